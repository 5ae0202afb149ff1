import type { Check } from '../../../checks/check.js'
import type { ReformPlan } from '../reform-plan.js'
import { activityNumber } from './activity-number.js'
import { activityNumberGap } from './activity-number-gap.js'
import { activityOverlap } from './activity-overlap.js'
import { agencySpelling } from './agency-spelling.js'
import { budgetNotANumber } from './budget-not-a-number.js'
import { budgetSumMismatch } from './budget-sum-mismatch.js'
import { budgetTotalMissing } from './budget-total-missing.js'
import { budgetUnitMissing } from './budget-unit-missing.js'
import { budgetWordsMismatch } from './budget-words-mismatch.js'
import { doneWithoutEvidence } from './done-without-evidence.js'
import { endBeforeStart } from './end-before-start.js'
import { leadMissing } from './lead-missing.js'
import { monthImpossible } from './month-impossible.js'
import { monthNotStated } from './month-not-stated.js'

/** Every check of a reform plan. */
export const planChecks: readonly Check<ReformPlan>[] = [
  budgetSumMismatch,
  budgetWordsMismatch,
  budgetTotalMissing,
  budgetNotANumber,
  budgetUnitMissing,
  endBeforeStart,
  monthImpossible,
  monthNotStated,
  leadMissing,
  agencySpelling,
  activityNumber,
  activityNumberGap,
  activityOverlap,
  doneWithoutEvidence,
]
