import type { Result, Text } from '@parscore/scoring'

/** The value of a result; what went wrong stops the cell with its sentence. */
export function orStop<T>(result: Result<T, Text>): T {
  if (result.ok) return result.value
  throw new Error(result.error.vi)
}
