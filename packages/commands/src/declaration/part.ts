import type { CheckedWorkbook } from '@parscore/workbook'

/** A part of what a command says; in the language that it was asked in. */
export type Part =
  | { readonly kind: 'text'; readonly lines: readonly string[] }
  /** A file with what was found in it. */
  | { readonly kind: 'checked'; readonly path: string; readonly file: CheckedWorkbook }
  /** Said beside the report: what was left out, what a person must know. */
  | { readonly kind: 'note'; readonly text: string }

/** Lines of text as a part. */
export const textPart = (lines: readonly string[]): Part => ({ kind: 'text', lines })

/** A sentence beside the report. */
export const notePart = (text: string): Part => ({ kind: 'note', text })
