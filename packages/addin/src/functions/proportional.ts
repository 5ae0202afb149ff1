import { proportional as rule, type Text } from '@parscore/scoring'
import { argument, spread } from './argument.js'
import { pointsOrProblem } from './points-of.js'
import { invalid } from './problem.js'
import { maximumIn, rateIn, shareIn, wholeIn } from './read-cell.js'

const RATE: Text = { vi: 'tỷ lệ', en: 'rate' }
const MAXIMUM: Text = { vi: 'điểm tối đa', en: 'maximum' }
const GOAL: Text = { vi: 'mục tiêu', en: 'goal' }
const FLOOR: Text = { vi: 'mức tối thiểu', en: 'floor' }
const DECIMALS: Text = { vi: 'số chữ số thập phân', en: 'decimals' }

/**
 * Điểm theo tỷ lệ: tỷ lệ / mục tiêu × điểm tối đa, không vượt điểm tối đa. | Proportional points: rate ÷ goal × maximum, at most the maximum.
 * @customfunction PROPORTIONAL
 * @param rate Tỷ lệ đạt được: 0,9869 hoặc 98,69% | Rate reached: 0.9869 or 98.69%
 * @param maximum Điểm tối đa | Maximum points
 * @param [goal] Tỷ lệ được điểm tối đa, mặc định 100% | The rate worth all points, 100 % if left out
 * @param [decimals] Số chữ số thập phân của điểm, mặc định 10 | Decimals of the points, 10 if left out
 * @param [floor] Dưới tỷ lệ này không có điểm, mặc định 0% | Below this rate nothing is given, 0 % if left out
 * @returns Điểm | Points
 */
export function proportionalPoints(
  rate: unknown[][],
  maximum: unknown[][],
  goal?: unknown[][],
  decimals?: unknown[][],
  floor?: unknown[][],
): unknown[][] {
  const given = [
    argument(RATE, rate),
    argument(MAXIMUM, maximum),
    argument(GOAL, goal),
    argument(DECIMALS, decimals),
    argument(FLOOR, floor),
  ]
  return spread(given, ([reached = null, most = null, full = null, places = null, least = null]) => {
    const value = rateIn(RATE, reached)
    if (value === null) return null
    const worthAll = shareIn(GOAL, full, 1)
    if (worthAll === 0) throw invalid(GOAL, { vi: 'phải lớn hơn 0%', en: 'must be above 0 %' })
    const parameters = {
      goal: worthAll,
      decimals: wholeIn(DECIMALS, places, 10, 10),
      floor: shareIn(FLOOR, least, 0),
    }
    return pointsOrProblem(rule.evaluate(parameters, maximumIn(MAXIMUM, most), { rate: value }))
  })
}
