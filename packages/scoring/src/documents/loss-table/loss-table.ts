import type { SheetCell } from '../../sheet/score-sheet.js'

/** A cause of lost points as a table of losses names it. */
export interface LossCause {
  readonly text: string
  /** What was given and what could have been; `null` where the table does not say («điểm cụ thể sẽ bổ sung sau»). */
  readonly points: number | null
  readonly maximum: number | null
  /** Whether points were taken off: `maximum` is how many, and `points` 0. */
  readonly isDeduction: boolean
  readonly agency: string
  /** A fraction that cannot be what it says, such as `0.75/1/5`. */
  readonly slip: string | null
  /** `null` in a table that was not read but made. */
  readonly cell: SheetCell | null
}

/** A field with the causes of what it lost. */
export interface LossField {
  /** As printed; empty where it is missing. */
  readonly number: string
  readonly title: string
  readonly points: number | null
  readonly maximum: number | null
  readonly causes: readonly LossCause[]
  readonly cell: SheetCell | null
}

/** The table that explains lost points (bảng giải trình): field, points of maximum, causes, who answers for each. */
export interface LossTable {
  readonly name: string
  readonly fields: readonly LossField[]
  readonly column: string
}
