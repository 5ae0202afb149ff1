import Big from 'big.js'
import { z } from 'zod'
import type { Text } from '../text.js'
import { sentence } from '../text.js'
import { columns } from './authoring.js'
import type { RuleCause } from './cause.js'
import { type CountInput, countInput } from './inputs/count.js'
import { saying } from './parameter.js'
import { oneFigure, onlyOn, type Rule } from './rule.js'
import { maximumTerm, numberTerm, unlessNoNumber } from './terms.js'

/** Points for each time. */
export type PerItem = { readonly each: number }

/** What is told of bonus and penalty. */
interface PerItemWords<Kind extends string> {
  readonly kind: Kind
  readonly title: Text
  /** With `{each}` and `{maximum}`. */
  readonly description: Text
  readonly cause: RuleCause | null
  /** See `Authoring.words`. */
  readonly authored: string
  readonly example: PerItem
}

const POSITIVE: Text = { vi: 'phải lớn hơn 0 điểm', en: 'must be above 0 points' }
/** More steps than this nobody reads one by one. */
const MOST_STEPS = 1000

/**
 * Makes a rule that gives points for each time something happened, up to a cap, which is the leaf's maximum.
 * Bonus and penalty are this rule with opposite signs in the sum; the points themselves are never negative.
 */
export function perItem<Kind extends 'bonus' | 'penalty'>({
  kind,
  title,
  description,
  cause,
  authored,
  example,
}: PerItemWords<Kind>): Rule<Kind, PerItem, CountInput, 'count'> {
  return {
    kind,
    title,
    parameters: z.strictObject({
      kind: z.literal(kind),
      each: z.number().refine((value) => value > 0, saying(POSITIVE)),
    }),
    input: countInput,
    figures: () => oneFigure(countInput),
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
      const points = `MIN(${maximumTerm(maximum)},ROUND(${count}*${numberTerm(each)},10))`
      return unlessNoNumber(count, `IF(OR(${count}<0,${count}<>INT(${count})),"",${points})`)
    },
    attainable({ each }, maximum) {
      const steps = Math.ceil(maximum / each)
      if (steps > MOST_STEPS) return { kind: 'range', from: 0, to: maximum }
      const points = Array.from({ length: steps + 1 }, (_, n) => Math.min(new Big(each).times(n).toNumber(), maximum))
      return { kind: 'steps', points }
    },
    describe({ each }, maximum) {
      return sentence(description, { each, maximum })
    },
    misfits: (_parameters, leaf) => onlyOn(kind, leaf),
    cause,
    warnedBy: null,
    tellsHow: true,
    authoring: { words: authored, cells: [{ column: columns.each, parameter: 'each' }], list: null },
    example,
    trial: {
      parameters: (draw) => ({ each: draw.oneOf([0.1, 0.25, 0.7, 2, draw.whole(1, 400) / 100]) }),
      cells: (draw) => [countInput.sample(draw)],
      monotone: 'rising',
    },
  }
}
