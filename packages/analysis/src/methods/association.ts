import { pearson } from './correlation.js'
import { isConstant, isFigure, type Maybe, withoutNoise } from './figure.js'
import { countBelow, countUpTo } from './normalise.js'
import { studentP } from './student.js'

/** How two series go together, and how sure that is. */
export interface Association {
  /** −1 to 1. */
  readonly coefficient: number
  /** Pairs that both series have. */
  readonly n: number
  /** How likely a coefficient as far from 0 is by chance. */
  readonly p: number
}

/** `pearson`: along a straight line. `spearman`: in the same order, by ranks, whatever the scale. */
export type AssociationKind = 'pearson' | 'spearman'

/**
 * Pearson's or Spearman's correlation with its p by Student's t.
 *
 * @param x by unit, `null` where missing
 * @param y as many
 * @returns `null` with fewer than three pairs, or where a series does not vary
 * @example association([1, 2, 3, 4], [1, 4, 9, 16], 'spearman')?.coefficient // 1
 */
export function association(x: readonly Maybe[], y: readonly Maybe[], kind: AssociationKind): Association | null {
  const pairs = x.flatMap((left, at) => {
    const right = y[at]
    return isFigure(left) && isFigure(right) ? [[left, right] as const] : []
  })
  const [left, right] = [pairs.map(([value]) => value), pairs.map(([, value]) => value)]
  if (isConstant(left) || isConstant(right)) return null
  const coefficient = kind === 'pearson' ? pearson(left, right) : pearson(middleRanks(left), middleRanks(right))
  if (coefficient === null) return null
  const n = pairs.length
  const t =
    Math.abs(coefficient) >= 1 ? Number.POSITIVE_INFINITY : coefficient * Math.sqrt((n - 2) / (1 - coefficient ** 2))
  return { coefficient, n, p: studentP(t, n - 2) }
}

/** Ranks from 1; equal decimals share the middle of theirs. */
export function middleRanks(given: readonly number[]): number[] {
  const values = given.map(withoutNoise)
  const sorted = Float64Array.from(values).sort()
  return values.map((value) => (countBelow(sorted, value) + countUpTo(sorted, value) + 1) / 2)
}
