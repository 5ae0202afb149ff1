import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { type Aggregation, means } from './aggregate.js'
import { type Normalisation, normalise } from './normalise.js'

/** What is varied, and how often. */
export interface RankUncertainty {
  /** Units × nodes, `null` where missing. */
  readonly table: readonly (readonly (number | null)[])[]
  readonly weights: readonly number[]
  /** A weight is drawn between 1 − this and 1 + this times its own; 0 leaves weights as they are. */
  readonly weightSpread: number
  /** One of these is drawn for each run. */
  readonly normalisations: readonly Normalisation[]
  /** One of these is drawn for each run. */
  readonly aggregations: readonly Aggregation[]
  /** Standard error of the normalised figures; 0 for none. */
  readonly measurementError: number
  readonly runs: number
  /** The same seed gives the same result. */
  readonly seed: number
}

/** How sure the rank of a unit is. */
export interface RankInterval {
  readonly median: number
  /** Ranks at 5 % and 95 % of the runs. */
  readonly low: number
  readonly high: number
  readonly best: number
  readonly worst: number
  /** Share of runs with the first rank. */
  readonly first: number
}

/** Ranks over all runs. */
export interface RankRuns {
  readonly intervals: readonly RankInterval[]
  /** The share of runs in which one unit has a higher score than another, by their places. */
  beats(a: number, b: number): number
}

/**
 * Ranks under uncertainty: each run draws weights, a normalisation, an aggregation and errors, scores all units and ranks them.
 *
 * Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 7.
 *
 * @returns an interval for each unit in the order of the table
 */
export function rankRuns(asked: RankUncertainty): RankRuns {
  const { table, runs } = asked
  const units = table.length
  const scores = new Float64Array(units * runs)
  const ranks = new Uint16Array(units * runs)
  const runner = new Runner(asked)
  const order = Array.from({ length: units }, (_, unit) => unit)
  for (let run = 0; run < runs; run += 1) {
    const own = scores.subarray(run * units, (run + 1) * units)
    runner.score(own)
    rankInto(own, order, ranks.subarray(run * units, (run + 1) * units))
  }
  return {
    intervals: Array.from({ length: units }, (_, unit) => intervalOf(ranks, units, unit, runs)),
    beats: (a, b) => {
      let wins = 0
      for (let run = 0; run < runs; run += 1)
        if ((scores[run * units + a] ?? 0) > (scores[run * units + b] ?? 0)) wins += 1
      return runs === 0 ? 0 : wins / runs
    },
  }
}

const TWO_TO_32 = 2 ** 32

class Runner {
  private readonly random: ReturnType<typeof xoroshiro128plus>
  /** A table for each normalisation, NaN where missing: never seen outside. */
  private readonly tables: readonly Float64Array[]
  private readonly weights: Float64Array
  private readonly units: number
  private readonly nodes: number
  /** The second of two normal numbers that are drawn at once. */
  private spare: number | null = null

  constructor(private readonly asked: RankUncertainty) {
    this.random = xoroshiro128plus(asked.seed)
    this.units = asked.table.length
    this.nodes = asked.weights.length
    this.weights = new Float64Array(this.nodes)
    this.tables = asked.normalisations.map((how) => this.normalised(how))
  }

  score(into: Float64Array): void {
    const { normalisations, aggregations, measurementError } = this.asked
    const table = this.tables[this.choose(normalisations.length)]
    const how = aggregations[this.choose(aggregations.length)] ?? 'arithmetic'
    if (!table) return
    this.drawWeights()
    for (let unit = 0; unit < this.units; unit += 1) into[unit] = this.unitScore(table, unit, how, measurementError)
  }

  private unitScore(table: Float64Array, unit: number, how: Aggregation, error: number): number {
    const { into, out } = means[how]
    let [weight, total] = [0, 0]
    for (let node = 0, at = unit * this.nodes; node < this.nodes; node += 1, at += 1) {
      const stored = table[at] ?? Number.NaN
      if (Number.isNaN(stored)) continue
      const own = this.weights[node] ?? 0
      weight += own
      total += own * into(error === 0 ? stored : stored + error * this.normal())
    }
    return weight === 0 ? Number.NEGATIVE_INFINITY : out(total / weight)
  }

  private drawWeights(): void {
    const { weights, weightSpread } = this.asked
    for (let node = 0; node < this.nodes; node += 1)
      this.weights[node] = (weights[node] ?? 0) * (weightSpread === 0 ? 1 : 1 + weightSpread * (2 * this.uniform() - 1))
  }

  private normalised(how: Normalisation): Float64Array {
    const flat = new Float64Array(this.units * this.nodes)
    for (let node = 0; node < this.nodes; node += 1) {
      const column = normalise(
        this.asked.table.map((row) => row[node] ?? null),
        how,
      )
      for (const [unit, value] of column.entries()) flat[unit * this.nodes + node] = value ?? Number.NaN
    }
    return flat
  }

  private choose(among: number): number {
    return among < 2 ? 0 : Math.floor(this.uniform() * among)
  }

  /** 0 to below 1. */
  private uniform(): number {
    return (this.random.next() >>> 0) / TWO_TO_32
  }

  /** A normal number (Box and Muller 1958). */
  private normal(): number {
    if (this.spare !== null) {
      const ready = this.spare
      this.spare = null
      return ready
    }
    const radius = Math.sqrt(-2 * Math.log(1 - this.uniform()))
    const angle = 2 * Math.PI * this.uniform()
    this.spare = radius * Math.sin(angle)
    return radius * Math.cos(angle)
  }
}

/** Ranks of scores, ties sharing the better one; `order` is kept between runs, for it is nearly sorted already. */
function rankInto(scores: Float64Array, order: number[], ranks: Uint16Array): void {
  order.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
  let rank = 1
  for (const [index, unit] of order.entries()) {
    const above = order[index - 1]
    if (above !== undefined && scores[above] !== scores[unit]) rank = index + 1
    ranks[unit] = rank
  }
}

function intervalOf(ranks: Uint16Array, units: number, unit: number, runs: number): RankInterval {
  const counts = new Uint32Array(units + 1)
  for (let run = 0; run < runs; run += 1) {
    const rank = ranks[run * units + unit] ?? 0
    counts[rank] = (counts[rank] ?? 0) + 1
  }
  const at = (share: number) => {
    let seen = 0
    return counts.findIndex((count) => {
      seen += count
      return seen >= share * runs && seen > 0
    })
  }
  return {
    median: at(0.5),
    low: at(0.05),
    high: at(0.95),
    best: counts.findIndex((count) => count > 0),
    worst: counts.findLastIndex((count) => count > 0),
    first: runs === 0 ? 0 : (counts[1] ?? 0) / runs,
  }
}
