import { addressOf, type CellValue } from '@parscore/scoring'
import { plainValue, type Taken } from './account.js'
import type { ComputedColumn, HelperColumn, TemplateColumn } from './columns.js'
import type { FilledColumn, FilledRow, Filling } from './filling.js'
import { startingFormula } from './formulas.js'
import type { TemplateRow } from './model.js'
import { storedValue } from './stored-value.js'
import { symbolicFormula } from './symbolic-formula.js'
import { type TemplateLayout, templatePlaceOf } from './template-layout.js'

/** A text that was read as what it says. */
export interface ReadValue {
  readonly code: string
  readonly column: FilledColumn
  readonly cell: string
  readonly found: CellValue
  readonly value: CellValue
}

/** The rows of a score sheet as people filled them in. */
export interface ReadRows {
  readonly rows: Filling['rows']
  readonly read: readonly ReadValue[]
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
  const read: ReadValue[] = []
  const rows = new Map<string, FilledRow>()
  for (const row of layout.model.rows) {
    const filled = row.children.length > 0 ? null : readRow(layout, row, taken, read)
    if (filled && filled.values.size + filled.comments.size > 0) rows.set(row.node.code, filled)
  }
  return { rows, read }
}

function readRow(layout: TemplateLayout, row: TemplateRow, taken: Taken, read: ReadValue[]): FilledRow | null {
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
    if (comment !== undefined) {
      comments.set(key, comment)
      taken.take(grid.name, cell, 'note')
    }
    const found = typedValue(layout, row, key, { row: at, col })
    if (found === null) continue
    const value = storedValue(key, row, found)
    taken.take(grid.name, cell)
    if (grid.links?.get(cell) === found) taken.take(grid.name, cell, 'link')
    if (value === null) continue
    values.set(key, value)
    if (plainValue(value) !== plainValue(found)) read.push({ code: row.node.code, column: key, cell, found, value })
  }
  return { values, comments }
}

/** What a person put in a cell, or what their own formula came to; no formula of ours, no maximum that the framework gave. */
function typedValue(
  layout: TemplateLayout,
  template: TemplateRow,
  key: FilledColumn,
  { row, col }: { readonly row: number; readonly col: number },
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
