import { difference, type Text } from '@parscore/scoring'
import { argument, spread } from './argument.js'
import { maximumIn, pointsIn } from './read-cell.js'

const POINTS: Text = { vi: 'điểm', en: 'points' }
const MAXIMA: Text = { vi: 'điểm tối đa', en: 'maxima' }

/**
 * Điểm bị mất của từng dòng: điểm tối đa − điểm đạt được. Dòng để trống điểm thì để trống. | The points that each row lost: maximum − points. A row without points stays blank.
 * @customfunction LOSTPOINTS
 * @param points Điểm đạt được | Points
 * @param maxima Điểm tối đa | Maxima
 * @returns Điểm bị mất | Lost points
 */
export function lostpoints(points: unknown[][], maxima: unknown[][]): unknown[][] {
  return spread([argument(POINTS, points), argument(MAXIMA, maxima)], ([own = null, most = null]) => {
    const value = pointsIn(POINTS, own)
    return value === null ? null : difference(maximumIn(MAXIMA, most), value)
  })
}
