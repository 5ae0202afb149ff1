import { addressOf, type Block, type CellValue, type Grid, type Lang, placeOf } from '@parscore/scoring'
import { type CellContent, contentOf } from '../../host/cell-content.js'
import { typedContent } from '../../host/typed-content.js'
import { shownValue } from './shown-value.js'

/** The cells between two, both included. */
export function blockBetween(a: string, b: string): Block {
  const [from, to] = [placeOf(a) ?? ORIGIN, placeOf(b) ?? ORIGIN]
  return {
    firstRow: Math.min(from.row, to.row),
    firstCol: Math.min(from.col, to.col),
    lastRow: Math.max(from.row, to.row),
    lastCol: Math.max(from.col, to.col),
  }
}

const ORIGIN = { row: 0, col: 0 }

export const isInside = ({ firstRow, firstCol, lastRow, lastCol }: Block, row: number, col: number): boolean =>
  row >= firstRow && row <= lastRow && col >= firstCol && col <= lastCol

/** The addresses of a block, row by row. */
export function cellsOf({ firstRow, firstCol, lastRow, lastCol }: Block): string[] {
  const cells: string[] = []
  for (let row = firstRow; row <= lastRow; row += 1)
    for (let col = firstCol; col <= lastCol; col += 1) cells.push(addressOf(row, col))
  return cells
}

/** The cells of a block emptied. */
export const emptied = (block: Block): CellContent[] =>
  cellsOf(block).map((cell) => ({ cell, value: null, formula: null }))

/** A block as text for the clipboard: columns by tabs, as spreadsheet programs take it. */
export function copied(grid: Grid, { firstRow, firstCol, lastRow, lastCol }: Block, lang: Lang): string {
  const line = (row: readonly CellValue[] = []) =>
    Array.from({ length: lastCol - firstCol + 1 }, (_, at) => inOneCell(shownValue(row[firstCol + at] ?? null, lang)))
  return Array.from({ length: lastRow - firstRow + 1 }, (_, at) => line(grid.rows[firstRow + at]).join('\t')).join('\n')
}

const inOneCell = (text: string): string => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** What is pasted, from a cell on: lines and tabs of a spreadsheet program, or one text into all cells of the block. */
export function pasted(text: string, into: Block): CellContent[] {
  const lines = rowsIn(text)
  const [only] = lines.length === 1 && lines[0]?.length === 1 ? lines[0] : []
  if (only !== undefined) return cellsOf(into).map((cell) => typedContent(cell, only))
  return lines.flatMap((line, row) =>
    line.map((value, col) => typedContent(addressOf(into.firstRow + row, into.firstCol + col), value)),
  )
}

/** Letters of a cell of Excel: a quotation mark that is not closed within them is part of the text. */
const LONGEST_CELL = 32_767

/** The cells of tab-separated lines; a cell in quotation marks may hold line ends. */
function rowsIn(text: string): string[][] {
  const rows: string[][] = [[]]
  let at = 0
  while (at <= text.length) {
    const { value, end } = quotedCell(text, at) ?? plainCell(text, at)
    rows.at(-1)?.push(value)
    if (end < text.length && text[end] !== '\t') rows.push([])
    at = text.startsWith('\r\n', end) ? end + 2 : end + 1
  }
  const last = rows.at(-1)
  return rows.length > 1 && last?.length === 1 && last[0] === '' ? rows.slice(0, -1) : rows
}

interface PastedCell {
  readonly value: string
  /** The place of the tab or line end behind it. */
  readonly end: number
}

function plainCell(text: string, at: number): PastedCell {
  const ends = /[\t\r\n]/g
  ends.lastIndex = at
  const end = ends.exec(text)?.index ?? text.length
  return { value: text.slice(at, end), end }
}

/** A cell between quotation marks, which are doubled where they belong to its text; `null` where it is not one. */
function quotedCell(text: string, at: number): PastedCell | null {
  if (text[at] !== '"') return null
  let close = text.indexOf('"', at + 1)
  while (close >= 0 && text[close + 1] === '"' && close - at <= LONGEST_CELL) close = text.indexOf('"', close + 2)
  const isEnd = close >= 0 && (close + 1 === text.length || '\t\r\n'.includes(text.charAt(close + 1)))
  return isEnd ? { value: text.slice(at + 1, close).replaceAll('""', '"'), end: close + 1 } : null
}

/**
 * The first row of a block filled down over the rest; formulas move along.
 *
 * @param shift moves a formula by rows and columns
 */
export function filledDown(
  grid: Grid,
  block: Block,
  shift: (formula: string, rows: number, cols: number) => string,
): CellContent[] {
  const { firstRow, firstCol, lastCol, lastRow } = block
  return cellsOf({ firstRow: firstRow + 1, firstCol, lastCol, lastRow }).map((cell) => {
    const place = placeOf(cell) ?? ORIGIN
    const { value, formula } = contentOf(grid, addressOf(firstRow, place.col))
    return { cell, value, formula: formula === null ? null : shift(formula, place.row - firstRow, 0) }
  })
}
