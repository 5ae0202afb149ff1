/**
 * Copeland's scores: of every two units the one that is better in nodes of more weight wins; wins less losses.
 * No node makes up for another, and no normalisation is needed.
 *
 * Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 6; A. H. Copeland (1951).
 *
 * @param table units × nodes, `null` where missing: such a node says nothing about the pair
 * @returns −(n − 1) to n − 1 for each unit
 * @example copeland([[3, 3], [2, 2], [1, 9]], [1, 1]) // [1, -1, 0]
 */
export function copeland(table: readonly (readonly (number | null)[])[], weights: readonly number[]): number[] {
  const scores = table.map(() => 0)
  for (const [a, first] of table.entries())
    for (let b = a + 1; b < table.length; b += 1) {
      const winner = Math.sign(duel(first, table[b] ?? [], weights))
      scores[a] = (scores[a] ?? 0) + winner
      scores[b] = (scores[b] ?? 0) - winner
    }
  return scores
}

const duel = (a: readonly (number | null)[], b: readonly (number | null)[], weights: readonly number[]): number =>
  weights.reduce((total, weight, node) => {
    const [left, right] = [a[node] ?? null, b[node] ?? null]
    return left === null || right === null ? total : total + weight * Math.sign(left - right)
  }, 0)
