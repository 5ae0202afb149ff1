import type { Text } from '@parscore/scoring'
import { FunctionProblem, invalid } from './problem.js'

/** An error that stands in a cell, as Excel hands it over where a parameter accepts errors. */
export interface CellError {
  /** Such as `#REF!`. */
  readonly error: string
}

/** What a cell hands over: a value, nothing, or an error. */
export type ArgumentCell = string | number | boolean | null | CellError

/** An argument as a block of cells; a single value is a block of one. */
export interface Argument {
  /** The name that Excel shows for the parameter. */
  readonly name: Text
  readonly cells: readonly (readonly ArgumentCell[])[]
  /** Whether Excel handed over a range, or a value was written into the formula. */
  readonly isRange: boolean
}

/**
 * Reads what Excel hands over for a parameter: a 2-D array for a range, a bare value, `null` for an argument left out,
 * `""` for an empty cell, a `CustomFunctions.Error` for a cell with an error.
 */
export function argument(name: Text, given: unknown): Argument {
  if (!Array.isArray(given)) return { name, cells: [[cellOf(given)]], isRange: false }
  const rows = given.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]))
  return { name, cells: rows.length === 0 ? [[null]] : rows, isRange: true }
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
export const isOmitted = ({ cells }: Argument): boolean =>
  cells.length === 1 && cells[0]?.length === 1 && cells[0][0] === null

/** Whether a cell holds an error. */
export const isError = (cell: ArgumentCell): cell is CellError => typeof cell === 'object' && cell !== null

/** All cells of an argument, row by row. */
export const flat = ({ cells }: Argument): ArgumentCell[] => cells.flat()

/** The only cell of an argument; a range of several is refused. */
export function single(given: Argument): ArgumentCell {
  const cells = flat(given)
  if (cells.length > 1) throw invalid(given.name, { vi: 'phải là một ô', en: 'must be one cell' })
  return cells[0] ?? null
}

/** Rows and columns of an argument. */
export const sizeOf = ({ cells }: Argument): readonly [number, number] => [
  cells.length,
  // A whole column has 1 048 576 rows: more than a call takes arguments.
  cells.reduce((most, row) => Math.max(most, row.length), 0),
]

/**
 * Applies a function cell by cell. An argument of one cell, one row or one column serves all; other sizes must agree.
 * In a spill a cell that is wrong is answered with its own error; a single cell throws it, for only then Excel shows the sentence.
 *
 * @param each the answer for one place; `null` for “not filled in”
 * @returns a block where any argument was a range, else a value
 */
export function spread(
  given: readonly Argument[],
  each: (cells: readonly ArgumentCell[]) => number | string | null,
): unknown[][] {
  const [rows, columns] = commonSize(given)
  const answers = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      rows * columns === 1 ? answer(given, 0, 0, each) : caught(() => answer(given, row, column, each)),
    ),
  )
  return answers
}

function answer(
  given: readonly Argument[],
  row: number,
  column: number,
  each: (cells: readonly ArgumentCell[]) => number | string | null,
): number | string {
  return (
    each(
      given.map(({ cells }) => {
        const line = cells[cells.length === 1 ? 0 : row] ?? []
        return line[line.length === 1 ? 0 : column] ?? null
      }),
    ) ?? ''
  )
}

function caught(run: () => number | string): number | string | FunctionProblem {
  try {
    return run()
  } catch (problem) {
    if (problem instanceof FunctionProblem) return problem
    throw problem
  }
}

function commonSize(given: readonly Argument[]): readonly [number, number] {
  const sizes = given.map(sizeOf)
  const rows = Math.max(...sizes.map(([count]) => count))
  const columns = Math.max(...sizes.map(([, count]) => count))
  for (const [index, [ownRows, ownColumns]] of sizes.entries()) {
    const fits = (ownRows === 1 || ownRows === rows) && (ownColumns === 1 || ownColumns === columns)
    const which = given[index]
    if (!fits && which) throw invalid(which.name, OTHER_SIZE, { ownRows, ownColumns, rows, columns })
  }
  return [rows, columns]
}

const OTHER_SIZE: Text = {
  vi: 'có {ownRows} dòng × {ownColumns} cột, các vùng khác có {rows} × {columns}',
  en: 'has {ownRows} {ownRows:row|rows} × {ownColumns} {ownColumns:column|columns}, the other ranges {rows} × {columns}',
}
