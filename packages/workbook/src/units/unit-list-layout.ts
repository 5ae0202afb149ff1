import {
  type Block,
  type CellValue,
  type Grid,
  numberOfCell,
  oncePer,
  textOf,
  type UnitListLayout,
} from '@parscore/scoring'
import { headedColumn, isUnitCell, type UnitTextRole, unitTextRole } from './unit-header-words.js'

/** A document may have pages of text before its list. */
const SEARCHED = 400
/** A header has at most so many lines. */
const LINES = 4
/** Rows below a header that tell what its columns hold. */
const TRIED = 60

/**
 * Finds the list of units in a grid: the first header, of one to four lines, that names units or has names of units below it, with
 * figures beside them.
 *
 * @returns `null` where there is none, or where the table is one of criteria
 */
export const locateUnitList = oncePer((grid: Grid): UnitListLayout | null => {
  const last = Math.min(SEARCHED, grid.rows.length)
  let unnamed: UnitListLayout | null = null
  for (let row = 0; row < last; row += 1) {
    const layout = layoutAt(grid, row)
    if (layout?.isNamed) return layout.layout
    unnamed ??= layout?.layout ?? null
  }
  return unnamed
})

/** Where a list stands, and whether something is written above its units: the head of a paper leaves that column blank. */
interface Located {
  readonly layout: UnitListLayout
  readonly isNamed: boolean
}

function layoutAt(grid: Grid, row: number): Located | null {
  const upper = texts(grid, row)
  if (upper.filter((text) => text !== '').length < 2 || upper.some((_, col) => isFigure(grid, row, col))) return null
  const lines = linesOf(grid, row)
  const headers = headerLines(grid, row, lines)
  const names = headers.map((parts) => parts.join(' '))
  const firstRow = row + lines
  const columns = names.map((_, col) => columnKind(grid, firstRow, col))
  const roleAt = (col: number) =>
    columns[col] === 'figures' ? figureOrText(names[col] ?? '') : unitTextRole(names[col] ?? '')
  const place = (role: UnitTextRole) => names.findIndex((name, col) => name !== '' && roleAt(col) === role)
  if (columns.some((kind, col) => kind === 'texts' && roleAt(col) === 'criterion')) return null
  const unit = unitColumn(grid, firstRow, names, columns)
  if (unit < 0 || areLevels(grid, firstRow, unit)) return null
  // Lists beside each other are read one by one.
  if (names[unit] !== '' && names.filter((name, col) => name === names[unit] && columns[col] === 'texts').length > 1)
    return null
  const number = place('number')
  const group = place('group')
  const year = place('year')
  const grade = names.findIndex((name, col) => name !== '' && columns[col] === 'texts' && col !== unit && isGrade(name))
  const isTaken = (col: number) => [unit, number, group, year, grade].includes(col)
  const figures = names.flatMap((_, col) =>
    columns[col] === 'figures' && !isTaken(col) ? [headedColumn(headers[col] ?? [], col)] : [],
  )
  // The head of the paper stands above the columns too: «UBND TỈNH …» and «CỘNG HÒA …» name none of them.
  if (figures.length === 0 || (names[unit] === '' && figures.every(({ role }) => role === null))) return null
  const layout = {
    firstRow,
    number: number < 0 && unit > 0 && names[unit - 1] === '' ? unit - 1 : number,
    unit,
    group: group === unit ? -1 : group,
    year,
    grade,
    columns: figures,
  }
  return { layout, isNamed: names[unit] !== '' }
}

const LEVEL = /^(?:(?:ubnd|các (?:đơn vị|cơ quan|sở, ban, ngành)) )?cấp (?:tỉnh|huyện|xã|quận|phường)$/iu

/** Whether all that a column names are levels of government: counts of «Cấp tỉnh», «Cấp huyện», «Cấp xã» rank nobody. */
function areLevels(grid: Grid, firstRow: number, col: number): boolean {
  const named = grid.rows
    .slice(firstRow, firstRow + TRIED)
    .map((values) => textOf(values[col] ?? null).normalize('NFC'))
    .filter((text) => text !== '' && !/^(?:tổng|cộng)(?=\s|$)/iu.test(text))
  return named.length > 1 && named.every((text) => LEVEL.test(text))
}

/** A column of ranks may be called «Xếp loại» or «Xếp hạng», a column of grades too: what stands in it decides. */
const isGrade = (name: string): boolean => unitTextRole(name) === 'grade' || headedColumn([name], 0).role === 'rank'

/** Of columns of figures only running numbers and years are told by words of texts. */
function figureOrText(name: string): UnitTextRole | null {
  const role = unitTextRole(name)
  return role === 'number' || role === 'year' ? role : null
}

function unitColumn(grid: Grid, firstRow: number, names: readonly string[], columns: readonly ColumnKind[]): number {
  const isText = (col: number) => columns[col] === 'texts'
  const named = names.findIndex((name, col) => isText(col) && unitTextRole(name) === 'unit')
  if (named >= 0) return named
  const byContent = names.findIndex((_, col) => isText(col) && holdsUnits(grid, firstRow, col))
  return byContent >= 0 ? byContent : names.findIndex((name, col) => isText(col) && unitTextRole(name) === 'group')
}

function holdsUnits(grid: Grid, firstRow: number, col: number): boolean {
  const filled = grid.rows
    .slice(firstRow, firstRow + TRIED)
    .map((row) => textOf(row[col] ?? null))
    .filter((text) => text !== '')
  return filled.length > 1 && filled.filter(isUnitCell).length > filled.length / 2
}

type ColumnKind = 'figures' | 'texts' | 'empty'

/** What most cells of a column hold. Words for a missing figure («-», «chưa chấm») do not make it a column of texts. */
function columnKind(grid: Grid, firstRow: number, col: number): ColumnKind {
  const kinds = grid.rows.slice(firstRow, firstRow + TRIED).map((row) => kindsIn(row)[col] ?? 'empty')
  const filled = kinds.filter((kind) => kind !== 'empty')
  if (filled.length === 0) return 'empty'
  const figures = filled.filter((kind) => kind === 'figures').length
  return figures * 2 >= filled.length ? 'figures' : 'texts'
}

/** What each cell of a row holds: every row above may be the header, and asks. */
const kindsIn = oncePer((row: readonly CellValue[]): readonly ColumnKind[] =>
  row.map((value) => {
    if (textOf(value) === '') return 'empty'
    return isNumber(value) ? 'figures' : 'texts'
  }),
)

const isNumber = (value: CellValue): boolean => {
  if (typeof value === 'number') return true
  if (typeof value !== 'string') return false
  const read = numberOfCell(
    value.replace(/^\s*(?:hạng|thứ)\s+(?=\d)/iu, '').replace(/^(\s*\d[\d.,]*)\s*\/\s*\d{1,3}\s*$/, '$1'),
    'points',
  )
  return read.ok && read.value !== null
}

/** A figure in a header is a year or the number of a column. */
const isFigure = (grid: Grid, row: number, col: number): boolean => {
  const value = grid.rows[row]?.[col] ?? null
  return isNumber(value) && !/^(?:(?:năm|hạng|thứ hạng|xếp hạng) )?20\d\d$/iu.test(textOf(value))
}

/** The header goes on while the column of its first name is blank, or merged, and there are only words. */
function linesOf(grid: Grid, row: number): number {
  const first = texts(grid, row).findIndex((text) => text !== '')
  let lines = 1
  while (lines < LINES && isHeaderLine(grid, row, row + lines, first)) lines += 1
  return lines
}

function isHeaderLine(grid: Grid, top: number, row: number, first: number): boolean {
  const line = texts(grid, row)
  const filled = line.flatMap((text, col) => (text === '' ? [] : [col]))
  if (filled.length === 0 || filled.some((col) => isFigure(grid, row, col))) return false
  const upper = texts(grid, top)
  // Below a name that is not spread there is nothing: what stands there is a row of the list.
  return filled.every(
    (col) =>
      col > first &&
      (blockOver(grid.merges, top, col) !== undefined || (upper[col] ?? '') === '' || (upper[col + 1] ?? '') === ''),
  )
}

/** The headers by column, each line of them: what is merged or has blanks at its right stands over the columns below. */
function headerLines(grid: Grid, row: number, lines: number): string[][] {
  const rows = Array.from({ length: lines }, (_, at) => texts(grid, row + at))
  const width = Math.max(...rows.map((line) => line.length))
  return Array.from({ length: width }, (_, col) => {
    const parts = rows.map((line, at) => {
      const own = line[col] ?? ''
      const isLast = at === lines - 1
      return own !== '' || isLast ? own : over(grid, row + at, col, rows.slice(at + 1))
    })
    return [...new Set(parts.filter((text) => text !== ''))]
  })
}

function over(grid: Grid, row: number, col: number, lower: readonly (readonly string[])[]): string {
  const block = blockOver(grid.merges, row, col)
  const line = texts(grid, row)
  if (block) return line[block.firstCol] ?? ''
  const hasLower = (at: number) => lower.some((each) => (each[at] ?? '') !== '')
  for (let at = col; at >= 0 && hasLower(at); at -= 1) if ((line[at] ?? '') !== '') return line[at] ?? ''
  return ''
}

const blockOver = (merges: readonly Block[], row: number, col: number) =>
  merges.find(
    (each) =>
      each.firstRow <= row &&
      row <= each.lastRow &&
      each.firstCol <= col &&
      col <= each.lastCol &&
      each.firstCol < each.lastCol,
  )

const texts = (grid: Grid, row: number): string[] => (grid.rows[row] ?? []).map(textOf)
