import type { CellValue } from '../sheet/grid.js'
import type { SheetCell } from '../sheet/score-sheet.js'
import type { Text, Word } from '../text.js'
import type { FigureNames } from './figure-names.js'
import type { Fix, Severity } from './finding.js'

/** Where a finding belongs: the criterion or row, its field, the column. */
export interface Belonging {
  /** Code of the row as the document prints it; `null` where it is about the whole. */
  readonly code: string | null
  /** Code of the field (the top of the document's tree), or `null`. */
  readonly field: string | null
  /** Header of the column, or `null`. */
  readonly column: string | null
}

/** What a check found, before it is worded. */
export interface Found extends Belonging {
  /** The cell that it is about. */
  readonly cell: SheetCell
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

/** The rows of a small document that shows a check, header first. */
export type TableExample = readonly (readonly CellValue[])[]

/** What a check must find in its wrong example, whole. */
export interface ExpectedFinding {
  /** Such as `D17`. */
  readonly cell: string
  readonly found: number | string | null
  readonly expected: number | string | null
  readonly vi: string
  readonly en: string
  /** New values by cell, where a repair is certain. The example so mended has nothing to find. */
  readonly fix?: Readonly<Record<string, string | number>>
}

/** How a check shows itself: a small document with the mistake, all that is found there, and the same document without it. */
export interface Examples<Content> {
  readonly wrong: Content
  readonly right: Content
  readonly findings: readonly ExpectedFinding[]
}

/**
 * One check of a kind of document: score sheet, annex, plan, table of losses. A file holds one; adding a check is adding a file and
 * a line in the index beside it.
 */
export interface Check<Document, Content = TableExample> {
  /** Published; never changes. */
  readonly id: string
  /** The version that it came with. */
  readonly since: string
  readonly severity: Severity
  /** Whether it knows the repair: only one that is certain is offered. */
  readonly repair: 'certain' | 'none'
  readonly title: Text
  /** Why it matters and what to do. */
  readonly help: Text
  /** What the two numbers of a finding are called; `null` where there are none. */
  readonly figures: FigureNames | null
  /** `null` for a check that compares two documents: its tests are beside it. */
  readonly examples: Examples<Content> | null
  run(document: Document): readonly Found[]
}
