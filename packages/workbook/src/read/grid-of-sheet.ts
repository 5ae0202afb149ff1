import type { CellValue, DateSystem, Grid } from '@parscore/scoring'
import { addressOf } from '@parscore/scoring'
import type { Sheet } from 'hucre'
import { maxColumns, maxRows } from './limits.js'

/** The grid of a sheet that hucre has read. */
export function gridOf(sheet: Sheet, dateSystem: DateSystem): Grid {
  return {
    name: sheet.name,
    rows: sheet.rows
      .slice(0, maxRows)
      .map((row) => (row.length > maxColumns ? row.slice(0, maxColumns) : row) satisfies readonly CellValue[]),
    formulas: formulasOf(sheet),
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      firstRow: startRow,
      firstCol: startCol,
      lastRow: endRow,
      lastCol: endCol,
    })),
    hiddenRows: new Set([...(sheet.rowDefs ?? [])].flatMap(([row, definition]) => (definition.hidden ? [row] : []))),
    typed: true,
    dateSystem,
    cutOff: sheet.rows.length > maxRows,
  }
}

function formulasOf(sheet: Sheet): Map<string, string> {
  const formulas = new Map<string, string>()
  for (const [key, cell] of sheet.cells ?? []) {
    if (cell.formula === undefined || cell.formula === '') continue
    const comma = key.indexOf(',')
    formulas.set(addressOf(Number(key.slice(0, comma)), Number(key.slice(comma + 1))), cell.formula)
  }
  return formulas
}
