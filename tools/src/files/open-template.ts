import { fail, type Result, type Text } from '@parscore/scoring'
import { type FilledTemplate, readFile, readTemplate } from '@parscore/workbook'
import { fenced } from './fenced.js'
import { type Input, readInput } from './read-input.js'
import { whyUnread } from './why-unread.js'

/** A template that people filled in, from a file. */
export const openTemplate = (path: string): Promise<Result<FilledTemplate, Text>> =>
  fenced(async () => {
    const input = await readInput(path)
    return input.ok ? templateIn(input.value) : input
  })

/** A template that people filled in, from the bytes of its file. */
export async function templateIn({ bytes, name }: Input): Promise<Result<FilledTemplate, Text>> {
  const file = await readFile(bytes, name)
  return file.ok ? readTemplate(file.value.grids, name) : fail(whyUnread(file.error))
}
