import { acrossMismatch } from './across-mismatch.js'
import { agencyMissing } from './agency-missing.js'
import { changeMismatch } from './change-mismatch.js'
import { circularFormula } from './circular-formula.js'
import { codeAsNumber } from './code-as-number.js'
import { deadlineMissed } from './deadline-missed.js'
import { duplicateCode } from './duplicate-code.js'
import { duplicateColumn } from './duplicate-column.js'
import { emptyPoints } from './empty-points.js'
import { errorCell } from './error-cell.js'
import { evidenceMissing } from './evidence-missing.js'
import { evidenceShare } from './evidence-share.js'
import { formulaNotCalculated } from './formula-not-calculated.js'
import { formulaOverwritten } from './formula-overwritten.js'
import { formulaRangeShort } from './formula-range-short.js'
import { gradeMismatch } from './grade-mismatch.js'
import { hiddenRows } from './hidden-rows.js'
import { indexMismatch } from './index-mismatch.js'
import { inputOutOfRange } from './input-out-of-range.js'
import { lostMismatch } from './lost-mismatch.js'
import { maximumMismatch } from './maximum-mismatch.js'
import { maximumSumMismatch } from './maximum-sum-mismatch.js'
import { meanMismatch } from './mean-mismatch.js'
import { mergedCells } from './merged-cells.js'
import { missingCriterion } from './missing-criterion.js'
import { mixedSeparators } from './mixed-separators.js'
import { negativePoints } from './negative-points.js'
import { notANumber } from './not-a-number.js'
import { notAttainable } from './not-attainable.js'
import { numberAsText } from './number-as-text.js'
import { outOfOrder } from './out-of-order.js'
import { overMaximum } from './over-maximum.js'
import { percentMismatch } from './percent-mismatch.js'
import { rankMismatch } from './rank-mismatch.js'
import { rowsNotRead } from './rows-not-read.js'
import { ruleMismatch } from './rule-mismatch.js'
import { selfAppraisalGap } from './self-appraisal-gap.js'
import type { SheetCheck } from './sheet-check.js'
import { sumMismatch } from './sum-mismatch.js'
import { sumRounding } from './sum-rounding.js'
import { targetBelowResult } from './target-below-result.js'
import { targetOverMaximum } from './target-over-maximum.js'
import { thresholdNotMet } from './threshold-not-met.js'
import { titleMismatch } from './title-mismatch.js'
import { totalMismatch } from './total-mismatch.js'
import { unknownCode } from './unknown-code.js'
import { weightMismatch } from './weight-mismatch.js'

/** Every check, in the order in which the documents of the project name them. */
export const checks: readonly SheetCheck[] = [
  unknownCode,
  missingCriterion,
  duplicateCode,
  duplicateColumn,
  outOfOrder,
  titleMismatch,
  codeAsNumber,
  notANumber,
  emptyPoints,
  mixedSeparators,
  numberAsText,
  negativePoints,
  overMaximum,
  maximumMismatch,
  maximumSumMismatch,
  notAttainable,
  inputOutOfRange,
  ruleMismatch,
  deadlineMissed,
  thresholdNotMet,
  sumMismatch,
  sumRounding,
  totalMismatch,
  indexMismatch,
  changeMismatch,
  acrossMismatch,
  meanMismatch,
  percentMismatch,
  lostMismatch,
  weightMismatch,
  selfAppraisalGap,
  evidenceMissing,
  evidenceShare,
  agencyMissing,
  targetBelowResult,
  targetOverMaximum,
  formulaOverwritten,
  formulaRangeShort,
  formulaNotCalculated,
  circularFormula,
  errorCell,
  hiddenRows,
  mergedCells,
  rowsNotRead,

  rankMismatch,
  gradeMismatch,
]

export type { Check, Examples, ExpectedFinding, Found, TableExample } from './check.js'
export * from './example.js'
export type { FigureNames } from './figure-names.js'
export * from './finding.js'
export { grandTotalMismatch } from './grand-total-mismatch.js'
export * from './run-checks.js'
export * from './selection.js'
export * from './severity-names.js'
export type { SheetCheck, SheetExample } from './sheet-check.js'
export * from './shown-figures.js'
export { summaryMismatch } from './summary-mismatch.js'
