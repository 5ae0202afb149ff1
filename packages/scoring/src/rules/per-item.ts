import Big from 'big.js'
import { z } from 'zod'
import type { Text } from '../text.js'
import { sentence } from '../text.js'
import { literal, maximumTerm, type Rule, unlessBlank } from './rule.js'

const inputs = z.object({ count: z.number().int().min(0).nullable() })
/** How often the thing happened; `null` is not filled. */
export type CountInput = z.infer<typeof inputs>
/** Points for each time. */
export interface PerItem {
  readonly each: number
}

/**
 * Makes a rule that gives points for each time something happened, up to a cap, which is the leaf's maximum.
 * Bonus and penalty are this rule with opposite signs in the sum; the points themselves are never negative.
 */
export function perItem<Kind extends 'bonus' | 'penalty'>(
  kind: Kind,
  title: Text,
  words: Text,
): Rule<Kind, PerItem, CountInput, 'count'> {
  return {
    kind,
    title,
    parameters: z.strictObject({ kind: z.literal(kind), each: z.number().positive() }),
    inputs,
    cells: ['count'],
    evaluate({ each }, maximum, { count }) {
      if (count === null) return { status: 'not-filled' }
      const points = Math.min(new Big(each).times(count).toNumber(), maximum)
      const trace = sentence(
        { vi: '{count} × {each}, tối đa {maximum} → {points}', en: '{count} × {each}, at most {maximum} → {points}' },
        { count, each, maximum, points },
      )
      return { status: 'scored', points, trace }
    },
    formula({ each }, maximum, { count }) {
      return unlessBlank(count, `MIN(${maximumTerm(maximum)},ROUND(${count}*${literal(each)},10))`)
    },
    attainable({ each }, maximum) {
      const steps = Math.min(1000, Math.ceil(maximum / each))
      const points = Array.from({ length: steps + 1 }, (_, n) => Math.min(new Big(each).times(n).toNumber(), maximum))
      return { kind: 'steps', points }
    },
    describe({ each }, maximum) {
      return sentence(words, { each, maximum })
    },
  }
}
