import type { Column } from '../sheet/column.js'
import type { Block, CellValue } from '../sheet/grid.js'
import type { ScoreRow, ScoreSheet, SheetCell } from '../sheet/score-sheet.js'
import type { Text, Word } from '../text.js'
import type { Fix, Severity } from './finding.js'

/** What a check found, before it is worded. */
export interface Found {
  /** The cell that it is about. */
  readonly cell: SheetCell
  readonly row: ScoreRow | null
  readonly column: Column | null
  readonly found: number | string | null
  readonly expected: number | string | null
  readonly difference?: number
  /** The sentence, with `{name}` for each of `words`. */
  readonly sentence: Text
  readonly words: Readonly<Record<string, Word>>
  /** Where it is another than the check's. */
  readonly severity?: Severity
  readonly fix?: Fix
}

/** A small sheet that shows a check: the first column is the code, the second the title. */
export interface Example {
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
}

/** One check. A file of this folder holds one; adding a check is adding a file and a line in `index.ts`. */
export interface Check {
  /** Published; never changes. */
  readonly id: string
  readonly severity: Severity
  readonly title: Text
  /** Why it matters and what to do. */
  readonly help: Text
  readonly examples: { readonly wrong: Example; readonly right: Example }
  run(sheet: ScoreSheet): readonly Found[]
}
