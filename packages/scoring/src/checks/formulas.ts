import { addressOf, placeOf } from '../sheet/grid.js'
import type { ScoreRow } from '../sheet/score-sheet.js'

const REFERENCE = /(?<![\w!'.])\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?(?![\w(!])/g
/** A whole column or a huge block is not unfolded: only cells of the table matter. */
const MOST = 5000

/**
 * The cells of the same sheet that a formula refers to, ranges unfolded.
 *
 * @param formula without `=`
 * @example references('SUM(D4:D5)+D9') // Set { 'D4', 'D5', 'D9' }
 */
export function references(formula: string): Set<string> {
  const cells = new Set<string>()
  for (const [, firstCol, firstRow, lastCol, lastRow] of formula.replace(/"[^"]*"/g, '""').matchAll(REFERENCE)) {
    const from = placeOf(`${firstCol}${firstRow}`)
    const to = lastCol === undefined ? from : placeOf(`${lastCol}${lastRow}`)
    if (!from || !to || (to.row - from.row + 1) * (to.col - from.col + 1) > MOST) continue
    for (let row = from.row; row <= to.row; row += 1) {
      for (let col = from.col; col <= to.col; col += 1) cells.add(addressOf(row, col))
    }
  }
  return cells
}

/** Whether a formula adds cells: a SUM, SUBTOTAL, SUMIF…, or a chain of plus signs. */
export const addsUp = (formula: string): boolean =>
  /\b(?:SUM|SUBTOTAL|SUMIFS?|SUMPRODUCT|AGGREGATE)\s*\(/i.test(formula) || /[A-Z]\d+\s*\+/i.test(formula)

/** The rows that a row sums: its children, or for a total those of its scope. */
export const summed = (row: ScoreRow, roots: readonly ScoreRow[]): readonly ScoreRow[] =>
  row.kind === 'total' ? (row.scope ? row.scope.children : roots) : row.children
