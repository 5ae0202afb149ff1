import { cellAt } from '../../sheet/cell-at.js'
import type { Grid } from '../../sheet/grid.js'
import type { SheetCell } from '../../sheet/score-sheet.js'
import type { Day } from '../../values/date.js'
import { fold } from '../../values/fold.js'
import type { CitedDocument } from '../report/cited-documents.js'
import { headOf } from '../report/head.js'

/** Where an annex says which document it belongs to: «(Kèm theo Kế hoạch số 12/KH-UBND ngày 15/01/2024)». */
export interface AnnexRemark {
  readonly document: CitedDocument
  readonly cell: SheetCell
}

/** What stands above a plan: the head of the document that issues it, and what its annex says of that document. */
export interface PlanHead {
  /** The document's number. */
  readonly number: CitedDocument | null
  readonly day: Day | null
  /** The years that the document's title names. */
  readonly years: readonly number[]
  readonly annexes: readonly AnnexRemark[]
  /** The annex's own title, with the year that it names. */
  readonly annexTitle: { readonly text: string; readonly year: number; readonly cell: SheetCell } | null
}

/** A title has so many lines at the most. */
const TITLE_LINES = 4
const YEAR = /(?<!tháng \d{1,2} )\bnam (20\d\d)\b/
const YEARS = new RegExp(YEAR, 'g')
const ANNEX = /^(?:phu luc|bieu|danh muc)\b/

/**
 * Reads the head above a plan.
 *
 * @param lines what stands above the table, first line first
 * @param row the row of the table's header
 */
export function planHead(grid: Grid, lines: readonly string[], row: number): PlanHead {
  const { number, date, annexes, title } = headOf(
    lines.map((text, at) => ({ line: at + 1, text, isCell: false, sentences: [] })),
  )
  const cellOf = (text: string) => cellAbove(grid, text, row)
  const from = lines.findIndex((line) => ANNEX.test(fold(line)))
  const own = title.filter(({ line }) => from < 0 || line <= from)
  const named = from < 0 ? [] : lines.slice(from, from + TITLE_LINES).filter((line) => !/kèm\s+theo/iu.test(line))
  const dated = named.find((line) => YEAR.test(fold(line)))
  return {
    number,
    day: date && !annexes.some(({ sentence }) => sentence === date.sentence) ? date.day : null,
    years: own.flatMap(({ text }) => [...fold(text).matchAll(YEARS)].map(([, year]) => Number(year))),
    annexes: annexes.map((document) => ({ document, cell: cellOf(document.sentence.text) })),
    annexTitle:
      dated === undefined ? null : { text: dated, year: Number(YEAR.exec(fold(dated))?.[1]), cell: cellOf(dated) },
  }
}

/** The cell that a line stands in; a line of text before the table has none, and the table's first cell stands for it. */
function cellAbove(grid: Grid, text: string, row: number): SheetCell {
  for (let at = 0; at < row; at += 1) {
    const col = (grid.rows[at] ?? []).findIndex((value) => typeof value === 'string' && isSameLine(value, text))
    if (col >= 0) return cellAt(grid, at, col)
  }
  return cellAt(grid, row, 0)
}

const isSameLine = (value: string, text: string) =>
  value.replace(/\s+/g, ' ').trim() === text.replace(/\s+/g, ' ').trim()
