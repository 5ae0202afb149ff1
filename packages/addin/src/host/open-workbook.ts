// What reads and writes files is large, and is loaded when a file is opened.
import type { Framework, Grid } from '@parscore/scoring'
import { documentIn, readSheet } from '@parscore/workbook'
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

/**
 * The place of the sheet to show first: of a template the one with inputs, else one with a score table, else an annex, a plan or a
 * table of losses, else one with anything.
 */
export function frontOf(grids: readonly Grid[], framework: Framework | null): number {
  const frameworks = framework ? [framework] : knownFrameworks()
  const sheets = grids.map((grid) => readSheet(grid, { frameworks }))
  const filled = sheets.findIndex((sheet) => sheet.ok && sheet.value.inputColumns.length > 0)
  if (filled >= 0) return filled
  const scored = sheets.findIndex((sheet) => sheet.ok)
  if (scored >= 0) return scored
  const document = grids.findIndex((grid) => documentIn(grid) !== null)
  return document >= 0 ? document : grids.findIndex((grid) => grid.rows.length > 0)
}
