import { type Bands, bands, type Text } from '@parscore/scoring'
import { argument, filledCells, isOmitted, spread } from './argument.js'
import { pointsOrProblem } from './points-of.js'
import { invalid } from './problem.js'
import { answerIn, maximumIn, rateIn } from './read-cell.js'

const RATE: Text = { vi: 'tỷ lệ', en: 'rate' }
const BOUNDS: Text = { vi: 'mức dưới', en: 'lower bounds' }
const POINTS: Text = { vi: 'điểm của mức', en: 'points of the bands' }
const INCLUSIVE: Text = { vi: 'kể cả mức dưới', en: 'bound included' }

/**
 * Điểm theo mức: mức cao nhất mà tỷ lệ đạt tới; dưới mức thấp nhất là 0 điểm. | Points by bands: those of the highest band that the rate reaches; nothing below the lowest.
 * @customfunction BANDPOINTS
 * @param rate Tỷ lệ: 0,9 hoặc 90% | Rate: 0.9 or 90%
 * @param bounds Vùng các mức dưới: 90%, 70% | Range of the lower bounds: 90%, 70%
 * @param points Vùng điểm của từng mức | Range of the points of each band
 * @param [inclusive] Đạt đúng mức dưới có được tính không: có («từ 70%») hoặc không («trên 90%»); mặc định có | Whether the bound itself belongs to the band; yes if left out
 * @returns Điểm | Points
 */
export function bandpoints(
  rate: unknown[][],
  bounds: unknown[][],
  points: unknown[][],
  inclusive?: unknown[][],
): unknown[][] {
  const steps = bandsOf(bounds, points, inclusive)
  const maximum = steps.reduce((most, step) => Math.max(most, step.points), Number.NEGATIVE_INFINITY)
  return spread([argument(RATE, rate)], ([reached = null]) => {
    const value = rateIn(RATE, reached)
    return value === null ? null : pointsOrProblem(bands.evaluate({ bands: steps }, maximum, { rate: value }))
  })
}

/** A band whose points were given. */
type KnownBand = Bands['bands'][number] & { readonly points: number }

function bandsOf(bounds: unknown, points: unknown, inclusive: unknown): KnownBand[] {
  const included = argument(INCLUSIVE, inclusive)
  const [froms = [], worth = [], sides = []] = filledCells([
    argument(BOUNDS, bounds),
    argument(POINTS, points),
    included,
  ])
  if (froms.length === 0) throw invalid(BOUNDS, { vi: 'chưa có mức nào', en: 'has no bound' })
  if (froms.length !== worth.length || (sides.length !== 1 && sides.length !== froms.length)) {
    const [name, count] = froms.length === worth.length ? [INCLUSIVE, sides.length] : [POINTS, worth.length]
    throw invalid(
      name,
      { vi: 'có {count} ô, các mức có {all} ô', en: 'has {count} {count:cell|cells}, the bounds {all}' },
      { count, all: froms.length },
    )
  }
  const steps = froms.map((from, index) => {
    const bound = rateIn(BOUNDS, from)
    if (bound === null) throw invalid(BOUNDS, { vi: 'có ô còn trống', en: 'has an empty cell' })
    const side = isOmitted(included) ? 'yes' : answerIn(INCLUSIVE, sides[sides.length === 1 ? 0 : index] ?? null)
    return { from: bound, points: maximumIn(POINTS, worth[index] ?? null), inclusive: side !== 'no' }
  })
  const sorted = steps.sort((a, b) => b.from - a.from)
  const twice = sorted.find((step, index) => step.from === sorted[index - 1]?.from)
  if (twice)
    throw invalid(BOUNDS, { vi: 'có mức {from} hai lần', en: 'has the bound {from} twice' }, { from: twice.from })
  return sorted
}
