import { sum } from '@parscore/scoring'

/** A way in which a leaf can win points. */
export interface Move {
  readonly code: string
  /** Points that it wins, above 0. */
  readonly gain: number
  /** What it costs, in whatever the user counts difficulty in; 0 or more. */
  readonly difficulty: number
}

/** The cheapest moves that reach a target. */
export interface Plan {
  readonly moves: readonly Move[]
  /** Points that they win together: at least what was asked. */
  readonly gain: number
  readonly difficulty: number
}

/** Gains are counted in this many parts of a point, rounded down, so that a plan never promises more than it wins. */
const PARTS = 1000

/**
 * The cheapest set of moves that wins at least so many points; of a leaf at most one move is taken. Exact, by dynamic
 * programming over the points still missing (the covering form of the knapsack problem).
 *
 * @param missing points to win
 * @returns the plan, an empty one where nothing is missing; `null` where all moves together do not reach it
 * @example cheapestPlan([{ code: '1.5', gain: 2, difficulty: 5 }, { code: '1.6', gain: 0.5, difficulty: 1 }], 0.5)?.moves[0]?.code // '1.6'
 */
export function cheapestPlan(moves: readonly Move[], missing: number): Plan | null {
  const wanted = Math.ceil(Number((missing * PARTS).toFixed(6)))
  if (wanted <= 0) return { moves: [], gain: 0, difficulty: 0 }
  const leaves = byLeaf(moves)
  const costs = new Float64Array(wanted + 1).fill(Number.POSITIVE_INFINITY)
  costs[0] = 0
  // For each leaf, which of its moves the best way to each number of points takes; −1 is none.
  const taken = leaves.map((options) => takeLeaf(costs, options))
  if (!Number.isFinite(costs[wanted] ?? Number.POSITIVE_INFINITY)) return null
  const chosen: Move[] = []
  let left = wanted
  for (let leaf = leaves.length - 1; leaf >= 0; leaf -= 1) {
    const move = leaves[leaf]?.[taken[leaf]?.[left] ?? -1]
    if (!move) continue
    chosen.unshift(move)
    left = Math.max(0, left - partsOf(move))
  }
  return {
    moves: chosen,
    gain: sum(chosen.map(({ gain }) => gain)),
    difficulty: sum(chosen.map(({ difficulty }) => difficulty)),
  }
}

/** The moves of each leaf that win anything. */
function byLeaf(moves: readonly Move[]): Move[][] {
  const leaves = new Map<string, Move[]>()
  for (const move of moves) if (partsOf(move) > 0) leaves.set(move.code, [...(leaves.get(move.code) ?? []), move])
  return [...leaves.values()]
}

const partsOf = ({ gain }: Move): number => Math.floor(Number((gain * PARTS).toFixed(6)))

/** Makes the costs those with one more leaf; from the most points down, so that the leaf is taken once. */
function takeLeaf(costs: Float64Array, options: readonly Move[]): Int8Array {
  const taken = new Int8Array(costs.length).fill(-1)
  for (let points = costs.length - 1; points > 0; points -= 1)
    for (const [index, move] of options.entries()) {
      const cost = (costs[Math.max(0, points - partsOf(move))] ?? Number.POSITIVE_INFINITY) + move.difficulty
      if (cost < (costs[points] ?? Number.POSITIVE_INFINITY)) {
        costs[points] = cost
        taken[points] = index
      }
    }
  return taken
}
