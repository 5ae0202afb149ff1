import type { ScannedRow } from '../sheet/scan.js'

/**
 * Leaves out the running text below a table: a csv, a text or a sheet goes on with «IV. Phương hướng …», «1. Tiếp tục …», each in one
 * cell. A heading of the table has rows with points below it.
 *
 * @param hasMaxima whether the table has a column of maxima: then a row without one that has nothing else is of no criterion, also where
 *   code and title stand in one cell
 */
export function withoutTextBelow(rows: readonly ScannedRow[], hasMaxima: boolean): readonly ScannedRow[] {
  const last = rows.findLastIndex((row) => !isLine(row, hasMaxima))
  return last < 0 ? rows : rows.slice(0, last + 1)
}

/** A row with nothing but one cell, in which a text stands with the number before it. */
const isLine = ({ filled, cells, codeCell, titleCell, words, inputs }: ScannedRow, hasMaxima: boolean): boolean =>
  !filled &&
  codeCell.text.includes(' ') &&
  (titleCell.text === '' || (hasMaxima && titleCell.col === codeCell.col)) &&
  cells.every(({ text }) => text === '') &&
  words.every((word) => word === '') &&
  inputs.every(({ text }) => text === '')
