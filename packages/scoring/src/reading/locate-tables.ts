import { type Column, type ColumnRole, isInput, isPoints } from '../sheet/column.js'
import { type CellValue, columnLetters, type Grid } from '../sheet/grid.js'
import type { Layout } from '../sheet/scan.js'
import { fold } from '../values/fold.js'
import { parseNumber } from '../values/number.js'
import { type CodeToken, codeBeforeTitle, readToken } from './code-token.js'
import { type HeaderLines, headerAround, isWords } from './header.js'
import { isFraction } from './maxima-in-words.js'
import type { NamedColumn } from './named-column.js'
import { spreadCodes } from './spread-codes.js'
import { columnsOf, isSameHeader, namedColumns } from './table-columns.js'
import { titleColumns, withCodes } from './title-columns.js'

/** A place of a sheet that may be a score table. */
export interface LocatedTable {
  readonly layout: Layout
  /** Rows of the header, counted from 0, both included. */
  readonly headerRows: readonly [first: number, last: number]
  readonly firstCol: number
  readonly lastCol: number
  /** Columns whose header says nothing of points, but which hold numbers: their figures decide. */
  readonly doubtful: readonly Column[]
  /** Whether a person laid it out: then nothing is guessed. */
  readonly isGiven: boolean
}

interface Place {
  readonly header: HeaderLines
  readonly columns: readonly NamedColumn[]
}

/**
 * Finds the places of a grid that may be score tables, by their headers: wherever one starts, below titles, over one to four rows, one
 * below another and side by side.
 *
 * @param grid the cells of a sheet
 * @returns the tables in the order of the sheet
 */
export function locateTables(grid: Grid): LocatedTable[] {
  const places: Place[] = []
  for (let row = 0; row < grid.rows.length; row += 1) {
    const header = isWords(grid.rows[row]) ? headerAround(grid, row) : null
    if (!header) continue
    const columns = namedColumns(header.lines)
    if (!hasFigures(columns)) continue
    const before = places.at(-1)
    if (before && isSameHeader(before.columns, columns) && !beginsAnew(grid, before, header)) continue
    places.push({ header, columns })
    row = Math.max(row, header.dataRow - 1)
  }
  return places.flatMap((place, at) => tablesOf(grid, place, places[at + 1]?.header.firstRow ?? grid.rows.length))
}

/** A header of a score table names points or their maximum, beside the code or the criterion. */
function hasFigures(columns: readonly NamedColumn[]): boolean {
  return columnsOf(columns).some(isFigures) || columns.some(({ unit }) => unit !== null)
}

const isFigures = (column: Column) => isPoints(column) || column.role === 'maximum'

/** Whether the rows below a header that stands again begin with the first code of the table above: then it is another table. */
function beginsAnew(grid: Grid, { header: above, columns }: Place, below: HeaderLines): boolean {
  const first = firstCode(grid, above.dataRow, columns)
  return first !== null && first === firstCode(grid, below.dataRow, columns)
}

function firstCode(grid: Grid, start: number, columns: readonly NamedColumn[]): string | null {
  const code = columns.find(({ role }) => role === 'code')?.col
  const title = columns.find(({ role }) => role === 'title')?.col
  for (const values of grid.rows.slice(start, start + 5)) {
    const token = tokenOf(values, code, title)
    // A mark stands before any row, on every page.
    // «Thứ nhất» is another code than 1 below it.
    if (token) return token.style === 'mark' ? null : token.style === 'ordinal' ? token.text : token.code
  }
  return null
}

/** The code of a row, in its column or before its title. */
function tokenOf(values: readonly CellValue[], code: number | undefined, title: number | undefined): CodeToken | null {
  const own = code === undefined ? null : readToken(values[code] ?? null)
  if (own && own.code !== '') return own
  return title === undefined ? null : (codeBeforeTitle(String(values[title] ?? ''), true)?.token ?? null)
}

function tablesOf(grid: Grid, { header, columns }: Place, endRow: number): LocatedTable[] {
  return sideBySide(columns).flatMap((part) => tableOf(grid, header, part, endRow) ?? [])
}

/** Tables beside each other: a second column of codes, or of titles with the same name, begins another. */
function sideBySide(columns: readonly NamedColumn[]): NamedColumn[][] {
  const codes = columns.filter(({ role }) => role === 'code')
  const titles = columns.filter(
    ({ role, name }, _, all) => role === 'title' && name === all.find((each) => each.role === 'title')?.name,
  )
  const starts = codes.length > 1 ? codes : titles
  if (starts.length < 2) return byMaximum(columns) ?? [[...columns]]
  const bounds = [Number.NEGATIVE_INFINITY, ...starts.slice(1).map(({ col }) => col), Number.POSITIVE_INFINITY]
  const parts = starts.map((_, at) =>
    columns.filter(({ col }) => col >= (bounds[at] ?? 0) && col < (bounds[at + 1] ?? 0)),
  )
  return parts.every((part) => columnsOf(part).some(isFigures)) ? parts : [[...columns]]
}

/**
 * Tables that share codes and titles: each maximum under a text of its own (a year) with the points under the same text, so that points
 * are held against the maximum of their year.
 *
 * @returns `null` where there is one maximum, or points under none of these texts
 */
function byMaximum(columns: readonly NamedColumn[]): NamedColumn[][] | null {
  const overs = columns.flatMap(({ role, over }) => (role === 'maximum' && over !== null ? [over] : []))
  const isShared = ({ role, over }: NamedColumn) => role === 'code' || role === 'title' || over === null
  const figures = columns.filter(
    ({ role }) => role !== null && role !== 'maximum' && role !== 'code' && role !== 'title',
  )
  const isWord = (role: NamedColumn['role']) => [...wordRoles].some((each) => each === role)
  const isOwn = overs.every((over) => figures.some((each) => each.over === over))
  const isAll = figures.every(({ over, role }) => (over !== null && overs.includes(over)) || isWord(role))
  if (overs.length < 2 || new Set(overs).size < overs.length || !isOwn || !isAll) return null
  return overs.map((over) => columns.filter((column) => isShared(column) || column.over === over))
}

function tableOf(
  grid: Grid,
  header: HeaderLines,
  columns: readonly NamedColumn[],
  endRow: number,
): LocatedTable | null {
  const firstRow = header.dataRow
  const codeCols = spreadCodes(sampled(grid, firstRow, endRow), columns)
  const named = withCodes(
    sampled(grid, firstRow, endRow),
    columns.filter(({ col }) => !codeCols.includes(col)),
  )
  const coded = codeColumn(grid, firstRow, endRow, named)
  const { titled, groupCols } = titleColumns(sampled(grid, firstRow, endRow), named)
  if (!titled && !coded && codeCols.length === 0) return null
  const place = codeCols[0] ?? coded?.col ?? unnamedCodes(grid, firstRow, titled?.col ?? 0, named)
  const titleCol = titled?.col ?? (codeCols.at(-1) ?? place) + 1
  const told = columnsOf(named, maximumOfRows(grid, firstRow, endRow, place, named))
  const taken = new Set([place, titleCol, ...named.flatMap(({ role, col }) => (role === null ? [] : [col]))])
  const firstCol = Math.min(place, ...named.map(({ col }) => col))
  const lastCol = Math.max(...named.map(({ col }) => col))
  const points = told.filter(isPoints)
  const isPossible = ({ unit, over, name }: NamedColumn) =>
    unit !== null ||
    SUM.test(fold(name)) ||
    points.length === 0 ||
    (over !== null && named.some((each) => each.over === over && each.role !== null))
  const doubtful = named.flatMap((column) =>
    taken.has(column.col) || !isPossible(column) || !holdsNumbers(grid, firstRow, endRow, column.col)
      ? []
      : [asResult(column)],
  )
  if (!told.some(isFigures) && doubtful.length === 0) return null
  return {
    layout: {
      firstRow,
      endRow,
      codeCol: place,
      ...(codeCols.length > 0 ? { codeCols } : {}),
      titleCol,
      ...(groupCols.length > 0 ? { groupCols } : {}),
      columns: told.filter((column) => isFigures(column) || column.role === 'change'),
      wordColumns: told.filter(({ role }) => wordRoles.has(role)),
      inputColumns: told.filter(isInput),
    },
    headerRows: [header.firstRow, firstRow - 1],
    firstCol,
    lastCol,
    doubtful,
    isGiven: false,
  }
}

/** The rows below a header that tell what its columns hold. */
const sampled = (grid: Grid, firstRow: number, endRow: number) =>
  grid.rows.slice(firstRow, Math.min(endRow, firstRow + SAMPLE))

/** Of several columns of codes the one whose codes have levels: a running «STT» stands beside «Mã TC» 1, 1.1, 1.2. */
function codeColumn(
  grid: Grid,
  firstRow: number,
  endRow: number,
  named: readonly NamedColumn[],
): NamedColumn | undefined {
  const coded = named.filter(({ role }) => role === 'code')
  if (coded.length < 2) return coded[0]
  const rows = sampled(grid, firstRow, endRow)
  const hasLevels = ({ col }: NamedColumn) => {
    const tokens = rows.map((values) => readToken(values[col] ?? null)).filter(({ style }) => style !== 'none')
    return new Set(tokens.map(({ style, code }) => `${style} ${code.split('.').length}`)).size > 1
  }
  return coded.find(hasLevels) ?? coded[0]
}

/** Of several columns called a maximum the one that most rows with a code fill in: the other is the scale of its options. */
function maximumOfRows(
  grid: Grid,
  firstRow: number,
  endRow: number,
  codeCol: number,
  named: readonly NamedColumn[],
): number | null {
  const maxima = named.filter(({ role }) => role === 'maximum')
  if (maxima.length < 2) return null
  // Beside the maxima of the framework those that apply to the unit are the ones that it is held against.
  const applied = maxima.find(({ name }) => APPLIED.test(fold(name)))
  if (applied) return applied.col
  const rows = sampled(grid, firstRow, endRow).filter((values) => readToken(values[codeCol] ?? null).style !== 'none')
  const filled = ({ col }: NamedColumn) => rows.filter((values) => isNumber(values[col] ?? null)).length
  return maxima.reduce((best, each) => (filled(each) > filled(best) ? each : best)).col
}

const APPLIED = /ap dung|duoc danh gia|phai thuc hien|thuc te/

/** Columns of words, percentages and weights, which are never points. */
export const wordRoles: ReadonlySet<ColumnRole> = new Set([
  'agency',
  'evidence',
  'explanation',
  'note',
  'percent',
  'lost',
  'weight',
])

/** A header that says no more than a sum: of the columns beside it where the figures say so. */
const SUM = /^(?:tong|cong|tong cong)$/

const asResult = ({ col, name, year, unit }: NamedColumn): Column => ({
  role: 'result',
  name: name === '' ? columnLetters(col) : name,
  year,
  col,
  unit,
  framework: null,
})

/** Rows that are looked at to see what a column holds. */
const SAMPLE = 40

/** Whether most of what stands in a column are numbers. */
function holdsNumbers(grid: Grid, firstRow: number, endRow: number, col: number): boolean {
  let numbers = 0
  let others = 0
  for (const values of sampled(grid, firstRow, endRow)) {
    const value = values[col] ?? null
    if (value === null || value === '') continue
    if (isNumber(value)) numbers += 1
    else others += 1
  }
  return numbers > 0 && numbers >= others * 2
}

const isNumber = (value: CellValue): boolean =>
  typeof value === 'number' || (typeof value === 'string' && (isPlainNumber(value) || isFraction(value)))

function isPlainNumber(text: string): boolean {
  const read = parseNumber(text, 'points')
  return read.ok && !read.value.percent
}

/** Without a header of codes they stand in the unnamed column before the titles, or in one cell with them. */
function unnamedCodes(grid: Grid, start: number, titleCol: number, named: readonly NamedColumn[]): number {
  if (titleCol === 0 || named.some(({ col, role, unit }) => col === titleCol - 1 && (role !== null || unit !== null)))
    return titleCol
  const below = grid.rows.slice(start, start + 20).map((row) => readToken(row[titleCol - 1] ?? null).style)
  const coded = below.filter((style) => style !== 'none' && style !== 'other' && style !== 'mark')
  return coded.length >= 1 ? titleCol - 1 : titleCol
}
