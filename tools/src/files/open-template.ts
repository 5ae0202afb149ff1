import { fail, type Result, type Text } from '@parscore/scoring'
import { type FilledTemplate, readFile, readTemplate } from '@parscore/workbook'
import { readInput } from './read-input.js'
import { whyUnread } from './why-unread.js'

/** A template that people filled in, from a file. */
export async function openTemplate(path: string): Promise<Result<FilledTemplate, Text>> {
  const input = await readInput(path)
  if (!input.ok) return input
  const file = await readFile(input.value.bytes, input.value.name)
  return file.ok ? readTemplate(file.value.grids, input.value.name) : fail(whyUnread(file.error))
}
