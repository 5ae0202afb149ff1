import type { Check } from '../../../checks/check.js'
import type { LossTable } from '../loss-table.js'
import { causesMismatch } from './causes-mismatch.js'
import { fieldNumberMissing } from './field-number-missing.js'
import { pointsSlip } from './points-slip.js'

/** Every check of a table of losses by itself. */
export const lossTableChecks: readonly Check<LossTable>[] = [causesMismatch, pointsSlip, fieldNumberMissing]
