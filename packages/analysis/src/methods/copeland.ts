import { isFigure, type Maybe, requireWeights, withoutNoise } from './figure.js'

/**
 * Copeland's scores: of every two units the one that is better in nodes of more weight wins; wins less losses.
 * No node makes up for another, and no normalisation is needed. Equal decimals tie, in figures and in sums of weights.
 *
 * Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 6; A. H. Copeland (1951).
 *
 * @param table units × nodes, `null` where missing: such a node says nothing about the pair
 * @returns −(n − 1) to n − 1 for each unit
 * @throws RangeError for weights that are short, not finite or below 0
 * @example copeland([[3, 3], [2, 2], [1, 9]], [1, 1]) // [1, -1, 0]
 */
export function copeland(table: readonly (readonly Maybe[])[], weights: readonly number[]): number[] {
  if (table.length > 0) requireWeights(weights, Math.max(...table.map((row) => row.length)))
  const figures = table.map((row) => weights.map((_, node) => (isFigure(row[node]) ? withoutNoise(row[node]) : null)))
  const scores = table.map(() => 0)
  for (const [a, first] of figures.entries())
    for (let b = a + 1; b < figures.length; b += 1) {
      const winner = duel(first, figures[b] ?? [], weights)
      scores[a] = (scores[a] ?? 0) + winner
      scores[b] = (scores[b] ?? 0) - winner
    }
  return scores
}

/** 1 where the first wins, −1 where the second does, 0 for a tie. */
function duel(a: readonly (number | null)[], b: readonly (number | null)[], weights: readonly number[]): number {
  let [forFirst, forSecond] = [0, 0]
  for (const [node, weight] of weights.entries()) {
    const [left, right] = [a[node] ?? null, b[node] ?? null]
    if (left === null || right === null) continue
    if (left > right) forFirst += weight
    if (right > left) forSecond += weight
  }
  return Math.sign(withoutNoise(forFirst) - withoutNoise(forSecond))
}
