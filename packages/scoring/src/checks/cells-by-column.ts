import type { PointsCell, ScoreSheet } from '../sheet/score-sheet.js'

/**
 * The cells of points that are of a kind, by columns. The rows are walked once for all columns: of a million cells, walking them
 * column by column takes seconds.
 */
export function cellsByColumn(sheet: ScoreSheet, isWanted: (cell: PointsCell) => boolean): PointsCell[][] {
  const found = sheet.columns.map((): PointsCell[] => [])
  for (const { cells } of sheet.rows)
    for (const [at, cell] of cells.entries()) if (isWanted(cell)) found[at]?.push(cell)
  return found
}
