import Big from 'big.js'
import { z } from 'zod'
import { sentence } from '../text.js'
import { product } from '../values/decimal.js'
import {
  literal,
  maximumTerm,
  type RateInput,
  type Rule,
  rateInput,
  settled,
  settledFormula,
  unlessBlank,
  within,
} from './rule.js'

const parameters = z.strictObject({
  kind: z.literal('proportional'),
  /** The rate that is worth all points: 1, or a goal such as 0.1 for “cut by 10 %”. */
  goal: z.number().positive().max(1).default(1),
  /** Decimals that the points keep; leaves are published with four or five. */
  decimals: z.number().int().min(0).max(10).default(10),
})
/** Parameters of {@link proportional}: the goal as a fraction, decimals 0 to 10. */
export type Proportional = Omit<z.infer<typeof parameters>, 'kind'>

/**
 * Points = rate ÷ goal × maximum, at most the maximum.
 *
 * Source: Hà Nam 2018 (seed 003): on-time files 98.69 % → 1.4804 of 1.5; units cut since 2015, 0.196 of 1
 * «against a goal of 10 %».
 *
 * @example proportional.evaluate({ goal: 1, decimals: 4 }, 1.5, { rate: 0.996 }) // points: 1.494
 */
export const proportional: Rule<'proportional', Proportional, RateInput, 'rate'> = {
  kind: 'proportional',
  title: { vi: 'Theo tỷ lệ', en: 'Proportional' },
  parameters,
  inputs: rateInput,
  cells: ['rate'],
  evaluate({ goal, decimals }, maximum, { rate }) {
    if (rate === null) return { status: 'not-filled' }
    const points = within(settled(rate).times(maximum).div(goal).round(decimals, Big.roundHalfUp), maximum)
    return {
      status: 'scored',
      points,
      trace: sentence(
        {
          vi: '{rate}% / {goal}% × {maximum} = {points} điểm',
          en: '{rate} % / {goal} % × {maximum} = {points} {points:point|points}',
        },
        { rate: product(rate, 100), goal: product(goal, 100), maximum, points },
      ),
    }
  },
  formula({ goal, decimals }, maximum, { rate }) {
    const points = `ROUND(${settledFormula(rate)}*${maximumTerm(maximum)}/${literal(goal)},${decimals})`
    return unlessBlank(rate, `MIN(${maximumTerm(maximum)},${points})`)
  },
  attainable(_parameters, maximum) {
    return { kind: 'range', from: 0, to: maximum }
  },
  describe({ goal }, maximum) {
    return goal === 1
      ? sentence({ vi: 'Điểm = tỷ lệ đạt × {maximum}.', en: 'Points = rate × {maximum}.' }, { maximum })
      : sentence(
          {
            vi: 'Điểm = tỷ lệ đạt / {goal}% × {maximum}; đạt từ {goal}% trở lên: {maximum} điểm.',
            en: 'Points = rate / {goal} % × {maximum}; from {goal} % on: {maximum} {maximum:point|points}.',
          },
          { goal: product(goal, 100), maximum },
        )
  },
}
