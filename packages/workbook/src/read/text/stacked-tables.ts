import { type Grid, plainGrid } from '@parscore/scoring'
import { SaidBefore } from '../document/said-before.js'
import { RowShape } from './row-shape.js'

/** A table has at least so many cells in its first row. */
const FEWEST_CELLS = 3
/** Lines with a single tab at their start that make a text a stacked one. */
const ENOUGH_LINES = 12

/** A table of a text with the line (from 1) at which it begins. */
export interface StackedTable {
  readonly line: number
  readonly rows: readonly (readonly string[])[]
}

/**
 * The tables of a text that was copied from a document cell by cell: every cell stands on a line of its own behind a tab, what has
 * no tab goes on in the cell, and a blank line before a tab begins a row.
 *
 * @returns none where the text is not of this form
 */
export function stackedTables(text: string): StackedTable[] {
  const lines = text.split(/\r?\n/)
  const alone = lines.filter((line) => /^\t[^\t]*$/.test(line)).length
  const tabbed = lines.filter((line) => line.includes('\t')).length
  if (alone < ENOUGH_LINES || alone < tabbed * 0.9) return []
  return blocksOf(lines)
    .map(({ line, cells }) => ({ line, rows: rowsOf(cells) }))
    .filter(({ rows }) => rows.length > 1 && (rows[0]?.length ?? 0) >= FEWEST_CELLS)
}

interface StackedCell {
  text: string
  /** Whether a blank line stands before it: it begins a row, or the cell before it ends with a blank line. */
  readonly isApart: boolean
}

interface Block {
  readonly line: number
  readonly cells: StackedCell[]
  readonly shape: RowShape
}

/** So many blank lines before a line without a tab end the table; within a cell there are fewer. */
const GAP = 3

function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = []
  let open: Block | null = null
  let blanks = 1
  for (const [index, line] of lines.entries()) {
    const isCell = line.startsWith('\t')
    if (!isCell && line.trim() === '') {
      blanks += 1
      continue
    }
    if (isCell && !open) {
      open = { line: index + 1, cells: [], shape: new RowShape() }
      blocks.push(open)
    }
    if (isCell && open) {
      open.cells.push({ text: line.slice(1).trim(), isApart: blanks > 0 })
      open.shape.add(blanks > 0)
    } else if (open && goesOn(open, lines, index, blanks)) continueCell(open, line, blanks)
    else open = null
    blanks = 0
  }
  return blocks
}

/** A cell has at most so many lines, and at most so many of them with words. */
const LONGEST_CELL = 40
const MOST_WORDED = 15

/** A line without a tab belongs to the cell above, unless the row is full or running text begins. */
function goesOn({ shape }: Block, lines: readonly string[], index: number, blanks: number): boolean {
  if (blanks === 0) return true
  if (blanks >= GAP || shape.isFull) return false
  const next = lines.slice(index, index + LONGEST_CELL).findIndex((line) => line.startsWith('\t'))
  return next >= 0 && lines.slice(index, index + next).filter((line) => line.trim() !== '').length <= MOST_WORDED
}

function continueCell({ cells }: Block, line: string, blanks: number): void {
  const last = cells.at(-1)
  if (last) last.text = [last.text, line.trim()].filter((each) => each !== '').join(blanks > 0 ? '\n\n' : '\n')
}

/**
 * The rows of a table's cells. Where every row is as wide as the first, blank lines within a row are told from those between rows;
 * else every blank line begins a row.
 */
function rowsOf(cells: readonly StackedCell[]): string[][] {
  const second = cells.findIndex(({ isApart }, index) => index > 0 && isApart)
  const width = second < 0 ? cells.length : second
  const isUniform =
    cells.length % width === 0 && cells.every(({ isApart }, at) => at === 0 || at % width > 0 || isApart)
  const rows: string[][] = []
  for (const [index, { text, isApart }] of cells.entries()) {
    if (isUniform ? index % width === 0 : isApart || index === 0) rows.push([])
    rows.at(-1)?.push(text)
  }
  return rows
}

/** The grids of a text’s stacked tables, named after the file and the line at which each begins. */
export function stackedGrids(text: string, name: string): Grid[] {
  const lines = text.split(/\r?\n/)
  const said = new SaidBefore()
  let read = 0
  return stackedTables(text).map(({ line, rows }) => {
    for (; read < line - 1; read += 1) said.add(lines[read] ?? '')
    const values = rows.map((row) => row.map((cell) => (cell === '' ? null : cell)))
    return { ...plainGrid(`${name}, dòng ${line}`, values), before: said.lines() }
  })
}
