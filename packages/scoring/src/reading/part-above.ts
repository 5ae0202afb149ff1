import { textOf } from '../sheet/cell-at.js'
import type { Grid } from '../sheet/grid.js'
import { type Layout, type ScannedRow, scanLine } from '../sheet/scan.js'
import { fold } from '../values/fold.js'
import { type CodedTitle, codeBeforeTitle, readToken } from './code-token.js'

/** Rows above the first row of a table that are looked at: its header has up to five. */
const ABOVE = 8

/**
 * The heading of the first part of a table, where the second part has its own below a repeated header: «PHẦN A» stands above the first header
 * as «PHẦN B» does above the second.
 */
export function withPartAbove(rows: readonly ScannedRow[], grid: Grid, layout: Layout): readonly ScannedRow[] {
  const next = rows.find(({ token: { code } }) => AFTER_FIRST.has(code))
  if (!next || next.filled || rows.some(({ token }) => token.code === AFTER_FIRST.get(next.token.code))) return rows
  for (let row = layout.firstRow - 1; row >= Math.max(0, layout.firstRow - ABOVE); row -= 1) {
    const coded = loneCode(grid, row)
    if (coded?.token.style === next.token.style && coded.token.code === AFTER_FIRST.get(next.token.code)) {
      const line = scanLine(grid, row, layout.codeCol, layout)
      return [{ ...line, token: coded.token, title: coded.title, folded: fold(coded.title) }, ...rows]
    }
  }
  return rows
}

/** The second code of a scheme that parts are numbered by, with the first one. */
const AFTER_FIRST: ReadonlyMap<string, string> = new Map([
  ['B', 'A'],
  ['II', 'I'],
])

/** The code of a row that has nothing but one text: «PHẦN A», «I. TỰ CHẤM». */
function loneCode(grid: Grid, row: number): CodedTitle | null {
  const texts = (grid.rows[row] ?? []).map(textOf).filter((text) => text !== '')
  const [text] = texts
  if (text === undefined || texts.length > 1) return null
  const token = readToken(text)
  return token.style === 'other' || token.style === 'none' ? codeBeforeTitle(text, true) : { token, title: '' }
}
