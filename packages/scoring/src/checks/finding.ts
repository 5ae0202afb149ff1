import type { Text } from '../text.js'
import type { FigureNames } from './figure-names.js'

/** How grave a finding is: an `error` is wrong, a `warning` may be, `info` is worth knowing. */
export type Severity = 'error' | 'warning' | 'info'

/** One cell to change. */
export interface Edit {
  /** Such as `D17`. */
  readonly cell: string
  readonly value: string | number
}

/** A repair that is certain. */
export interface Fix {
  readonly title: Text
  readonly edits: readonly Edit[]
}

/** A mistake that explains findings, with its proof. */
export interface ProvenCause {
  /** Full addresses of the cell that was misprinted, or of those of which one was. */
  readonly cells: readonly string[]
  readonly message: Text
}

/** Something that a check found, with the place where it stands. */
export interface Finding {
  readonly check: string
  readonly severity: Severity
  /** Code of the criterion; `null` where the finding is about a column or the sheet. */
  readonly code: string | null
  /** Code of the field (the top of the tree) that the criterion is in; `null` where there is none. */
  readonly field: string | null
  /** Header of the column, or `null`. */
  readonly column: string | null
  /** Full address, such as `'Bảng chấm'!D17`. */
  readonly cell: string
  readonly found: number | string | null
  readonly expected: number | string | null
  /** found − expected, in points; `null` where it means nothing. */
  readonly difference: number | null
  /** What the numbers are called; `null` where there are none. */
  readonly figures: FigureNames | null
  readonly message: Text
  readonly fix: Fix | null
  /** What it is a symptom of, where the numbers of the document prove it. */
  readonly cause?: ProvenCause
}
