import type { Scored } from '@parscore/scoring'
import { FunctionProblem } from './problem.js'

/** The points of a rule's answer; `null` where an input is not filled in, `#N/A` where the criterion does not apply. */
export function pointsOrProblem(scored: Scored): number | null {
  if (scored.status === 'not-applicable') throw new FunctionProblem('#N/A', scored.trace)
  return scored.status === 'scored' ? scored.points : null
}
