import { addressOf, type Grid } from '@parscore/scoring'
import type { SheetLook } from '@parscore/workbook'

/** Blank rows below the last one of a sheet, to go on in: a list begins with none. */
const SPARE = 20

/**
 * How many rows of a sheet are shown: those that it has, and blank ones to type in where the file can be saved and leaves a cell
 * of them open.
 */
export function shownRows(
  { rows }: Pick<Grid, 'rows'>,
  columns: number,
  canSave: boolean,
  look: Pick<SheetLook, 'isLocked'> | undefined,
): number {
  if (!canSave) return rows.length
  const isOpen = (row: number) =>
    look === undefined ||
    Array.from({ length: columns }, (_, col) => col).some((col) => !look.isLocked(addressOf(row, col)))
  let spare = 0
  while (spare < SPARE && isOpen(rows.length + spare)) spare += 1
  return rows.length + spare
}
