import { type Grid, nameOfCsv, type Text } from '@parscore/scoring'
import { CellBudget } from '../cell-budget.js'
import { SheetBuilder } from '../sheet-builder.js'
import { delimitedRows } from './delimited.js'

/** Excel’s own first line that names the separator of a csv; it is no row. */
const SEPARATOR_LINE = /^"?sep=(.)"?[;,\t]*\n/i

/**
 * The grid of a csv or tsv file. Tab, semicolon (as Vietnamese Excel saves csv, where the comma is decimal) or comma part
 * the cells; the separator that cuts the most lines is taken, or the one that the file names.
 *
 * @param text the decoded file
 * @param name its name, which becomes the sheet's
 */
export function textGrid(text: string, name: string): { readonly grid: Grid; readonly notes: readonly Text[] } {
  const [line = '', named] = SEPARATOR_LINE.exec(text.slice(0, 40)) ?? []
  const table = text.slice(line.length)
  const sheet = new SheetBuilder(name, new CellBudget())
  let at = 0
  for (const row of delimitedRows(table, named ?? delimiterOf(table))) {
    for (const [col, value] of row.entries()) sheet.set(at, col, value === '' ? null : nameOfCsv(value))
    if (sheet.isCutOff) break
    at += 1
  }
  return { grid: { ...sheet.grid(), typed: false }, notes: sheet.notes() }
}

/** Lines that are looked at: a document may have pages of text before its table. */
const LINES = 2000
const LETTERS = 400_000

function delimiterOf(text: string): string {
  const lines = text.slice(0, LETTERS).split('\n').slice(0, LINES)
  const cuts = (delimiter: string) => lines.filter((line) => cutsTwice(line, delimiter)).length
  // Running text is full of commas and semicolons but has no tabs.
  if (cuts('\t') > 0) return '\t'
  return cuts(';') >= cuts(',') ? ';' : ','
}

function cutsTwice(line: string, delimiter: string): boolean {
  const first = line.indexOf(delimiter)
  return first >= 0 && line.includes(delimiter, first + 1)
}
