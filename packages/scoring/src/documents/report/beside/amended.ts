import type { Context } from '../matching/context.js'
import type { Match } from '../matching/match-report.js'

/** So many lines below the figure at the most its amendments stand. */
const WITHIN_LINES = 3

/**
 * The figures that take from or add to a matched one: «77 hoạt động … bãi bỏ 02 hoạt động và bổ sung 10 hoạt động».
 *
 * They count the same kind of thing right behind it, up to the next figure of that quantity.
 */
export function amendedBy({ context, candidates: [best] }: Match, contexts: readonly Context[]): Context[] {
  if (!best || best.quantity.isShare || context.unit === null) return []
  const { figure, unit } = context
  const from = contexts.indexOf(context)
  return contexts
    .slice(from + 1)
    .filter((each) => each.figure.sentence.line - figure.sentence.line <= WITHIN_LINES)
    .filter((each) => each.amends !== null && each.unit === unit)
}
