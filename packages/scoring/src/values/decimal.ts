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
  return (
    sumOfWhole(values) ??
    sumInBillionths(values) ??
    values.reduce((total, value) => total.plus(decimalOf(value)), new Big(0)).toNumber()
  )
}

/** The sum of whole numbers where doubles hold it exactly; `null` else. Counts of files and people are whole. */
function sumOfWhole(values: readonly number[]): number | null {
  let total = 0
  for (const value of values) {
    total += value
    if (!Number.isSafeInteger(value) || !Number.isSafeInteger(total)) return null
  }
  return total + 0
}

const BILLION = 1e9
/** Up to here a double tells billionths apart. */
const LARGEST = 1e5
/** A double that misses a whole number of billionths by more has further decimals. */
const SLACK = 0.05

/**
 * The sum as a whole number of billionths, which doubles hold exactly: points have at most five decimals, and a sheet has
 * thousands of sums. `null` where a value is too large or has more than nine decimals; then decimals are used.
 */
function sumInBillionths(values: readonly number[]): number | null {
  let total = 0
  for (const value of values) {
    const scaled = value * BILLION
    const whole = Math.round(scaled)
    if (!(Math.abs(value) < LARGEST) || Math.abs(scaled - whole) > SLACK) return null
    total += whole
  }
  return Number.isSafeInteger(total) ? total / BILLION : null
}

/** Exact difference `a − b` of two decimals. @example difference(40.8, 52.25) // -11.45 */
export function difference(a: number, b: number): number {
  return sum([a, -b])
}

/** Exact product of two decimals. @example product(0.9869, 1.5) // 1.48035 */
export function product(a: number, b: number): number {
  return productInMillionths(a, b) ?? decimalOf(a).times(decimalOf(b)).toNumber()
}

const MILLION = 1e6

/** The product where both have at most six decimals and doubles hold it exactly; `null` else. Rates and points nearly always do. */
function productInMillionths(a: number, b: number): number | null {
  const [first, second] = [Math.round(a * MILLION), Math.round(b * MILLION)]
  if (first / MILLION !== a || second / MILLION !== b) return null
  const whole = first * second
  return Number.isSafeInteger(whole) ? whole / (MILLION * MILLION) + 0 : null
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
 * @example roundHalfUp(1.005, 2) // 1.01
 */
export function roundHalfUp(value: number, decimals: number): number {
  return roundFarFromHalf(value, decimals) ?? decimalOf(value).round(decimals, Big.roundHalfUp).toNumber()
}

/** So near to a half a double may stand on the wrong side of it. */
const NEAR_HALF = 1e-4
/** Up to here the error of a double is far smaller than that. */
const LARGEST_ROUNDED = 1e9

/**
 * A number above 0 rounded where no half is near, so that doubles do it exactly; `null` else, and then decimals tell.
 *
 * @example roundFarFromHalf(53.2128, 1) // 53.2
 */
export function roundFarFromHalf(value: number, decimals: number): number | null {
  const scale = 10 ** decimals
  const scaled = value * scale
  if (!(scaled > 0 && scaled < LARGEST_ROUNDED) || Math.abs(scaled - Math.floor(scaled) - 0.5) < NEAR_HALF) return null
  return Math.round(scaled) / scale
}

/**
 * Decimals that the shortest writing of a number needs.
 *
 * @example decimalsOf(75.66483) // 5
 */
export function decimalsOf(value: number): number {
  const text = String(value)
  if (text.length <= 16 && !text.includes('e')) {
    const point = text.indexOf('.')
    return point < 0 ? 0 : text.length - point - 1
  }
  const big = decimalOf(value)
  return Math.max(0, big.c.length - 1 - big.e)
}
