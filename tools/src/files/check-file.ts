import {
  builtinFrameworks,
  type ColumnTotal,
  checks,
  columnTotals,
  type Finding,
  type Framework,
  fail,
  type Grid,
  ok,
  type Result,
  runChecks,
  type ScoreSheet,
  type Text,
} from '@parscore/scoring'
import { readFile, readIdentity, readSheet, type SpreadsheetFormat, scoreGrid } from '@parscore/workbook'

/** A sheet that was checked. */
export interface CheckedSheet {
  readonly sheet: ScoreSheet
  readonly grid: Grid
  /** What each column of points comes to. */
  readonly totals: readonly ColumnTotal[]
  readonly findings: readonly Finding[]
}

/** A file that was checked: its score sheets. Sheets without a score table are passed over. */
export interface CheckedFile {
  readonly format: SpreadsheetFormat
  readonly sheets: readonly CheckedSheet[]
}

/**
 * Checks every score sheet of a file.
 *
 * @param bytes the file
 * @param name its name
 * @param framework the framework that the user names, if any
 * @returns the sheets, or why there is nothing to check
 */
export async function checkFile(
  bytes: Uint8Array,
  name: string,
  framework: Framework | null,
): Promise<Result<CheckedFile, Text>> {
  const file = await readFile(bytes, name)
  if (!file.ok) return fail(file.error.message)
  const identity = readIdentity(file.value.grids)
  if (identity && !framework) {
    // Of a template one sheet is scored; the others are made of it, or list what belongs to it.
    const found = scoreGrid(file.value.grids, identity)
    return found.ok ? ok({ format: file.value.format, sheets: [checked(found.value.grid, found.value.sheet)] }) : found
  }
  const frameworks = builtinFrameworks()
  const options = framework ? { frameworks, framework } : { frameworks }
  const read = file.value.grids.map((grid) => ({ grid, sheet: readSheet(grid, options) }))
  const sheets = read.flatMap(({ grid, sheet }) => (sheet.ok ? [checked(grid, sheet.value)] : []))
  if (sheets.length > 0) return ok({ format: file.value.format, sheets })
  const problems = read.flatMap(({ sheet }) => (sheet.ok ? [] : [sheet.error]))
  const telling = problems.find((problem) => problem.kind === 'other-framework') ?? problems[0]
  return fail(telling?.message ?? { vi: 'Tệp không có trang tính nào.', en: 'The file has no sheets.' })
}

function checked(grid: Grid, sheet: ScoreSheet): CheckedSheet {
  return { sheet, grid, totals: columnTotals(sheet), findings: runChecks(sheet, checks) }
}
