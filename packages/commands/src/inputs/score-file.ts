import { type Framework, fail, ok, type Result, type TableLayout, type Text } from '@parscore/scoring'
import type { CheckedSheet } from '@parscore/workbook'
import type { CommandContext } from '../declaration/context.js'
import type { InputFile } from '../declaration/input-file.js'
import { checkFile } from './check-file.js'

const NO_SHEET: Text = {
  vi: 'Tệp không có bảng chấm: cần cột mã hoặc tên tiêu chí, điểm tối đa và điểm đạt được.',
  en: 'The file has no score sheet: it needs codes or titles, maxima and points.',
}

/** The first score sheet of a file with what is wrong in it. */
export async function scoreFile(
  file: InputFile,
  framework: Framework | null,
  context: Pick<CommandContext, 'trace'>,
  layouts: readonly TableLayout[] = [],
): Promise<Result<CheckedSheet, Text>> {
  const bytes = await file.read()
  if (!bytes.ok) return bytes
  const checked = await checkFile(bytes.value, file.name, framework, context, { previous: null, layouts })
  if (!checked.ok) return checked
  const [first] = checked.value.sheets
  return first ? ok(first) : fail(NO_SHEET)
}
