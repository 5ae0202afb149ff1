import Big from 'big.js'
import { z } from 'zod'
import { sentence, type Text } from '../text.js'
import { columns } from './authoring.js'
import { type CountInput, countInput } from './inputs/count.js'
import { saying } from './parameter.js'
import { oneFigure, type Rule } from './rule.js'
import { maximumTerm, numberTerm, unlessNoNumber, within } from './terms.js'

const POSITIVE: Text = { vi: 'phải lớn hơn 0 điểm', en: 'must be above 0 points' }
/** More steps than this nobody reads one by one. */
const MOST_STEPS = 1000

const parameters = z.strictObject({
  kind: z.literal('deduction'),
  /** Points taken off for each time. */
  each: z.number().refine((value) => value > 0, saying(POSITIVE)),
})
/** Parameters of {@link deduction}: points for each time, above 0. */
export type Deduction = Omit<z.infer<typeof parameters>, 'kind'>

/**
 * All points, less so many for each time something went wrong, never below 0.
 *
 * No document at hand states one: it is for offices' own tables («mỗi lần … trừ … điểm»). A penalty stands beside the total, this
 * does not.
 *
 * @example deduction.evaluate({ each: 0.25 }, 1, { count: 3 }).points // 0.25
 */
export const deduction: Rule<'deduction', Deduction, CountInput, 'count'> = {
  kind: 'deduction',
  title: { vi: 'Trừ dần mỗi lần', en: 'Deduction each time' },
  parameters,
  input: countInput,
  figures: () => oneFigure(countInput),
  evaluate({ each }, maximum, { count }) {
    if (count === null) return { status: 'not-filled' }
    const points = within(new Big(maximum).minus(new Big(each).times(count)), maximum)
    const trace = sentence(
      { vi: '{maximum} − {count} × {each} → {points} điểm', en: '{maximum} − {count} × {each} → {points}' },
      { maximum, count, each, points },
    )
    return { status: 'scored', points, trace }
  },
  formula({ each }, maximum, { count }) {
    const points = `MAX(0,ROUND(${maximumTerm(maximum)}-${count}*${numberTerm(each)},10))`
    return unlessNoNumber(count, `IF(OR(${count}<0,${count}<>INT(${count})),"",${points})`)
  },
  attainable({ each }, maximum) {
    const steps = Math.ceil(maximum / each)
    if (steps > MOST_STEPS) return { kind: 'range', from: 0, to: maximum }
    const points = Array.from({ length: steps + 1 }, (_, n) =>
      within(new Big(maximum).minus(new Big(each).times(steps - n)), maximum),
    )
    return { kind: 'steps', points }
  },
  describe: ({ each }, maximum) =>
    sentence(
      {
        vi: 'Tối đa {maximum} điểm, mỗi lần trừ {each} điểm, không dưới 0.',
        en: 'At most {maximum}, {each} {each:point|points} taken off each time, never below 0.',
      },
      { each, maximum },
    ),
  misfits: () => [],
  cause: { id: 'deduction', title: { vi: 'Bị trừ điểm từng lần', en: 'Points taken off' } },
  warnedBy: null,
  tellsHow: true,
  authoring: {
    words: 'Trừ dần mỗi lần',
    cells: [{ column: columns.each, parameter: 'each' }],
    list: null,
  },
  example: { each: 0.25 },
  trial: {
    parameters: (draw) => ({ each: draw.oneOf([0.1, 0.25, 0.7, 2, draw.whole(1, 400) / 100]) }),
    cells: (draw) => [countInput.sample(draw)],
    monotone: 'falling',
  },
}
