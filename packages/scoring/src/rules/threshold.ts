import { z } from 'zod'
import { sentence, type Text } from '../text.js'
import { product } from '../values/decimal.js'
import { columns } from './authoring.js'
import { belowFull } from './cause.js'
import { drawShare } from './draw.js'
import { type RateInput, rateInput } from './inputs/rate.js'
import { saying, share } from './parameter.js'
import { oneFigure, type Rule } from './rule.js'
import { literal, maximumTerm, settled, settledFormula, shareTerm, unlessBlank } from './terms.js'

const FLOOR_ABOVE_FULL: Text = {
  vi: 'ngưỡng dưới không được cao hơn mức đạt đủ điểm',
  en: 'the floor must not stand above the rate that gives all points',
}

const parameters = z
  .strictObject({
    kind: z.literal('threshold'),
    /** From this rate on all points are given. */
    full: share.default(1),
    /** From this rate on the partial points are given; below it nothing. */
    floor: share.default(0.8),
    /** The share of the maximum between `floor` and `full`. */
    partial: share.default(0.5),
  })
  .refine(({ full, floor }) => floor <= full, { path: ['floor'], ...saying(FLOOR_ABOVE_FULL) })
/** Parameters of {@link threshold}, all shares between 0 and 1. */
export type Threshold = Omit<z.infer<typeof parameters>, 'kind'>

/**
 * All points at 100 %, a part of them from a floor on, nothing below.
 *
 * Source: dak-nong-2017, «phải đạt 100% mới đạt điểm tối đa»; a plan done to 96 % got 0.5 of 1, «dưới 80%» got 0 of 0.5.
 *
 * @example threshold.evaluate({ full: 1, floor: 0.8, partial: 0.5 }, 1, { rate: 0.96 }) // points: 0.5
 */
export const threshold: Rule<'threshold', Threshold, RateInput, 'rate'> = {
  kind: 'threshold',
  title: { vi: 'Phải đạt ngưỡng', en: 'Threshold' },
  parameters,
  input: rateInput,
  figures: () => oneFigure(rateInput),
  evaluate({ full, floor, partial }, maximum, { rate }) {
    if (rate === null) return { status: 'not-filled' }
    const reached = settled(rate)
    const given = reached.gte(full) ? maximum : reached.gte(floor) ? product(partial, maximum) : 0
    return {
      status: 'scored',
      points: given,
      trace: sentence(
        {
          vi: 'Tỷ lệ {rate}% → {points} trên {maximum} điểm',
          en: 'Rate {rate} % → {points} of {maximum} {maximum:point|points}',
        },
        { rate: product(rate, 100), points: given, maximum },
      ),
    }
  },
  formula({ full, floor, partial }, maximum, { rate }) {
    const reached = settledFormula(rate)
    const part = shareTerm(partial, maximum)
    return unlessBlank(
      rate,
      `IF(${reached}>=${literal(full)},${maximumTerm(maximum)},IF(${reached}>=${literal(floor)},${part},0))`,
    )
  },
  attainable({ partial }, maximum) {
    return { kind: 'steps', points: [0, product(partial, maximum), maximum] }
  },
  describe({ full, floor, partial }, maximum) {
    return sentence(
      {
        vi: 'Đạt từ {full}% trở lên: {maximum} điểm; từ {floor}% đến dưới {full}%: {part} điểm; dưới {floor}%: 0 điểm.',
        en: 'From {full} %: {maximum} {maximum:point|points}; from {floor} % to below {full} %: {part} {part:point|points}; below {floor} %: 0 points.',
      },
      { full: product(full, 100), floor: product(floor, 100), part: product(partial, maximum), maximum },
    )
  },
  misfits: () => [],
  cause: belowFull,
  warnedBy: 'threshold-not-met',
  tellsHow: true,
  authoring: {
    words: 'Phải đạt ngưỡng',
    cells: [
      { column: columns.full, parameter: 'full' },
      { column: columns.floor, parameter: 'floor' },
      { column: columns.partial, parameter: 'partial' },
    ],
    list: null,
  },
  example: { full: 1, floor: 0.8, partial: 0.5 },
  trial: {
    parameters(draw) {
      const floor = drawShare(draw)
      return { full: draw.oneOf([1, drawShare(draw, Math.round(floor * 100))]), floor, partial: drawShare(draw) }
    },
    cells: (draw) => [rateInput.sample(draw)],
    monotone: 'rising',
  },
}
