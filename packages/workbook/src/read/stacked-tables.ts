import type { Grid } from '@parscore/scoring'

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
  return blocksOf(lines).filter(({ rows }) => rows.length > 1 && (rows[0]?.length ?? 0) >= FEWEST_CELLS)
}

interface Block {
  readonly line: number
  readonly rows: string[][]
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
      open = { line: index + 1, rows: [] }
      blocks.push(open)
    }
    if (isCell && open) addCell(open, line, blanks)
    else if (open && blanks < GAP && goesOn(lines, index)) continueCell(open, line, blanks)
    else open = null
    blanks = 0
  }
  return blocks
}

/** A blank line before a cell begins a row. */
function addCell({ rows }: Block, line: string, blanks: number): void {
  if (blanks > 0 || rows.length === 0) rows.push([])
  rows.at(-1)?.push(line.slice(1).trim())
}

/** A cell has at most so many lines. */
const LONGEST_CELL = 40

/** A line without a tab belongs to a cell where another cell or row follows it soon. */
const goesOn = (lines: readonly string[], index: number): boolean =>
  lines.slice(index + 1, index + 1 + LONGEST_CELL).some((line) => line.startsWith('\t'))

function continueCell({ rows }: Block, line: string, blanks: number): void {
  const row = rows.at(-1)
  const last = row?.pop()
  row?.push([last ?? '', line.trim()].filter((each) => each !== '').join(blanks > 0 ? '\n\n' : '\n'))
}

/** The grids of a text’s stacked tables, named after the file and the line at which each begins. */
export function stackedGrids(text: string, name: string): Grid[] {
  return stackedTables(text).map(({ line, rows }) => ({
    name: `${name}, dòng ${line}`,
    rows: rows.map((row) => row.map((cell) => (cell === '' ? null : cell))),
    formulas: new Map(),
    merges: [],
    hiddenRows: new Set(),
    typed: false,
    dateSystem: '1900',
    cutOff: false,
  }))
}
