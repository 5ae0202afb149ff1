import { quantileRankSorted } from 'simple-statistics'

/**
 * Where a score stands among others: the share of them that it reaches or is above, in percent (simple-statistics,
 * `quantileRankSorted`).
 *
 * @param others at least one score
 * @returns 0 to 100, two decimals; `null` where there are no others
 * @example percentile(80, [60, 70, 80, 90]) // 75
 */
export function percentile(score: number, others: readonly number[]): number | null {
  if (others.length === 0) return null
  const sorted = [...others].sort((a, b) => a - b)
  return Math.round(quantileRankSorted(sorted, score) * 1e4) / 100
}
