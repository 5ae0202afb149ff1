import { addressOf, type CellValue, type Grid, placeOf, rowAt } from '@parscore/scoring'
import { Calculation, type ChangedCell } from './calculation.js'
import type { DefinedName } from './defined-name.js'

/** The sheets of a file with what its formulas come to. */
export interface CompletedGrids {
  readonly grids: readonly Grid[]
  /** How many results were not in the file and are calculated. */
  readonly count: number
}

/** What is calculated while a file is opened must not keep anybody waiting: beyond it formulas stay without their results. */
const MOST_FORMULAS = 30_000
const MOST_READS = 3_000_000

/** Whether a formula stands somewhere without its result, as programs leave it that write formulas and do not calculate. */
export const resultsAreMissing = (grids: readonly Grid[]): boolean =>
  grids.some((grid) => [...grid.formulas.keys()].some((address) => lacksResult(grid, address)))

/**
 * Calculates the formulas whose results a file does not hold: a sheet that another program has filled in is checked as Excel would
 * show it. What the file holds stays; what asks for the day, or is not known here, stays without a result.
 *
 * @param grids all sheets of a file
 * @param names the names that the workbook gives to cells
 * @example
 * withMissingResults([{ ...plainGrid('A', [[1], [2], [null]]), formulas: new Map([['A3', 'SUM(A1:A2)']]) }], []).count // 1
 */
export function withMissingResults(grids: readonly Grid[], names: readonly DefinedName[]): CompletedGrids {
  const all = grids.reduce((sum, { formulas }) => sum + formulas.size, 0)
  if (all > MOST_FORMULAS) return { grids, count: 0 }
  const { changed } = new Calculation(grids, names, null, MOST_READS).missing()
  const results = changed.filter(({ sheet, row, col }) => {
    const grid = grids[sheet]
    return grid !== undefined && lacksResult(grid, addressOf(row, col))
  })
  if (results.length === 0) return { grids, count: 0 }
  return {
    grids: grids.map((grid, at) =>
      completed(
        grid,
        results.filter(({ sheet }) => sheet === at),
      ),
    ),
    count: results.length,
  }
}

/** Whether the file holds no result in the cell of a formula; one that comes to an empty text holds that. */
export function lacksResult({ rows, calculated }: Grid, address: string): boolean {
  const place = placeOf(address)
  return place !== null && (calculated?.has(address) === true || (rows[place.row]?.[place.col] ?? null) === null)
}

function completed(grid: Grid, results: readonly ChangedCell[]): Grid {
  if (results.length === 0) return grid
  const rows: CellValue[][] = grid.rows.map((cells) => [...cells])
  for (const { row, col, value } of results) rowAt(rows, row, col)[col] = value
  return { ...grid, rows, calculated: new Set(results.map(({ row, col }) => addressOf(row, col))) }
}
