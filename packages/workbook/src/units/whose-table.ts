import { type Grid, isPoints, linesAbove, type TableReading } from '@parscore/scoring'
import { headUnit } from './head-unit.js'
import { isUnitCell } from './unit-header-words.js'
import { unitBetween, unitNameIn, yearAbove } from './unit-name.js'

/** Whose score table a table is, and of which year; `null` where nothing says so. */
export interface WhoseTable {
  readonly unit: string | null
  readonly year: number | null
}

/**
 * Whose a table is, by what stands above it and by the name of its sheet where that is a unit's. Where units are columns they have the
 * points, and whoever made the table is none of them.
 *
 * @param tables all tables of the sheet
 */
export function whoseTable(
  grid: Grid,
  { sheet, headerRows: [above] }: TableReading,
  tables: readonly TableReading[],
): WhoseTable {
  const points = sheet.columns.filter(isPoints)
  const areUnits = points.length > 0 && points.every(({ unit }) => unit !== null)
  const years = points.flatMap(({ role, year }) => (role === 'target' ? [] : (year ?? [])))
  const before = tables.filter(({ range }) => range.lastRow < above)
  const top = Math.min(above, ...before.map(({ headerRows }) => headerRows[0]))
  const from = Math.max(0, ...before.map(({ range }) => range.lastRow + 1))
  const own = { ...grid, name: isUnitCell(grid.name) ? grid.name : '' }
  const between = from > 0 ? unitBetween(grid, from, above) : null
  const unit = between ?? (unitNameIn(own, top) || headUnit(linesAbove(own, top), 0))
  return { unit: areUnits ? null : unit, year: years.length > 0 ? Math.max(...years) : yearAbove(grid, above) }
}
