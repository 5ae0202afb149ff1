import { fold, type Grid, type TableLayout, textOf } from '@parscore/scoring'

/** A layout with the texts of its header, by which another sheet of the same shape is known. */
export interface ShapedLayout {
  readonly layout: TableLayout
  /** The cells of each row of the header, as they stand. */
  readonly header: readonly (readonly string[])[]
}

/** Rows in which a header that stands elsewhere is looked for. */
const SEARCHED = 100
const YEAR = /(?:19|20)\d\d/g

/** The layout of a table of a grid with the header that it stands under. */
export const shapedLayout = (grid: Grid, layout: TableLayout): ShapedLayout => ({
  layout,
  header: headerAt(grid, layout.header[0] - 1, layout.header[1] - layout.header[0] + 1),
})

/**
 * A layout as it fits a grid: where its own rows are the header that is remembered, else the first rows that are. Another year in
 * the header is another year of the columns.
 *
 * @returns `null` where the grid has no such header
 */
export function layoutOn(grid: Grid, { layout, header }: ShapedLayout): TableLayout | null {
  const wanted = maskOf(header)
  if (wanted.replaceAll('|', '') === '') return null
  const isAt = (row: number) => maskOf(headerAt(grid, row, header.length)) === wanted
  const usual = layout.header[0] - 1
  const row = isAt(usual) ? usual : grid.rows.slice(0, SEARCHED).findIndex((_, at) => isAt(at))
  if (row < 0) return null
  const years = yearsBetween(header, headerAt(grid, row, header.length))
  return {
    ...layout,
    sheet: grid.name,
    header: [row + 1, row + header.length],
    columns: Object.fromEntries(
      Object.entries(layout.columns).map(([letters, column]) => [letters, inYears(column, years)]),
    ),
  }
}

type LayoutColumn = TableLayout['columns'][string]

function inYears(column: LayoutColumn, years: ReadonlyMap<string, string>): LayoutColumn {
  const moved = (text: string) => text.replace(YEAR, (year) => years.get(year) ?? year)
  return {
    ...column,
    ...(column.name === undefined ? {} : { name: moved(column.name) }),
    ...(column.year === undefined ? {} : { year: Number(moved(String(column.year))) }),
  }
}

const headerAt = (grid: Grid, row: number, rows: number): string[][] =>
  Array.from({ length: rows }, (_, at) => withoutTail((grid.rows[row + at] ?? []).map(textOf)))

function withoutTail(texts: readonly string[]): string[] {
  const last = texts.findLastIndex((text) => text !== '')
  return texts.slice(0, last + 1)
}

const maskOf = (header: readonly (readonly string[])[]): string =>
  header.map((row) => row.map((text) => fold(text).replace(YEAR, '####')).join('|')).join('||')

/** The years of one header by those that stand in their place in the other. */
function yearsBetween(before: ShapedLayout['header'], now: ShapedLayout['header']): ReadonlyMap<string, string> {
  const yearsIn = (header: ShapedLayout['header']) => header.flat().join(' ').match(YEAR) ?? []
  const [from, to] = [yearsIn(before), yearsIn(now)]
  return new Map(from.map((year, at) => [year, to[at] ?? year]))
}
