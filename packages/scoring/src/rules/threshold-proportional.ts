import { z } from 'zod'
import { sentence, type Text } from '../text.js'
import { product } from '../values/decimal.js'
import { columns } from './authoring.js'
import { belowFull } from './cause.js'
import { drawShare } from './draw.js'
import { rateInput } from './inputs/rate.js'
import { decimals, partOfOne, saying, share } from './parameter.js'
import { rateOfGoal } from './rate-of-goal.js'

const GOAL_BELOW_FULL: Text = {
  vi: 'mức tính tỷ lệ không được thấp hơn mức đạt đủ điểm',
  en: 'the rate that points are counted by must not stand below the one that gives all',
}

const parameters = z
  .strictObject({
    kind: z.literal('threshold-proportional'),
    /** From this rate on all points are given; below it they fall in proportion. */
    full: partOfOne,
    decimals: decimals.default(10),
    /** Below this rate nothing is given. */
    floor: share.optional(),
    /** The rate that the points below `full` are counted by, where it is another: 1 for «dưới 90%: tỷ lệ × điểm tối đa». */
    goal: partOfOne.optional(),
  })
  .refine(({ full, goal = full }) => goal >= full, { path: ['goal'], ...saying(GOAL_BELOW_FULL) })
/** Parameters of {@link thresholdProportional}: `full`, `floor` and `goal` as fractions. */
export type ThresholdProportional = Omit<z.infer<typeof parameters>, 'kind'>

const DIVIDED: Text = {
  vi: 'Đạt từ {full}% trở lên: {maximum} điểm; dưới {full}%: điểm = tỷ lệ đạt × {maximum} / {goal}%.',
  en: 'From {full} %: {maximum} {maximum:point|points}; below {full} %: points = rate × {maximum} / {goal} %.',
}
const WHOLE: Text = {
  vi: 'Đạt từ {full}% trở lên: {maximum} điểm; dưới {full}%: điểm = tỷ lệ đạt × {maximum}.',
  en: 'From {full} %: {maximum} {maximum:point|points}; below {full} %: points = rate × {maximum}.',
}
/**
 * All points from a rate on, below it rate × maximum ÷ that rate, or ÷ another that the rule names; below a floor none, as offices' own
 * tables have it.
 *
 * Source: qd-766-2022, where a rate of at least 80 % gives all points, below it rate × maximum / 80 %.
 *
 * @example thresholdProportional.evaluate({ full: 0.8, decimals: 10 }, 2, { rate: 0.4 }).points // 1
 */
export const thresholdProportional = rateOfGoal<'threshold-proportional', ThresholdProportional>({
  kind: 'threshold-proportional',
  title: { vi: 'Đạt ngưỡng, dưới ngưỡng theo tỷ lệ', en: 'Threshold, then proportional' },
  parameters,
  goalOf: ({ full, goal = full, ...rest }) => ({ goal, full, ...rest }),
  trace: {
    vi: '{rate}% so với mức {full}% → {points} trên {maximum} điểm',
    en: '{rate} % against {full} % → {points} of {maximum} {maximum:point|points}',
  },
  describe({ full, goal = full }, maximum) {
    return sentence(goal === 1 ? WHOLE : DIVIDED, { full: product(full, 100), goal: product(goal, 100), maximum })
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
      { column: columns.goal, parameter: 'goal' },
    ],
    list: null,
  },
  example: { full: 0.8, decimals: 10 },
  trial: {
    parameters: (draw) => ({
      full: drawShare(draw, 1),
      decimals: draw.whole(0, 10),
      ...draw.oneOf([{}, { floor: 0.05 }, { floor: drawShare(draw) }, { goal: 1 }]),
    }),
    cells: (draw) => [rateInput.sample(draw)],
    monotone: 'rising',
  },
})
