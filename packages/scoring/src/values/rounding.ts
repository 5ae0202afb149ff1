import { decimalsOf, difference } from './decimal.js'

/** A printed value: what it is worth and how many decimals were printed. */
export interface Printed {
  readonly value: number
  readonly decimals: number
}

/** How a printed whole came to miss the sum of its parts: digits were rounded, or one value was cut off. */
export type PrintedLoss =
  | { readonly kind: 'rounded' }
  /** The values of which one may have been cut. */
  | { readonly kind: 'cut'; readonly values: readonly number[] }

/** A sum of decimals that misses by less is none: doubles. */
const SLACK = 1e-9

/**
 * Whether a value was measured and printed with the digits that there was room for. Points are given in steps of a quarter or a
 * tenth (0.25, 0.5, 0.3) and stand for themselves.
 */
const isMeasured = ({ value, decimals }: Printed) => decimals >= 2 && !Number.isInteger(value * 4)

const unit = ({ decimals }: Printed) => 10 ** -decimals

/**
 * How a sum misses its printed whole, where the printed digits allow it.
 *
 * A part can be off only if it was measured: the sum of three values given to one decimal is exact. The whole can be off too where it
 * has fewer decimals than the sum. Every rounded value may be off by half its last digit; or one value was cut instead of rounded
 * and is too small by less than its last digit. Hà Nam 2018 prints 4.1 as 2.1967 and its child 4.1.3 as 0.196: a cut, for 0.0007
 * is less than the 0.001 that 0.196 can hide and more than half of it. 40.8 for 40.75 is rounded.
 *
 * @param gap the whole minus the sum of its parts, in points
 * @param whole the printed whole
 * @param parts the printed parts
 * @returns `null` where the digits do not allow the gap: an error
 * @example printedLoss(0.0007, { value: 2.1967, decimals: 4 }, [{ value: 0.196, decimals: 3 }]) // { kind: 'cut', values: [0.196] }
 */
export function printedLoss(gap: number, whole: Printed, parts: readonly Printed[]): PrintedLoss | null {
  const sumDecimals = decimalsOf(difference(whole.value, gap))
  const isShort = whole.decimals >= 1 && whole.decimals < sumDecimals
  const wholes = isShort || isMeasured(whole) ? [whole] : []
  const measured = parts.filter(isMeasured)
  const halves = [...wholes, ...measured].reduce((total, printed) => total + unit(printed) / 2, 0)
  const size = Math.abs(gap)
  if (size <= halves + SLACK) return { kind: 'rounded' }
  // A part that was cut makes the sum too small, a whole that was cut is too small itself.
  const cut = (gap > 0 ? measured : wholes).filter((printed) => size < unit(printed) - SLACK)
  return cut.length > 0 ? { kind: 'cut', values: cut.map(({ value }) => value) } : null
}

/** Whether a sum misses its printed whole by no more than the printed digits allow; see {@link printedLoss}. */
export const isRounding = (gap: number, whole: Printed, parts: readonly Printed[]): boolean =>
  printedLoss(gap, whole, parts) !== null
