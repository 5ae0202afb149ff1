import type { CheckedWorkbook } from '@parscore/workbook'
import type { AcceptedFinding } from '../settings/apply-settings.js'

/** A part of what a command says; in the language that it was asked in. */
export type Part =
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
