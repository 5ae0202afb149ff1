import { type CellValue, type Grid, placeOf } from '@parscore/scoring'
import type { CellEdit } from './sheet-host.js'

/** A grid with some cells replaced; a formula that stood in one is gone. The grid itself is not changed. */
export function gridWith(grid: Grid, edits: readonly CellEdit[]): Grid {
  const rows = [...grid.rows]
  const formulas = new Map(grid.formulas)
  for (const { cell, value } of edits) {
    const place = placeOf(cell)
    if (!place) continue
    const row: CellValue[] = [...(rows[place.row] ?? [])]
    while (row.length <= place.col) row.push(null)
    row[place.col] = value
    while (rows.length < place.row) rows.push([])
    rows[place.row] = row
    formulas.delete(cell)
  }
  return { ...grid, rows, formulas }
}
