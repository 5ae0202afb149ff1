import { textOf } from '../sheet/cell-at.js'
import type { CellValue } from '../sheet/grid.js'

/** A mark of a column: `(1)`, `2`, `A`, or how it is computed: `5=4-3`, `(6)=(4)/(3)`. */
const MARK = /^\(?\s*(?:\d{1,2}|[A-Z])\s*\)?\s*(?:=\s*[\d()[\]A-Z+\-–*x:/%\s]+)?$/

/** A row of marks has at least so many. */
const FEWEST = 3

/**
 * Whether a row numbers the columns of its table: `(1) (2) (3)`, `A B 1 2 3=1+2`. The numbers rise from left to right, so that points are
 * not taken for them.
 *
 * @param values the cells of a row
 */
export function isColumnMarks(values: readonly CellValue[]): boolean {
  const texts = values.map((value) => (value instanceof Date ? '-' : textOf(value))).filter((text) => text !== '')
  if (texts.length < FEWEST || !texts.every((text) => text.length <= 24 && MARK.test(text))) return false
  const numbers = texts.flatMap((text) => /^\(?\s*(\d{1,2})/.exec(text)?.[1] ?? []).map(Number)
  return numbers.every((number, at) => number === (numbers[0] ?? 0) + at)
}
