import { type CellValue, type Grid, plainGrid } from '@parscore/scoring'
import { parseCsv } from 'hucre'
import { maxColumns, maxRows } from './limits.js'

/**
 * The grid of a csv or tsv file. Tab, semicolon (as Vietnamese Excel saves csv, where the comma is decimal) or comma part
 * the cells; the separator that cuts the most lines alike is taken.
 *
 * @param text the decoded file
 * @param name its name, which becomes the sheet's
 */
export function textGrid(text: string, name: string): Grid {
  const rows = parsed(text)
  const clean: CellValue[][] = rows
    .slice(0, maxRows)
    .map((row) => row.slice(0, maxColumns).map((value) => (value === '' ? null : value)))
  return { ...plainGrid(name, clean), cutOff: rows.length > maxRows }
}

/** No cell of a table has so many lines: a quotation mark in running text has swallowed what follows. */
const SWALLOWED = 20

function parsed(text: string): CellValue[][] {
  const options = { delimiter: delimiterOf(text), maxRows: maxRows + 1 }
  const rows = parseCsv(text, options)
  const swallowed = rows.some((row) =>
    row.some((value) => typeof value === 'string' && value.split('\n').length > SWALLOWED),
  )
  return swallowed ? parseCsv(text, { ...options, fastMode: true }) : rows
}

/** Lines that are looked at: a document may have pages of text before its table. */
const LINES = 2000

function delimiterOf(text: string): string {
  const lines = text.slice(0, 400_000).split(/\r?\n/).slice(0, LINES)
  const cuts = (delimiter: string) => lines.filter((line) => line.split(delimiter).length > 2).length
  // Running text is full of commas and semicolons but has no tabs.
  if (cuts('\t') > 0) return '\t'
  return cuts(';') >= cuts(',') ? ';' : ','
}
