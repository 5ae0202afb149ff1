import { type Annex, fail, ok, type Result, type Text } from '@parscore/scoring'
import { firstAnnex } from '@parscore/workbook'
import type { CommandContext } from '../declaration/context.js'
import type { InputFile } from '../declaration/input-file.js'
import { opened } from './opened.js'

const NO_ANNEX: Text = {
  vi: 'Tệp không có biểu thống kê: cần các cột chỉ tiêu, đơn vị tính và số liệu.',
  en: 'The file has no statistical annex: it needs columns of indicators, their unit and their figures.',
}

/** The first statistical annex of a file. */
export async function annexIn(input: InputFile, context: Pick<CommandContext, 'trace'>): Promise<Result<Annex, Text>> {
  const file = await opened(input, context)
  if (!file.ok) return file
  const annex = firstAnnex(file.value.grids)
  return annex ? ok(annex) : fail(NO_ANNEX)
}
