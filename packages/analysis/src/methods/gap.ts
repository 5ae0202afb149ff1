import { difference } from '@parscore/scoring'
import { isFigure, type Maybe, meanOf, onlyFigures } from './figure.js'

/** How far a unit is from the best and from its peers. */
export interface Gap {
  readonly unit: string
  readonly score: number
  /** The best score with who has it; the first where several do. */
  readonly best: { readonly unit: string; readonly score: number }
  /** best − score, 0 or more. */
  readonly toBest: number
  /** Mean of the peers, the unit itself left out; `null` where there are none. */
  readonly peers: number | null
  /** score − mean of the peers. */
  readonly toPeers: number | null
}

/**
 * The gap of a unit to the best and to its peers.
 *
 * @param scores by unit; `null` is missing
 * @param peers the units to compare with; all others where it is left out
 * @returns `null` where the unit has no score
 * @example gap(new Map([['A', 80], ['B', 90], ['C', 70]]), 'A').toBest // 10
 */
export function gap(
  scores: ReadonlyMap<string, Maybe>,
  unit: string,
  peers: readonly string[] = [...scores.keys()],
): Gap | null {
  const score = scores.get(unit)
  if (!isFigure(score)) return null
  const known = [...scores].flatMap(([name, value]) => (isFigure(value) ? [{ unit: name, score: value }] : []))
  const best = known.reduce((top, each) => (each.score > top.score ? each : top), { unit, score })
  const values = onlyFigures(peers.filter((name) => name !== unit).map((name) => scores.get(name)))
  const average = values.length === 0 ? null : meanOf(values)
  return {
    unit,
    score,
    best,
    toBest: difference(best.score, score),
    peers: average,
    toPeers: average === null ? null : score - average,
  }
}
