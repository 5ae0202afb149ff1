/**
 * How normalised figures become one score. `arithmetic`: Σ w·x. `geometric`: Π x^w. `harmonic`: 1 ÷ Σ (w ÷ x). The last two
 * want figures above 0 and punish one weak node that others cannot make up for.
 */
export type Aggregation = 'arithmetic' | 'geometric' | 'harmonic'

/** Below this a figure counts as this in a geometric or harmonic mean, so that one 0 does not wipe out all others. */
const FLOOR = 0.01

/**
 * The score of one unit: the weighted mean of its figures, weights of missing ones spread over the others.
 *
 * Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 6.
 *
 * @param values normalised, `null` where missing
 * @param weights as many as there are values, 0 or more
 * @returns `null` where nothing has a weight
 * @example aggregate([0.25, 1], [1, 1], 'geometric') // 0.5
 */
export function aggregate(
  values: readonly (number | null)[],
  weights: readonly number[],
  how: Aggregation,
): number | null {
  const { into, out } = means[how]
  let weight = 0
  let total = 0
  for (const [index, value] of values.entries()) {
    const own = weights[index] ?? 0
    if (value === null || own === 0) continue
    weight += own
    total += own * into(value)
  }
  return weight === 0 ? null : out(total / weight)
}

/** Each mean as what is done to a figure before they are averaged, and to the average after. */
export const means: Readonly<
  Record<Aggregation, { readonly into: (value: number) => number; readonly out: (mean: number) => number }>
> = {
  arithmetic: { into: (value) => value, out: (mean) => mean },
  geometric: { into: (value) => Math.log(Math.max(FLOOR, value)), out: (mean) => Math.exp(mean) },
  harmonic: { into: (value) => 1 / Math.max(FLOOR, value), out: (mean) => 1 / mean },
}
