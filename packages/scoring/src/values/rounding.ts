/** A printed value: what it is worth and how many decimals were printed. */
export interface Printed {
  readonly value: number
  readonly decimals: number
}

/**
 * Whether a value stands for itself. Points are given in steps of a quarter (0.25, 0.5, 1), so a multiple of 0.25 is
 * taken as exact; anything else was measured and may have been rounded when it was printed.
 */
const isExact = ({ value }: Printed) => Number.isInteger(value * 4)

const unit = ({ decimals }: Printed) => 10 ** -decimals

/**
 * Whether a sum misses its printed whole by no more than the printed digits allow.
 *
 * Two ways of printing are allowed for: every rounded value may be off by half its last digit, and one value may have
 * been cut instead of rounded and be off by less than its last digit. Hà Nam 2018 prints 4.1 as 2.1967 and its child
 * 4.1.3 as 0.196: 0.0007 is less than the 0.001 that 0.196 can hide. 40.8 for 40.75 is half a digit.
 *
 * @param gap the whole minus the sum of its parts, in points
 * @param whole the printed whole
 * @param parts the printed parts
 * @example isRounding(0.0007, { value: 2.1967, decimals: 4 }, [{ value: 0.196, decimals: 3 }]) // true
 */
export function isRounding(gap: number, whole: Printed, parts: readonly Printed[]): boolean {
  const rounded = [whole, ...parts].filter((printed) => !isExact(printed))
  const halves = rounded.reduce((total, printed) => total + unit(printed) / 2, 0)
  const coarsest = Math.max(0, ...rounded.map(unit))
  const size = Math.abs(gap)
  const slack = 1e-9
  return size <= halves + slack || size < coarsest - slack
}
