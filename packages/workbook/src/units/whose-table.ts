import { fold, type Grid, isPoints, linesAbove, type TableReading } from '@parscore/scoring'
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
  const own = points.filter(({ role }) => role !== 'target')
  const years = own.flatMap(({ year }) => year ?? [])
  const before = tables.filter(({ range }) => range.lastRow < above)
  const top = Math.min(above, ...before.map(({ headerRows }) => headerRows[0]))
  const from = Math.max(0, ...before.map(({ range }) => range.lastRow + 1))
  const latest = years.length > 0 ? Math.max(...years) : null
  // Beside the year before, the columns of the year itself are often called nothing.
  const year = years.length < own.length ? (yearAbove(grid, above) ?? latest) : latest
  return { unit: areUnits ? null : unitOf(grid, above, from, top), year }
}

function unitOf(grid: Grid, above: number, from: number, top: number): string | null {
  const between = from > 0 ? unitBetween(grid, from, above) : null
  if (between !== null) return between
  // A text or a table of a document is called by its file.
  const isUnit = isUnitCell(grid.name) && !/\.[a-z]{3,4}(?:,|$)/iu.test(grid.name)
  const named = unitNameIn({ ...grid, name: isUnit ? grid.name : '' }, top) || headUnit(linesAbove(grid, top), 0)
  // The head writes in full, with marks, what the sheet is called.
  const full = isUnit && !/[^\p{ASCII}]/u.test(grid.name) ? headUnit(linesAbove(grid, top), 1) : null
  return full !== null && fold(full).includes(fold(grid.name)) ? full : named
}
