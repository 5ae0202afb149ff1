import { sampleVariance } from 'simple-statistics'

/**
 * Cronbach's alpha: how far nodes measure one thing, k ÷ (k − 1) × (1 − Σ var(node) ÷ var(sum)).
 *
 * Source: L. J. Cronbach (1951); OECD/JRC Handbook (2008), step 4. Units that miss a node are left out.
 *
 * @param table units × nodes
 * @returns at most 1; `null` with fewer than two nodes or two complete units, or where the sums do not differ
 * @example cronbach([[1, 2], [2, 3], [3, 4]]) // 1
 */
export function cronbach(table: readonly (readonly (number | null)[])[]): number | null {
  const complete = table.flatMap((row) => {
    const known = row.filter((value) => value !== null)
    return known.length === row.length ? [known] : []
  })
  const nodes = complete[0]?.length ?? 0
  if (nodes < 2 || complete.length < 2) return null
  const sums = sampleVariance(complete.map((row) => row.reduce((total, value) => total + value, 0)))
  if (sums === 0) return null
  const own = Array.from({ length: nodes }, (_, node) => sampleVariance(complete.map((row) => row[node] ?? 0)))
  return (nodes / (nodes - 1)) * (1 - own.reduce((total, value) => total + value, 0) / sums)
}
