import { fold } from '../values/fold.js'
import { numberReading, parseNumber } from '../values/number.js'
import { cellAt, textOf } from './cell-at.js'
import { type Code, readCode } from './code.js'
import type { Column } from './column.js'
import { addressOf, type CellValue, type Grid, isErrorText } from './grid.js'
import type { Points, PointsCell, SheetCell } from './score-sheet.js'

/** Where the table stands in a grid. Rows and columns count from 0. */
export interface Layout {
  readonly firstRow: number
  readonly codeCol: number
  /** The same as `codeCol` where code and title stand in one cell. */
  readonly titleCol: number
  /** Columns of numbers. */
  readonly columns: readonly Column[]
  readonly wordColumns: readonly Column[]
  /** Columns of inputs of rules. */
  readonly inputColumns: readonly Column[]
}

/** A row of the table with its code, title and points read, before it is put into the tree. */
export interface ScannedRow {
  readonly code: Code
  readonly codeCell: SheetCell
  readonly title: string
  readonly folded: string
  readonly titleCell: SheetCell
  readonly cells: readonly PointsCell[]
  /** Texts of the columns of words. */
  readonly words: readonly string[]
  /** Cells of the columns of inputs. */
  readonly inputs: readonly SheetCell[]
  /** Whether a column of numbers has more than words: a signature below the table stands in one too. */
  readonly filled: boolean
}

/** A header repeated at a page break. */
const HEADER_AGAIN = /^(?:stt|tt|so tt|ma|ma so|ma tieu chi|code)$/

/**
 * Reads the rows of a table cell by cell. Empty rows and repeated headers are passed over; the header of another table ends it.
 *
 * @param grid the cells
 * @param layout where the table stands
 */
export function scan(grid: Grid, layout: Layout): ScannedRow[] {
  const rows: ScannedRow[] = []
  for (let row = layout.firstRow; row < grid.rows.length; row += 1) {
    const values = grid.rows[row]
    if (!values || values.every((value) => value === null || value === '')) continue
    const { code, title } = codeAndTitle(values, layout)
    if (code.kind === 'other' && HEADER_AGAIN.test(fold(code.text))) {
      if (isSameHeader(values, layout)) continue
      break
    }
    const cells = layout.columns.map((column) => pointsCell(grid, row, column.col))
    rows.push({
      code,
      codeCell: cellAt(grid, row, layout.codeCol),
      title,
      folded: fold(title),
      titleCell: cellAt(grid, row, layout.titleCol),
      cells,
      words: layout.wordColumns.map(({ col }) => textOf(values[col] ?? null)),
      inputs: layout.inputColumns.map(({ col }) => cellAt(grid, row, col)),
      filled: cells.some((cell) => cell.points.kind !== 'blank' && cell.points.kind !== 'text'),
    })
  }
  return rows
}

/** A header repeated at a page break names at least one column as the table's does. */
function isSameHeader(values: readonly CellValue[], { columns }: Layout): boolean {
  return columns.some(({ col, name }) => fold(textOf(values[col] ?? null)) === fold(name))
}

const CODE_BEFORE_TITLE = /^((?:\d{1,3}(?:\.\d{1,3}){0,5}|[IVX]{1,4})[.)]?)\s+(\S.*)$/s

/** Code and title of a row, from two columns or from one («1.1. Kế hoạch CCHC»). */
function codeAndTitle(values: readonly CellValue[], { codeCol, titleCol }: Layout): { code: Code; title: string } {
  const title = textOf(values[titleCol] ?? null)
  const own = readCode(values[codeCol] ?? null)
  // A heading merged over the row has both in the cell of the code.
  const heading = own.kind === 'other' && title === '' ? textOf(values[codeCol] ?? null) : null
  if (codeCol !== titleCol && heading === null) return { code: own, title }
  const [, code, rest] = CODE_BEFORE_TITLE.exec(heading ?? title) ?? []
  if (heading !== null && !code) return { code: own, title }
  return code && rest ? { code: readCode(code), title: rest } : { code: { kind: 'none' }, title }
}

/** Written out, not spread from {@link cellAt}: objects of one shape make the checks a third faster (npm run bench). */
function pointsCell(grid: Grid, row: number, col: number): PointsCell {
  const value = grid.rows[row]?.[col] ?? null
  const address = addressOf(row, col)
  const formula = grid.formulas.get(address) ?? null
  const points = readPoints(value, formula)
  return { sheet: grid.name, address, row, col, text: textOf(value), value, formula, points }
}

function readPoints(value: CellValue, formula: string | null): Points {
  if (value === null || value === '') return { kind: formula === null || value === '' ? 'blank' : 'uncalculated' }
  if (typeof value === 'number') {
    return Number.isFinite(value)
      ? { kind: 'number', reading: numberReading(value), stored: 'number' }
      : { kind: 'text' }
  }
  if (isErrorText(value)) return { kind: 'error' }
  if (typeof value !== 'string') return { kind: 'text' }
  const read = parseNumber(value, 'points')
  if (read.ok) return read.value.percent ? { kind: 'text' } : { kind: 'number', reading: read.value, stored: 'text' }
  return { kind: read.error.kind === 'blank' ? 'blank' : 'text' }
}
