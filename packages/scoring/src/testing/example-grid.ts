import type { TableExample } from '../checks/check.js'
import type { CellValue, Grid } from '../sheet/grid.js'

/** The grid of the rows of an example, header first. */
export const exampleGrid = (rows: TableExample, name = 'Trang 1'): Grid => ({
  name,
  rows: rows.map((row): readonly CellValue[] => [...row]),
  formulas: new Map(),
  merges: [],
  hiddenRows: new Set(),
  typed: true,
  dateSystem: '1900',
  cutOff: false,
})

/** Place of the column that a header names, counted from 0, or -1. */
export const columnNamed = ([header = []]: TableExample, name: string): number => header.indexOf(name)
