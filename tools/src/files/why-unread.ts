import type { Text } from '@parscore/scoring'
import type { ReadProblem } from '@parscore/workbook'

/**
 * The sentence of a file that cannot be used. With `PARSCORE_DEBUG` set, what was thrown below it goes to standard error, for those
 * who look for the reason in the program.
 */
export function whyUnread({ message, cause }: ReadProblem): Text {
  if (process.env.PARSCORE_DEBUG && cause !== undefined) console.error(cause)
  return message
}
