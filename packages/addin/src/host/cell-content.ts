import { addressOf, type CellValue, type Grid, placeOf } from '@parscore/scoring'

/** What stands in a cell: a value, or a formula without its `=` with its last result. */
export interface CellContent {
  /** Such as `D17`. */
  readonly cell: string
  readonly value: CellValue
  readonly formula: string | null
}

/** The value of a cell of a grid. @example valueAt(grid, 'D17') */
export function valueAt(grid: Grid, cell: string): CellValue {
  const place = placeOf(cell)
  return place ? (grid.rows[place.row]?.[place.col] ?? null) : null
}

/** What stands in a cell of a grid. */
export const contentOf = (grid: Grid, cell: string): CellContent => ({
  cell,
  value: valueAt(grid, cell),
  formula: grid.formulas.get(cell) ?? null,
})

/** A grid with other contents in some cells; the grid itself is not changed. */
export function gridWithContents(grid: Grid, contents: readonly CellContent[]): Grid {
  const rows = [...grid.rows]
  for (const { cell, value } of contents) {
    const place = placeOf(cell)
    if (!place) continue
    while (rows.length <= place.row) rows.push([])
    const row = rows[place.row] ?? []
    const blanks = Array.from({ length: Math.max(0, place.col - row.length + 1) }, () => null)
    rows[place.row] = [...row, ...blanks].with(place.col, value)
  }
  return { ...grid, rows, formulas: formulasWith(grid.formulas, contents) }
}

/** A sheet may have many thousand formulas: they are copied only where one changes. */
function formulasWith(formulas: Grid['formulas'], contents: readonly CellContent[]): Grid['formulas'] {
  const changed = contents.filter(({ cell, formula }) => (formulas.get(cell) ?? null) !== formula)
  if (changed.length === 0) return formulas
  const copy = new Map(formulas)
  for (const { cell, formula } of changed) {
    if (formula === null) copy.delete(cell)
    else copy.set(cell, formula)
  }
  return copy
}

/** A grid with other results of its formulas. */
export const gridWithResults = (
  grid: Grid,
  results: readonly { readonly row: number; readonly col: number; readonly value: CellValue }[],
): Grid =>
  results.length === 0
    ? grid
    : gridWithContents(
        grid,
        results.map(({ row, col, value }) => {
          const cell = addressOf(row, col)
          return { cell, value, formula: grid.formulas.get(cell) ?? null }
        }),
      )
