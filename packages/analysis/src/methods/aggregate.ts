import { isFigure, type Maybe, onlyFigures, requireWeights, unitOf } from './figure.js'

/**
 * How normalised figures become one score. `arithmetic`: Σ w·x. `geometric`: Π x^w. `harmonic`: 1 ÷ Σ (w ÷ x). The last two
 * want figures above 0 and punish one weak node that others cannot make up for: one 0 makes them 0, and of what is below 0
 * they say nothing.
 */
export type Aggregation = 'arithmetic' | 'geometric' | 'harmonic'

/**
 * The score of one unit: the weighted mean of its figures, weights of missing ones spread over the others.
 *
 * Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 6.
 *
 * @param values normalised, `null` where missing
 * @param weights as many as there are values, 0 or more
 * @returns `null` where nothing has a weight, and where a geometric or harmonic mean is not defined
 * @throws RangeError for weights that are short, not finite or below 0, and an aggregation that there is not
 * @example aggregate([0.25, 1], [1, 1], 'geometric') // 0.5
 */
export function aggregate(values: readonly Maybe[], weights: readonly number[], how: Aggregation): number | null {
  requireWeights(weights, values.length)
  const mean = means[how]
  if (!mean) throw new RangeError(`there is no aggregation “${String(how)}”`)
  // All three means of figures in another unit are the mean in that unit.
  const [unit, unitOfWeights] = [unitOf(onlyFigures(values)), unitOf(weights)]
  let [weight, total, isDefined] = [0, 0, true]
  for (const [index, value] of values.entries()) {
    const own = (weights[index] ?? 0) / unitOfWeights
    if (!isFigure(value) || own === 0) continue
    isDefined &&= value >= mean.least
    weight += own
    total += own * mean.into(value / unit)
  }
  return weight === 0 || !isDefined ? null : mean.out(total / weight) * unit
}

/** A mean as what is done to a figure before they are averaged, and to the average after. */
export interface Mean {
  readonly into: (value: number) => number
  readonly out: (mean: number) => number
  /** The lowest figure that it is defined for. */
  readonly least: number
}

/** Each aggregation as a mean. */
export const means: Readonly<Record<Aggregation, Mean>> = {
  arithmetic: { into: (value) => value, out: (mean) => mean, least: Number.NEGATIVE_INFINITY },
  geometric: { into: (value) => Math.log(value), out: (mean) => Math.exp(mean), least: 0 },
  harmonic: { into: (value) => 1 / value, out: (mean) => 1 / mean, least: 0 },
}
