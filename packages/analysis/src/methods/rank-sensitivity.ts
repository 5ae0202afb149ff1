import { rankInto } from './rank-order.js'
import { type ScoreModel, type ScoreModelInput, scoreInto, scoreModel } from './score-model.js'
import { type Sensitivity, sobolOfMany } from './sobol.js'

/** What of a ranking is uncertain. */
export interface RankAssumptions extends ScoreModelInput {
  /** A weight is between 1 − this and 1 + this times its own. */
  readonly weightSpread: number
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
 * @returns `null` where the rank does not vary, and for a unit that was not measured
 */
export function rankSensitivity(asked: RankAssumptions, unit: number): RankSensitivity | null {
  return rankSensitivities(asked)[unit] ?? null
}

/**
 * What the rank of every unit depends on, from the same calls: see {@link rankSensitivity}.
 *
 * @returns in the order of the table
 * @throws RangeError with the place, for weights and methods that do not fit
 */
export function rankSensitivities(asked: RankAssumptions): (RankSensitivity | null)[] {
  const model = scoreModel(asked)
  const found = sobolOfMany(ranksOf(model, asked), {
    inputs: model.nodes + 2,
    results: model.measured.length,
    samples: asked.samples,
    seed: asked.seed,
  })
  const placeOf = new Map(model.measured.map((unit, place) => [unit, place]))
  return asked.table.map((_, unit) => {
    const [normalisation, aggregation, ...weights] = found[placeOf.get(unit) ?? -1] ?? []
    return normalisation && aggregation ? { normalisation, aggregation, weights } : null
  })
}

/** The ranks of all measured units at numbers from 0 to 1: normalisation, aggregation, then each weight. */
function ranksOf(model: ScoreModel, { weights, weightSpread }: RankAssumptions) {
  const units = model.measured.length
  const [scores, ranks, drawn] = [new Float64Array(units), new Uint32Array(units), new Float64Array(model.nodes)]
  const order = Uint32Array.from({ length: units }, (_, unit) => unit)
  return (numbers: Float64Array, into: Float64Array): void => {
    const table = pick(pick(model.tables, numbers[0] ?? 0) ?? [], numbers[1] ?? 0)
    if (!table) return
    for (let node = 0; node < drawn.length; node += 1)
      drawn[node] = (weights[node] ?? 0) * (1 + weightSpread * (2 * (numbers[node + 2] ?? 0.5) - 1))
    scoreInto(table, drawn, scores)
    rankInto(scores, order, ranks, 0)
    into.set(ranks)
  }
}

const pick = <T>(choices: readonly T[], at: number): T | undefined =>
  choices[Math.min(choices.length - 1, Math.floor(at * choices.length))]
