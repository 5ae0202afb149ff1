import { textOf } from '../sheet/cell-at.js'
import type { CellValue } from '../sheet/grid.js'
import { readToken } from './code-token.js'
import type { NamedColumn } from './named-column.js'

/** Of the cells of a column so many are codes where it holds them, */
const MOST_CODES = 0.9
/** one level of them is in no more rows than these, */
const MOST_FILLED = 0.9
/** and of the rows so many have a code in one of the columns only. */
const MOST_ALONE = 0.95

/**
 * The columns over which codes are spread, one a level: «LV | TC | TCTP» with 1 in the first, 1.1 in the second, 1.1.1 in the third. They
 * stand side by side before the titles, and each row has its code in one of them.
 *
 * @param rows the rows below the header
 * @returns from the left, at least two; none where the codes have one column
 */
export function spreadCodes(rows: readonly (readonly CellValue[])[], named: readonly NamedColumn[]): readonly number[] {
  const taken = new Set(named.flatMap(({ col, role }) => (mayHoldCodes(role) ? [] : [col])))
  const width = Math.max(0, ...named.map(({ col }) => col))
  let run: number[] = []
  for (let col = 0; col < width; col += 1) {
    if (!taken.has(col) && isLevel(rows, col) && holdsCodes(rows, col)) run.push(col)
    else if (run.length > 1) break
    else run = []
  }
  return run.length > 1 && areApart(rows, run) && holdsTitles(rows, (run.at(-1) ?? 0) + 1) ? run : []
}

const mayHoldCodes = (role: NamedColumn['role']): boolean => role === null || role === 'code' || role === 'title'

/** Whether a column is filled in some rows only, as one level is: the only column of codes, and that of the titles, are in nearly all. */
function isLevel(rows: readonly (readonly CellValue[])[], col: number): boolean {
  const filled = rows.filter((values) => !isBlank(values[col])).length
  const all = rows.filter((values) => values.some((value) => !isBlank(value))).length
  return filled > 0 && filled < all * MOST_FILLED
}

const isBlank = (value: CellValue | undefined): boolean => value === null || value === undefined || value === ''

function holdsCodes(rows: readonly (readonly CellValue[])[], col: number): boolean {
  const styles = rows.map((values) => readToken(values[col] ?? null).style).filter((style) => style !== 'none')
  return styles.length > 0 && styles.filter((style) => style !== 'other').length >= styles.length * MOST_CODES
}

function areApart(rows: readonly (readonly CellValue[])[], cols: readonly number[]): boolean {
  const counts = rows.map((values) => cols.filter((col) => textOf(values[col] ?? null) !== '').length)
  const coded = counts.filter((count) => count > 0)
  return coded.filter((count) => count === 1).length >= coded.length * MOST_ALONE
}

/** Whether words stand in a column that are no codes. */
function holdsTitles(rows: readonly (readonly CellValue[])[], col: number): boolean {
  const texts = rows.flatMap((values) => (typeof values[col] === 'string' && values[col] !== '' ? [values[col]] : []))
  return texts.length > 1 && texts.filter((text) => /\p{L}{2}/u.test(text)).length >= texts.length * MOST_CODES
}
