import type { CheckedWorkbook } from '@parscore/workbook'
import type { AcceptedFinding } from '../settings/apply-settings.js'

/** A column of a table: figures stand at its right, words at its left. */
export interface PartColumn {
  readonly title: string
  readonly align: 'left' | 'right'
}

/** A row of a table, with what is said of it below. */
export interface PartRow {
  readonly cells: readonly string[]
  readonly note?: string
}

/** Rows below a header, and those that sum them up. */
export interface TablePart {
  readonly kind: 'table'
  readonly columns: readonly PartColumn[]
  readonly rows: readonly PartRow[]
  readonly sums: readonly PartRow[]
}

/** A part of what a command says; in the language that it was asked in. */
export type Part =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | TablePart
  /** Lines as they are: a file's text, or what a command says of the file that it made. */
  | { readonly kind: 'text'; readonly lines: readonly string[] }
  /** A file with what was found in it, and what of that somebody answers for. */
  | {
      readonly kind: 'checked'
      readonly path: string
      readonly file: CheckedWorkbook
      readonly accepted: readonly AcceptedFinding[]
    }
  /** Said beside the report: what was left out, what a person must know. */
  | { readonly kind: 'note'; readonly text: string }

/** Lines of text as a part. */
export const textPart = (lines: readonly string[]): Part => ({ kind: 'text', lines })

/** A sentence beside the report. */
export const notePart = (text: string): Part => ({ kind: 'note', text })

/** What the parts below are about. */
export const headingPart = (text: string): Part => ({ kind: 'heading', text })

/** A sentence or more. */
export const paragraphPart = (text: string): Part => ({ kind: 'paragraph', text })

/** Things of one kind, none where there are none. */
export const listPart = (items: readonly string[]): readonly Part[] =>
  items.length === 0 ? [] : [{ kind: 'list', items }]

/** Parts below what they are about, none where there are none. */
export const underHeading = (text: string, parts: readonly Part[]): readonly Part[] =>
  parts.length === 0 ? [] : [headingPart(text), ...parts]

/** A column of words. */
export const wordsColumn = (title: string): PartColumn => ({ title, align: 'left' })

/** A column of figures. */
export const figuresColumn = (title: string): PartColumn => ({ title, align: 'right' })

/** A table, none where it has no rows. */
export const tablePart = (
  columns: readonly PartColumn[],
  rows: readonly PartRow[],
  sums: readonly PartRow[] = [],
): readonly Part[] => (rows.length + sums.length === 0 ? [] : [{ kind: 'table', columns, rows, sums }])
