import { fail, ok, type ReformPlan, type Result, type Text } from '@parscore/scoring'
import { readPlan } from '@parscore/workbook'
import type { CommandContext } from '../declaration/context.js'
import type { InputFile } from '../declaration/input-file.js'
import { opened } from './opened.js'

const NO_PLAN: Text = {
  vi: 'Tệp không có kế hoạch: cần các cột nội dung, trách nhiệm thực hiện và thời gian.',
  en: 'The file has no plan: it needs columns of activities, who carries them out and when.',
}

/** The first reform plan of a file. */
export async function planIn(
  input: InputFile,
  context: Pick<CommandContext, 'trace'>,
): Promise<Result<ReformPlan, Text>> {
  const file = await opened(input, context)
  if (!file.ok) return file
  for (const grid of file.value.grids) {
    const plan = readPlan(grid)
    if (plan) return ok(plan)
  }
  return fail(NO_PLAN)
}
