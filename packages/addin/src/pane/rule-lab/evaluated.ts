import type { Text } from '@parscore/scoring'
import { FunctionProblem } from '../../functions/problem.js'

/** What a custom function answers for the inputs of the lab. */
export type Evaluated =
  | { readonly kind: 'points'; readonly points: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'problem'; readonly text: Text }

/** Calls a custom function as a cell would; a wrong input is its own sentence. */
export function evaluated(call: () => unknown): Evaluated {
  try {
    const answer = call()
    const value: unknown = Array.isArray(answer) ? answer.flat()[0] : answer
    return typeof value === 'number' ? { kind: 'points', points: value } : { kind: 'blank' }
  } catch (problem) {
    if (problem instanceof FunctionProblem) return { kind: 'problem', text: problem.text }
    throw problem
  }
}
