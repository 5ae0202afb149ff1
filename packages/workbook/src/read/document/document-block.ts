import { type Block, type CellValue, type Grid, plainGrid, statesTotal } from '@parscore/scoring'
import { SaidBefore } from './said-before.js'

/** What a text document says, in its order. */
export type DocumentBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly DocumentCell[])[] }

/** A cell of a table; `span` is how many columns it is wide. */
export interface DocumentCell {
  readonly text: string
  readonly span: number
  /** Whether it goes on with the cell above. */
  readonly goesOn: boolean
}

/** The text of a cell from what stands in it: a table within is a line a row. */
export const cellText = (blocks: readonly DocumentBlock[]): string =>
  blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? block.text
        : block.rows.map((row) => row.map(({ text }) => text).join(' ')).join('\n'),
    )
    .join('\n')
    .trim()

/** The lines of a document: its paragraphs and, cell by cell behind tabs, its tables. */
export const documentLines = (blocks: readonly DocumentBlock[]): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.text]
      : block.rows.map((row) => row.map(({ text }) => text.replace(/\s+/g, ' ')).join('\t')),
  )

/**
 * The tables of a document as grids, named after the file and their number. A paragraph below a table, or just above the first one, that
 * states a total («Tổng điểm tự chấm: 78,25/100») is a last row of it.
 */
export function documentGrids(blocks: readonly DocumentBlock[], name: string): Grid[] {
  const said = new SaidBefore()
  const grids: Grid[] = []
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'paragraph') said.add(block.text)
    else {
      const above = grids.length === 0 ? paragraphs(blocks.slice(Math.max(0, at - NEAR_ABOVE), at)) : []
      const stated = [...above, ...paragraphsFrom(blocks, at + 1)].filter(statesTotal)
      const grid = gridOf(block.rows, `${name}, bảng ${grids.length + 1}`)
      grids.push({ ...grid, rows: [...grid.rows, ...stated.map((text) => [text])], before: said.lines() })
      if (block.rows.length <= HEAD_ROWS) for (const { text } of block.rows.flat()) said.add(text)
    }
  }
  return grids
}

/** So many paragraphs above and below a table may state its totals. */
const NEAR_ABOVE = 3
const NEAR_BELOW = 6

const paragraphs = (blocks: readonly DocumentBlock[]): string[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text.trim()] : []))

/** The paragraphs from a place up to the next table. */
function paragraphsFrom(blocks: readonly DocumentBlock[], start: number): string[] {
  const near = blocks.slice(start, start + NEAR_BELOW)
  const next = near.findIndex(({ kind }) => kind === 'table')
  return paragraphs(next < 0 ? near : near.slice(0, next))
}

/** Number, place and day of a letter stand in a table of so few rows. */
const HEAD_ROWS = 3

function gridOf(rows: readonly (readonly DocumentCell[])[], name: string): Grid {
  const merges: Block[] = []
  const values = rows.map((row, at) => {
    const line: CellValue[] = []
    for (const { text, span, goesOn } of row) {
      if (goesOn) extend(merges, at, line.length, span)
      else if (span > 1)
        merges.push({ firstRow: at, lastRow: at, firstCol: line.length, lastCol: line.length + span - 1 })
      line.push(goesOn || text === '' ? null : text, ...Array<null>(span - 1).fill(null))
    }
    return line
  })
  return { ...plainGrid(name, values), merges }
}

/** Takes a cell that goes on into the block of the one above it. */
function extend(merges: Block[], row: number, firstCol: number, span: number): void {
  const place = merges.findIndex((each) => each.firstCol === firstCol && each.lastRow === row - 1)
  const above = merges[place] ?? { firstRow: row - 1, firstCol, lastRow: row, lastCol: firstCol + span - 1 }
  merges.splice(place < 0 ? merges.length : place, 1, { ...above, lastRow: row })
}
