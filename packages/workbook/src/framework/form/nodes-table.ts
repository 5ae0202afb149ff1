import { addressOf, type CellValue, fold, fullAddress, type Grid } from '@parscore/scoring'
import { NODE_COLUMNS, type NodeColumn } from '../columns.js'
import { writtenText } from './form-cells.js'

/** The sheet of the nodes, and where its columns stand. */
export interface NodesTable {
  readonly grid: Grid
  /** Row of the header. */
  readonly header: number
  readonly columns: ReadonlyMap<NodeColumn, number>
}

/** The list of nodes, wherever its header stands and in whatever order its columns are. */
export function nodesTable(grid: Grid): NodesTable | null {
  const wanted = new Map(NODE_COLUMNS.map(([key, header]) => [fold(header), key]))
  for (const [header, row] of grid.rows.slice(0, 20).entries()) {
    const columns = new Map<NodeColumn, number>()
    for (const [col, value] of row.entries()) {
      const key = wanted.get(fold(String(value ?? '')))
      if (key !== undefined && !columns.has(key)) columns.set(key, col)
    }
    if (columns.has('code') && columns.has('titleVi') && columns.has('maximum')) return { grid, header, columns }
  }
  return null
}

/** What stands in a column of a row. */
export function valueIn({ grid, columns }: NodesTable, row: number, key: NodeColumn): CellValue {
  const col = columns.get(key)
  return col === undefined ? null : (grid.rows[row]?.[col] ?? null)
}

/** The text of a column of a row, or `null`. */
export const textIn = (table: NodesTable, row: number, key: NodeColumn): string | null =>
  writtenText(valueIn(table, row, key))

/** The full address of a cell of the form. */
export const addressIn = ({ grid, columns }: NodesTable, row: number, key: NodeColumn): string =>
  fullAddress(grid.name, addressOf(row, columns.get(key) ?? 0))
