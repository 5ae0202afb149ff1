import { columnLetters, placeOf } from '@parscore/scoring'

/** Texts and names of sheets, in which nothing moves; then a cell, whole columns, whole rows. */
const PARTS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$])(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(])|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w.(])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.]))/g

/**
 * A formula as it reads in another cell, after it was filled down or across: what has no `$` moves along.
 *
 * @param rows by how many rows it is moved
 * @param cols by how many columns
 * @example shiftFormula('SUM(C3:C4)*$A$1', 0, 1) // 'SUM(D3:D4)*$A$1'
 */
export function shiftFormula(formula: string, rows: number, cols: number): string {
  const column = (fixed: string, letters: string) => (fixed ? `$${letters}` : movedColumn(letters, cols))
  const row = (fixed: string, digits: string) => (fixed ? `$${digits}` : String(Number(digits) + rows))
  return formula.replace(PARTS, (whole, ...groups: (string | undefined)[]) => {
    const [f1 = '', c1, f2 = '', r1, f3 = '', c2, f4 = '', c3, f5 = '', r2, f6 = '', r3] = groups
    if (c1 !== undefined && r1 !== undefined) return column(f1, c1) + row(f2, r1)
    if (c2 !== undefined && c3 !== undefined) return `${column(f3, c2)}:${column(f4, c3)}`
    if (r2 !== undefined && r3 !== undefined) return `${row(f5, r2)}:${row(f6, r3)}`
    return whole
  })
}

function movedColumn(letters: string, by: number): string {
  const place = placeOf(`${letters}1`)
  return place ? columnLetters(Math.max(0, place.col + by)) : letters
}
