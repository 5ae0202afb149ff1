import { whole } from '../arguments.js'
import type { Call, FormulaFunction, FunctionTable } from '../call.js'
import { compare, truthOf } from '../coerce.js'
import { wildcards } from '../criteria.js'
import { Fault } from '../fault.js'
import { isError, type Matrix, type Scalar, type Value } from '../value.js'

/** A row or a column of a matrix. */
interface Line {
  readonly length: number
  at(index: number): Scalar
}

const columnLine = (matrix: Matrix, col: number): Line => ({
  length: matrix.height,
  at: (row) => matrix.at(row, col),
})
const rowLine = (matrix: Matrix, row: number): Line => ({ length: matrix.width, at: (col) => matrix.at(row, col) })

/** The place of a value that is the same, text with wildcards; −1 where there is none. */
function placeOfSame(line: Line, wanted: Scalar): number {
  const isLike = typeof wanted === 'string' && /[*?]/.test(wanted) ? wildcards(wanted) : null
  for (let index = 0; index < line.length; index += 1) {
    const value = line.at(index)
    if (isLike ? typeof value === 'string' && isLike(value) : isSame(value, wanted)) return index
  }
  return -1
}

const isSame = (value: Scalar, wanted: Scalar): boolean => sameKind(value, wanted) && compare(value, wanted) === 0
const sameKind = (value: Scalar, wanted: Scalar): boolean =>
  value !== null && !isError(value) && typeof value === typeof (wanted ?? 0)

/** The last value that is not above the wanted one, of a line that rises; −1 where all are above. */
function placeBelow(line: Line, wanted: Scalar, way: 1 | -1): number {
  const places: number[] = []
  for (let index = 0; index < line.length; index += 1) if (sameKind(line.at(index), wanted)) places.push(index)
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (compare(line.at(places[middle] ?? 0), wanted) * way <= 0) low = middle + 1
    else high = middle
  }
  return places[low - 1] ?? -1
}

function found(place: number): number {
  if (place < 0) throw new Fault('#N/A')
  return place
}

/** VLOOKUP and HLOOKUP differ in what a line is. */
const lookIn =
  (
    line: (table: Matrix) => Line,
    size: (table: Matrix) => number,
    pick: (table: Matrix, at: number, of: number) => Scalar,
  ) =>
  (call: Call): Value => {
    const table = call.matrix(1)
    const of = whole(call.scalar(2))
    if (of < 1) throw new Fault('#VALUE!')
    if (of > size(table)) throw new Fault('#REF!')
    const isNear = call.size < 4 || (call.has(3) && truthOf(call.scalar(3)))
    const place = isNear ? placeBelow : placeOfSame
    return call.each([call.value(0)], (wanted) => pick(table, found(place(line(table), known(wanted), 1)), of - 1) ?? 0)
  }

/** What is looked for; an error is one at once. */
function known(wanted: Scalar): Scalar {
  if (isError(wanted)) throw new Fault(wanted.error)
  return wanted ?? 0
}

const MATCH: FormulaFunction = (call) => {
  const matrix = call.matrix(1)
  if (matrix.width > 1 && matrix.height > 1) throw new Fault('#N/A')
  const line = matrix.width === 1 ? columnLine(matrix, 0) : rowLine(matrix, 0)
  const way = call.size < 3 ? 1 : Math.sign(whole(call.scalar(2)))
  return call.each([call.value(0)], (wanted) => {
    const value = known(wanted)
    const place = way === 0 ? placeOfSame(line, value) : placeBelow(line, value, way < 0 ? -1 : 1)
    return found(place) + 1
  })
}

const INDEX: FormulaFunction = (call) => {
  const matrix = call.matrix(0)
  const first = call.has(1) ? whole(call.scalar(1)) : 0
  const isLine = call.size < 3 && matrix.height === 1
  const [row, col] = isLine ? [matrix.height === 1 ? 1 : 0, first] : [first, call.has(2) ? whole(call.scalar(2)) : 0]
  if (row < 0 || col < 0) throw new Fault('#VALUE!')
  if (row > matrix.height || col > matrix.width) throw new Fault('#REF!')
  const height = row === 0 ? matrix.height : 1
  const width = col === 0 ? matrix.width : 1
  return call.cells(matrix, Math.max(0, row - 1), Math.max(0, col - 1), height, width)
}

const LOOKUP: FormulaFunction = (call) => {
  const matrix = call.matrix(1)
  const isWide = matrix.width > matrix.height
  const line = isWide ? rowLine(matrix, 0) : columnLine(matrix, 0)
  const results = call.size > 2 ? call.matrix(2) : matrix
  const last = call.size > 2 ? results.width > results.height : isWide
  const answers = last ? rowLine(results, results.height - 1) : columnLine(results, results.width - 1)
  return call.each([call.value(0)], (wanted) => answers.at(found(placeBelow(line, known(wanted), 1))) ?? 0)
}

const XLOOKUP: FormulaFunction = (call) => {
  const [keys, results] = [call.matrix(1), call.matrix(2)]
  const isColumn = keys.width === 1
  const place = placeOfSame(isColumn ? columnLine(keys, 0) : rowLine(keys, 0), known(call.scalar(0)))
  if (place < 0 && call.has(3)) return call.value(3)
  const at = found(place)
  return isColumn ? call.cells(results, at, 0, 1, results.width) : call.cells(results, 0, at, results.height, 1)
}

/** Look-ups. */
export const lookup: FunctionTable = {
  VLOOKUP: lookIn(
    (table) => columnLine(table, 0),
    ({ width }) => width,
    (table, at, of) => table.at(at, of),
  ),
  HLOOKUP: lookIn(
    (table) => rowLine(table, 0),
    ({ height }) => height,
    (table, at, of) => table.at(of, at),
  ),
  MATCH,
  INDEX,
  LOOKUP,
  XLOOKUP,
}
