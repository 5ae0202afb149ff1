// What reads and writes files is large, and is loaded when a file is opened.
import type { Framework, Grid } from '@parscore/scoring'
import { readSheet } from '@parscore/workbook'
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

/** The place of the sheet to show first: of a template the one with inputs, else one with a score table, else one with anything. */
export function frontOf(grids: readonly Grid[], framework: Framework | null): number {
  const frameworks = framework ? [framework] : knownFrameworks()
  const sheets = grids.map((grid) => readSheet(grid, { frameworks }))
  const filled = sheets.findIndex((sheet) => sheet.ok && sheet.value.inputColumns.length > 0)
  if (filled >= 0) return filled
  const scored = sheets.findIndex((sheet) => sheet.ok)
  return scored >= 0 ? scored : grids.findIndex((grid) => grid.rows.length > 0)
}
