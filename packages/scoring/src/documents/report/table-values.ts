import { parseNumber } from '../../values/number.js'
import { oncePer } from '../../values/once-per.js'
import type { TextRow, TextTable } from './text-tables.js'

/** A table of a text with its numbers. */
export interface NumberTable {
  /** Names of the columns, joined from the rows of the header. */
  readonly header: readonly string[]
  readonly rows: readonly NumberRow[]
}

/** A row of numbers with what it is called. */
export interface NumberRow {
  readonly row: TextRow
  readonly name: string
  readonly values: readonly (number | null)[]
  /** Decimals as printed, of each number. */
  readonly decimals: readonly number[]
  readonly isTotal: boolean
}

/** «Tổng cộng», «Tổng số», «Cộng 5 tháng», but not «Tổng cục Thuế» or «Công chức». */
const TOTAL =
  /^(?:tổng(?! cục| công ty| biên tập)(?:\s+\S+){0,4}|cộng(?:\s+\d+\s+\S+|\s+chung)?|(?:toàn|cả) (?:tỉnh|huyện|thị xã|thành phố|xã|phường|ngành|bộ|sở))\s*:?$/iu

/** Whether a cell names the row that adds up those above it. */
export const isTotalName = (cell: string): boolean => TOTAL.test(cell.trim())
const NUMBER = /^[-−+]?[\d.,\s]+%?$/
/** «2021», «Năm 2021»: a row of its year. */
const YEAR = /^(?:19|20)\d\d$/u
/** Fewer numbers make no row of a table of numbers. */
const FEWEST = 2

/** A table of a text as numbers, read once for all checks; `null` where it has fewer than two rows of them. */
export const numbersOf = oncePer((table: TextTable): NumberTable | null => {
  const read = table.map((row) => ({ row, values: row.cells.map(numberOf) }))
  const from = read.findIndex(({ row, values }) => isNumeric(row, values))
  const rows = read.slice(Math.max(0, from)).filter(({ row, values }) => isNumeric(row, values))
  if (from < 0 || rows.length < FEWEST) return null
  const width = Math.max(...rows.map(({ values }) => values.length))
  return { header: headerOf(table.slice(0, from), width), rows: rows.map(({ row, values }) => rowOf(row, values)) }
})

const isNumeric = ({ cells }: TextRow, values: readonly unknown[]): boolean =>
  values.filter((value) => value !== null).length >= FEWEST &&
  !isHeaderOfYears(cells) &&
  (cells.some((cell) => /\p{L}{2}/u.test(cell)) || yearAt(cells) >= 0)

/** «Chỉ số | 2020 | 2021 | 2022»: years side by side are names of columns. */
const isHeaderOfYears = (cells: readonly string[]): boolean => {
  const numbers = cells.filter((cell) => NUMBER.test(cell))
  return numbers.length >= FEWEST && numbers.every((cell) => YEAR.test(cell))
}

/** Where a row is named by its year alone: in its first cell, or in the one behind its number. */
const yearAt = (cells: readonly string[]): number => {
  if (YEAR.test(cells[0] ?? '')) return 0
  return /^\d{1,2}$/u.test(cells[0] ?? '') && YEAR.test(cells[1] ?? '') ? 1 : -1
}

function rowOf(row: TextRow, values: readonly (Read | null)[]): NumberRow {
  const isTotal = row.cells.some((cell) => isTotalName(cell))
  const ofYear = yearAt(row.cells)
  const name = ofYear >= 0 ? `năm ${row.cells[ofYear]}` : (row.cells.find((cell) => /\p{L}{2}/u.test(cell)) ?? '')
  return {
    row,
    name,
    values: values.map((value, at) => (isNumbering(at, row) || at === ofYear ? null : (value?.value ?? null))),
    decimals: values.map((value) => value?.decimals ?? 0),
    isTotal,
  }
}

/** The first cell of a row numbers it where a name stands behind it. */
const isNumbering = (at: number, { cells }: TextRow): boolean =>
  at === 0 && /^\d{1,3}\.?$/.test(cells[0] ?? '') && (/\p{L}{2}/u.test(cells[1] ?? '') || yearAt(cells) === 1)

interface Read {
  readonly value: number
  readonly decimals: number
}

function numberOf(cell: string): Read | null {
  if (!NUMBER.test(cell)) return null
  const isNegative = /^[-−]/.test(cell)
  const read = parseNumber(cell.replace(/[-−+%]/g, '').trim(), 'count')
  return read.ok ? { value: isNegative ? -read.value.value : read.value.value, decimals: read.value.decimals } : null
}

/** The words above each column; a cell that stands over several columns names those without a name of their own above them. */
function headerOf(rows: readonly TextRow[], width: number): string[] {
  return Array.from({ length: width }, (_, at) =>
    rows
      .map(({ cells }, level) => cells[at] || (level < rows.length - 1 ? lastBefore(cells, at) : ''))
      .filter((cell) => cell !== '')
      .join(' '),
  )
}

const lastBefore = (cells: readonly string[], at: number): string =>
  cells.slice(0, at).findLast((cell) => cell !== '') ?? ''
