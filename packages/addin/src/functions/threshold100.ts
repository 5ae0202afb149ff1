import { type Text, thresholdPoints } from '@parscore/scoring'
import { argument, spread } from './argument.js'
import { maximumIn, onceRead, rateIn, shareIn } from './read-cell.js'

const RATE: Text = { vi: 'tỷ lệ', en: 'rate' }
const MAXIMUM: Text = { vi: 'điểm tối đa', en: 'maximum' }
const FLOOR: Text = { vi: 'ngưỡng dưới', en: 'floor' }
const PARTIAL: Text = { vi: 'phần điểm', en: 'partial' }

/**
 * Điểm theo ngưỡng 100%: đạt 100% được điểm tối đa, từ ngưỡng dưới được một phần, thấp hơn 0 điểm. | Points by the threshold of 100 %: all at 100 %, a part from the floor on, nothing below.
 * @customfunction THRESHOLD100
 * @param rate Tỷ lệ hoàn thành: 0,96 hoặc 96% | Rate of completion: 0.96 or 96%
 * @param maximum Điểm tối đa | Maximum points
 * @param [floor] Ngưỡng dưới, mặc định 80% | The floor, 80 % if left out
 * @param [partial] Phần điểm từ ngưỡng dưới đến dưới 100%, mặc định 50% | The share from the floor to below 100 %, 50 % if left out
 * @returns Điểm | Points
 */
export function threshold100(
  rate: unknown[][],
  maximum: unknown[][],
  floor?: unknown[][],
  partial?: unknown[][],
): unknown[][] {
  const given = [argument(RATE, rate), argument(MAXIMUM, maximum), argument(FLOOR, floor), argument(PARTIAL, partial)]
  const leastOf = onceRead((cell) => shareIn(FLOOR, cell, 0.8))
  const shareOf = onceRead((cell) => shareIn(PARTIAL, cell, 0.5))
  const mostOf = onceRead((cell) => maximumIn(MAXIMUM, cell))
  return spread(given, ([reached = null, most = null, from = null, part = null]) => {
    const value = rateIn(RATE, reached)
    if (value === null) return null
    return thresholdPoints({ full: 1, floor: leastOf(from), partial: shareOf(part) }, mostOf(most), value)
  })
}
