import { textOf } from '../sheet/cell-at.js'
import type { CellValue } from '../sheet/grid.js'

/** A mark of a column: `(1)`, `2`, `A`, or how it is computed: `5=4-3`, `(6)=(4)/(3)`. */
const MARK = /^\(?\s{0,3}(\d{1,2}|[A-Za-z])\s{0,3}\)?\s{0,3}(?:=[\d()[\]A-Z+\-–*x:/%\s]+)?$/

/** A mark that says how its column is computed is no longer than this. */
const LONGEST = 24

/** A row of marks has at least so many. */
const FEWEST = 3

/** Whether each column has its own number: `(1) (2)`, an empty one, `(4)`. */
function areInPlace(values: readonly CellValue[]): boolean {
  const places = values.flatMap((value, col) => {
    const text = textOf(value)
    return text === '' ? [] : [Number(MARK.exec(text)?.[1] ?? Number.NaN) - col]
  })
  return places.every((place) => place === places[0])
}

/**
 * Whether a row numbers the columns of its table: `(1) (2) (3)`, `A B 1 2 3=1+2`. Letters stand first and follow one another, and so do
 * the numbers: a criterion `1 A 2` is no such row.
 *
 * @param values the cells of a row
 */
export function isColumnMarks(values: readonly CellValue[]): boolean {
  // Nearly every row has a title and is told by it before its other cells are looked at.
  if (values.some((value) => value instanceof Date || (typeof value === 'string' && value.length > LONGEST)))
    return false
  if (values.some((value) => typeof value === 'number' && !Number.isInteger(value))) return false
  const texts = values.map(textOf).filter((text) => text !== '')
  if (texts.length < FEWEST) return false
  if (areInPlace(values)) return true
  const marks = texts.map((text) => MARK.exec(text)?.[1] ?? '')
  const lettered = marks.findIndex((mark) => !/[A-Za-z]/.test(mark))
  const letters = marks.slice(0, lettered < 0 ? undefined : lettered)
  const numbers = marks.slice(letters.length).map(Number)
  return (
    letters.every((letter, at) => letter.charCodeAt(0) === (letters[0] ?? '').charCodeAt(0) + at) &&
    numbers.every((number, at) => number > 0 && number === (numbers[0] ?? 0) + at)
  )
}
