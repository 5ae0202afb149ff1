import Big from 'big.js'
import { decimalOf, product } from '../values/decimal.js'
import type { FormulaMaximum } from './rule.js'

/**
 * A rate settled to 12 decimals, in code as in formulas, so that 51/57·57/51 is 1 in both.
 *
 * @example settled(0.1 + 0.2).toString() // '0.3'
 */
export const settled = (rate: number): Big => new Big(rate).round(12, Big.roundHalfUp)

/** Settling moves a rate by less. */
const SETTLES = 1e-9

/** Whether a settled rate is at least a bound. Doubles decide where the two are further apart than settling moves a rate. */
export const isReached = (rate: number, bound: number): boolean =>
  Math.abs(rate - bound) > SETTLES ? rate > bound : settled(rate).gte(bound)

/** The formula text of {@link settled}. */
export const settledFormula = (cell: string): string => `ROUND(${cell},12)`

/** A number as formulas write it: a decimal point, never an exponent. */
export const numberTerm = (value: number): string => decimalOf(value).toFixed()

/** The maximum as a term of a formula. */
export const maximumTerm = (maximum: FormulaMaximum): string =>
  typeof maximum === 'number' ? numberTerm(maximum) : maximum

/** A share of the maximum as a term of a formula. */
export const shareTerm = (share: number, maximum: FormulaMaximum): string =>
  typeof maximum === 'number' ? numberTerm(product(share, maximum)) : `ROUND(${numberTerm(share)}*${maximum},10)`

/** Some points as a term of a formula, at most the maximum. */
export const cappedTerm = (points: number, maximum: FormulaMaximum): string =>
  typeof maximum === 'number' ? numberTerm(Math.min(points, maximum)) : `MIN(${numberTerm(points)},${maximum})`

/** A formula that answers an empty cell with an empty text. */
export const unlessBlank = (cell: string, formula: string): string => `IF(${cell}="","",${formula})`

/** A formula that answers what is no number, a text among it, with an empty text: arithmetic on it would be an error. */
export const unlessNoNumber = (cell: string, formula: string): string => `IF(COUNT(${cell})=0,"",${formula})`

/** Points from a decimal, kept to 10 decimals and inside 0…maximum. */
export function within(points: Big, maximum: number): number {
  if (points.lt(0)) return 0
  return points.gt(maximum) ? maximum : points.round(10, Big.roundHalfUp).toNumber()
}
