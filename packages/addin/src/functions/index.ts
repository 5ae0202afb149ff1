import { bandpoints } from './bandpoints.js'
import { checklistpoints } from './checklistpoints.js'
import { criterion } from './criterion.js'
import { criterionpoints } from './criterionpoints.js'
import { dueDate } from './deadline.js'
import { deadlinepoints } from './deadlinepoints.js'
import { explainpoints } from './explainpoints.js'
import { lostpoints } from './lostpoints.js'
import { parscore } from './parscore.js'
import { proportionalPoints } from './proportional.js'
import { threshold100 } from './threshold100.js'

/** The custom functions by their ids, which never change and are the same in every language. */
export const functions = {
  PARSCORE: parscore,
  THRESHOLD100: threshold100,
  DEADLINEPOINTS: deadlinepoints,
  DEADLINE: dueDate,
  PROPORTIONAL: proportionalPoints,
  BANDPOINTS: bandpoints,
  CHECKLISTPOINTS: checklistpoints,
  CRITERIONPOINTS: criterionpoints,
  CRITERION: criterion,
  LOSTPOINTS: lostpoints,
  EXPLAINPOINTS: explainpoints,
} as const

/** Functions whose code is large: it comes right after the pane is seen, and a call before that waits for it. */
export const lateFunctions = {
  CHECKSHEET: async () => (await import('./checksheet.js')).checksheet,
} as const

/** The id of a custom function. */
export type FunctionId = keyof typeof functions | keyof typeof lateFunctions
