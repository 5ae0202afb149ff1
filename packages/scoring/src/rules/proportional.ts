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
  kind: z.literal('proportional'),
  /** The rate that is worth all points: 1, or a goal such as 0.1 for “cut by 10 %”. */
  goal: partOfOne.default(1),
  decimals: decimals.default(10),
  /** Below this rate nothing is given. */
  floor: share.optional(),
})
/** Parameters of {@link proportional}: the goal as a fraction, decimals 0 to 10. */
export type Proportional = Omit<z.infer<typeof parameters>, 'kind'>

/**
 * Points = rate ÷ goal × maximum, at most the maximum; below a floor none, as offices' own tables have it («dưới 70%: 0 điểm»).
 *
 * Source: ha-nam-2019: on-time files 98.69 % → 1.4804 of 1.5; units cut since 2015, 0.196 of 1, which fits a goal of 10 %.
 *
 * @example proportional.evaluate({ goal: 1, decimals: 4 }, 1.5, { rate: 0.996 }).points // 1.494
 */
export const proportional = rateOfGoal<'proportional', Proportional>({
  kind: 'proportional',
  title: { vi: 'Theo tỷ lệ', en: 'Proportional' },
  parameters,
  goalOf: (each) => each,
  trace: {
    vi: '{rate}% / {goal}% × {maximum} = {points} điểm',
    en: '{rate} % / {goal} % × {maximum} = {points} {points:point|points}',
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
  cause: belowFull,
  warnedBy: null,
  tellsHow: true,
  authoring: {
    words: 'Theo tỷ lệ',
    cells: [
      { column: columns.full, parameter: 'goal' },
      { column: columns.decimals, parameter: 'decimals' },
      { column: columns.floor, parameter: 'floor' },
    ],
    list: null,
  },
  example: { goal: 1, decimals: 4 },
  trial: {
    parameters: (draw) => ({
      goal: draw.oneOf([1, 0.1, drawShare(draw, 1)]),
      decimals: draw.whole(0, 10),
      ...draw.oneOf([{}, { floor: 0.05 }, { floor: drawShare(draw) }]),
    }),
    cells: (draw) => [rateInput.sample(draw)],
    monotone: 'rising',
  },
})
