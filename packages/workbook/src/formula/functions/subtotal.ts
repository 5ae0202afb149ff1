import { sum } from '@parscore/scoring'
import { numbersIn, whole } from '../arguments.js'
import type { Call, FormulaFunction, FunctionTable } from '../call.js'
import { Fault, NotCalculated } from '../fault.js'
import { arrayOf, isMatrix, type Matrix, type Scalar } from '../value.js'
import { productOf } from './arithmetic.js'
import { type Aggregate, count, countFilled, maximum, mean, minimum } from './counting.js'

/** What SUBTOTAL does by its first number; from 101 on it leaves out the rows that people hid. */
const BY_NUMBER: ReadonlyMap<number, Aggregate> = new Map([
  [1, mean],
  [2, count],
  [3, countFilled],
  [4, maximum],
  [5, minimum],
  [6, (values) => productOf(values.flatMap(numbersIn))],
  [9, (values) => sum(values.flatMap(numbersIn))],
])
const LAST_NUMBER = 11

/** Cells without those that hold a SUBTOTAL themselves. */
function withoutSubtotals(call: Call, cells: Matrix): Matrix {
  const left: Scalar[][] = []
  for (let row = 0; row < cells.height; row += 1)
    for (let col = 0; col < cells.width; col += 1)
      if (!call.isSubtotal(cells, row, col)) left.push([cells.at(row, col)])
  return arrayOf(left)
}

const SUBTOTAL: FormulaFunction = (call) => {
  const number = whole(call.scalar(0))
  const kind = number > 100 ? number - 100 : number
  if (kind < 1 || kind > LAST_NUMBER) throw new Fault('#VALUE!')
  const all = BY_NUMBER.get(kind)
  const parts = call.values().slice(1)
  // Rows may be hidden by a filter or by hand; the file does not always tell which.
  if (!all || parts.some((part) => isMatrix(part) && call.hasHiddenRows(part)))
    throw new NotCalculated({ vi: `hàm SUBTOTAL(${number}; …)`, en: `the function SUBTOTAL(${number}, …)` })
  return all(parts.map((part) => (isMatrix(part) ? withoutSubtotals(call, part) : part)))
}

/** Sums of a list that leave its own sums out. */
export const subtotals: FunctionTable = { SUBTOTAL }
