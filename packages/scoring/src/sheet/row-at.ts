import type { CellValue } from './grid.js'

/**
 * The row of a grid in the making, made where it is not there yet, with at least so many cells.
 *
 * @param rows the rows made so far; missing ones are added
 * @param place counted from 0
 * @param width how many cells it has at the least; those that are added hold nothing
 * @example rowAt([['1']], 1, 2) // [null, null]
 */
export function rowAt(rows: CellValue[][], place: number, width: number): CellValue[] {
  while (rows.length <= place) rows.push([])
  const row = rows[place] ?? []
  while (row.length < width) row.push(null)
  return row
}
