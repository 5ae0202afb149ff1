import { decimalOf, difference, product, quotient, sum } from '@parscore/scoring'
import { ofAllNumbers, ofNumbers } from '../arguments.js'
import type { FunctionTable } from '../call.js'
import { Fault } from '../fault.js'
import { isMatrix, type Scalar, type Value } from '../value.js'

/** MOD has the sign of the divisor. */
function remainder(value: number, by: number): number {
  if (by === 0) throw new Fault('#DIV/0!')
  const times = decimalOf(value).div(decimalOf(by)).toNumber()
  return difference(value, product(by, Math.floor(times)))
}

/** A power; of small whole exponents exact. @throws {Fault} `#NUM!` or `#DIV/0!` where it is not defined */
export function power(base: number, exponent: number): number {
  if (base === 0 && exponent === 0) throw new Fault('#NUM!')
  if (base === 0 && exponent < 0) throw new Fault('#DIV/0!')
  const isSmallWhole = Number.isInteger(exponent) && Math.abs(exponent) <= 20
  return isSmallWhole ? decimalOf(base).pow(exponent).toNumber() : base ** exponent
}

/** Many factors have more digits than a number holds; so many are kept on the way. */
const DIGITS = 40

/** The product of numbers, rounded once; of none 0. */
export const productOf = (values: readonly number[]): number =>
  values.length === 0
    ? 0
    : values.reduce((all, value) => all.times(decimalOf(value)).prec(DIGITS), decimalOf(1)).toNumber()

/** SUMPRODUCT takes what is no number for 0; its arguments must have one shape. */
function sumOfProducts(values: readonly Value[]): number {
  const [first] = values
  if (first === undefined) throw new Fault('#VALUE!')
  const [height, width] = shapeOf(first)
  if (values.some((value) => shapeOf(value).join() !== `${height},${width}`)) throw new Fault('#VALUE!')
  const products: number[] = []
  for (let row = 0; row < height; row += 1)
    for (let col = 0; col < width; col += 1) products.push(productAt(values, row, col))
  return sum(products)
}

const shapeOf = (value: Value): readonly [number, number] => (isMatrix(value) ? [value.height, value.width] : [1, 1])

function productAt(values: readonly Value[], row: number, col: number): number {
  return values.reduce<number>((all, value) => {
    const one = numberAlone(isMatrix(value) ? value.at(row, col) : value)
    return all === 1 ? one : product(all, one)
  }, 1)
}

function numberAlone(value: Scalar): number {
  if (typeof value === 'object' && value !== null) throw new Fault(value.error)
  return typeof value === 'number' ? value : 0
}

/** Sums and products. */
export const arithmetic: FunctionTable = {
  SUM: ofAllNumbers(sum),
  SUMSQ: ofAllNumbers((values) => sum(values.map((value) => product(value, value)))),
  PRODUCT: ofAllNumbers(productOf),
  SUMPRODUCT: (call) => sumOfProducts(Array.from({ length: call.size }, (_, index) => call.matrix(index))),
  ABS: ofNumbers(1, 1, Math.abs),
  SIGN: ofNumbers(1, 1, Math.sign),
  MOD: ofNumbers(2, 2, remainder),
  QUOTIENT: ofNumbers(2, 2, (value, by) => {
    if (by === 0) throw new Fault('#DIV/0!')
    return Math.trunc(quotient(value, by))
  }),
  POWER: ofNumbers(2, 2, power),
  SQRT: ofNumbers(1, 1, Math.sqrt),
}
