import { sampleCorrelation } from 'simple-statistics'
import { fromFirst, isConstant, isFigure, type Maybe } from './figure.js'

/** The figures of two nodes over the units that have both. */
export function pairedFigures(
  table: readonly (readonly Maybe[])[],
  a: number,
  b: number,
): { readonly x: number[]; readonly y: number[] } {
  const [x, y]: [number[], number[]] = [[], []]
  for (const row of table) {
    const [left, right] = [row[a], row[b]]
    if (!isFigure(left) || !isFigure(right)) continue
    x.push(left)
    y.push(right)
  }
  return { x, y }
}

/**
 * Pearson's correlation of two series (simple-statistics, `sampleCorrelation`).
 *
 * @returns −1 to 1; `null` with fewer than three pairs or where a series does not vary
 */
export function pearson(x: readonly number[], y: readonly number[]): number | null {
  if (x.length < 3 || isConstant(x) || isConstant(y)) return null
  return Math.max(-1, Math.min(1, sampleCorrelation(fromFirst(x), fromFirst(y))))
}

/**
 * Pearson's correlation of every two nodes over the units that have both.
 *
 * @param table units × nodes
 * @returns nodes × nodes, −1 to 1; `null` with fewer than three units in common or where a node does not differ between them
 * @example correlations([[1, 2], [2, 4], [3, 6]])[0]?.[1] // 1
 */
export function correlations(table: readonly (readonly Maybe[])[]): (number | null)[][] {
  const nodes = table[0]?.length ?? 0
  const upper = Array.from({ length: nodes }, (_, a) =>
    Array.from({ length: nodes - a }, (__, step) => {
      const { x, y } = pairedFigures(table, a, a + step)
      return pearson(x, y)
    }),
  )
  const at = (a: number, b: number) => upper[Math.min(a, b)]?.[Math.abs(a - b)] ?? null
  return Array.from({ length: nodes }, (_, a) => Array.from({ length: nodes }, (__, b) => at(a, b)))
}
