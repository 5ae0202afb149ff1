import {
  builtinFrameworks,
  type ColumnTotal,
  checks,
  columnTotals,
  type Finding,
  type Framework,
  fail,
  type Grid,
  maximumColumn,
  ok,
  type Result,
  runChecks,
  type ScoreSheet,
  type Text,
} from '@parscore/scoring'
import {
  type CheckedDocument,
  type ComparedWith,
  checkDocument,
  documentIn,
  readFile,
  readIdentity,
  readReport,
  readSheet,
  type SpreadsheetFormat,
  scoreGrid,
} from '@parscore/workbook'

/** A sheet that was checked. */
export interface CheckedSheet {
  readonly sheet: ScoreSheet
  readonly grid: Grid
  /** What each column of points comes to. */
  readonly totals: readonly ColumnTotal[]
  readonly findings: readonly Finding[]
}

/** A file that was checked: its score sheets, and its annexes, plans and tables of losses. Other sheets are passed over. */
export interface CheckedFile {
  readonly format: SpreadsheetFormat
  readonly sheets: readonly CheckedSheet[]
  readonly documents: readonly CheckedDocument[]
}

/**
 * Checks every score sheet, annex, plan and table of losses of a file.
 *
 * @param bytes the file
 * @param name its name
 * @param framework the framework that the user names, if any
 * @param comparedWith what its annexes are compared with
 * @returns what was checked, or why there is nothing to check
 */
export async function checkFile(
  bytes: Uint8Array,
  name: string,
  framework: Framework | null,
  comparedWith: ComparedWith = { previous: null },
): Promise<Result<CheckedFile, Text>> {
  const file = await readFile(bytes, name)
  if (!file.ok) return fail(file.error.message)
  const { format, grids } = file.value
  const identity = readIdentity(grids)
  if (identity && !framework) {
    // Of a template one sheet is scored; the others are made of it, or list what belongs to it.
    const found = scoreGrid(grids, identity)
    return found.ok ? ok({ format, sheets: [checked(found.value.grid, found.value.sheet)], documents: [] }) : found
  }
  const frameworks = builtinFrameworks()
  const options = framework ? { frameworks, framework } : { frameworks }
  const read = grids.map((grid) => {
    const sheet = readSheet(grid, options)
    // An annex or a plan may look like a sheet of points, but has no maxima and is of no framework.
    const isCertain = sheet.ok && (sheet.value.framework !== null || maximumColumn(sheet.value) >= 0)
    return { grid, sheet, document: isCertain ? null : documentIn(grid) }
  })
  const sheets = read.flatMap(({ grid, sheet, document }) =>
    sheet.ok && !document ? [checked(grid, sheet.value)] : [],
  )
  const scored = sheets.map(({ sheet }) => sheet)
  const documents = read.flatMap(({ grid, document }) =>
    document ? [checkDocument(document, grid, scored, comparedWith)] : [],
  )
  if (sheets.length + documents.length > 0) return ok({ format, sheets, documents })
  const isText = format === 'text' || format === 'docx'
  if (isText && (await readReport(bytes)) !== null) return fail(RUNNING_TEXT)
  const problems = read.flatMap(({ sheet }) => (sheet.ok ? [] : [sheet.error]))
  const telling = problems.find((problem) => problem.kind === 'other-framework') ?? problems[0]
  return fail(telling?.message ?? { vi: 'Tệp không có trang tính nào.', en: 'The file has no sheets.' })
}

const RUNNING_TEXT: Text = {
  vi: 'Tệp là văn bản, không có bảng nào để kiểm tra. Xem số liệu và chỗ mâu thuẫn trong văn bản: parscore facts TỆP',
  en: 'The file is running text without a table to check. For its figures and contradictions: parscore facts FILE',
}

/** All findings of a file, sheets first. */
export const findingsOf = ({ sheets, documents }: CheckedFile): readonly Finding[] =>
  [...sheets, ...documents].flatMap(({ findings }) => findings)

function checked(grid: Grid, sheet: ScoreSheet): CheckedSheet {
  return { sheet, grid, totals: columnTotals(sheet), findings: runChecks(sheet, checks) }
}
