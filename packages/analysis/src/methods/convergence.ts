import { mean, sampleCovariance, sampleVariance, standardDeviation } from 'simple-statistics'
import { association } from './association.js'
import { inUnits, isFigure } from './figure.js'

/** Whether units come nearer to each other over the years. */
export interface Convergence {
  /** Standard deviation (of all units: ÷ n) ÷ mean by year, over the units that have all years: falling is sigma convergence. */
  readonly sigma: readonly { readonly year: number; readonly variation: number }[]
  /** Slope of growth a year on where units began: below 0 those behind catch up (beta convergence). */
  readonly beta: number
  /** How likely such a slope is by chance. */
  readonly p: number
  /** Units that have a figure in every year. */
  readonly units: readonly string[]
}

/**
 * Sigma and beta convergence of a figure above 0.
 *
 * Source: R. J. Barro and X. Sala-i-Martin, Convergence (1992); growth is (ln last − ln first) ÷ years.
 *
 * @param figures by unit and year
 * @param years at least two, ascending
 * @returns `null` with fewer than three units that have all years above 0, or where all began alike
 */
export function convergence(
  figures: (unit: string, year: number) => number | null,
  units: readonly string[],
  years: readonly number[],
): Convergence | null {
  const [first, last] = [years[0], years.at(-1)]
  const isAbove0 = (value: number | null) => isFigure(value) && value > 0
  const whole = units.filter((unit) => years.every((year) => isAbove0(figures(unit, year))))
  if (first === undefined || last === undefined || first === last || whole.length < 3) return null
  const of = (year: number) => whole.map((unit) => figures(unit, year) ?? 0)
  const started = of(first).map(Math.log)
  const growth = of(last).map((value, at) => (Math.log(value) - (started[at] ?? 0)) / (last - first))
  const found = association(started, growth, 'pearson')
  if (!found) return null
  return {
    sigma: years.map((year) => ({ year, variation: variationOf(inUnits(of(year))) })),
    // By deviations from the means: sums of squares lose the digits of figures that lie close to each other.
    beta: sampleCovariance(started, growth) / sampleVariance(started),
    p: found.p,
    units: whole,
  }
}

/** Standard deviation ÷ mean: the same in any unit. */
const variationOf = (values: number[]): number => standardDeviation(values) / mean(values)
