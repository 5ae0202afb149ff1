import { fail, type Result, sentence, type Text } from '@parscore/scoring'
import type { CommandContext } from '../declaration/context.js'

const UNEXPECTED: Text = {
  vi: 'parscore gặp lỗi bất ngờ ở tệp này ({reason}); hãy gửi tệp cho nhóm phát triển.',
  en: 'parscore met an unexpected error in this file ({reason}); send it to the developers.',
}

/**
 * Does something with one file so that a mistake of ours with it does not keep the others from being done.
 *
 * @returns what was done, or that it failed, with the error's own words
 */
export async function fenced<T>(
  { trace }: Pick<CommandContext, 'trace'>,
  work: () => Promise<Result<T, Text>>,
): Promise<Result<T, Text>> {
  try {
    return await work()
  } catch (error) {
    trace(error)
    return fail(sentence(UNEXPECTED, { reason: error instanceof Error ? error.message : String(error) }))
  }
}
