import type { Text } from '@parscore/scoring'
import { FunctionProblem, invalid } from './problem.js'

/** An error that stands in a cell, as Excel hands it over where a parameter accepts errors. */
export interface CellError {
  /** Such as `#REF!`. */
  readonly error: string
}

/** What a cell hands over: a value, nothing, or an error. */
export type ArgumentCell = string | number | boolean | null | CellError

/** An argument as a block of cells; a single value is a block of one. A whole column has 1 048 576 rows: none is copied. */
export interface Argument {
  /** The name that Excel shows for the parameter. */
  readonly name: Text
  readonly rows: number
  /** Of its longest row. */
  readonly columns: number
  /** Whether Excel handed over a range, or a value was written into the formula. */
  readonly isRange: boolean
  /** The cell of a row and column counted from 0; `null` beyond the end of a row. */
  at(row: number, column: number): ArgumentCell
}

/**
 * Reads what Excel hands over for a parameter: a 2-D array for a range, a bare value, `null` for an argument left out,
 * `""` for an empty cell, a `CustomFunctions.Error` for a cell with an error.
 */
export function argument(name: Text, given: unknown): Argument {
  if (!Array.isArray(given)) return { name, rows: 1, columns: 1, isRange: false, at: () => cellOf(given) }
  const lines: readonly unknown[] = given.length === 0 ? [[null]] : given
  const at = (row: number, column: number): ArgumentCell => {
    const line = lines[row]
    if (Array.isArray(line)) return cellOf(line[column])
    return column === 0 ? cellOf(line) : null
  }
  return { name, rows: lines.length, columns: widthOf(lines), isRange: true, at }
}

function widthOf(lines: readonly unknown[]): number {
  let most = 1
  for (const line of lines) most = Math.max(most, Array.isArray(line) ? line.length : 1)
  return most
}

function cellOf(value: unknown): ArgumentCell {
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value === 'string') return value === '' ? null : value
  if (value === null || value === undefined) return null
  if (value instanceof Date && Number.isFinite(value.getTime())) return value.toISOString().slice(0, 10)
  return { error: errorCode(value) }
}

const errorCode = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string'
    ? value.code
    : '#VALUE!'

/** Whether an optional argument was left out or its only cell is empty. */
export const isOmitted = (given: Argument): boolean =>
  given.rows === 1 && given.columns === 1 && given.at(0, 0) === null

/** Whether a cell holds an error. */
export const isError = (cell: ArgumentCell): cell is CellError => typeof cell === 'object' && cell !== null

/** The cells of an argument, row by row. */
export const cellsOf = ({ rows, columns, at }: Argument): ArgumentCell[][] =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_cell, column) => at(row, column)))

/** All cells of an argument, row by row. */
export const flat = (given: Argument): ArgumentCell[] => cellsOf(given).flat()

/** The cells of ranges that belong together, up to the last row that is filled in in any: a whole column is mostly empty. */
export function filledCells(given: readonly Argument[]): ArgumentCell[][] {
  const last = Math.max(1, ...given.map(filledRows))
  return given.map((one) => flat({ ...one, rows: Math.min(one.rows, last) }))
}

function filledRows(given: Argument): number {
  let { rows } = given
  while (rows > 1 && isBlankRow(given, rows - 1)) rows -= 1
  return rows
}

/** The only cell of an argument; a range of several is refused. */
export function single(given: Argument): ArgumentCell {
  if (given.rows * given.columns > 1) throw invalid(given.name, { vi: 'phải là một ô', en: 'must be one cell' })
  return given.at(0, 0)
}

/**
 * Applies a function cell by cell. An argument of one cell, one row or one column serves all; other sizes must agree.
 * In a spill a cell that is wrong is answered with its own error; a single cell throws it, for only then Excel shows the sentence.
 *
 * @param each the answer for one place; `null` for “not filled in”
 * @returns a block where any argument was a range, else a value; rows in which nothing is filled in are one and the same
 */
export function spread(given: readonly Argument[], each: Each): unknown[][] {
  const [rows, columns] = commonSize(given)
  if (rows * columns === 1) return [[each(given.map((one) => one.at(0, 0))) ?? '']]
  const cells: ArgumentCell[] = []
  const inPlace = (row: number, column: number) => {
    for (let index = 0; index < given.length; index += 1) cells[index] = inSpread(given[index], row, column)
    return caught(each, cells)
  }
  const inRow = (row: number) => {
    const line: unknown[] = []
    for (let column = 0; column < columns; column += 1) line.push(inPlace(row, column))
    return line
  }
  const columnwise = given.filter((one) => one.rows > 1)
  const isBlank = (row: number) => columnwise.length > 0 && columnwise.every((one) => isBlankRow(one, row))
  let blank: unknown[] | null = null
  return Array.from({ length: rows }, (_, row) => {
    if (!isBlank(row)) return inRow(row)
    blank ??= inRow(row)
    return blank
  })
}

/** The cell of an argument for a place of the spill: one row or one column serves all. */
const inSpread = (one: Argument | undefined, row: number, column: number): ArgumentCell =>
  one ? one.at(one.rows === 1 ? 0 : row, one.columns === 1 ? 0 : column) : null

function isBlankRow({ columns, at }: Argument, row: number): boolean {
  for (let column = 0; column < columns; column += 1) if (at(row, column) !== null) return false
  return true
}

/** The answer for one place. */
type Each = (cells: readonly ArgumentCell[]) => number | string | null

function caught(each: Each, cells: readonly ArgumentCell[]): number | string | FunctionProblem {
  try {
    return each(cells) ?? ''
  } catch (problem) {
    if (problem instanceof FunctionProblem) return problem
    throw problem
  }
}

function commonSize(given: readonly Argument[]): readonly [number, number] {
  const rows = Math.max(...given.map((one) => one.rows))
  const columns = Math.max(...given.map((one) => one.columns))
  for (const { name, rows: ownRows, columns: ownColumns } of given) {
    const fits = (ownRows === 1 || ownRows === rows) && (ownColumns === 1 || ownColumns === columns)
    if (!fits) throw invalid(name, OTHER_SIZE, { ownRows, ownColumns, rows, columns })
  }
  return [rows, columns]
}

const OTHER_SIZE: Text = {
  vi: 'có {ownRows} dòng × {ownColumns} cột, các vùng khác có {rows} × {columns}',
  en: 'has {ownRows} {ownRows:row|rows} × {ownColumns} {ownColumns:column|columns}, the other ranges {rows} × {columns}',
}
