import { z } from 'zod'
import { sentence, type Text } from '../text.js'
import { product } from '../values/decimal.js'
import {
  cappedTerm,
  literal,
  type RateInput,
  type Rule,
  rateInput,
  settled,
  settledFormula,
  unlessBlank,
} from './rule.js'

const band = z.strictObject({
  /** The lower bound of the band as a fraction. */
  from: z.number().min(0),
  /** Whether the bound itself belongs to the band: true for «từ 70%», false for «trên 90%». */
  inclusive: z.boolean(),
  /** Points of the band, at most the leaf's maximum. */
  points: z.number().min(0),
})

const parameters = z.strictObject({
  kind: z.literal('bands'),
  /** From the highest band down; below the last band there are no points. */
  bands: z
    .array(band)
    .min(1)
    .refine((bands) => bands.every((each, index) => index === 0 || each.from < (bands[index - 1]?.from ?? 0)), {
      message: 'bands-not-descending',
    }),
})
/** Parameters of {@link bands}: bands from the highest down, bounds as fractions, points absolute. */
export type Bands = Omit<z.infer<typeof parameters>, 'kind'>

const reaches = (rate: ReturnType<typeof settled>, { from, inclusive }: Bands['bands'][number]) =>
  inclusive ? rate.gte(from) : rate.gt(from)

/**
 * Steps of a rate; each bound says to which side it belongs.
 *
 * Source: Cà Mau 2013 (QĐ 1880/QĐ-UBND): «Thực hiện trên 90% kế hoạch: 2 | từ 70% - 90%: 1 | Dưới 70%: 0», so exactly
 * 90 % gives 1.
 *
 * @example bands.evaluate({ bands: [{ from: 0.9, inclusive: false, points: 2 }, { from: 0.7, inclusive: true, points: 1 }] }, 2, { rate: 0.9 }) // points: 1
 */
export const bands: Rule<'bands', Bands, RateInput, 'rate'> = {
  kind: 'bands',
  title: { vi: 'Theo mức', en: 'Bands' },
  parameters,
  inputs: rateInput,
  cells: ['rate'],
  evaluate({ bands: steps }, maximum, { rate }) {
    if (rate === null) return { status: 'not-filled' }
    const step = steps.find((each) => reaches(settled(rate), each))
    const points = Math.min(step?.points ?? 0, maximum)
    return {
      status: 'scored',
      points,
      trace: sentence(
        {
          vi: 'Tỷ lệ {rate}% → {points} trên {maximum} điểm',
          en: 'Rate {rate} % → {points} of {maximum} {maximum:point|points}',
        },
        { rate: product(rate, 100), points, maximum },
      ),
    }
  },
  formula({ bands: steps }, maximum, { rate }) {
    const ladder = steps.reduceRight(
      (otherwise, { from, inclusive, points }) =>
        `IF(${settledFormula(rate)}${inclusive ? '>=' : '>'}${literal(from)},${cappedTerm(points, maximum)},${otherwise})`,
      '0',
    )
    return unlessBlank(rate, ladder)
  },
  attainable({ bands: steps }, maximum) {
    const points = [0, ...steps.map((step) => Math.min(step.points, maximum))]
    return { kind: 'steps', points: [...new Set(points)].sort((a, b) => a - b) }
  },
  describe({ bands: steps }) {
    const words = steps.map(({ from, inclusive, points }) =>
      sentence(
        inclusive
          ? { vi: 'từ {from}%: {points} điểm', en: 'from {from} %: {points} {points:point|points}' }
          : { vi: 'trên {from}%: {points} điểm', en: 'above {from} %: {points} {points:point|points}' },
        { from: product(from, 100), points },
      ),
    )
    const join = (lang: keyof Text) => words.map((text) => text[lang]).join('; ')
    return { vi: `${join('vi')}; thấp hơn: 0 điểm.`, en: `${join('en')}; lower: 0 points.` }
  },
}
