import type { Check } from '../../../checks/check.js'
import type { ReformPlan } from '../reform-plan.js'
import { activityNumber } from './activity-number.js'
import { activityNumberGap } from './activity-number-gap.js'
import { activityOverlap } from './activity-overlap.js'
import { activityUnfunded } from './activity-unfunded.js'
import { agencySpelling } from './agency-spelling.js'
import { budgetNotANumber } from './budget-not-a-number.js'
import { budgetOpen } from './budget-open.js'
import { budgetSumMismatch } from './budget-sum-mismatch.js'
import { budgetTotalMissing } from './budget-total-missing.js'
import { budgetUnitMissing } from './budget-unit-missing.js'
import { budgetWordsMismatch } from './budget-words-mismatch.js'
import { doneWithoutEvidence } from './done-without-evidence.js'
import { endBeforeStart } from './end-before-start.js'
import { leadMissing } from './lead-missing.js'
import { monthImpossible } from './month-impossible.js'
import { monthNotStated } from './month-not-stated.js'
import { planDate } from './plan-date.js'
import { planNumber } from './plan-number.js'
import { planYear } from './plan-year.js'

/** Every check of a reform plan. */
export const planChecks: readonly Check<ReformPlan>[] = [
  planNumber,
  planDate,
  planYear,
  budgetSumMismatch,
  budgetWordsMismatch,
  budgetTotalMissing,
  budgetNotANumber,
  budgetUnitMissing,
  budgetOpen,
  activityUnfunded,
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
