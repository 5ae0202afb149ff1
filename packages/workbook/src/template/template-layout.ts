import { type CellValue, fold, type Grid, nodeRows, placeOf, type ScoreSheet } from '@parscore/scoring'
import { columnsFor, type TemplateColumn } from './columns.js'
import { type HeaderPlace, matchHeaders } from './match-headers.js'
import type { TemplateModel, TemplateRow } from './model.js'

/** Where the rows and columns of a template have come to stand in a sheet that people worked in. */
export interface TemplateLayout {
  readonly grid: Grid
  readonly model: TemplateModel
  /** Counted from 0, like every row and column here. */
  readonly headerRow: number
  readonly columns: ReadonlyMap<TemplateColumn, HeaderPlace>
  /** The first row of each code. */
  readonly rows: ReadonlyMap<string, number>
  /** The template's row for each row of the sheet, also where only the title says which it is; then nothing is read from it. */
  readonly origins: ReadonlyMap<number, TemplateRow>
  /** The rows of the total and of the index. */
  readonly totals: ReadonlyMap<number, 'total' | 'index'>
  /** The column of the template that a column of the sheet is. */
  readonly keys: ReadonlyMap<number, TemplateColumn>
}

/** Rows above which the header stands. */
const MOST_ABOVE = 60

/** Finds the rows and columns of a template in its score sheet. */
export function templateLayout(grid: Grid, sheet: ScoreSheet, model: TemplateModel): TemplateLayout {
  const headerRow = headerRowOf(grid, model)
  const headers = (grid.rows[headerRow] ?? []).map(writtenText)
  const wanted = model.columns.all
  const places = matchHeaders(
    wanted.map(({ header }) => header),
    headers,
  )
  const columns = new Map(
    wanted.flatMap(({ key }, index) => {
      const place = places[index]
      return place ? [[key, place] as const] : []
    }),
  )
  const rows = new Map(nodeRows(sheet).map((row) => [row.code, row.codeCell.row]))
  return {
    grid,
    model,
    headerRow,
    columns,
    rows,
    origins: originsOf(grid, model, rows, headerRow, columns.get('title')?.col ?? -1),
    totals: totalsOf(grid, Math.max(headerRow, ...rows.values()), columns.get('title')?.col ?? -1),
    keys: new Map([...columns].map(([key, { col }]) => [col, key])),
  }
}

/** What stands in a row of a code for a column of the template. */
export function valueIn({ grid, rows, columns }: TemplateLayout, code: string, key: TemplateColumn): CellValue {
  const [row, place] = [rows.get(code), columns.get(key)]
  const value = row === undefined || !place ? null : (grid.rows[row]?.[place.col] ?? null)
  return value === '' ? null : value
}

function headerRowOf({ rows }: Grid, { columns }: TemplateModel): number {
  const wanted = new Set([...columns.all, ...columnsFor(1).all].map(({ header }) => fold(header)))
  const counts = rows
    .slice(0, MOST_ABOVE)
    .map((row) => row.filter((value) => wanted.has(fold(writtenText(value)))).length)
  return counts.indexOf(Math.max(0, ...counts))
}

function originsOf(
  { rows: all }: Grid,
  model: TemplateModel,
  rows: ReadonlyMap<string, number>,
  headerRow: number,
  titleCol: number,
): Map<number, TemplateRow> {
  const byCode = new Map(model.rows.map((row) => [row.node.code, row]))
  const origins = new Map<number, TemplateRow>()
  for (const [code, row] of rows) {
    const origin = byCode.get(code)
    if (origin) origins.set(row, origin)
  }
  const byTitle = new Map(model.rows.map((row) => [fold(row.node.title.vi), row]))
  for (const [row, cells] of all.entries()) {
    const origin = byTitle.get(fold(writtenText(cells[titleCol] ?? null)))
    if (row > headerRow && origin && !origins.has(row)) origins.set(row, origin)
  }
  return origins
}

/** Total and index stand below the last criterion. */
function totalsOf({ rows }: Grid, last: number, titleCol: number) {
  const totals = new Map<number, 'total' | 'index'>()
  for (const [row, cells] of rows.entries()) {
    const title = row > last ? fold(writtenText(cells[titleCol] ?? null)) : ''
    if (title === 'tong diem' && ![...totals.values()].includes('total')) totals.set(row, 'total')
    if (title.startsWith('chi so cchc') && ![...totals.values()].includes('index')) totals.set(row, 'index')
  }
  return totals
}

/** The row of the template, counted from 1, that a row of the sheet is; `null` where it is none of them. */
export function templateRowOf({ origins, totals, model, headerRow }: TemplateLayout, row: number): number | null {
  if (row === headerRow) return model.firstRow - 1
  const total = totals.get(row)
  if (total) return total === 'total' ? model.totalRow : model.indexRow
  return origins.get(row)?.row ?? null
}

/** The place in the template of a cell of the sheet, as its address, or `null`. */
export function templatePlaceOf(
  layout: TemplateLayout,
  row: number,
  col: number,
): { readonly row: number; readonly col: number } | null {
  const [line, key] = [templateRowOf(layout, row), layout.keys.get(col)]
  return line === null || key === undefined ? null : placeOf(`${layout.model.columns.letter(key)}${line}`)
}

export const writtenText = (value: CellValue | undefined): string =>
  value === null || value === undefined ? '' : value instanceof Date ? '' : String(value)
