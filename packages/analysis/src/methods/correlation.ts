import { sampleCorrelation } from 'simple-statistics'

/**
 * Pearson's correlation of every two nodes over the units that have both (simple-statistics, `sampleCorrelation`).
 *
 * @param table units × nodes
 * @returns nodes × nodes, −1 to 1; `null` with fewer than three units in common or where a node does not differ between them
 * @example correlations([[1, 2], [2, 4], [3, 6]])[0]?.[1] // 1
 */
export function correlations(table: readonly (readonly (number | null)[])[]): (number | null)[][] {
  const nodes = table[0]?.length ?? 0
  const matrix = Array.from({ length: nodes }, () => new Array<number | null>(nodes).fill(null))
  for (let a = 0; a < nodes; a += 1)
    for (let b = a; b < nodes; b += 1) {
      const value = correlation(table, a, b)
      for (const [row, col] of [
        [a, b],
        [b, a],
      ] as const) {
        const line = matrix[row]
        if (line) line[col] = value
      }
    }
  return matrix
}

function correlation(table: readonly (readonly (number | null)[])[], a: number, b: number): number | null {
  const both = table.flatMap((row) => {
    const [left, right] = [row[a] ?? null, row[b] ?? null]
    return left === null || right === null ? [] : [[left, right] as const]
  })
  const [x, y] = [both.map(([left]) => left), both.map(([, right]) => right)]
  if (both.length < 3 || new Set(x).size === 1 || new Set(y).size === 1) return null
  return Math.max(-1, Math.min(1, sampleCorrelation(x, y)))
}
