import type { CellValue, DateSystem, Grid } from '@parscore/scoring'
import { addressOf } from '@parscore/scoring'
import { a1ToR1C1, type Cell, r1c1ToA1, type Sheet } from 'hucre'
import { maxColumns, maxRows } from './limits.js'
import { printable } from './printable.js'

/** The grid of a sheet that hucre has read. */
export function gridOf(sheet: Sheet, dateSystem: DateSystem): Grid {
  return {
    name: sheet.name,
    rows: rowsOf(sheet),
    formulas: formulasOf(sheet),
    comments: commentsOf(sheet),
    links: linksOf(sheet),
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

/** hucre leaves rows without a cell out of an xls: the array has holes, which are empty rows here. */
function rowsOf({ rows }: Sheet): readonly (readonly CellValue[])[] {
  const some: readonly (readonly CellValue[] | undefined)[] = rows
  return Array.from({ length: Math.min(some.length, maxRows) }, (_, at) => {
    return (some[at] ?? []).slice(0, maxColumns).map((value) => (typeof value === 'string' ? printable(value) : value))
  })
}

function commentsOf(sheet: Sheet): Map<string, string> {
  const comments = new Map<string, string>()
  for (const [key, { comment }] of sheet.cells ?? [])
    if (comment) comments.set(addressOf(...placeOfKey(key)), comment.text)
  return comments
}

function linksOf(sheet: Sheet): Map<string, string> {
  const links = new Map<string, string>()
  for (const [key, { hyperlink }] of sheet.cells ?? [])
    if (hyperlink) links.set(addressOf(...placeOfKey(key)), hyperlink.target || `#${hyperlink.location ?? ''}`)
  return links
}

function formulasOf(sheet: Sheet): Map<string, string> {
  const formulas = new Map<string, string>()
  const masters = sharedMasters(sheet)
  for (const [key, cell] of sheet.cells ?? []) {
    const [row, col] = placeOfKey(key)
    const formula = cell.formula || sharedFormula(cell, masters, row, col)
    if (formula) formulas.set(addressOf(row, col), formula)
  }
  return formulas
}

/** Excel writes a formula that was filled down or across once; the other cells only name it by its number. */
interface SharedMaster {
  readonly formula: string
  readonly row: number
  readonly col: number
}

function sharedMasters(sheet: Sheet): Map<number, SharedMaster> {
  const masters = new Map<number, SharedMaster>()
  for (const [key, { formula, formulaSharedIndex }] of sheet.cells ?? []) {
    if (!formula || formulaSharedIndex === undefined) continue
    const [row, col] = placeOfKey(key)
    masters.set(formulaSharedIndex, { formula, row, col })
  }
  return masters
}

function sharedFormula(
  cell: Cell,
  masters: ReadonlyMap<number, SharedMaster>,
  row: number,
  col: number,
): string | null {
  const master = cell.formulaSharedIndex === undefined ? undefined : masters.get(cell.formulaSharedIndex)
  return master ? r1c1ToA1(a1ToR1C1(master.formula, master.row, master.col), row, col) : null
}

function placeOfKey(key: string): readonly [row: number, col: number] {
  const comma = key.indexOf(',')
  return [Number(key.slice(0, comma)), Number(key.slice(comma + 1))]
}
