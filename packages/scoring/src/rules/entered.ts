import { z } from 'zod'
import { sentence } from '../text.js'
import { decimalOf } from '../values/decimal.js'
import { type PointsInput, pointsInput } from './inputs/points.js'
import { oneFigure, type Rule } from './rule.js'
import { maximumTerm, unlessNoNumber, within } from './terms.js'

const parameters = z.strictObject({ kind: z.literal('entered') })
/** {@link entered} has no parameters. */
export type Entered = Record<never, never>

/**
 * The rule is not known: points are typed in and only kept inside 0…maximum.
 *
 * @example entered.evaluate({}, 1, { points: 1.2 }).points // 1
 */
export const entered: Rule<'entered', Entered, PointsInput, 'points'> = {
  kind: 'entered',
  title: { vi: 'Nhập điểm (chưa rõ cách chấm)', en: 'Points typed in (rule not known)' },
  parameters,
  input: pointsInput,
  figures: () => oneFigure(pointsInput),
  evaluate(_parameters, maximum, { points }) {
    if (points === null) return { status: 'not-filled' }
    const kept = within(decimalOf(points), maximum)
    return {
      status: 'scored',
      points: kept,
      trace: sentence({ vi: 'Nhập {points} điểm', en: '{points} {points:point|points} typed in' }, { points: kept }),
    }
  },
  formula(_parameters, maximum, { points }) {
    return unlessNoNumber(points, `MAX(0,MIN(${maximumTerm(maximum)},ROUND(${points},10)))`)
  },
  attainable: (_parameters, maximum) => ({ kind: 'range', from: 0, to: maximum }),
  describe(_parameters, maximum) {
    return sentence(
      {
        vi: 'Chưa rõ cách chấm; nhập từ 0 đến {maximum} điểm.',
        en: 'The rule is not known; type 0 to {maximum} {maximum:point|points}.',
      },
      { maximum },
    )
  },
  misfits: () => [],
  cause: null,
  warnedBy: null,
  tellsHow: false,
  authoring: { words: 'Nhập điểm', cells: [], list: null },
  example: {},
  trial: {
    parameters: () => ({}),
    cells: (draw) => [pointsInput.sample(draw)],
    monotone: 'rising',
  },
}
