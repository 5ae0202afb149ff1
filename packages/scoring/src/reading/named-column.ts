import type { HeaderRole } from './header-words.js'

/** A body that gave points. */
export interface Scorer {
  /** From 0, who is scored, to 9, who scores last. */
  readonly rank: number
  /** The line of the header that names it. */
  readonly name: string
}

/** A column of a table with what its header says. */
export interface NamedColumn {
  /** Counted from 0. */
  readonly col: number
  /** `null` where no word of its header says what it is. */
  readonly role: HeaderRole | null
  readonly name: string
  readonly year: number | null
  readonly unit: string | null
  /** The text over it and other columns, where its header has several lines. */
  readonly over: string | null
  /** The body that gave its points, where the header names one; `null` else. */
  readonly scorer: Scorer | null
}
