import { nodeRows, numberIn, type ScoreRow, type ScoreSheet } from '../sheet/score-sheet.js'
import { difference, sum } from '../values/decimal.js'
import type { SumGap } from './sums.js'

/**
 * The hidden rows that a total leaves out: SUBTOTAL(109, …) sums what is shown, so the total is short of exactly what they hold.
 *
 * @returns none where the total is apart by another amount
 */
export function leftOutHidden(sheet: ScoreSheet, index: number, { found, expected }: SumGap): readonly ScoreRow[] {
  const isHidden = (row: ScoreRow) => sheet.hiddenRows.has(row.codeCell.row)
  const hidden = nodeRows(sheet).filter((row) => isHidden(row) && !(row.parent && isHidden(row.parent)))
  const values = hidden.map((row) => numberIn(row, index)).filter((value) => value !== null)
  return values.length > 0 && sum(values) === difference(expected, found) ? hidden : []
}
