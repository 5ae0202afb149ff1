// What reads and writes files is large, and is loaded when a file is opened.
import { type Framework, type Grid, plainGrid } from '@parscore/scoring'
import { documentIn, readReport, readSheet } from '@parscore/workbook'
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
  return /\.(?:csv|tsv)$/i.test(name) ? null : readReport(bytes)
}

/** A text as a grid: a line a row, so that a question can show the line that it is about. */
export const lineGrid = (text: string, name: string): Grid =>
  plainGrid(
    name,
    text.split(/\r?\n/).map((line) => (line.trim() === '' ? [] : [line.trim()])),
  )

/**
 * The place of the sheet with a table that can be checked: of a template the one with inputs, else one with a score table, else an
 * annex, a plan or a table of losses; -1 where none has.
 */
export function knownTable(grids: readonly Grid[], framework: Framework | null): number {
  const frameworks = framework ? [framework] : knownFrameworks()
  const sheets = grids.map((grid) => readSheet(grid, { frameworks }))
  const filled = sheets.findIndex((sheet) => sheet.ok && sheet.value.inputColumns.length > 0)
  if (filled >= 0) return filled
  const scored = sheets.findIndex((sheet) => sheet.ok)
  return scored >= 0 ? scored : grids.findIndex((grid) => documentIn(grid) !== null)
}
