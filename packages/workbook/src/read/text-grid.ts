import type { CellValue, Grid } from '@parscore/scoring'
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
  const rows = parseCsv(text, { delimiter: delimiterOf(text), maxRows: maxRows + 1 })
  const clean: CellValue[][] = rows
    .slice(0, maxRows)
    .map((row) => row.slice(0, maxColumns).map((value) => (value === '' ? null : value)))
  return {
    name,
    rows: clean,
    formulas: new Map(),
    merges: [],
    hiddenRows: new Set(),
    typed: false,
    dateSystem: '1900',
    cutOff: rows.length > maxRows,
  }
}

function delimiterOf(text: string): string {
  const lines = text.slice(0, 20_000).split(/\r?\n/).slice(0, 60)
  const cuts = (delimiter: string) => lines.filter((line) => line.split(delimiter).length > 2).length
  const [best] = ['\t', ';', ',']
    .map((delimiter) => ({ delimiter, count: cuts(delimiter) }))
    .sort((a, b) => b.count - a.count)
  return best?.delimiter ?? '\t'
}
