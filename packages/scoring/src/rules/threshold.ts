import { z } from 'zod'
import { sentence, type Text } from '../text.js'
import { product } from '../values/decimal.js'
import { columns } from './authoring.js'
import { belowFull } from './cause.js'
import { drawShare } from './draw.js'
import { type RateInput, rateInput } from './inputs/rate.js'
import { saying, share } from './parameter.js'
import { oneFigure, type Rule } from './rule.js'
import { isReached, maximumTerm, numberTerm, settledFormula, shareTerm, unlessBlank } from './terms.js'

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
    /** The share of the maximum between `floor` and `full`; `null` where the sources do not say it. */
    partial: share.nullable().default(0.5),
  })
  .refine(({ full, floor }) => floor <= full, { path: ['floor'], ...saying(FLOOR_ABOVE_FULL) })
/** Parameters of {@link threshold}, all shares between 0 and 1. */
export type Threshold = Omit<z.infer<typeof parameters>, 'kind'>

const TRACE: Text = {
  vi: 'Tỷ lệ {rate}% → {points} trên {maximum} điểm',
  en: 'Rate {rate} % → {points} of {maximum} {maximum:point|points}',
}
const NOT_KNOWN: Text = {
  vi: 'Tỷ lệ {rate}%: nguồn không nêu mức này được bao nhiêu điểm',
  en: 'Rate {rate} %: the sources do not say what this is worth',
}
const PART_KNOWN: Text = {
  vi: 'Đạt từ {full}% trở lên: {maximum} điểm; từ {floor}% đến dưới {full}%: {part} điểm; dưới {floor}%: 0 điểm.',
  en: 'From {full} %: {maximum} {maximum:point|points}; from {floor} % to below {full} %: {part} {part:point|points}; below {floor} %: 0 points.',
}
const PART_NOT_KNOWN: Text = {
  vi: 'Đạt từ {full}% trở lên: {maximum} điểm; từ {floor}% đến dưới {full}%: chưa rõ điểm; dưới {floor}%: 0 điểm.',
  en: 'From {full} %: {maximum} {maximum:point|points}; from {floor} % to below {full} %: points not known; below {floor} %: 0 points.',
}
const ONLY_FULL_KNOWN: Text = {
  vi: 'Đạt từ {full}% trở lên: {maximum} điểm; thấp hơn: không đạt điểm tối đa, chưa rõ bao nhiêu.',
  en: 'From {full} %: {maximum} {maximum:point|points}; lower: less than all, how many is not known.',
}

/**
 * The points of a rate alone, without the sentence: a column has 100 000 of them.
 *
 * @returns points, or `null` where the sources do not say what the rate is worth
 * @example thresholdPoints({ full: 1, floor: 0.8, partial: 0.5 }, 1, 0.96) // 0.5
 */
export function thresholdPoints({ full, floor, partial }: Threshold, maximum: number, rate: number): number | null {
  const given = isReached(rate, full) ? 1 : isReached(rate, floor) ? partial : 0
  return given === null ? null : product(given, maximum)
}

/**
 * All points at 100 %, a part of them from a floor on, nothing below.
 *
 * Source: dak-nong-2017, «phải đạt 100% mới đạt điểm tối đa»; a plan done to 96 % got 0.5 of 1, «dưới 80%» got 0 of 0.5.
 *
 * @example threshold.evaluate({ full: 1, floor: 0.8, partial: 0.5 }, 1, { rate: 0.96 }).points // 0.5
 */
export const threshold: Rule<'threshold', Threshold, RateInput, 'rate'> = {
  kind: 'threshold',
  title: { vi: 'Phải đạt ngưỡng', en: 'Threshold' },
  parameters,
  input: rateInput,
  figures: () => oneFigure(rateInput),
  evaluate({ full, floor, partial }, maximum, { rate }) {
    if (rate === null) return { status: 'not-filled' }
    const points = thresholdPoints({ full, floor, partial }, maximum, rate)
    if (points === null) return { status: 'not-known', trace: sentence(NOT_KNOWN, { rate: product(rate, 100) }) }
    return { status: 'scored', points, trace: sentence(TRACE, { rate: product(rate, 100), points, maximum }) }
  },
  formula({ full, floor, partial }, maximum, { rate }) {
    const reached = settledFormula(rate)
    const part = partial === null ? '""' : shareTerm(partial, maximum)
    return unlessBlank(
      rate,
      `IF(${reached}>=${numberTerm(full)},${maximumTerm(maximum)},IF(${reached}>=${numberTerm(floor)},${part},0))`,
    )
  },
  attainable({ partial }, maximum) {
    if (partial === null) return { kind: 'range', from: 0, to: maximum }
    return { kind: 'steps', points: [0, product(partial, maximum), maximum] }
  },
  describe({ full, floor, partial }, maximum) {
    const words = { full: product(full, 100), floor: product(floor, 100), maximum }
    if (partial === null) return sentence(floor === 0 ? ONLY_FULL_KNOWN : PART_NOT_KNOWN, words)
    return sentence(PART_KNOWN, { ...words, part: product(partial, maximum) })
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
      return {
        full: draw.oneOf([1, drawShare(draw, Math.round(floor * 100))]),
        floor,
        partial: draw.oneOf([drawShare(draw), null]),
      }
    },
    cells: (draw) => [rateInput.sample(draw)],
    monotone: 'rising',
  },
}
