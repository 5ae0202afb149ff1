import type { Aggregation } from './aggregate.js'
import { type Maybe, requireSeed } from './figure.js'
import type { LevelScores } from './level-scores.js'
import { scoreWithErrors } from './measurement-error.js'
import type { Normalisation } from './normalise.js'
import { type RankInterval, rankIntervals } from './rank-intervals.js'
import { orderOf, type Ranks, rankInto, ranksOf } from './rank-order.js'
import { type NormalisedTable, type ScoreModel, scoreInto, scoreModel } from './score-model.js'
import { SETS, sumFour } from './sum-four.js'
import { uniformBlocks, uniformOf } from './uniform-block.js'

/** What is varied, and how often. */
export interface RankUncertainty {
  /** Units × nodes, `null` where missing. */
  readonly table: readonly (readonly Maybe[])[]
  readonly weights: readonly number[]
  /** A weight is drawn between 1 − this and 1 + this times its own, 0 to 1; 0 leaves weights as they are. */
  readonly weightSpread: number
  /** One of these is drawn for each run. */
  readonly normalisations: readonly Normalisation[]
  /** One of these is drawn for each run. */
  readonly aggregations: readonly (Aggregation | LevelScores)[]
  /** Standard error of the normalised figures; 0 for none. */
  readonly measurementError: number
  /** Standard errors of the figures themselves, units × nodes; they come on top of {@link RankUncertainty.measurementError}. */
  readonly standardErrors?: readonly (readonly Maybe[])[]
  /** The dimension of each node, counted from 0, where weights of dimensions are drawn too. */
  readonly dimensions?: readonly number[]
  /** A weight of a dimension is drawn between 1 − this and 1 + this; 0 where it is left out. */
  readonly dimensionSpread?: number
  readonly runs: number
  /** The same seed gives the same result. */
  readonly seed: number
}

/** Ranks over all runs. */
export interface RankRuns {
  /** In the order of the table; `null` for a unit of which nothing was measured: it has no rank. */
  readonly intervals: readonly (RankInterval | null)[]
  /** The share of runs in which one unit has a higher score than another, by their places. */
  beats(a: number, b: number): number
}

/**
 * Ranks under uncertainty: each run draws weights, a normalisation, an aggregation and errors, scores all units and ranks them.
 *
 * Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 7.
 *
 * @returns an interval for each unit in the order of the table
 * @throws RangeError with the place, for weights, runs, spreads or a seed that cannot be
 */
export function rankRuns(asked: RankUncertainty): RankRuns {
  refuse(asked)
  const model = scoreModel(asked)
  const units = model.measured.length
  const ranks = runAll(model, asked)
  const intervals = rankIntervals(ranks, units)
  const placeOf = new Map(model.measured.map((unit, place) => [unit, place]))
  return {
    intervals: asked.table.map((_, unit) => intervals[placeOf.get(unit) ?? -1] ?? null),
    beats: (a, b) => {
      const [first, second] = [placeOf.get(a), placeOf.get(b)]
      if (first === undefined || second === undefined) return 0
      let wins = 0
      for (let at = 0; at < ranks.length; at += units)
        if ((ranks[at + first] ?? 0) < (ranks[at + second] ?? 0)) wins += 1
      return wins / asked.runs
    },
  }
}

function refuse({ runs, weightSpread, dimensionSpread = 0, measurementError, seed }: RankUncertainty): void {
  requireSeed(seed)
  if (!(Number.isInteger(runs) && runs > 0)) throw new RangeError(`runs is ${runs}: at least 1`)
  if (!(weightSpread >= 0 && weightSpread <= 1)) throw new RangeError(`weightSpread is ${weightSpread}: 0 to 1`)
  if (!(dimensionSpread >= 0 && dimensionSpread <= 1))
    throw new RangeError(`dimensionSpread is ${dimensionSpread}: 0 to 1`)
  if (!(measurementError >= 0 && Number.isFinite(measurementError)))
    throw new RangeError(`measurementError is ${measurementError}: 0 or more`)
}

/** Runs whose weights are drawn together. */
const BLOCK = 256

/** Scores all units for some runs of a block, and hands over the scores of each. */
type Scorer = (
  table: NormalisedTable,
  runs: readonly number[],
  weights: Float64Array,
  take: (scores: Float64Array, run: number) => void,
) => void

/** Scores and ranks the measured units, block of runs after block; their ranks in the first run, then in the second, and so on. */
function runAll(model: ScoreModel, asked: RankUncertainty): Ranks {
  const units = model.measured.length
  const draw = uniformBlocks(asked.seed)
  const ranks = ranksOf(units, units * asked.runs)
  const ways = model.tables.flat().map((table) => ({ table, likely: likelyOrder(table, asked.weights, units) }))
  const order = new Uint32Array(units)
  const hasErrors = asked.measurementError > 0 || asked.standardErrors !== undefined
  const withErrors = oneByOne(scoreWithErrors(uniformOf(~asked.seed), asked.measurementError), units, model.nodes)
  const [byLevels, byMeans] = [oneByOne(scoreInto, units, model.nodes), together(units, model.nodes)]
  const scorerOf = ({ levels }: NormalisedTable): Scorer => {
    if (hasErrors) return withErrors
    return levels ? byLevels : byMeans
  }
  for (let first = 0; first < asked.runs; first += BLOCK) {
    const runs = Math.min(BLOCK, asked.runs - first)
    const { weights, wayOf } = drawRuns(draw, model, asked, runs)
    const runsOf: number[][] = ways.map(() => [])
    for (const [run, way] of wayOf.entries()) runsOf[way]?.push(run)
    for (const [way, { table, likely }] of ways.entries()) {
      const own = runsOf[way] ?? []
      scorerOf(table)(table, own, weights, (scores, run) => {
        order.set(likely)
        rankInto(scores, order, ranks, (first + run) * units)
      })
    }
  }
  return ranks
}

/**
 * The order by the weights themselves. Each run strays from it on its own, so that it is nearer to a run than the run before: fewer
 * units change places while it is mended.
 */
function likelyOrder(table: NormalisedTable, weights: readonly number[], units: number): Uint32Array {
  const scores = new Float64Array(units)
  scoreInto(table, Float64Array.from(weights), scores)
  return orderOf(scores)
}

/** Draws for each run how to normalise and to aggregate, and its weights. */
function drawRuns(draw: (into: Float64Array) => void, { nodes }: ScoreModel, asked: RankUncertainty, runs: number) {
  const { weightSpread, normalisations, aggregations, dimensions = [], dimensionSpread = 0 } = asked
  const count = dimensions.reduce((most, dimension) => Math.max(most, dimension + 1), 0)
  const width = 2 + nodes + count
  const drawn = new Float64Array(runs * width)
  draw(drawn)
  const weights = new Float64Array(runs * nodes)
  const wayOf = new Uint32Array(runs)
  const own = Float64Array.from({ length: nodes }, (_, node) => asked.weights[node] ?? 0)
  for (let run = 0; run < runs; run += 1) {
    const from = run * width
    wayOf[run] =
      Math.floor((drawn[from] ?? 0) * normalisations.length) * aggregations.length +
      Math.floor((drawn[from + 1] ?? 0) * aggregations.length)
    for (let node = 0, at = run * nodes, drawnAt = from + 2; node < nodes; node += 1, at += 1, drawnAt += 1)
      weights[at] = (own[node] ?? 0) * around(weightSpread, drawn[drawnAt])
  }
  if (count > 0 && dimensionSpread > 0)
    for (let at = 0; at < weights.length; at += 1) {
      const place = dimensions[at % nodes]
      const from = Math.floor(at / nodes) * width + 2 + nodes
      if (place !== undefined) weights[at] = (weights[at] ?? 0) * around(dimensionSpread, drawn[from + place])
    }
  return { weights, wayOf }
}

/** Between 1 − the spread and 1 + the spread. */
const around = (spread: number, drawn = 0.5): number => 1 + spread * (2 * drawn - 1)

/** Without errors of measurement: some runs at a time. */
function together(units: number, nodes: number): Scorer {
  const weightsOf = new Float64Array(nodes * SETS)
  const [sums, totals] = [new Float64Array(units * SETS), new Float64Array(units * SETS)]
  const scores = new Float64Array(units)
  return (table, runs, weights, take) => {
    for (let group = 0; group < runs.length; group += SETS) {
      const count = Math.min(SETS, runs.length - group)
      putSets(weightsOf, runs, group, weights)
      sumFour(table.values, weightsOf, sums)
      if (table.known) sumFour(table.known, weightsOf, totals)
      for (let set = 0; set < count; set += 1) {
        meansInto(table, sums, table.known ? totals : sumOfSet(weightsOf, set), set, scores)
        take(scores, runs[group + set] ?? 0)
      }
    }
  }
}

/** @param first the place of the first of the runs whose weights are put side by side */
function putSets(into: Float64Array, runs: readonly number[], first: number, weights: Float64Array): void {
  const nodes = into.length / SETS
  for (let set = 0; set < SETS && first + set < runs.length; set += 1)
    putSet(into, set, weights, (runs[first + set] ?? 0) * nodes)
}

/** @param from where the weights of the run begin */
function putSet(into: Float64Array, set: number, weights: Float64Array, from: number): void {
  for (let at = set, node = from; at < into.length; at += SETS, node += 1) into[at] = weights[node] ?? 0
}

/** @param totals weights of each unit, or one that all units have */
function meansInto(
  { out, isArithmetic }: NormalisedTable,
  sums: Float64Array,
  totals: Float64Array | number,
  set: number,
  scores: Float64Array,
): void {
  if (typeof totals === 'number')
    for (let unit = 0, at = set; unit < scores.length; unit += 1, at += SETS) scores[unit] = (sums[at] ?? 0) / totals
  else
    for (let unit = 0, at = set; unit < scores.length; unit += 1, at += SETS)
      scores[unit] = (sums[at] ?? 0) / (totals[at] ?? 1)
  if (isArithmetic) return
  for (let unit = 0; unit < scores.length; unit += 1) scores[unit] = out(scores[unit] ?? 0)
}

function sumOfSet(weights: Float64Array, set: number): number {
  let total = 0
  for (let at = set; at < weights.length; at += SETS) total += weights[at] ?? 0
  return total
}

function oneByOne(score: typeof scoreInto, units: number, nodes: number): Scorer {
  const scores = new Float64Array(units)
  return (table, runs, weights, take) => {
    for (const run of runs) {
      score(table, weights.subarray(run * nodes, (run + 1) * nodes), scores)
      take(scores, run)
    }
  }
}
