import type { DateSystem } from '@parscore/scoring'
import type { Matrix, Scalar, Value } from './value.js'

/** A function that is being called, with its arguments not yet calculated: IF calculates only one of two. */
export interface Call {
  readonly size: number
  /** The cell that the formula stands in, counted from 0. */
  readonly row: number
  readonly col: number
  readonly dateSystem: DateSystem
  /** Whether an argument stands there, and is not left out between two commas. */
  has(index: number): boolean
  /** An argument as it is: cells stay cells. Left out, it is nothing. */
  value(index: number): Value
  /** An argument as one value: of several cells the one in line with the formula. */
  scalar(index: number): Scalar
  /** An argument as rows and columns, calculated for each of them. */
  matrix(index: number): Matrix
  /** All arguments as they are. */
  values(): Value[]
  /** The cells of a matrix moved or resized, from its first on; an array only becomes smaller. */
  cells(matrix: Matrix, row: number, col: number, height: number, width: number): Matrix
  /** Calculates for each of the values, where some are rows and columns. */
  each(values: readonly Value[], one: (...scalars: Scalar[]) => Value): Value
  /** Today as a serial number. @throws {NotCalculated} where no day is to be told */
  today(): number
  /** Whether a cell takes a SUBTOTAL, which another SUBTOTAL leaves out. */
  isSubtotal(matrix: Matrix, row: number, col: number): boolean
  /** Whether some of the rows of cells are hidden. */
  hasHiddenRows(matrix: Matrix): boolean
}

/** A function of Excel. */
export type FormulaFunction = (call: Call) => Value

/** Functions by their names in capitals. */
export type FunctionTable = Readonly<Record<string, FormulaFunction>>
