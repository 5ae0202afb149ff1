import { addressOf, type Block, type CellValue, type Grid } from '@parscore/scoring'
import { cellsOf } from './range.js'
import { shownValue } from './shown-value.js'

/** Pixels of a line of text, of the row of letters and of the column of numbers. */
export const LINE = 18
export const HEAD = 26
export const SIDE = 48

const PADDING = 8
/** Pixels of a letter, about. */
const LETTER = 6.6
/** Widths of columns in pixels, by the longest text of the first rows. */
const NARROWEST = 76
const WIDEST = 260
/** A cell shows so many lines at most. */
const MOST_LINES = 8
const SAMPLE = 200

/**
 * Widths of the columns, by what most of their cells hold. A heading over the table is no reason for a wide column.
 *
 * @param known widths that columns from the left have already: they stay
 */
export function columnWidths({ rows, merges }: Grid, known: readonly number[] = []): readonly number[] {
  const count = rows.reduce((most, row) => Math.max(most, row.length), 1)
  if (count <= known.length) return known
  const sample = rows.slice(0, SAMPLE)
  // What stands across several columns has room in all of them.
  const wide = new Set(
    merges.flatMap(({ firstRow, firstCol, lastCol }) => (lastCol > firstCol ? [addressOf(firstRow, firstCol)] : [])),
  )
  const own = (row: readonly CellValue[], at: number, col: number) =>
    wide.has(addressOf(at, col)) ? null : (row[col] ?? null)
  return Array.from({ length: count }, (_, col) => known[col] ?? widthOf(sample.map((row, at) => own(row, at, col))))
}

function widthOf(cells: readonly CellValue[]): number {
  const lengths = cells.map((value) => shownValue(value, 'vi').length).filter((length) => length > 0)
  const usual = lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.9)] ?? 1
  return Math.max(NARROWEST, Math.min(WIDEST, usual * LETTER + 2 * PADDING))
}

/** Heights of rows: as many lines as their longest text wraps to. Rows that an edit left alone are not measured again. */
export class RowHeights {
  readonly #known = new WeakMap<readonly CellValue[], number>()

  constructor(
    private readonly widths: readonly number[],
    private readonly merges: MergedCells,
  ) {}

  of({ rows }: Grid, at: number): number {
    const row = rows[at]
    if (!row) return HEAD
    const known = this.#known.get(row)
    if (known !== undefined) return known
    const height = LINE * this.#lines(row, at) + PADDING
    this.#known.set(row, height)
    return height
  }

  #lines(row: readonly CellValue[], at: number): number {
    let most = 1
    for (const [col, value] of row.entries()) {
      if (typeof value !== 'string') continue
      const block = this.merges.of(addressOf(at, col))
      // A text over several rows has their room.
      if (block && block.lastRow > block.firstRow) continue
      const width = this.#width(col, block?.lastCol ?? col)
      // A hidden column shows nothing.
      if (width === 0) continue
      const perLine = Math.max(1, Math.floor((width - PADDING) / LETTER))
      const lines = value.split('\n')
      most = Math.max(
        most,
        lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(lengthOf(line) / perLine)), 0),
      )
    }
    return Math.min(MOST_LINES, most)
  }

  #width(first: number, last: number): number {
    const own = this.widths.slice(first, last + 1)
    return own.length === 0 ? NARROWEST : own.reduce((sum, width) => sum + width, 0)
  }
}

/** How long a line is, in usual letters: capitals are wider. */
const lengthOf = (line: string): number => line.length + (line.match(/\p{Lu}/gu)?.length ?? 0) * CAPITAL

const CAPITAL = 0.35

/** The blocks of merged cells by every cell that is in one. */
export class MergedCells {
  readonly #blocks = new Map<string, Block>()

  constructor(merges: readonly Block[]) {
    for (const block of merges) for (const cell of cellsOf(block)) this.#blocks.set(cell, block)
  }

  /** The block that a cell is in; `null` for a cell of its own. */
  of(cell: string): Block | null {
    return this.#blocks.get(cell) ?? null
  }
}
