import { sum } from '@parscore/scoring'

/** A way in which a leaf can win points. */
export interface Move {
  readonly code: string
  /** Points that it wins, above 0; a move that wins nothing is not taken. */
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

/** Points are counted in whole parts of this many decimals, so that they add up exactly. */
const DECIMALS = 9
const PARTS = 10 ** DECIMALS
/** More than any index has, and still exact in parts. */
const MOST_POINTS = 1e6

/**
 * The cheapest set of moves that wins at least so many points; of a leaf at most one move is taken. Exact: leaf by leaf only the
 * sets stay that no other beats in points and difficulty (the covering form of the knapsack problem, after Nemhauser and
 * Ullmann 1969). Nobody promises more than is asked: moves are then exchanged for equally hard ones that win less, and those
 * that cost nothing left out, as long as the target is reached.
 *
 * @param missing points to win
 * @returns the plan, an empty one where nothing is missing; `null` where all moves together do not reach it
 * @throws RangeError for points that are none and a difficulty below 0
 * @example cheapestPlan([{ code: '1.5', gain: 2, difficulty: 5 }, { code: '1.6', gain: 0.5, difficulty: 1 }], 0.5)?.moves[0]?.code // '1.6'
 */
export function cheapestPlan(moves: readonly Move[], missing: number): Plan | null {
  if (Number.isNaN(missing)) throw new RangeError('missing is not a number')
  const wanted = Math.ceil(partsOf(missing))
  if (wanted <= 0) return { moves: [], gain: 0, difficulty: 0 }
  let best: readonly MoveSet[] = [EMPTY]
  for (const options of byLeaf(moves)) best = withLeaf(best, options)
  const chosen = best.find(({ gain }) => gain >= wanted)
  if (!chosen) return null
  const taken = withoutSurplus(movesOf(chosen), byLeaf(moves).flat(), wanted)
  return {
    moves: taken,
    gain: sum(taken.map(({ gain }) => gain)),
    difficulty: sum(taken.map(({ difficulty }) => difficulty)),
  }
}

/** A set of moves, as its last one and the set before it. */
interface MoveSet {
  /** In parts of a point. */
  readonly gain: number
  readonly difficulty: number
  readonly last: Move | null
  readonly before: MoveSet | null
}
const EMPTY: MoveSet = { gain: 0, difficulty: 0, last: null, before: null }

/** Points in parts; the noise of binary fractions beyond the decimals is dropped. */
const partsOf = (points: number): number => Number((points * PARTS).toFixed(2))
/** Gains are rounded down, so that a plan never promises more than it wins. */
const gainOf = ({ gain }: Move): number => Math.floor(partsOf(gain))

/** The moves of each leaf that win anything. */
function byLeaf(moves: readonly Move[]): Move[][] {
  const leaves = new Map<string, Move[]>()
  for (const move of moves) {
    if (!(Number.isFinite(move.difficulty) && move.difficulty >= 0))
      throw new RangeError(`the difficulty of ${move.code} is ${move.difficulty}: 0 or more`)
    if (!(Math.abs(move.gain) <= MOST_POINTS))
      throw new RangeError(`the gain of ${move.code} is ${move.gain}: points, at most ${MOST_POINTS}`)
    if (gainOf(move) <= 0) continue
    const own = leaves.get(move.code)
    if (own) own.push(move)
    else leaves.set(move.code, [move])
  }
  return [...leaves.values()]
}

/** The sets with one more leaf, from the easiest on; each wins more than all that are easier. */
function withLeaf(sets: readonly MoveSet[], options: readonly Move[]): MoveSet[] {
  const all = [...sets]
  for (const last of options)
    for (const before of sets)
      all.push({
        gain: before.gain + gainOf(last),
        difficulty: sum([before.difficulty, last.difficulty]),
        last,
        before,
      })
  all.sort((a, b) => a.difficulty - b.difficulty || b.gain - a.gain)
  let most = -1
  return all.filter(({ gain }) => {
    if (gain <= most) return false
    most = gain
    return true
  })
}

function movesOf(set: MoveSet): Move[] {
  const moves: Move[] = []
  for (let at: MoveSet | null = set; at?.last; at = at.before) moves.unshift(at.last)
  return moves
}

/**
 * The set without moves that cost nothing and are not needed, the largest first, and then after each exchange of one move for an
 * equally hard one that takes most off what is beyond the target.
 */
function withoutSurplus(chosen: readonly Move[], all: readonly Move[], wanted: number): readonly Move[] {
  let taken = needed(chosen, wanted)
  for (let next = exchanged(taken, all, wanted); next; next = exchanged(taken, all, wanted)) taken = next
  return taken
}

/** The moves without those of no difficulty that the target is reached without. */
function needed(chosen: readonly Move[], wanted: number): readonly Move[] {
  let surplus = chosen.reduce((won, move) => won + gainOf(move), 0) - wanted
  const free = chosen.filter(({ difficulty }) => difficulty === 0).sort((a, b) => gainOf(b) - gainOf(a))
  const left = new Set<Move>()
  for (const move of free) {
    if (gainOf(move) > surplus) continue
    surplus -= gainOf(move)
    left.add(move)
  }
  return chosen.filter((move) => !left.has(move))
}

/** The set with the one exchange that leaves the least beyond the target; `null` where none leaves less. */
function exchanged(taken: readonly Move[], all: readonly Move[], wanted: number): readonly Move[] | null {
  const surplus = taken.reduce((won, move) => won + gainOf(move), 0) - wanted
  let most = 0
  let best: readonly Move[] | null = null
  for (const out of taken) {
    const others = new Set(taken.filter((move) => move !== out).map(({ code }) => code))
    for (const move of all) {
      const less = gainOf(out) - gainOf(move)
      if (move.difficulty !== out.difficulty || others.has(move.code) || less <= most || less > surplus) continue
      most = less
      best = taken.map((each) => (each === out ? move : each))
    }
  }
  return best
}
