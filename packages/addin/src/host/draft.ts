import type { CellContent } from './cell-content.js'

/** A file with what was typed in it, to go on with later. */
export interface Draft {
  readonly name: string
  readonly bytes: Uint8Array
  /** What was typed, by the place of its sheet. */
  readonly typed: readonly { readonly sheet: number; readonly contents: readonly CellContent[] }[]
}
