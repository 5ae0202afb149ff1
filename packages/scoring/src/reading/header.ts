import { textOf } from '../sheet/cell-at.js'
import type { Block, CellValue, Grid } from '../sheet/grid.js'
import { readToken } from './code-token.js'
import { isColumnMarks } from './column-marks.js'
import { headerRole } from './header-words.js'

/** A header has at most so many rows above each other. */
const MOST_LINES = 4
/** Headers are short; a longer text is a sentence of the document. */
const LONGEST = 90

/** The lines of a header, each text over all the columns that it stands for. Rows count from 0. */
export interface HeaderLines {
  readonly firstRow: number
  /** The row below the header and the rows that number its columns. */
  readonly dataRow: number
  /** Texts by line, then by column. */
  readonly lines: readonly (readonly string[])[]
}

/**
 * The header whose row of code and title stands at a row: with the lines above and below that belong to it.
 *
 * @returns `null` where the row names neither code nor criterion
 */
export function headerAround(grid: Grid, row: number): HeaderLines | null {
  if (!isWords(grid.rows[row])) return null
  const anchors = texts(grid, row).flatMap((text, col) => (isAnchor(text) ? [col] : []))
  if (anchors.length === 0) return null
  let first = row
  while (row - first < MOST_LINES - 1 && isUpperLine(grid, first - 1, anchors)) first -= 1
  let last = row
  while (last - first < MOST_LINES - 1 && isLowerLine(grid, last + 1, anchors)) last += 1
  const rows = Array.from({ length: last - first + 1 }, (_, at) => first + at)
  const width = Math.max(...rows.map((each) => grid.rows[each]?.length ?? 0))
  const lines = rows.map((each) => spread(grid, each, last, width))
  return { firstRow: first, dataRow: belowMarks(grid, last + 1), lines }
}

/** The header of the codes or of the criteria; «Lĩnh vực 1» is a code. */
function isAnchor(text: string): boolean {
  const role = headerRole(text)
  return (role === 'code' || role === 'title') && readToken(text).style === 'other'
}

/** A row that can be of a header: at least two texts, no numbers but years. */
export function isWords(values: readonly CellValue[] | undefined): boolean {
  const filled = (values ?? []).filter((value) => value !== null && value !== '')
  return filled.length > 1 && filled.every(isWord)
}

/** A number, with what people write behind it. */
const FIGURE = /^[\s']*[+-]?\d[\d.,\s]*(?:(?:%|điểm|đ|\(?\*+\)?)\s*)?$/iu
const isWord = (value: CellValue) => isYear(value) || (typeof value === 'string' && !FIGURE.test(value))

/** Whether a cell is a year: 2019, «năm 2019». */
export const isYear = (value: CellValue): boolean => /^(?:năm )?20\d\d$/i.test(String(value).trim())

/** A line above the row of code and criterion: merged over columns of points, or several texts there. */
function isUpperLine(grid: Grid, row: number, anchors: readonly number[]): boolean {
  const line = texts(grid, row)
  const filled = line.flatMap((text, col) => (text === '' ? [] : [col]))
  if (filled.length === 0 || anchors.some((col) => (line[col] ?? '') !== '' || blockAt(grid.merges, row, col)))
    return false
  if (line.some((text) => text.length > LONGEST || FIGURE.test(text)) || isColumnMarks(grid.rows[row] ?? []))
    return false
  const isMerged = filled.some((col) => {
    const block = blockAt(grid.merges, row, col)
    return block !== undefined && block.lastCol > block.firstCol
  })
  return isMerged || filled.length > 1
}

/** A line below: texts of columns, nothing under code and criterion. */
function isLowerLine(grid: Grid, row: number, anchors: readonly number[]): boolean {
  const values = grid.rows[row] ?? []
  const filled = values.filter((value) => value !== null && value !== '')
  if (filled.length === 0 || isColumnMarks(values)) return false
  if (anchors.some((col) => textOf(values[col] ?? null) !== '')) return false
  return filled.every((value) => isWord(value) && textOf(value).length <= LONGEST)
}

function belowMarks(grid: Grid, start: number): number {
  return isColumnMarks(grid.rows[start] ?? []) ? start + 1 : start
}

/** A line of a header with each text over its merged cells, or over the blanks at its right that have texts below. */
function spread(grid: Grid, row: number, last: number, width: number): string[] {
  const line = texts(grid, row)
  const result = Array.from({ length: width }, (_, col) => line[col] ?? '')
  if (row === last) return result
  for (let col = 1; col < width; col += 1) {
    if (result[col] !== '') continue
    const block = blockAt(grid.merges, row, col)
    const left = blockAt(grid.merges, row, col - 1)
    if (block) result[col] = block.firstRow === row ? (line[block.firstCol] ?? '') : ''
    else if (!left && hasBelow(grid, row, last, col) && hasBelow(grid, row, last, col - 1))
      result[col] = result[col - 1] ?? ''
  }
  return result
}

function hasBelow(grid: Grid, row: number, last: number, col: number): boolean {
  for (let below = row + 1; below <= last; below += 1) if (textOf(grid.rows[below]?.[col] ?? null) !== '') return true
  return false
}

const blockAt = (merges: readonly Block[], row: number, col: number): Block | undefined =>
  merges.find((block) => block.firstRow <= row && row <= block.lastRow && block.firstCol <= col && col <= block.lastCol)

const texts = (grid: Grid, row: number): string[] => (grid.rows[row] ?? []).map(textOf)
