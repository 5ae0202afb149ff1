import type { Ranks } from './rank-order.js'

/** How sure the rank of a unit is. */
export interface RankInterval {
  readonly median: number
  readonly mean: number
  /** Ranks at 5 % and 95 % of the runs. */
  readonly low: number
  readonly high: number
  readonly best: number
  readonly worst: number
  /** Share of runs with the first rank. */
  readonly first: number
}

/** Units that are counted together: their ranks in a run lie side by side, and are read at once. */
const TOGETHER = 64

/**
 * The interval of each unit over all runs.
 *
 * @param ranks run after run, in each the rank of every unit
 */
export function rankIntervals(ranks: Ranks, units: number): RankInterval[] {
  const intervals: RankInterval[] = []
  for (let first = 0; first < units; first += TOGETHER)
    intervals.push(...intervalsOf(ranks, units, first, Math.min(TOGETHER, units - first)))
  return intervals
}

/** The ends of the ranks of a unit, and all of them added up. */
interface Span {
  readonly best: number
  readonly worst: number
  readonly total: number
}

function intervalsOf(ranks: Ranks, units: number, first: number, count: number): RankInterval[] {
  const spans = spansOf(ranks, units, first, count)
  // How often each unit has each rank from its best to its worst, unit after unit.
  const starts = new Int32Array(count + 1)
  for (const [place, { best, worst }] of spans.entries()) starts[place + 1] = (starts[place] ?? 0) + worst - best + 1
  const offsets = Int32Array.from(spans, ({ best }, place) => (starts[place] ?? 0) - best)
  const counts = new Uint32Array(starts[count] ?? 0)
  for (let row = first; row < ranks.length; row += units)
    for (let place = 0; place < count; place += 1) {
      const at = (offsets[place] ?? 0) + (ranks[row + place] ?? 0)
      counts[at] = (counts[at] ?? 0) + 1
    }
  const runs = ranks.length / units
  return spans.map((span, place) => intervalOf(span, counts.subarray(starts[place], starts[place + 1]), runs))
}

/** Typed arrays, for they are gone through once a run. */
function spansOf(ranks: Ranks, units: number, first: number, count: number): Span[] {
  const best = new Uint32Array(count).fill(units)
  const worst = new Uint32Array(count)
  const total = new Float64Array(count)
  for (let row = first; row < ranks.length; row += units)
    for (let place = 0; place < count; place += 1) {
      const rank = ranks[row + place] ?? 0
      if (rank < (best[place] ?? 0)) best[place] = rank
      if (rank > (worst[place] ?? 0)) worst[place] = rank
      total[place] = (total[place] ?? 0) + rank
    }
  return Array.from(best, (own, place) => ({ best: own, worst: worst[place] ?? 0, total: total[place] ?? 0 }))
}

function intervalOf({ best, worst, total }: Span, counts: Uint32Array, runs: number): RankInterval {
  const rankAt = (share: number): number => {
    let seen = 0
    return (
      best +
      counts.findIndex((count) => {
        seen += count
        return seen >= share * runs
      })
    )
  }
  return {
    median: rankAt(0.5),
    mean: total / runs,
    low: rankAt(0.05),
    high: rankAt(0.95),
    best,
    worst,
    first: best === 1 ? (counts[0] ?? 0) / runs : 0,
  }
}
