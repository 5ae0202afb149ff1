import { isFigure, type Maybe, withoutNoise } from './figure.js'

/** A unit with its score and rank. */
export interface Ranked {
  readonly unit: string
  readonly score: number
  /** 1 is the best; units of one score share the rank, and the next rank is as many further. */
  readonly rank: number
}

/**
 * Ranks as the Ministry gives them: the highest score is first, the same score is the same rank (1, 2, 2, 4). Scores are the
 * same where their decimals are: 0.1 + 0.2 ties with 0.3. Units without a score, and scores that are not finite, have no rank.
 *
 * @param scores by unit; `null` is missing
 * @returns from the best on; units of one score in the order given
 * @example rank(new Map([['A', 90], ['B', 95], ['C', 90]])).map(({ unit, rank }) => `${rank} ${unit}`) // ['1 B', '2 A', '2 C']
 */
export function rank(scores: ReadonlyMap<string, Maybe>): Ranked[] {
  const sorted = [...scores]
    .flatMap(([unit, score]) => (isFigure(score) ? [{ unit, score, key: withoutNoise(score) }] : []))
    .sort((a, b) => b.key - a.key)
  let first = 1
  return sorted.map(({ unit, score, key }, index) => {
    if (index > 0 && sorted[index - 1]?.key !== key) first = index + 1
    return { unit, score, rank: first }
  })
}

/**
 * The score that a unit needs for a rank, the others staying as they are: that of who has the rank now, which is shared then.
 *
 * @param wanted 1 is the best
 * @returns `null` for a unit that is not among them, and where so few others have a score that any score gives the rank
 * @example scoreForRank(new Map([['A', 80], ['B', 90], ['C', 70]]), 'C', 2) // 80
 */
export function scoreForRank(scores: ReadonlyMap<string, Maybe>, unit: string, wanted: number): number | null {
  if (!scores.has(unit)) return null
  const others = [...scores].flatMap(([name, score]) => (name !== unit && isFigure(score) ? [score] : []))
  return others.sort((a, b) => b - a)[wanted - 1] ?? null
}
