import type { CellValue } from '@parscore/scoring'

/** What becomes of a cell of a workbook that is saved. */
export interface CellWrite {
  /** Such as `D17`. */
  readonly cell: string
  /** Nothing leaves the cell empty, in the look that it has. */
  readonly value: CellValue
  /** A formula, without its `=`, of which the value is the result; `kept`: the cell's own stays. Absent: none. */
  readonly formula?: { readonly kept: true } | { readonly text: string }
}
