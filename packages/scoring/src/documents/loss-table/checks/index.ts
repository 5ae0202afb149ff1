import type { DocumentCheck } from '../../../checks/document-check.js'
import type { LossTable } from '../loss-table.js'
import { causesMismatch } from './causes-mismatch.js'
import { fieldNumberMissing } from './field-number-missing.js'
import { pointsSlip } from './points-slip.js'

/** Every check of a table of losses by itself. */
export const lossTableChecks: readonly DocumentCheck<LossTable>[] = [causesMismatch, pointsSlip, fieldNumberMissing]
