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
  const width = units + 1
  // How often each unit has each rank, unit after unit.
  const counts = new Uint32Array(Math.min(TOGETHER, units) * width)
  const intervals: RankInterval[] = []
  for (let first = 0; first < units; first += TOGETHER) {
    const count = Math.min(TOGETHER, units - first)
    counts.fill(0)
    countRanks(ranks, units, first, count, counts)
    for (let place = 0; place < count; place += 1)
      intervals.push(intervalOf(counts.subarray(place * width, (place + 1) * width), ranks.length / units))
  }
  return intervals
}

function countRanks(ranks: Ranks, units: number, first: number, count: number, counts: Uint32Array): void {
  for (let row = first; row < ranks.length; row += units)
    for (let place = 0, own = 0; place < count; place += 1, own += units + 1) {
      const at = own + (ranks[row + place] ?? 0)
      counts[at] = (counts[at] ?? 0) + 1
    }
}

/** @param counts how often the unit has each rank, from 0 on */
function intervalOf(counts: Uint32Array, runs: number): RankInterval {
  const rankAt = (share: number): number => {
    let seen = 0
    return counts.findIndex((count) => {
      seen += count
      return seen >= share * runs && seen > 0
    })
  }
  return {
    median: rankAt(0.5),
    mean: counts.reduce((total, count, rank) => total + count * rank, 0) / runs,
    low: rankAt(0.05),
    high: rankAt(0.95),
    best: rankAt(0),
    worst: rankAt(1),
    first: (counts[1] ?? 0) / runs,
  }
}
