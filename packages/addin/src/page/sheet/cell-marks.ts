import { cellAddress, type Finding } from '@parscore/scoring'
import type { CheckedTables } from '@parscore/workbook'

/** The gravest finding of each cell of a sheet that has one. */
export type CellMarks = ReadonlyMap<string, Finding['severity']>

const GRAVITY: Readonly<Record<Finding['severity'], number>> = { error: 2, warning: 1, info: 0 }

/** The marks of a check by the names of the sheets. */
export function cellMarks({ sheets, documents }: CheckedTables): ReadonlyMap<string, CellMarks> {
  const marks = new Map<string, Map<string, Finding['severity']>>()
  for (const { grid, findings } of [...sheets, ...documents]) {
    const own = marks.get(grid.name) ?? new Map<string, Finding['severity']>()
    marks.set(grid.name, own)
    for (const { cell, severity } of findings) {
      if (cell === '') continue
      const at = cellAddress(cell)
      const known = own.get(at)
      if (known === undefined || GRAVITY[severity] > GRAVITY[known]) own.set(at, severity)
    }
  }
  return marks
}

/** The rows above the first criterion, by the names of the sheets: their header, or its last line. */
export function headerRows({ sheets }: CheckedTables): ReadonlyMap<string, number> {
  const rows = new Map<string, number>()
  for (const { grid, sheet } of sheets) {
    const [first] = sheet.rows
    const above = (first?.codeCell.row ?? 0) - 1
    if (above >= 0 && !rows.has(grid.name)) rows.set(grid.name, above)
  }
  return rows
}

/** How many columns hold codes and titles at the left, by the names of the sheets. */
export function titleColumns({ sheets }: CheckedTables): ReadonlyMap<string, number> {
  const columns = new Map<string, number>()
  for (const { grid, sheet } of sheets) {
    const [first] = sheet.rows
    if (first && !columns.has(grid.name)) columns.set(grid.name, Math.max(first.codeCell.col, first.titleCell.col) + 1)
  }
  return columns
}
