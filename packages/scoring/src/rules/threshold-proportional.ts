import { z } from 'zod'
import { sentence } from '../text.js'
import { product } from '../values/decimal.js'
import { columns } from './authoring.js'
import { belowFull } from './cause.js'
import { drawShare } from './draw.js'
import { rateInput } from './inputs/rate.js'
import { decimals, partOfOne, share } from './parameter.js'
import { rateOfGoal } from './rate-of-goal.js'

const parameters = z.strictObject({
  kind: z.literal('threshold-proportional'),
  /** From this rate on all points are given; below it they fall in proportion. */
  full: partOfOne,
  decimals: decimals.default(10),
  /** Below this rate nothing is given. */
  floor: share.optional(),
})
/** Parameters of {@link thresholdProportional}: `full` as a fraction. */
export type ThresholdProportional = Omit<z.infer<typeof parameters>, 'kind'>

/**
 * All points from a rate on, below it rate × maximum ÷ that rate; below a floor none, as offices' own tables have it.
 *
 * Source: qd-766-2022, where a rate of at least 80 % gives all points, below it rate × maximum / 80 %.
 *
 * @example thresholdProportional.evaluate({ full: 0.8, decimals: 10 }, 2, { rate: 0.4 }).points // 1
 */
export const thresholdProportional = rateOfGoal<'threshold-proportional', ThresholdProportional>({
  kind: 'threshold-proportional',
  title: { vi: 'Đạt ngưỡng, dưới ngưỡng theo tỷ lệ', en: 'Threshold, then proportional' },
  parameters,
  goalOf: ({ full, ...rest }) => ({ goal: full, ...rest }),
  trace: {
    vi: '{rate}% so với mức {goal}% → {points} trên {maximum} điểm',
    en: '{rate} % against {goal} % → {points} of {maximum} {maximum:point|points}',
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
  cause: belowFull,
  warnedBy: 'threshold-not-met',
  tellsHow: true,
  authoring: {
    words: 'Đạt ngưỡng, dưới ngưỡng theo tỷ lệ',
    cells: [
      { column: columns.full, parameter: 'full' },
      { column: columns.decimals, parameter: 'decimals' },
      { column: columns.floor, parameter: 'floor' },
    ],
    list: null,
  },
  example: { full: 0.8, decimals: 10 },
  trial: {
    parameters: (draw) => ({
      full: drawShare(draw, 1),
      decimals: draw.whole(0, 10),
      ...draw.oneOf([{}, { floor: 0.05 }, { floor: drawShare(draw) }]),
    }),
    cells: (draw) => [rateInput.sample(draw)],
    monotone: 'rising',
  },
})
