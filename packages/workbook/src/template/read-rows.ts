import { addressOf, type CellValue, type Grid } from '@parscore/scoring'
import type { Taken } from './account.js'
import type { ComputedColumn, HelperColumn, TemplateColumn } from './columns.js'
import { isFillable } from './fillable.js'
import type { FilledColumn, FilledRow, Filling } from './filling.js'
import { startingFormula } from './formulas.js'
import type { TemplateRow } from './model.js'
import { storedValue } from './stored-value.js'
import { symbolicFormula } from './symbolic-formula.js'
import { type TemplateLayout, templatePlaceOf } from './template-layout.js'
import { type UncountedText, uncountedText } from './uncounted-text.js'

/** The rows of a score sheet as people filled them in. */
export interface ReadRows {
  readonly rows: Filling['rows']
  readonly uncounted: readonly UncountedText[]
}

const NOT_FILLED: ReadonlySet<TemplateColumn> = new Set<ComputedColumn | HelperColumn>([
  'code',
  'title',
  'rule',
  'rate',
  'computed',
  'final',
  'lost',
  'kind',
  'blankComputed',
  'blankSelf',
  'blankFinal',
])
const isFilled = (key: TemplateColumn): key is FilledColumn => !NOT_FILLED.has(key)

/** Reads what people put in the cells of the leaves. */
export function readRows(layout: TemplateLayout, taken: Taken): ReadRows {
  const uncounted: UncountedText[] = []
  const rows = new Map<string, FilledRow>()
  for (const row of layout.model.rows) {
    const filled = row.children.length > 0 ? null : readRow(layout, row, taken, uncounted)
    if (filled && filled.values.size + filled.comments.size > 0) rows.set(row.node.code, filled)
  }
  return { rows, uncounted }
}

/** Row and column of a cell, counted from 0. */
interface CellPlace {
  readonly row: number
  readonly col: number
}

function readRow(layout: TemplateLayout, row: TemplateRow, taken: Taken, uncounted: UncountedText[]): FilledRow | null {
  const { grid, rows, columns } = layout
  const at = rows.get(row.node.code)
  if (at === undefined) return null
  const values = new Map<FilledColumn, CellValue>()
  const comments = new Map<FilledColumn, string>()
  taken.take(grid.name, addressOf(at, columns.get('code')?.col ?? 0))
  for (const [key, { col }] of columns) {
    if (!isFilled(key)) continue
    const cell = addressOf(at, col)
    const comment = grid.comments?.get(cell)
    if (comment !== undefined) comments.set(key, takeNote(grid, cell, comment, taken))
    const value = readCell(layout, row, key, { row: at, col }, taken)
    if (value !== null) values.set(key, value)
    const says = uncountedText(key, row.rule, value)
    if (says !== null) uncounted.push({ code: row.node.code, cell, found: value, value: says })
  }
  return { values, comments }
}

function takeNote({ name }: Grid, cell: string, comment: string, taken: Taken): string {
  taken.take(name, cell, 'note')
  return comment
}

function readCell(layout: TemplateLayout, row: TemplateRow, key: FilledColumn, at: CellPlace, taken: Taken): CellValue {
  const found = isFillable(row, key) ? typedValue(layout, row, key, at) : null
  if (found === null) return null
  takeCell(layout.grid, addressOf(at.row, at.col), found, taken)
  return storedValue(key, row, found)
}

function takeCell(grid: Grid, cell: string, found: CellValue, taken: Taken): void {
  taken.take(grid.name, cell)
  if (grid.links?.get(cell) === found) taken.take(grid.name, cell, 'link')
}

/** What a person put in a cell, or what their own formula came to; no formula of ours, no maximum that the framework gave. */
function typedValue(
  layout: TemplateLayout,
  template: TemplateRow,
  key: FilledColumn,
  { row, col }: CellPlace,
): CellValue {
  if (key === 'maximum' && template.node.maximum !== null) return null
  const formula = layout.grid.formulas.get(addressOf(row, col))
  const own = formula === undefined ? null : startingFormula(layout.model, template, key)
  if (formula !== undefined && own !== null && isSameFormula(layout, formula, own)) return null
  const value = layout.grid.rows[row]?.[col] ?? null
  return value === '' ? null : value
}

function isSameFormula(layout: TemplateLayout, found: string, own: string): boolean {
  const here = symbolicFormula(found, (sheet, row, col) => {
    const place = sheet === null || sheet === layout.grid.name ? templatePlaceOf(layout, row, col) : null
    return place ? addressOf(place.row, place.col) : `?${sheet ?? ''}${addressOf(row, col)}`
  })
  return here === symbolicFormula(own, (_, row, col) => addressOf(row, col))
}
