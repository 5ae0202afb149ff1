import { textOf } from '../../sheet/cell-at.js'
import { type Column, isInput, isPoints } from '../../sheet/column.js'
import { type Grid, placeOf } from '../../sheet/grid.js'
import { type LocatedTable, wordRoles } from '../locate-tables.js'
import type { TableLayout } from './table-layout.js'

/**
 * The tables of a grid as a person laid them out, and those found beside them that they do not touch.
 *
 * @param found the tables that were found
 * @param layouts those of all sheets
 */
export function locatedAsGiven(
  grid: Grid,
  found: readonly LocatedTable[],
  layouts: readonly TableLayout[],
): readonly LocatedTable[] {
  const own = layouts
    .filter(({ sheet, header }) => (sheet === undefined || sheet === grid.name) && header[1] < grid.rows.length)
    .sort((a, b) => a.header[0] - b.header[0])
  const given = own.map((layout, at) => asGiven(grid, layout, (own[at + 1]?.header[0] ?? grid.rows.length + 1) - 1))
  const others = found.filter((table) => !given.some((each) => touches(each, table)))
  return [...given, ...others].sort((a, b) => a.headerRows[0] - b.headerRows[0])
}

const touches = (a: LocatedTable, b: LocatedTable): boolean =>
  a.headerRows[0] <= (b.layout.endRow ?? 0) - 1 &&
  b.headerRows[0] <= (a.layout.endRow ?? 0) - 1 &&
  a.firstCol <= b.lastCol &&
  b.firstCol <= a.lastCol

function asGiven(grid: Grid, { header: [first, last], columns, codes }: TableLayout, endRow: number): LocatedTable {
  const placed = Object.entries(columns)
    .map(([letters, column]) => ({ ...column, col: placeOf(`${letters}1`)?.col ?? 0 }))
    .sort((a, b) => a.col - b.col)
  // Before the titles there may be the groups that stand over them.
  const titles = placed.flatMap(({ role, col }) => (role === 'title' ? [col] : []))
  const title = titles.at(-1)
  const codeCols = placed.flatMap(({ role, col }) => (role === 'code' ? [col] : []))
  const code = codeCols[0]
  const named = placed.flatMap(({ col, role, name, unit, year }): Column[] => {
    if (role === 'code' || role === 'title') return []
    const header = name ?? headerOf(grid, first - 1, last - 1, col)
    return [{ role, name: header, year: year ?? null, col, unit: unit ?? null, framework: null }]
  })
  return {
    layout: {
      firstRow: last,
      endRow,
      codeCol: code ?? title ?? 0,
      ...(codeCols.length > 1 ? { codeCols } : {}),
      titleCol: title ?? code ?? 0,
      ...(titles.length > 1 ? { groupCols: titles.slice(0, -1) } : {}),
      columns: named.filter((column) => isPoints(column) || column.role === 'maximum' || column.role === 'change'),
      wordColumns: named.filter(({ role }) => wordRoles.has(role)),
      inputColumns: named.filter(isInput),
      ...(codes ? { codes } : {}),
    },
    headerRows: [first - 1, last - 1],
    firstCol: placed[0]?.col ?? 0,
    lastCol: placed.at(-1)?.col ?? 0,
    doubtful: [],
    isGiven: true,
  }
}

/** The lowest line of a header over a column. */
function headerOf(grid: Grid, first: number, last: number, col: number): string {
  for (let row = last; row >= first; row -= 1) {
    const text = textOf(grid.rows[row]?.[col] ?? null)
    if (text !== '') return text
  }
  return ''
}
