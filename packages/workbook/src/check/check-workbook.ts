import { fail, type Grid, ok, type Result } from '@parscore/scoring'
import { problem, type ReadProblem } from '../read/problem.js'
import { readFile } from '../read/read-file.js'
import { runningTextOf } from '../read/read-text.js'
import { type CheckOptions, checkGrids } from './check-grids.js'
import type { CheckedTables, CheckedWorkbook } from './checked-workbook.js'

const RUNNING_TEXT = problem(
  'running-text',
  'Tệp là văn bản, không có bảng nào để kiểm tra.',
  'The file is running text without a table to check.',
)
const NO_SHEETS = problem('empty', 'Tệp không có trang tính nào.', 'The file has no sheets.')

/**
 * Opens a file and checks all of it.
 *
 * @param bytes the file
 * @param name its name
 * @returns what was checked, or why there is nothing to check
 */
export async function checkWorkbook(
  bytes: Uint8Array,
  name: string,
  options: CheckOptions,
): Promise<Result<CheckedWorkbook, ReadProblem>> {
  const file = await readFile(bytes, name)
  if (!file.ok) return file
  const { format, grids, notes } = file.value
  const checked = checkAll(grids, options)
  if (checked.sheets.length + checked.documents.length > 0) return ok({ format, notes, ...checked })
  const isText = format === 'text' || format === 'docx'
  if (isText && (await runningTextOf(bytes)) !== null) return fail(RUNNING_TEXT)
  return fail(whyNothing(checked))
}

/** Takes {@link checkGrids} to its end at once. */
export function checkAll(grids: readonly Grid[], options: CheckOptions): CheckedTables {
  const steps = checkGrids(grids, options)
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value
}

/** Why nothing of a workbook could be checked: that it is of another framework tells more than that a sheet has no table. */
export function whyNothing({ passedOver }: CheckedTables): ReadProblem {
  const problems = passedOver.map((each) => each.problem)
  return problems.find(({ kind }) => kind === 'other-framework') ?? problems[0] ?? NO_SHEETS
}
