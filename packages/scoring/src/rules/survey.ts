import Big from 'big.js'
import { z } from 'zod'
import { sentence } from '../text.js'
import { product } from '../values/decimal.js'
import {
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
  kind: z.literal('survey'),
  /** Decimals that the points keep; surveys are published with four or five. */
  decimals: z.number().int().min(0).max(10).default(5),
})
/** Parameters of {@link survey}. */
export type Survey = Omit<z.infer<typeof parameters>, 'kind'>

/**
 * Points from a sociological survey: the share of the possible answers that was reached × maximum, with five decimals.
 *
 * Source: Hà Nam 2018 (seed 003): 0.76939 of 1, «qua điều tra XHH». How the Ministry forms the share is not known.
 *
 * @example survey.evaluate({ decimals: 5 }, 1, { rate: 0.76939 }) // points: 0.76939
 */
export const survey: Rule<'survey', Survey, RateInput, 'rate'> = {
  kind: 'survey',
  title: { vi: 'Điều tra xã hội học', en: 'Sociological survey' },
  parameters,
  inputs: rateInput,
  cells: ['rate'],
  evaluate({ decimals }, maximum, { rate }) {
    if (rate === null) return { status: 'not-filled' }
    const points = within(settled(rate).times(maximum).round(decimals, Big.roundHalfUp), maximum)
    return {
      status: 'scored',
      points,
      trace: sentence(
        {
          vi: 'Kết quả khảo sát {rate}% × {maximum} = {points} điểm',
          en: 'Survey result {rate} % × {maximum} = {points} {points:point|points}',
        },
        { rate: product(rate, 100), maximum, points },
      ),
    }
  },
  formula({ decimals }, maximum, { rate }) {
    return unlessBlank(
      rate,
      `MIN(${maximumTerm(maximum)},ROUND(${settledFormula(rate)}*${maximumTerm(maximum)},${decimals}))`,
    )
  },
  attainable(_parameters, maximum) {
    return { kind: 'range', from: 0, to: maximum }
  },
  describe(_parameters, maximum) {
    return sentence(
      {
        vi: 'Điểm do điều tra xã hội học, từ 0 đến {maximum}.',
        en: 'Points from a sociological survey, 0 to {maximum}.',
      },
      { maximum },
    )
  },
}
