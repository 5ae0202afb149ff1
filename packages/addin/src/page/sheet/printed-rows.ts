import type { CellValue, Grid } from '@parscore/scoring'

/** A sheet as it is put on paper: places of its rows and columns. */
export interface PrintedRows {
  readonly columns: readonly number[]
  /** Words above the table: whose it is, its title. */
  readonly above: readonly number[]
  /** The header of the table, repeated on every page. */
  readonly head: readonly number[]
  readonly body: readonly number[]
  /** Words below it: notes, who signs. */
  readonly below: readonly number[]
  /** How many rows at the end are left out: a printer is no place for more. */
  readonly left: number
}

/** A row with so many cells that say something is a row of a table. */
const CELLS = 3
const MOST = 2000

/**
 * What of a sheet is put on paper: columns that hold something and are not hidden, rows down to the last that says something. From
 * the first row with several filled cells to the last they are a table.
 *
 * @param hidden columns that the file hides, counted from 0
 */
export function printedRows({ rows, merges }: Pick<Grid, 'rows' | 'merges'>, hidden: ReadonlySet<number>): PrintedRows {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const columns = upTo(0, width).filter((col) => !hidden.has(col) && rows.some((row) => says(row[col])))
  const last = rows.findLastIndex((row) => row.some(says)) + 1
  const end = Math.min(last, MOST)
  const isTable = (row: readonly CellValue[]) => columns.filter((col) => says(row[col])).length >= CELLS
  const first = rows.findIndex(isTable)
  const left = last - end
  if (first < 0) return { columns, above: upTo(0, end), head: [], body: [], below: [], left }
  const tied = merges.filter(({ firstRow }) => firstRow === first).map(({ lastRow }) => lastRow + 1)
  const start = Math.max(first + 1, ...tied)
  const close = Math.max(start, Math.min(end, rows.findLastIndex(isTable) + 1))
  return {
    columns,
    above: upTo(0, first),
    head: upTo(first, start),
    body: upTo(start, close),
    below: upTo(close, end),
    left,
  }
}

const upTo = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)

const says = (value: CellValue | undefined): boolean => String(value ?? '').trim() !== ''
