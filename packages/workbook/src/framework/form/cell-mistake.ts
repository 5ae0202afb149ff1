import type { Text } from '@parscore/scoring'

/** A mistake in an authoring workbook. */
export interface CellMistake {
  /** Full address, such as `'Bộ tiêu chí'!D7`. */
  readonly cell: string
  readonly message: Text
}
