import { type CodeToken, codeBeforeTitle, readToken } from '../reading/code-token.js'
import { isColumnMarks } from '../reading/column-marks.js'
import { fold } from '../values/fold.js'
import { cellAt, textOf } from './cell-at.js'
import type { Column } from './column.js'
import { addressOf, type Block, type CellValue, type Grid } from './grid.js'
import { readPoints } from './read-points.js'
import type { Points, PointsCell, SheetCell } from './score-sheet.js'

/** Where the table stands in a grid. Rows and columns count from 0. */
export interface Layout {
  readonly firstRow: number
  /** The row after the last one of the table; the end of the sheet where it is left out. */
  readonly endRow?: number
  readonly codeCol: number
  /** The columns over which codes are spread, one a level, from the left; `codeCol` is the first. */
  readonly codeCols?: readonly number[]
  /** The same as `codeCol` where code and title stand in one cell. */
  readonly titleCol: number
  /** Columns of groups before the titles, from the top down: fields merged over the rows of their criteria. */
  readonly groupCols?: readonly number[]
  /** Columns of numbers. */
  readonly columns: readonly Column[]
  readonly wordColumns: readonly Column[]
  /** Columns of inputs of rules. */
  readonly inputColumns: readonly Column[]
  /** How codes are written, one example a level, where a person gave it. */
  readonly codes?: readonly string[]
}

/** A row of the table with its code, title and points read, before it is put into the tree. */
export interface ScannedRow {
  readonly token: CodeToken
  readonly codeCell: SheetCell
  /** The code that the title begins with beside one of its own. */
  readonly titleToken: CodeToken | null
  readonly title: string
  readonly folded: string
  readonly titleCell: SheetCell
  /** Spaces before the title. */
  readonly indent: number
  /** What of a column of groups the row is; `null` for all others. */
  readonly group: GroupRow | null
  /** The upper row of a block that the cell of the code is merged in. */
  readonly mergedFrom: number | null
  readonly cells: readonly PointsCell[]
  /** Texts of the columns of words. */
  readonly words: readonly string[]
  /** Cells of the columns of inputs. */
  readonly inputs: readonly SheetCell[]
  /** Whether a column of numbers has more than words: a signature below the table stands in one too. */
  readonly filled: boolean
}

/** A row that stands for a group whose name is in a column of its own, with or without figures. */
export interface GroupRow {
  /** From the outermost column on, counted from 0. */
  readonly level: number
  /** Whether the codes below it are the whole table's: they go on from group to group, or begin with the number of theirs. */
  readonly isAbove: boolean
  /** The number that all codes below it begin with; `null` where they don't. */
  readonly code: string | null
}

/** A header repeated at a page break. */
const HEADER_AGAIN = /^(?:stt|tt|so tt|so thu tu|ma|ma so|ma tieu chi|code)$/

const isHeaderAgain = (value: CellValue): boolean =>
  typeof value === 'string' && /\p{L}/u.test(value) && HEADER_AGAIN.test(fold(textOf(value)))

/**
 * Reads the rows of a table cell by cell. Empty rows, repeated headers and rows that number the columns are passed over; the header of
 * another table ends it.
 *
 * @param grid the cells
 * @param layout where the table stands
 */
export function scan(grid: Grid, layout: Layout): ScannedRow[] {
  const rows: ScannedRow[] = []
  const end = Math.min(layout.endRow ?? grid.rows.length, grid.rows.length)
  const merges = grid.merges.filter(({ firstCol, lastCol }) => firstCol <= layout.codeCol && layout.codeCol <= lastCol)
  for (let row = layout.firstRow; row < end; row += 1) {
    const values = grid.rows[row]
    if (!values || values.every((value) => value === null || value === '')) continue
    if (isColumnMarks(values)) continue
    if (isHeaderAgain(values[layout.codeCol] ?? null)) {
      if (layout.endRow !== undefined || isSameHeader(values, layout)) continue
      break
    }
    rows.push(scanRow(grid, row, layout, merges))
  }
  return runningNumbers(rows) ? rows.map(byTitleCode) : rows
}

function scanRow(grid: Grid, row: number, layout: Layout, merges: readonly Block[]): ScannedRow {
  const values = grid.rows[row] ?? []
  const raw = values[layout.titleCol] ?? null
  const codeCol = codeColOf(values, layout)
  const { token, titleToken, title } = codeAndTitle(values, codeCol, layout.titleCol)
  const cells = layout.columns.map((column) => pointsCell(grid, row, column.col))
  return {
    token,
    codeCell: cellAt(grid, row, codeCol),
    titleToken,
    title,
    folded: fold(title),
    titleCell: cellAt(grid, row, layout.titleCol),
    group: null,
    indent: typeof raw === 'string' ? (/^[\s\u00a0]*/.exec(raw)?.[0].length ?? 0) : 0,
    mergedFrom: merges.find(({ firstRow, lastRow }) => firstRow <= row && row <= lastRow)?.firstRow ?? null,
    cells,
    words: layout.wordColumns.map(({ col }) => textOf(values[col] ?? null)),
    inputs: layout.inputColumns.map(({ col }) => cellAt(grid, row, col)),
    filled: isFilled(cells),
  }
}

/** The column in which a row has its code. */
const codeColOf = (values: readonly CellValue[], { codeCol, codeCols }: Layout): number =>
  codeCols?.find((col) => textOf(values[col] ?? null) !== '') ?? codeCol

/** A line of text beside a table as a row of it: all that stands in it is a title. */
export function scanLine(grid: Grid, row: number, col: number, layout: Layout): ScannedRow {
  const blank = (at: number): PointsCell => pointsCell({ ...grid, rows: [] }, row, at)
  const titleCell = cellAt(grid, row, col)
  return {
    token: NO_TOKEN,
    codeCell: titleCell,
    titleToken: null,
    title: titleCell.text,
    folded: fold(titleCell.text),
    titleCell,
    group: null,
    indent: 0,
    mergedFrom: null,
    cells: layout.columns.map((column) => blank(column.col)),
    words: layout.wordColumns.map(() => ''),
    inputs: layout.inputColumns.map((column) => blank(column.col)),
    filled: false,
  }
}

/** Whether some cells of numbers have more than words. */
export const isFilled = (cells: readonly PointsCell[]): boolean =>
  cells.some(({ points }) => points.kind !== 'text' && (points.kind !== 'blank' || points.left !== undefined))

/** A header repeated at a page break names at least one column as the table's does. */
function isSameHeader(values: readonly CellValue[], { columns }: Layout): boolean {
  return columns.some(({ col, name }) => fold(textOf(values[col] ?? null)) === fold(name))
}

const NO_TOKEN = readToken(null)
const HAS_WORDS = /\p{L}{2}\s+\p{L}/u

/** Code and title of a row, from two columns or from one («1.1. Kế hoạch CCHC»). */
function codeAndTitle(
  values: readonly CellValue[],
  codeCol: number,
  titleCol: number,
): Pick<ScannedRow, 'token' | 'titleToken' | 'title'> {
  const title = textOf(values[titleCol] ?? null)
  const own = codeCol === titleCol ? NO_TOKEN : readToken(values[codeCol] ?? null)
  // A heading merged over the row has both in the cell of the code.
  const isHeading = own.style === 'other' && title === ''
  const coded = codeBeforeTitle(isHeading ? textOf(values[codeCol] ?? null) : title, isHeading || codeCol === titleCol)
  // «Điểm điều tra xã hội học» merged over code and title is a title.
  if (!coded && isHeading && HAS_WORDS.test(own.text)) return { token: NO_TOKEN, titleToken: null, title: own.text }
  if (!coded) return { token: own, titleToken: null, title }
  const takes = isHeading || own.style === 'none'
  return takes ? { ...coded, titleToken: null } : { token: own, titleToken: coded.token, title }
}

/** From so many rows with a running number on, and such a share of titles with codes, the numbers are no codes. */
const FEWEST_RUNNING = 4
const MOSTLY = 0.6

/** Whether the column of codes only counts the rows, and the titles carry the codes. */
function runningNumbers(rows: readonly ScannedRow[]): boolean {
  const counted = rows.filter(({ token }) => token.style === 'dotted')
  const titled = counted.filter(({ titleToken }) => titleToken !== null)
  if (counted.length < FEWEST_RUNNING || titled.length < counted.length * MOSTLY) return false
  return counted.every(({ token }, at) => token.code === String(Number(counted[0]?.token.code) + at))
}

function byTitleCode(row: ScannedRow): ScannedRow {
  const coded = codeBeforeTitle(row.title, true)
  if (coded) return { ...row, token: coded.token, title: coded.title, folded: fold(coded.title) }
  return row.token.style === 'dotted' ? { ...row, token: NO_TOKEN } : row
}

/** Written out, not spread from {@link cellAt}: objects of one shape make the checks a third faster (npm run bench). */
function pointsCell(grid: Grid, row: number, col: number): PointsCell {
  const value = grid.rows[row]?.[col] ?? null
  const address = addressOf(row, col)
  const formula = grid.formulas.size === 0 ? null : (grid.formulas.get(address) ?? null)
  const read = readPoints(value, formula, grid.shownAsPercent?.has(address) === true)
  const points = grid.sumsPassOverTexts ? asCounted(read) : read
  return { sheet: grid.name, address, row, col, text: textOf(value), value, formula, points }
}

/** A number kept as a text is no number to a formula. */
const asCounted = (points: Points): Points =>
  points.kind === 'number' && points.stored === 'text' ? { ...points, passedOver: true } : points
