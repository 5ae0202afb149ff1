import { mean, median } from 'simple-statistics'

/** What may stand in a table: a figure, or nothing. `undefined` is what a ragged row has beyond its end. */
export type Maybe = number | null | undefined

/** Whether something is a figure; what is not finite is none, and so it is missing and never 0. */
export const isFigure = (value: Maybe): value is number => typeof value === 'number' && Number.isFinite(value)

/** The figures among some values. */
export const onlyFigures = (values: readonly Maybe[]): number[] => values.filter(isFigure)

/** The rows of a table that miss nothing, as long as the first. */
export function completeRows(table: readonly (readonly Maybe[])[]): number[][] {
  const nodes = table[0]?.length ?? 0
  return table
    .map((row) => onlyFigures(row))
    .filter((row, unit) => row.length === nodes && table[unit]?.length === nodes)
}

/** Digits that sums, means and scales of decimals keep in binary fractions. */
const DIGITS = 12
/** From here on the digits above reach no decimal: budgets in đồng have thirteen digits before the point. */
const LARGE = 1e11
/** And from here on a double has no decimal to lose. */
const WHOLE_ONLY = 1e15

/**
 * A value without the noise of binary fractions, so that equal decimals are equal.
 *
 * @example withoutNoise(0.1 + 0.2) // 0.3
 */
export function withoutNoise(value: number): number {
  const size = Math.abs(value)
  if (size < LARGE) return Number(value.toPrecision(DIGITS))
  return size < WHOLE_ONLY ? Math.round(value * 10) / 10 : value
}

/**
 * The power of two that the largest of some figures is counted in, so that sums and squares neither overflow nor vanish beside
 * 1e308 or 1e-308. Dividing by it loses no digit.
 *
 * @returns 1 where all are 0 or there is none
 * @example unitOf([0.3, -5]) // 4
 */
export function unitOf(values: readonly number[]): number {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  return largest === 0 ? 1 : 2 ** Math.min(1023, Math.floor(Math.log2(largest)))
}

/** Figures in their {@link unitOf}. */
export function inUnits(values: readonly number[]): number[] {
  const unit = unitOf(values)
  return values.map((value) => value / unit)
}

/**
 * Figures from the first on, in their {@link unitOf}: beside a thousand billion a mean or a sum has no decimals left, a
 * difference has.
 *
 * @example fromFirst([2 ** 40, 2 ** 40 + 0.5]).map((value) => value * 2 ** 40) // [0, 0.5]
 */
export function fromFirst(values: readonly number[]): number[] {
  const [first = 0, ...others] = inUnits(values)
  return values.length === 0 ? [] : [0, ...others.map((value) => value - first)]
}

/** A middle of some figures, at least one, of any size. */
const ofAnySize =
  (middle: (values: number[]) => number) =>
  (values: readonly number[]): number => {
    const unit = unitOf(values)
    return middle(values.map((value) => value / unit)) * unit
  }

/** The mean of some figures, at least one. */
export const meanOf = ofAnySize(mean)

/** The median of some figures, at least one. */
export const medianOf = ofAnySize(median)

/** Whether figures differ by no more than the last bit: 0.1 + 0.2 and 0.3 do not. */
export function isConstant(values: readonly number[]): boolean {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const value of values) {
    if (value < least) least = value
    if (value > most) most = value
  }
  return most - least <= 2 * Number.EPSILON * Math.max(Math.abs(least), Math.abs(most))
}

/** Seeds of the generators are whole numbers of 32 bits; any other would silently be that of another seed. */
const SEEDS = { least: -(2 ** 31), most: 2 ** 32 - 1 }

/**
 * Refuses seeds that would silently be another.
 *
 * @throws RangeError for what is no whole number of 32 bits
 */
export function requireSeed(seed: number): void {
  if (!(Number.isInteger(seed) && seed >= SEEDS.least && seed <= SEEDS.most))
    throw new RangeError(`seed is ${seed}: a whole number from ${SEEDS.least} to ${SEEDS.most}`)
}

/**
 * Refuses weights that would silently give another result.
 *
 * @throws RangeError with the place: too few or too many, not finite, below 0
 */
export function requireWeights(weights: readonly number[], nodes: number): void {
  if (weights.length !== nodes) throw new RangeError(`weights: ${weights.length} for ${nodes} nodes`)
  const wrong = weights.findIndex((weight) => !(Number.isFinite(weight) && weight >= 0))
  if (wrong >= 0) throw new RangeError(`weights[${wrong}] is ${weights[wrong]}: a weight is finite and 0 or more`)
}
