import { onlyFigures, withoutNoise } from './figure.js'
import { countUpTo } from './normalise.js'

/**
 * Where a score stands among others: the share of them that it reaches or is above, in percent. Scores that are its equal are
 * reached.
 *
 * @param others at least one score
 * @returns 0 to 100, two decimals; `null` where there are no others or no score
 * @example percentile(80, [60, 70, 80, 90]) // 75
 */
export function percentile(score: number, others: readonly number[]): number | null {
  const sorted = onlyFigures(others)
    .map(withoutNoise)
    .sort((a, b) => a - b)
  if (sorted.length === 0 || !Number.isFinite(score)) return null
  return Math.round((countUpTo(sorted, withoutNoise(score)) / sorted.length) * 1e4) / 100
}
