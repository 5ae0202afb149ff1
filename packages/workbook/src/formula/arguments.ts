import type { Call, FormulaFunction } from './call.js'
import { numberOf } from './coerce.js'
import { Fault } from './fault.js'
import { isError, isMatrix, type Scalar, scalarsOf, type Value } from './value.js'

/** Excel does not take a formula with too few or too many arguments; one that was written by another program is an error. */
function checkSize({ size }: Call, least: number, most: number): void {
  if (size < least || size > most) throw new Fault('#VALUE!')
}

/** A function of single values, which in an array formula is calculated for each. */
export const ofScalars =
  (least: number, most: number, one: (...values: Scalar[]) => Scalar): FormulaFunction =>
  (call) => {
    checkSize(call, least, most)
    return call.each(call.values(), one)
  }

/** A function of single numbers. */
export const ofNumbers = (least: number, most: number, one: (...values: number[]) => number): FormulaFunction =>
  ofScalars(least, most, (...values) => finite(one(...values.map(numberOf))))

/** A function that takes all numbers together, such as SUM. */
export const ofAllNumbers =
  (all: (values: readonly number[]) => number): FormulaFunction =>
  (call) =>
    finite(all(call.values().flatMap(numbersIn)))

/** A function that takes all values together, blank ones and errors too. */
export const ofAllValues =
  (all: (values: readonly Value[]) => Scalar): FormulaFunction =>
  (call) =>
    all(call.values())

/**
 * The numbers of an argument: in cells and arrays only what is a number, a single value is read as one.
 *
 * @throws {Fault} the first error among them
 */
export function numbersIn(value: Value): number[] {
  if (!isMatrix(value)) return [numberOf(value)]
  return scalarsOf(value).flatMap((each) => {
    if (isError(each)) throw new Fault(each.error)
    return typeof each === 'number' ? [each] : []
  })
}

/** A number that a cell can hold. @throws {Fault} `#NUM!` for any other */
export function finite(value: number): number {
  if (!Number.isFinite(value)) throw new Fault('#NUM!')
  return value
}

/** A whole number that says how many or which. */
export const whole = (value: Scalar): number => Math.trunc(numberOf(value))
