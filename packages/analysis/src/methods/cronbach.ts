import { sampleVariance } from 'simple-statistics'
import { completeRows, isConstant, type Maybe, withoutNoise } from './figure.js'

/**
 * Cronbach's alpha: how far nodes measure one thing, k ÷ (k − 1) × (1 − Σ var(node) ÷ var(sum)).
 *
 * Source: L. J. Cronbach (1951); OECD/JRC Handbook (2008), step 4. Units that miss a node are left out.
 *
 * @param table units × nodes
 * @returns at most 1; `null` with fewer than two nodes or two complete units, or where the sums do not differ
 * @example cronbach([[1, 2], [2, 3], [3, 4]]) // 1
 */
export function cronbach(table: readonly (readonly Maybe[])[]): number | null {
  const complete = completeRows(table)
  const nodes = complete[0]?.length ?? 0
  if (nodes < 2 || complete.length < 2) return null
  const sums = complete.map((row) => row.reduce((total, value) => total + value, 0))
  // Sums of equal decimals are equal, whatever order they were added in.
  if (isConstant(sums.map(withoutNoise))) return null
  const own = Array.from({ length: nodes }, (_, node) => sampleVariance(complete.map((row) => row[node] ?? 0)))
  return (nodes / (nodes - 1)) * (1 - own.reduce((total, value) => total + value, 0) / sampleVariance(sums))
}
