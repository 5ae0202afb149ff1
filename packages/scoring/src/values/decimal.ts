import Big from 'big.js'

/**
 * A double as the decimal that a spreadsheet shows: 15 significant digits, as Excel keeps,
 * so that 0.1 + 0.2 stored by a formula as 0.30000000000000004 is 0.3.
 *
 * @example decimalOf(0.1 + 0.2).toString() // '0.3'
 */
export function decimalOf(value: number): Big {
  return new Big(value.toPrecision(15))
}

/**
 * Exact sum of decimals.
 *
 * @param values points; any finite numbers
 * @returns the exact decimal sum as a number
 * @example sum([0.1, 0.2]) // 0.3
 */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total.plus(decimalOf(value)), new Big(0)).toNumber()
}

/** Exact difference `a − b` of two decimals. @example difference(40.8, 52.25) // -11.45 */
export function difference(a: number, b: number): number {
  return decimalOf(a).minus(decimalOf(b)).toNumber()
}

/** Exact product of two decimals. @example product(0.9869, 1.5) // 1.48035 */
export function product(a: number, b: number): number {
  return decimalOf(a).times(decimalOf(b)).toNumber()
}

/**
 * Quotient of two decimals, to 20 decimals. The divisor must not be 0.
 *
 * @example quotient(66.43, 97.5) // 0.6813333333333333
 */
export function quotient(a: number, b: number): number {
  return decimalOf(a).div(decimalOf(b)).toNumber()
}

/**
 * Rounds half up on the decimal value, away from zero, as the Ministry publishes (75.66483 → 75.66).
 *
 * @param value any finite number
 * @param decimals 0 to 15
 * @example roundHalfUp(1.005, 2) // 1.01 (a double alone would give 1)
 */
export function roundHalfUp(value: number, decimals: number): number {
  return decimalOf(value).round(decimals, Big.roundHalfUp).toNumber()
}

/**
 * Decimals that the shortest writing of a number needs.
 *
 * @example decimalsOf(75.66483) // 5
 */
export function decimalsOf(value: number): number {
  const big = decimalOf(value)
  return Math.max(0, big.c.length - 1 - big.e)
}
