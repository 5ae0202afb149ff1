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
  kind: z.literal('threshold-proportional'),
  /** From this rate on all points are given; below it they fall in proportion. */
  full: z.number().positive().max(1),
  /** Decimals that the points keep. */
  decimals: z.number().int().min(0).max(10).default(10),
})
/** Parameters of {@link thresholdProportional}: `full` as a fraction. */
export type ThresholdProportional = Omit<z.infer<typeof parameters>, 'kind'>

/**
 * All points from a rate on, below it rate × maximum ÷ that rate.
 *
 * Source: QĐ 766/QĐ-TTg as restated in `data/rules/qd766.md`: «a rate of at least 80 % gives all points, below it
 * rate × maximum / 80 %».
 *
 * @example thresholdProportional.evaluate({ full: 0.8, decimals: 10 }, 2, { rate: 0.4 }) // points: 1
 */
export const thresholdProportional: Rule<'threshold-proportional', ThresholdProportional, RateInput, 'rate'> = {
  kind: 'threshold-proportional',
  title: { vi: 'Đạt ngưỡng, dưới ngưỡng theo tỷ lệ', en: 'Threshold, then proportional' },
  parameters,
  inputs: rateInput,
  cells: ['rate'],
  evaluate({ full, decimals }, maximum, { rate }) {
    if (rate === null) return { status: 'not-filled' }
    const points = within(settled(rate).times(maximum).div(full).round(decimals, Big.roundHalfUp), maximum)
    return {
      status: 'scored',
      points,
      trace: sentence(
        {
          vi: '{rate}% so với mức {full}% → {points} trên {maximum} điểm',
          en: '{rate} % against {full} % → {points} of {maximum} {maximum:point|points}',
        },
        { rate: product(rate, 100), full: product(full, 100), points, maximum },
      ),
    }
  },
  formula({ full, decimals }, maximum, { rate }) {
    const reached = settledFormula(rate)
    const below = `ROUND(${reached}*${maximumTerm(maximum)}/${literal(full)},${decimals})`
    return unlessBlank(rate, `IF(${reached}>=${literal(full)},${maximumTerm(maximum)},${below})`)
  },
  attainable(_parameters, maximum) {
    return { kind: 'range', from: 0, to: maximum }
  },
  describe({ full }, maximum) {
    return sentence(
      {
        vi: 'Đạt từ {full}% trở lên: {maximum} điểm; dưới {full}%: điểm = tỷ lệ đạt × {maximum} / {full}%.',
        en: 'From {full} %: {maximum} {maximum:point|points}; below {full} %: points = rate × {maximum} / {full} %.',
      },
      { full: product(full, 100), maximum },
    )
  },
}
