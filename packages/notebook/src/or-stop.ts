import type { Result, Text } from '@parscore/scoring'
import { Stop } from './stop.js'

/** The value of a result; what went wrong stops the cell with its sentence. */
export function orStop<T>(result: Result<T, Text>): T {
  if (result.ok) return result.value
  throw new Stop(result.error.vi)
}
