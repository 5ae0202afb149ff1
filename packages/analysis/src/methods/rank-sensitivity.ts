import { type Aggregation, aggregate } from './aggregate.js'
import { type Normalisation, normalise } from './normalise.js'
import { type Sensitivity, sobol } from './sobol.js'

/** What of a ranking is uncertain. */
export interface RankAssumptions {
  /** Units × nodes, `null` where missing. */
  readonly table: readonly (readonly (number | null)[])[]
  readonly weights: readonly number[]
  /** A weight is between 1 − this and 1 + this times its own. */
  readonly weightSpread: number
  readonly normalisations: readonly Normalisation[]
  readonly aggregations: readonly Aggregation[]
  readonly samples: number
  readonly seed: number
}

/** How much of the variance of a unit's rank is due to each assumption. */
export interface RankSensitivity {
  readonly normalisation: Sensitivity
  readonly aggregation: Sensitivity
  /** In the order of the nodes. */
  readonly weights: readonly Sensitivity[]
}

/**
 * What a rank depends on: Sobol's indices of the rank of one unit over normalisation, aggregation and each weight.
 *
 * @param unit its place in the table
 * @returns `null` where the rank does not vary
 */
export function rankSensitivity(asked: RankAssumptions, unit: number): RankSensitivity | null {
  const tables = asked.normalisations.map((how) => normalisedTable(asked.table, how))
  const rankAt = ([forNormalisation = 0, forAggregation = 0, ...forWeights]: readonly number[]): number => {
    const table = pick(tables, forNormalisation)
    const how = pick(asked.aggregations, forAggregation)
    if (!table || !how) return 0
    const weights = asked.weights.map(
      (weight, node) => weight * (1 + asked.weightSpread * (2 * (forWeights[node] ?? 0.5) - 1)),
    )
    const scores = table.map((row) => aggregate(row, weights, how) ?? Number.NEGATIVE_INFINITY)
    const own = scores[unit] ?? Number.NEGATIVE_INFINITY
    return 1 + scores.filter((score) => score > own).length
  }
  const found = sobol(rankAt, asked.weights.length + 2, asked.samples, asked.seed)
  const [normalisation, aggregation, ...weights] = found ?? []
  return normalisation && aggregation ? { normalisation, aggregation, weights } : null
}

const pick = <T>(choices: readonly T[], at: number): T | undefined =>
  choices[Math.min(choices.length - 1, Math.floor(at * choices.length))]

function normalisedTable(table: RankAssumptions['table'], how: Normalisation): readonly (readonly (number | null)[])[] {
  const columns = (table[0] ?? []).map((_, node) =>
    normalise(
      table.map((row) => row[node] ?? null),
      how,
    ),
  )
  return table.map((_, unit) => columns.map((column) => column[unit] ?? null))
}
