import { columnLetters, type Grid, parseLayouts, type TableLayout, textOf } from '@parscore/scoring'

/** What a column of a layout is for. */
export type LayoutRole = TableLayout['columns'][string]['role']

/** A column of a sheet as it can be given a role. */
export interface LayoutColumn {
  readonly letters: string
  /** What stands in the lowest line of the header that says something. */
  readonly header: string
  /** `null` where it is not read. */
  readonly role: LayoutRole | null
}

/** Columns that are offered: a sheet may be wide by mistake. */
const MOST = 60
/** Of each table there is one such column. */
const SINGLE: ReadonlySet<LayoutRole> = new Set(['code', 'title', 'maximum'])

/** The columns of a sheet that have a header or a role. */
export function columnsOf(grid: Grid, layout: TableLayout): readonly LayoutColumn[] {
  const [first, last] = layout.header
  const lines = grid.rows.slice(first - 1, last)
  const width = Math.min(MOST, Math.max(0, ...grid.rows.slice(first - 1, last + 20).map((row) => row.length)))
  return Array.from({ length: width }, (_, col) => {
    const letters = columnLetters(col)
    const header = lines.map((row) => textOf(row[col] ?? null)).findLast((text) => text !== '') ?? ''
    return { letters, header, role: layout.columns[letters]?.role ?? null }
  }).filter(({ header, role }) => header !== '' || role !== null)
}

/** A layout with another role of a column; the column that had a role of which there is one is not read then. */
export function withRole(layout: TableLayout, letters: string, role: LayoutRole | null): TableLayout {
  const others = Object.entries(layout.columns).filter(
    ([own, column]) => own !== letters && !(role !== null && SINGLE.has(role) && column.role === role),
  )
  const known = layout.columns[letters]
  const changed =
    role === null ? [] : [[letters, role === 'code' || role === 'title' ? { role } : { ...known, role }] as const]
  return { ...layout, columns: Object.fromEntries([...others, ...changed]) }
}

/** A layout with other examples of its codes; `null` lets them be recognised. */
export function withCodes({ codes: _, ...layout }: TableLayout, codes: readonly string[] | null): TableLayout {
  return codes ? { ...layout, codes: [...codes] } : layout
}

/** Whether a layout can be read by: it has codes or titles, and points or maxima. */
export const isUsable = (layout: TableLayout): boolean =>
  parseLayouts({ tables: [layout] }).ok &&
  Object.values(layout.columns).some(
    ({ role }) => !['code', 'title', 'agency', 'evidence', 'explanation', 'note'].includes(role),
  )

/** Where a header is guessed where no table was understood: the first row with several texts. */
export function guessedLayout(grid: Grid): TableLayout {
  const isHeader = (row: Grid['rows'][number]) =>
    row.filter((value) => typeof value === 'string' && value !== '').length > 2
  const row = Math.max(0, grid.rows.findIndex(isHeader)) + 1
  return { sheet: grid.name, header: [row, row], columns: {} }
}
