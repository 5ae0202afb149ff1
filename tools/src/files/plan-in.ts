import { fail, ok, type ReformPlan, type Result, type Text } from '@parscore/scoring'
import { readFile, readPlan } from '@parscore/workbook'
import { readInput } from './read-input.js'
import { whyUnread } from './why-unread.js'

const NO_PLAN: Text = {
  vi: 'Tệp không có kế hoạch: cần các cột nội dung, trách nhiệm thực hiện và thời gian.',
  en: 'The file has no plan: it needs columns of activities, who carries them out and when.',
}

/** The first reform plan of a file. */
export async function planIn(path: string): Promise<Result<ReformPlan, Text>> {
  const input = await readInput(path)
  if (!input.ok) return input
  const file = await readFile(input.value.bytes, input.value.name)
  if (!file.ok) return fail(whyUnread(file.error))
  for (const grid of file.value.grids) {
    const plan = readPlan(grid)
    if (plan) return ok(plan)
  }
  return fail(NO_PLAN)
}
