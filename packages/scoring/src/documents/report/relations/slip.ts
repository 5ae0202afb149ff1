import { isOneDigitOff, isPermuted } from '../digit-slip.js'

/** How a number may have come from another one by a slip of writing, the likeliest first. */
export type Slip = 'sure' | 'likely'

/** From so many digits on a slip tells more than chance. */
const TELLING = 3

/**
 * Whether one number is another one written wrongly: digits swapped, one digit another, one too many or too few, the decimal mark elsewhere.
 *
 * @param decimals with which both are printed
 * @returns `sure` from three digits on, `likely` of two, `null` where it is no slip
 * @example slipOf(84.7, 87.4, 1) // 'sure'
 */
export function slipOf(printed: number, right: number, decimals: number): Slip | null {
  if (printed === right || right < 0 || printed < 0) return null
  const [one, other] = [digits(printed, decimals), digits(right, decimals)]
  const isSlip = isPermuted(one, other) || isOneDigitOff(one, other) || isOneMore(one, other) || isOneMore(other, one)
  const isMoved = isShifted(printed, right)
  if (!isSlip && !isMoved) return null
  if (isMoved && decimals > 0) return 'sure'
  return Math.max(one.length, other.length) >= TELLING ? 'sure' : 'likely'
}

const digits = (value: number, decimals: number): string =>
  value
    .toFixed(decimals)
    .replace('.', '')
    .replace(/^0+(?=\d)/, '')

/** `1` and `12`, `126` and `1126`. */
const isOneMore = (longer: string, shorter: string): boolean =>
  longer.length === shorter.length + 1 &&
  [...longer].some((_, at) => longer.slice(0, at) + longer.slice(at + 1) === shorter)

/** `0,72` and `7,2`. */
const isShifted = (one: number, other: number): boolean => {
  if (one === 0 || other === 0) return false
  const power = Math.log10(one / other)
  return Math.round(power) !== 0 && Math.abs(power - Math.round(power)) < 1e-9
}
