// What reads and writes files is large, and is loaded when a file is opened.
import { type Framework, type Grid, isRunningText } from '@parscore/scoring'
import { documentIn, readSheet, readText } from '@parscore/workbook'
import { knownFrameworks } from '../frameworks/known-frameworks.js'

export {
  annotate,
  IDENTITY_SHEET,
  readFile,
  readFrameworkWorkbook,
  readIdentity,
  reportWorkbook,
  textToWorkbook,
  writeCells,
} from '@parscore/workbook'

/** The running text of a report; `null` for a file that is none. */
export async function runningText(bytes: Uint8Array, name: string): Promise<string | null> {
  // A csv or tsv is a table, whatever its cells say.
  if (/\.(?:csv|tsv)$/i.test(name)) return null
  const text = await readText(bytes)
  return text.ok && isRunningText(text.value) ? text.value : null
}

/** A text as a grid: a line a row, so that a question can show the line that it is about. */
export const lineGrid = (text: string, name: string): Grid => ({
  name,
  rows: text.split(/\r?\n/).map((line) => (line.trim() === '' ? [] : [line.trim()])),
  formulas: new Map(),
  merges: [],
  hiddenRows: new Set(),
  typed: false,
  dateSystem: '1900',
  cutOff: false,
})

/**
 * The place of the sheet to show first: of a template the one with inputs, else one with a score table, else an annex, a plan or a
 * table of losses, else one with anything; -1 where there is none.
 */
export function frontOf(grids: readonly Grid[], framework: Framework | null): number {
  const known = knownTable(grids, framework)
  return known >= 0 ? known : grids.findIndex((grid) => grid.rows.length > 0)
}

/** The first sheet with a table that can be checked; -1 where none has. */
export function knownTable(grids: readonly Grid[], framework: Framework | null): number {
  const frameworks = framework ? [framework] : knownFrameworks()
  const sheets = grids.map((grid) => readSheet(grid, { frameworks }))
  const filled = sheets.findIndex((sheet) => sheet.ok && sheet.value.inputColumns.length > 0)
  if (filled >= 0) return filled
  const scored = sheets.findIndex((sheet) => sheet.ok)
  return scored >= 0 ? scored : grids.findIndex((grid) => documentIn(grid) !== null)
}
