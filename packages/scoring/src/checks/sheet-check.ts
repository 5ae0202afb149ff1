import type { Column } from '../sheet/column.js'
import type { Block, CellValue } from '../sheet/grid.js'
import { fieldOf, type ScoreRow, type ScoreSheet } from '../sheet/score-sheet.js'
import type { Belonging, Check } from './check.js'

/** A small sheet that shows a check: the first column is the code, the second the title. */
export interface SheetExample {
  /** Headers of the columns after code and title, such as `maximum` or `result 2018`. */
  readonly columns: readonly string[]
  readonly rows: readonly (readonly CellValue[])[]
  /** Formulas by address; the header is row 1. */
  readonly formulas?: Readonly<Record<string, string>>
  readonly merges?: readonly Block[]
  readonly hiddenRows?: readonly number[]
  /** Set where the sheet has more rows than were read. */
  readonly readRows?: number
  /** Id of a framework. */
  readonly framework?: string
  /** Set where it is a template, whose formulas pass over texts. */
  readonly sumsPassOverTexts?: true
}

/** A check of score sheets. */
export type SheetCheck = Check<ScoreSheet, SheetExample>

/** Where in a score sheet a finding belongs; a column or the sheet as a whole has no row. */
export function inSheet(row: ScoreRow | null, column: Column | null): Belonging {
  const code = row ? codeOf(row) : null
  return { code, field: row && code !== null ? fieldOf(row).code : null, column: column?.name ?? null }
}

/** A total has the code of what it sums; the total of all has none, nor has a row that belongs nowhere. */
function codeOf(row: ScoreRow): string | null {
  if (row.kind === 'total' || row.kind === 'index' || row.kind === 'rank') return row.scope?.code ?? null
  return row.kind === 'stray' || row.code === '' ? null : row.code
}
