import { fail, type Result, type Text } from '@parscore/scoring'
import { type FilledTemplate, readFile, readTemplate } from '@parscore/workbook'
import type { CommandContext } from '../declaration/context.js'
import type { InputFile } from '../declaration/input-file.js'
import { fenced } from './fenced.js'
import { whyUnread } from './opened.js'

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
  return file.ok ? readTemplate(file.value.grids, name, file.value.notes, file.value.names) : fail(whyUnread(file.error, context))
}
