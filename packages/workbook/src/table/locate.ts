import {
  type Block,
  type CellValue,
  type Column,
  type Grid,
  isInput,
  isPoints,
  type Layout,
  readCode,
} from '@parscore/scoring'
import { type HeaderRole, headerRole, headerYear } from './column-role.js'

/** Rows in which a header is looked for: title pages and scans put a page of text before it. */
const SEARCHED = 400

/** A header that names so many columns beside code and title is the one; below it none is looked for. */
const UNMISTAKABLE = 4

interface Header {
  readonly layout: Layout
  readonly recognised: number
}

/**
 * Finds the places in a grid that may be score tables, by the words of a header: wherever it starts, below merged titles,
 * over one or two rows.
 *
 * @param grid the cells of a sheet
 * @returns where each table stands: the header that names the most columns first, among equals from the top
 */
export function locateTables(grid: Grid): Layout[] {
  const last = Math.min(SEARCHED, grid.rows.length)
  const headers: Header[] = []
  for (let row = 0; row < last && (headers.at(-1)?.recognised ?? 0) < UNMISTAKABLE; row += 1) {
    const header = bestHeader(grid, row)
    if (header) headers.push(header)
  }
  return headers.sort((a, b) => b.recognised - a.recognised).map((header) => header.layout)
}

/** The header that a row is, alone or with the row below it. A row of figures is none. */
function bestHeader(grid: Grid, row: number): Header | null {
  if (grid.rows[row]?.some((value) => typeof value === 'number' && !isYear(value))) return null
  const single = headerAt(grid, row, [texts(grid, row)])
  if (!namesTable(grid, row) || !isSecondHeader(grid, row + 1)) return single
  const double = headerAt(grid, row, [spread(grid, row), texts(grid, row + 1)])
  return double && double.recognised > (single?.recognised ?? 0) ? double : single
}

function headerAt(grid: Grid, row: number, lines: readonly (readonly string[])[]): Header | null {
  const width = Math.max(...lines.map((line) => line.length))
  const names = Array.from({ length: width }, (_, col) => joined(lines.map((line) => line[col] ?? '')))
  const roles = names.map((name) => (name === '' ? null : headerRole(name)))
  const columns = columnsOf(
    names.map((name, col) => shortName(name, lines.at(-1)?.[col] ?? '')),
    names,
    roles,
  )
  const numbers = columns.filter((column) => isPoints(column) || column.role === 'maximum')
  const titleCol = roles.indexOf('title')
  const codeCol = roles.indexOf('code')
  if (numbers.length === 0 || (titleCol < 0 && codeCol < 0)) return null
  const place = codeCol >= 0 ? codeCol : unnamedCodes(grid, row + lines.length, titleCol)
  const layout: Layout = {
    firstRow: firstDataRow(grid, row + lines.length, titleCol >= 0 ? titleCol : place + 1),
    codeCol: place,
    titleCol: titleCol >= 0 ? titleCol : place + 1,
    columns: columns.filter((column) => isPoints(column) || column.role === 'maximum' || column.role === 'change'),
    wordColumns: columns.filter(
      (column) => column.role === 'agency' || column.role === 'evidence' || column.role === 'explanation',
    ),
    inputColumns: columns.filter(isInput),
  }
  return { layout, recognised: columns.length }
}

/** Without a header of codes they stand in the unnamed column before the titles, or in one cell with them. */
function unnamedCodes(grid: Grid, start: number, titleCol: number): number {
  const below = grid.rows.slice(start, start + 20).map((row) => readCode(row[titleCol - 1] ?? null).kind)
  return below.includes('numbered') ? titleCol - 1 : titleCol
}

/** Of a header over two lines the lower one names the column, unless it is only a year. */
const shortName = (name: string, lower: string) =>
  lower !== '' && !isYear(lower) && headerRole(lower) !== null ? lower : name

function columnsOf(
  shown: readonly string[],
  names: readonly string[],
  roles: readonly (HeaderRole | null)[],
): Column[] {
  const first = new Set<HeaderRole>()
  return names.flatMap((name, col) => {
    const role = roles[col]
    if (!role || role === 'code' || role === 'title') return []
    // Of maxima and changes a table has one; a second one is a remark.
    const once = role === 'maximum' || role === 'change'
    const kept = once && first.has(role) ? 'note' : role
    first.add(role)
    return [{ role: kept, name: shown[col] ?? name, year: headerYear(name), col, framework: null }]
  })
}

/** The upper line of a header names the code, the criterion or the maximum itself. */
const namesTable = (grid: Grid, row: number) =>
  texts(grid, row).some((text) => ['code', 'title', 'maximum'].includes(headerRole(text) ?? ''))

/** A second line of the header names columns below the first; under the codes and titles it has nothing. */
function isSecondHeader(grid: Grid, row: number): boolean {
  const upper = texts(grid, row - 1).map(headerRole)
  const values = grid.rows[row] ?? []
  const filled = values.filter((value) => value !== null && value !== '')
  const named = upper.some((role, col) => (role === 'code' || role === 'title') && (values[col] ?? '') !== '')
  if (filled.length === 0 || named) return false
  return filled.every(
    (value) => isYear(value) || (typeof value === 'string' && headerRole(value) !== null && value.length < 60),
  )
}

const isYear = (value: CellValue) => /^(?:năm )?20\d\d$/i.test(String(value).trim())

/** The upper line of a header: a merged cell, or one with blanks at its right, stands over all the columns below. */
function spread(grid: Grid, row: number): string[] {
  const upper = texts(grid, row)
  const lower = texts(grid, row + 1)
  const result = [...upper]
  for (let col = 1; col < Math.max(upper.length, lower.length); col += 1) {
    const block = blockOver(grid.merges, row, col)
    if (block) result[col] = upper[block.firstCol] ?? ''
    else if (!upper[col] && lower[col] && lower[col - 1]) result[col] = result[col - 1] ?? ''
  }
  return result
}

const blockOver = (merges: readonly Block[], row: number, col: number) =>
  merges.find((block) => block.firstRow <= row && row <= block.lastRow && block.firstCol < col && col <= block.lastCol)

/** Skips blank rows and the row that numbers the columns: (1), (2), (3). */
function firstDataRow(grid: Grid, start: number, titleCol: number): number {
  const title = String(grid.rows[start]?.[titleCol] ?? '').trim()
  return /^\(?\d{1,2}\)?$/.test(title) ? start + 1 : start
}

function texts(grid: Grid, row: number): string[] {
  return (grid.rows[row] ?? []).map((value) =>
    value === null ? '' : String(value).normalize('NFC').replace(/\s+/g, ' ').trim(),
  )
}

const joined = (lines: readonly string[]) => [...new Set(lines.filter((line) => line !== ''))].join(' ')
