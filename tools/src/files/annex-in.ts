import { type Annex, fail, ok, type Result, type Text } from '@parscore/scoring'
import { firstAnnex, readFile } from '@parscore/workbook'
import { readInput } from './read-input.js'
import { whyUnread } from './why-unread.js'

const NO_ANNEX: Text = {
  vi: 'Tệp không có biểu thống kê: cần các cột chỉ tiêu, đơn vị tính và số liệu.',
  en: 'The file has no statistical annex: it needs columns of indicators, their unit and their figures.',
}

/** The first statistical annex of a file. */
export async function annexIn(path: string): Promise<Result<Annex, Text>> {
  const input = await readInput(path)
  if (!input.ok) return input
  const file = await readFile(input.value.bytes, input.value.name)
  if (!file.ok) return fail(whyUnread(file.error))
  const annex = firstAnnex(file.value.grids)
  return annex ? ok(annex) : fail(NO_ANNEX)
}
