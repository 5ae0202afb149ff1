import { nodeRows, pointsOf, type ScoreSheet } from '@parscore/scoring'
import type { PanelCell, PanelResult } from './panel.js'
import { panelOf } from './panel-of-cells.js'

/** A score sheet with whose it is. */
export interface UnitSheet {
  readonly unit: string
  readonly year: number
  readonly sheet: ScoreSheet
  /** Place of the column of points in `sheet.columns`. */
  readonly column: number
  /** Name of the file, for provenance. */
  readonly source: string
}

/** A panel of score sheets: a node for each code; what has no points is missing. */
export function panelOfSheets(sheets: readonly UnitSheet[]): PanelResult {
  return panelOf(sheets.flatMap(cellsOf))
}

const cellsOf = ({ unit, year, sheet, column, source }: UnitSheet): PanelCell[] =>
  nodeRows(sheet).flatMap((row) => {
    const value = pointsOf(row, column)
    return value === null
      ? []
      : [{ unit, year, node: row.code, value, provenance: { source, line: row.codeCell.row + 1 } }]
  })
