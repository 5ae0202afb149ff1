import { addressOf, type CellValue, type Grid, plainGrid, rowAt } from '@parscore/scoring'
import { Calculation } from '../formula/calculation.js'
import type { NamedRange, SheetModel } from './write-workbook.js'

/**
 * Sheets with the results of their formulas, so that a file is right before any spreadsheet program has opened it. What depends on
 * the day that it is opened stays empty: the same options give the same bytes.
 */
export function withResults(sheets: readonly SheetModel[], names: readonly NamedRange[]): readonly SheetModel[] {
  const grids = sheets.map(gridOf)
  const defined = names.map(({ name, range, scope }) => ({ name, refersTo: range, sheet: scope ?? null }))
  const results = new Map<number, Map<string, CellValue>>(grids.map((_, sheet) => [sheet, new Map()]))
  for (const { sheet, row, col, value } of new Calculation(grids, defined, null).all().changed)
    results.get(sheet)?.set(`${row},${col}`, value)
  return sheets.map((sheet, at) => ({ ...sheet, cells: filled(sheet, results.get(at) ?? new Map()) }))
}

function filled({ cells }: SheetModel, results: ReadonlyMap<string, CellValue>): NonNullable<SheetModel['cells']> {
  return new Map(
    [...(cells ?? [])].map(([place, cell]) => [
      place,
      cell.formula === undefined ? cell : { ...cell, formulaResult: results.get(place) ?? '' },
    ]),
  )
}

/** The cells of a sheet that is being made; formulas start as empty texts. */
function gridOf({ name, cells }: SheetModel): Grid {
  const rows: CellValue[][] = []
  const formulas = new Map<string, string>()
  for (const [place, { value, formula }] of cells ?? []) {
    const [row = 0, col = 0] = place.split(',').map(Number)
    rowAt(rows, row, col)[col] = formula === undefined ? (value ?? null) : ''
    if (formula !== undefined) formulas.set(addressOf(row, col), formula)
  }
  return { ...plainGrid(name, rows), formulas, typed: true }
}
