import { fail, type Result, type Text } from '@parscore/scoring'
import { type FilledTemplate, type OpenedFile, readFile, readTemplate } from '@parscore/workbook'
import type { CommandContext } from '../declaration/context.js'
import type { InputFile } from '../declaration/input-file.js'
import { fenced } from './fenced.js'
import { whyUnread } from './opened.js'

/** What of a template that was saved in another format nobody would see was left behind. */
const NOT_TOLD: Readonly<Partial<Record<OpenedFile['format'], Text>>> = {
  ods: {
    vi: 'Định dạng có điều kiện, điều kiện nhập, chữ ở đầu và cuối trang của tệp ods không được đối chiếu với mẫu.',
    en: 'Conditional formats, limits of input and the margins of pages of an ods file are not compared with the template.',
  },
  xls: {
    vi: 'Liên kết, tên vùng, định dạng có điều kiện, điều kiện nhập, chữ ở đầu và cuối trang của tệp xls không được đối chiếu với mẫu.',
    en: 'Links, names, conditional formats, limits of input and the margins of pages of an xls file are not compared with the template.',
  },
}

const notTold = (format: OpenedFile['format']): readonly Text[] => {
  const text = NOT_TOLD[format]
  return text ? [text] : []
}

/** A template that people filled in, from a file. */
export const openTemplate = (
  file: InputFile,
  context: Pick<CommandContext, 'trace'>,
): Promise<Result<FilledTemplate, Text>> =>
  fenced(context, async () => {
    const bytes = await file.read()
    return bytes.ok ? templateIn(bytes.value, file.name, context) : bytes
  })

/** A template that people filled in, from the bytes of its file. */
export async function templateIn(
  bytes: Uint8Array,
  name: string,
  context: Pick<CommandContext, 'trace'>,
): Promise<Result<FilledTemplate, Text>> {
  const file = await readFile(bytes, name)
  if (!file.ok) return fail(whyUnread(file.error, context))
  const { grids, notes, names, format } = file.value
  return readTemplate(grids, name, [...notes, ...notTold(format)], names)
}
