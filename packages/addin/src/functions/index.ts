import { bandpoints } from './bandpoints.js'
import { checklistpoints } from './checklistpoints.js'
import { checksheet } from './checksheet.js'
import { criterion } from './criterion.js'
import { criterionpoints } from './criterionpoints.js'
import { deadline } from './deadline.js'
import { deadlinepoints } from './deadlinepoints.js'
import { explainpoints } from './explainpoints.js'
import { lostpoints } from './lostpoints.js'
import { parscore } from './parscore.js'
import { proportional } from './proportional.js'
import { threshold100 } from './threshold100.js'

/** Every custom function by its id. Ids never change and are the same in every language. */
export const functions = {
  PARSCORE: parscore,
  THRESHOLD100: threshold100,
  DEADLINEPOINTS: deadlinepoints,
  DEADLINE: deadline,
  PROPORTIONAL: proportional,
  BANDPOINTS: bandpoints,
  CHECKLISTPOINTS: checklistpoints,
  CRITERIONPOINTS: criterionpoints,
  CRITERION: criterion,
  LOSTPOINTS: lostpoints,
  CHECKSHEET: checksheet,
  EXPLAINPOINTS: explainpoints,
} as const

/** The id of a custom function. */
export type FunctionId = keyof typeof functions
