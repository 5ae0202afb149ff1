import { ok, type Result, type Text } from '@parscore/scoring'
import type { Aggregation } from '../methods/aggregate.js'
import { type RankRuns, rankRuns } from '../methods/monte-carlo.js'
import type { Normalisation } from '../methods/normalise.js'
import type { RankInterval } from '../methods/rank-intervals.js'
import { type RankSensitivity, rankSensitivities } from '../methods/rank-sensitivity.js'
import type { Table } from '../table/table.js'
import { compositionOf, directed, innerNodes, scoreIndex } from './index.js'
import { type Index, type IndexNode, indexLeaves } from './index-design.js'
import { levelScores } from './level-scores.js'

/** What is varied around an index. */
export interface IndexUncertainty {
  /** Weights of leaves are drawn between 1 − this and 1 + this times their own. */
  readonly leafSpread: number
  /** The same for weights of dimensions. */
  readonly dimensionSpread: number
  /** Scales that are tried besides the index’s own; none where it is left out. */
  readonly otherScales?: readonly Normalisation[]
  /** Means of all leaves at once that are tried besides the index’s own way; none where it is left out. */
  readonly otherAggregations?: readonly Aggregation[]
  /** Standard errors of the figures, in the units and nodes of the table: as a survey states them, or as one assumes. */
  readonly standardErrors?: Table
  readonly runs: number
  readonly seed: number
}

/** How sure the rank of a unit is. */
export interface UnitRank extends RankInterval {
  readonly unit: string
  /** The rank by the published method. */
  readonly nominal: number
  /** Whether the interval had to be widened to take in the nominal rank: the other methods place the unit elsewhere. */
  readonly isWidened: boolean
}

/** Ranks of all units around an index, from the best nominal rank on. */
export interface IndexRanks {
  readonly units: readonly UnitRank[]
  /** The share of runs in which one unit has a higher score than another. */
  beats(a: string, b: string): number
}

/**
 * How sure the ranks of an index are: all units in one pass. The published method is among the runs, and the interval of each
 * unit (5 to 95 % of the runs) takes in its nominal rank. Units without a total are not ranked.
 *
 * @returns an error where the table lacks a leaf of the index
 */
export function indexRanks(index: Index, table: Table, asked: IndexUncertainty): Result<IndexRanks, Text> {
  const scores = scoreIndex(index, table)
  if (!scores.ok) return scores
  const nominal = new Map(scores.value.ranks.map(({ unit, rank }) => [unit, rank]))
  const ranked = table.where((unit) => nominal.has(unit))
  const { leafSpread, dimensionSpread, runs: count, seed } = asked
  const runs = rankRuns({
    ...model(index, ranked, asked),
    weightSpread: leafSpread,
    dimensionSpread,
    measurementError: 0,
    runs: count,
    seed,
  })
  return ok(withNames(ranked.units, runs, nominal))
}

function withNames(units: readonly string[], runs: RankRuns, nominal: ReadonlyMap<string, number>): IndexRanks {
  const found = units.flatMap((unit, place) => {
    const [interval, own] = [runs.intervals[place], nominal.get(unit)]
    return interval && own !== undefined ? [unitRank(unit, interval, own)] : []
  })
  return {
    units: found.sort((a, b) => a.nominal - b.nominal),
    beats: (a, b) => runs.beats(units.indexOf(a), units.indexOf(b)),
  }
}

const unitRank = (unit: string, interval: RankInterval, nominal: number): UnitRank => ({
  ...interval,
  unit,
  nominal,
  low: Math.min(interval.low, nominal),
  high: Math.max(interval.high, nominal),
  best: Math.min(interval.best, nominal),
  worst: Math.max(interval.worst, nominal),
  isWidened: nominal < interval.low || nominal > interval.high,
})

/** What a rank depends on, with the names of unit and leaves. */
export interface UnitSensitivity extends RankSensitivity {
  readonly unit: string
  /** The leaves that {@link RankSensitivity.weights} are of. */
  readonly leaves: readonly IndexNode[]
}

/**
 * What the rank of every unit depends on: Sobol’s first-order and total indices over scale, aggregation and each weight, with
 * confidence intervals, for all units from the same calls. Units whose rank never changes are left out.
 *
 * @returns an error where the table lacks a leaf of the index
 */
export function indexSensitivity(
  index: Index,
  table: Table,
  asked: Pick<IndexUncertainty, 'leafSpread' | 'otherScales' | 'otherAggregations' | 'seed'> & {
    readonly samples: number
  },
): Result<readonly UnitSensitivity[], Text> {
  const scores = scoreIndex(index, table)
  if (!scores.ok) return scores
  const whole = new Set(scores.value.ranks.map(({ unit }) => unit))
  const ranked = table.where((unit) => whole.has(unit))
  const found = rankSensitivities({
    ...model(index, ranked, asked),
    weightSpread: asked.leafSpread,
    samples: asked.samples,
    seed: asked.seed,
  })
  const leaves = indexLeaves(index.nodes)
  return ok(ranked.units.flatMap((unit, place) => (found[place] ? [{ unit, leaves, ...found[place] }] : [])))
}

/**
 * The index as one level of leaves with their weights in the whole, and the dimension of each; where its levels are different
 * means it is scored level by level.
 */
function model(
  index: Index,
  table: Table,
  asked: Pick<IndexUncertainty, 'otherScales' | 'otherAggregations' | 'standardErrors'>,
) {
  const leaves = indexLeaves(index.nodes)
  const columns = leaves.map((leaf) => directed(leaf, table))
  const errors = asked.standardErrors
  const weights = index.nodes.flatMap((node) => leafWeights(index, node, 0))
  return {
    table: table.units.map((_, unit) => columns.map((column) => column[unit] ?? null)),
    weights,
    dimensions: index.nodes.flatMap((node, place) => indexLeaves([node]).map(() => place)),
    normalisations: [index.scale, ...(asked.otherScales ?? [])],
    aggregations: [onlyMean(index) ?? levelScores(index, weights), ...(asked.otherAggregations ?? [])],
    ...(errors
      ? { standardErrors: table.units.map((unit) => leaves.map(({ code }) => errors.value(unit, code))) }
      : {}),
  }
}

/** The mean that all levels are; `null` where they are different ones. */
function onlyMean(index: Index): Aggregation | null {
  const whole = { code: index.id, title: index.title, weight: 1, direction: 'more', maximum: null } as const
  const found = new Set(
    innerNodes([{ ...whole, children: index.nodes }]).map((node) => {
      const how = compositionOf(index, node)
      return how === 'sum' ? 'arithmetic' : how
    }),
  )
  const [one = 'arithmetic'] = found
  return found.size > 1 ? null : one
}

/** The weight of each leaf in the whole: where a level is a mean its weights are shares of it. */
function leafWeights(index: Index, node: IndexNode, outer: number): number[] {
  const above = outer === 0 ? node.weight : outer * node.weight
  if (node.children.length === 0) return [above]
  const isMean = compositionOf(index, node) !== 'sum'
  const all = isMean ? node.children.reduce((total, child) => total + child.weight, 0) : 1
  return node.children.flatMap((child) => leafWeights(index, child, above / all))
}
