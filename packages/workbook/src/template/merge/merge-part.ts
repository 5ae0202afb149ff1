import type { FilledTemplate } from '../read-template.js'

/** A workbook that an agency sent back. */
export interface MergePart {
  /** Name of the file. */
  readonly file: string
  /** When it was last changed, to show in the log. */
  readonly changed: string
  /** SHA-256 of the file, so that a point can be followed to its sheet; empty where it is not known. */
  readonly hash?: string
  readonly template: FilledTemplate
}
