import { type Block, placeOf } from '../sheet/grid.js'
import { type ScoreRow, summedBy } from '../sheet/score-sheet.js'

/** A reference to another sheet or book, its cells included: `Nguồn!$D$12`, `'Bảng 2'!A1:B2`, `[1]Sheet1!$D$12`, `Sheet1!D:D`. */
const ELSEWHERE =
  /(?:(?<!')'(?:[^']|'')*'|(?:\[[^\][]*\])?(?<![\p{L}\p{N}_.])[\p{L}\p{N}_.]+)!(?:#REF!|\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7}|[\p{L}\p{N}_.]+)/gu
/** A column of a table: `Bảng1[Điểm D5]`. */
const TABLE_COLUMN = /(?<![\p{L}\p{N}_.])[\p{L}\p{N}_.]+\[(?:[^[\]]|\[[^\]]*\])*\]/gu
const REFERENCE = /(?<![\w!'.])\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?(?![\w(!])/g
/**
 * The blocks of the same sheet that a formula refers to; a single cell is a block of one.
 *
 * @param formula without `=`
 * @example references('SUM(D4:D5)+D9')[0] // { firstRow: 3, firstCol: 3, lastRow: 4, lastCol: 3 }
 */
export function references(formula: string): Block[] {
  const plain = formula
    .replace(/"[^"]*"/g, '""')
    .replace(ELSEWHERE, '0')
    .replace(TABLE_COLUMN, '0')
  return [...plain.matchAll(REFERENCE)].flatMap(([, firstCol, firstRow, lastCol, lastRow]) => {
    const from = placeOf(`${firstCol}${firstRow}`)
    const to = lastCol === undefined ? from : placeOf(`${lastCol}${lastRow}`)
    return from && to ? [{ firstRow: from.row, firstCol: from.col, lastRow: to.row, lastCol: to.col }] : []
  })
}

/** Whether a cell is in one of some blocks. */
export const covered = (
  blocks: readonly Block[],
  { row, col }: { readonly row: number; readonly col: number },
): boolean =>
  blocks.some((block) => row >= block.firstRow && row <= block.lastRow && col >= block.firstCol && col <= block.lastCol)

/** Whether a formula adds cells: a SUM, SUBTOTAL, SUMIF…, or a chain of plus signs. */
export const isAddingFormula = (formula: string): boolean =>
  /\b(?:SUM|SUBTOTAL|SUMIFS?|SUMPRODUCT|AGGREGATE)\s*\(/i.test(formula) || /[A-Z]\d+\s*\+/i.test(formula)

/** The rows that a row sums: its children, or for a total those of its scope. */
export const summed = (row: ScoreRow, roots: readonly ScoreRow[]): readonly ScoreRow[] =>
  row.kind === 'total' ? (summedBy(row) ?? roots) : row.children
