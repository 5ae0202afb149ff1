import {
  type CellValue,
  difference,
  type InputValue,
  indexOf,
  inputValue,
  largestRate,
  notAssessedWord,
  ok,
  quotient,
  readInputs,
  roundHalfUp,
  sum,
} from '@parscore/scoring'
import { ANNEX_PLACES } from './annex-places.js'
import { type HelperColumn, indexed, type TemplateColumn } from './columns.js'
import { type FilledColumn, type Filling, filledIn } from './filling.js'
import { RATE_PARTS } from './formulas.js'
import { pointRoots, type TemplateModel, type TemplateRow } from './model.js'
import { storedFigure, storedValue } from './stored-value.js'

/** A value that a formula of the template has; `null` is an empty text. */
type Value = number | null

/** What the formulas of a row come to. */
export type RowValues = ReadonlyMap<TemplateColumn, Value>

/** What the formulas of a template come to with what was filled in. */
export interface Calculated {
  readonly rows: ReadonlyMap<TemplateRow, RowValues>
  readonly total: ReadonlyMap<TemplateColumn, Value>
  readonly index: ReadonlyMap<TemplateColumn, Value>
}

/**
 * Computes with the scoring package what the formulas compute in Excel, so that a file is right before any spreadsheet program
 * has opened it. A test compares the two.
 */
export function calculate(model: TemplateModel, filling: Filling, year: number): Calculated {
  const rows = new Map<TemplateRow, RowValues>()
  for (const root of model.roots) calculateRow(model, filling, year, root, rows)
  const valueIn = (row: TemplateRow, key: TemplateColumn) => rows.get(row)?.get(key) ?? null
  const total = new Map<TemplateColumn, Value>()
  const index = new Map<TemplateColumn, Value>()
  total.set('maximum', sumOf(pointRoots(model).map((row) => valueIn(row, 'maximum'))))
  for (const key of SUMMED)
    total.set(
      key,
      totalOf(model, (row) => valueIn(row, key)),
    )
  for (const [key, helper] of indexed) {
    const assessed = sum(pointRoots(model).map((row) => assessedIn(rows.get(row), key, helper)))
    const all = total.get(key) ?? null
    total.set(helper, assessed)
    index.set(key, all === null || assessed === 0 ? null : indexOf(all, assessed))
  }
  return { rows, total, index }
}

/** The columns that parents sum. */
export const SUMMED = ['computed', 'self', 'appraisal1', 'appraisal2', 'survey', 'final', 'lost'] as const

function calculateRow(
  model: TemplateModel,
  filling: Filling,
  year: number,
  row: TemplateRow,
  rows: Map<TemplateRow, RowValues>,
): void {
  for (const child of row.children) calculateRow(model, filling, year, child, rows)
  const values =
    row.children.length === 0
      ? leafValues(filling, year, row)
      : parentValues(row, (child, key) => rows.get(child)?.get(key) ?? null)
  for (const [key, helper] of indexed) values.set(helper, blankOf(row, key, helper, values, rows))
  rows.set(row, values)
}

function leafValues(filling: Filling, year: number, row: TemplateRow): Map<TemplateColumn, Value> {
  const { code, maximum: known } = row.node
  const typed = (column: FilledColumn) => storedValue(column, row, filledIn(filling, code, column))
  const number = (column: FilledColumn) => numberIn(typed(column))
  const maximum = known ?? number('maximum')
  const rate = rateIn(filling, row)
  const computed = filledIn(filling, code, 'applies') === notAssessedWord ? null : pointsOf(filling, year, row, maximum)
  const survey = number('survey')
  const own = row.node.measure === 'survey' ? null : typed('self') === null ? computed : number('self')
  const first = number('appraisal1')
  const second = typed('appraisal2') === null ? first : number('appraisal2')
  const final = second ?? survey
  const counted = final ?? computed
  const lost = maximum === null || counted === null ? null : difference(maximum, counted)
  return new Map<TemplateColumn, Value>([
    ['maximum', maximum],
    ['rate', rate],
    ['computed', computed],
    ['self', own],
    ['appraisal1', first],
    ['appraisal2', second],
    ['survey', survey],
    ['final', final],
    ['lost', lost],
  ])
}

function pointsOf(filling: Filling, year: number, row: TemplateRow, maximum: Value): Value {
  const survey = storedValue('survey', row, filledIn(filling, row.node.code, 'survey'))
  if (row.node.measure === 'survey' && survey !== null) return numberIn(survey)
  if (!row.rule || maximum === null) return null
  const kind = row.rule.input
  const figure = storedValue('input1', row, filledIn(filling, row.node.code, 'input1'))
  // Above 1 it is no share of the maximum but the points themselves.
  if (row.node.measure === 'survey' && kind === 'rate' && typeof figure === 'number' && figure > 1)
    return figure > maximum ? null : figure
  const context = { year, dateSystem: '1900' as const }
  const inputs =
    kind === 'rate' ? ok({ rate: rateIn(filling, row) }) : readInputs(row.rule, figuresOf(filling, row), context)
  const scored = inputs.ok ? row.rule.evaluate(maximum, inputs.value) : null
  return scored?.ok && scored.value.status === 'scored' ? scored.value.points : null
}

/** The figures of a row; there are never more than twelve. */
const figuresOf = (filling: Filling, { node }: TemplateRow): InputValue[] =>
  Array.from({ length: 12 }, (_, index) => inputValue(filledIn(filling, node.code, `input${index + 1}`)))

function rateIn(filling: Filling, row: TemplateRow): Value {
  if (row.rule?.input !== 'rate') return null
  const typed = storedValue('input1', row, filledIn(filling, row.node.code, 'input1'))
  if (typed !== null) {
    const rate = numberIn(typed)
    return rate === null || rate > largestRate ? null : rate
  }
  const over = partIn(filling, row, 'numerator')
  const under = partIn(filling, row, 'denominator')
  return over === null || under === null || under === 0 ? null : quotient(over, under)
}

/** A part of a rate: typed, or what the statistics annex has for the criterion. */
function partIn(filling: Filling, row: TemplateRow, part: keyof typeof RATE_PARTS): Value {
  const { code } = row.node
  const typed = storedValue(part, row, filledIn(filling, code, part))
  if (typed !== null) return numberIn(typed)
  const same = (value: CellValue | undefined, text: string) =>
    String(value ?? '').toLocaleLowerCase('vi') === text.toLocaleLowerCase('vi')
  const figures = filling.lists.annex
    .filter((line) => same(line[ANNEX_PLACES.code], code) && same(line[ANNEX_PLACES.role], RATE_PARTS[part]))
    .flatMap((line) => numberIn(storedFigure(line[ANNEX_PLACES.value] ?? null)) ?? [])
  return figures.length === 0 ? null : sum(figures)
}

function parentValues(
  { node, children }: TemplateRow,
  valueIn: (row: TemplateRow, key: TemplateColumn) => Value,
): Map<TemplateColumn, Value> {
  const maxima = children.filter((child) => child.node.kind === 'points').map((child) => valueIn(child, 'maximum'))
  const values = new Map<TemplateColumn, Value>([['maximum', node.maximum ?? (node.incomplete ? null : sumOf(maxima))]])
  for (const key of SUMMED) {
    values.set(key, sumOf(children.map((child) => valueIn(child, key))))
  }
  return values
}

function blankOf(
  row: TemplateRow,
  key: TemplateColumn,
  helper: HelperColumn,
  values: RowValues,
  rows: ReadonlyMap<TemplateRow, RowValues>,
): number {
  if (row.children.length > 0) return sum(row.children.map((child) => rows.get(child)?.get(helper) ?? 0))
  return (values.get(key) ?? null) === null ? (values.get('maximum') ?? 0) : 0
}

/** The maximum that was assessed of a row: its own less that of what is blank below; nothing where all is. */
export function assessedIn(values: RowValues | undefined, key: TemplateColumn, helper: HelperColumn): number {
  if ((values?.get(key) ?? null) === null) return 0
  return difference(values?.get('maximum') ?? 0, values?.get(helper) ?? 0)
}

function totalOf({ roots }: TemplateModel, valueIn: (row: TemplateRow) => Value): Value {
  const known = roots.flatMap((row) => {
    const value = valueIn(row)
    return value === null ? [] : [{ value, isPenalty: row.node.kind === 'penalty' }]
  })
  if (known.every(({ isPenalty }) => isPenalty)) return null
  return roundHalfUp(sum(known.map(({ value, isPenalty }) => (isPenalty ? -value : value))), 10)
}

/** The sum of what is known; nothing where nothing is. */
function sumOf(values: readonly Value[]): Value {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : sum(known)
}

/** A number that is written as one; texts that say one have been read before. */
const numberIn = (value: CellValue): Value => (typeof value === 'number' ? value : null)
