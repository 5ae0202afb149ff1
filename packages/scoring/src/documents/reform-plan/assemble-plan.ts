import { cellAt } from '../../sheet/cell-at.js'
import type { Grid } from '../../sheet/grid.js'
import { inputValue } from '../../sheet/row-inputs.js'
import type { SheetCell } from '../../sheet/score-sheet.js'
import { dayOfCell } from '../../values/cell-value.js'
import { planAgencies } from './agencies.js'
import { type BudgetUnit, budgetUnit, moneyOf, type PlanMoney } from './money.js'
import { readMonth, readSpan } from './month.js'
import { readOutcome } from './outcome.js'
import { planHead } from './plan-head.js'
import type { PlanActivity, PlanField, PlanProgress, PlanResult, ReformPlan } from './reform-plan.js'

/** The columns that a plan can have. */
export const planRoles = [
  'number',
  'title',
  'indicator',
  'verification',
  'budget',
  'lead',
  'coordinating',
  'start',
  'end',
  'note',
  'done',
  'doneOn',
  'evidence',
] as const
/** A column of a plan. */
export type PlanRole = (typeof planRoles)[number]

/** Where the columns of a plan stand, counted from 0. */
export interface PlanLayout {
  readonly firstRow: number
  readonly columns: ReadonlyMap<PlanRole, number>
  readonly names: readonly string[]
  readonly year: number | null
  /** Short texts above the table, the nearest first: one may name the unit of money. */
  readonly above: readonly string[]
  /** All that stands above the table, its first line first. */
  readonly lines: readonly string[]
}

type Open<T, Key extends keyof T, Part> = Omit<T, Key> & { [K in Key]: Part[] }
type OpenResult = Open<PlanResult, 'activities', PlanActivity>
type OpenField = Omit<Open<PlanField, 'results', OpenResult>, 'total'> & { total: PlanMoney | null }

const LABELLED = /^(lĩnh vực|kết quả|hoạt động|nhiệm vụ)\s+([IVX]+|[\d.,]+)\.?$/iu
const ROMAN = /^(?:[IVX]+)\.?$/
const NUMBERED = /^\d{1,2}(?:[.,]\d{1,2}){0,3}\.?$/

/**
 * Reads the rows of a plan into fields, results and activities. What a row is is told by its number («LĨNH VỰC I», «Kết quả 1.1»,
 * «Hoạt động 1.1.1»; I, 1, 1.1) and by whether it names who and when.
 */
export function assemblePlan(grid: Grid, layout: PlanLayout): ReformPlan {
  const budgets = layout.columns.get('budget')
  const cells =
    budgets === undefined
      ? []
      : grid.rows.slice(layout.firstRow).map((_, at) => cellAt(grid, layout.firstRow + at, budgets))
  const unit = budgetUnit([layout.names[budgets ?? -1] ?? '', ...layout.above], cells)
  const reader = new PlanReader(grid, layout, unit)
  for (let row = layout.firstRow; row < grid.rows.length; row += 1) reader.take(row)
  const name = (role: PlanRole) => layout.names[layout.columns.get(role) ?? -1] ?? ''
  return {
    name: grid.name,
    year: layout.year,
    head: planHead(grid, layout.lines, layout.firstRow - 1),
    fields: reader.fields,
    total: reader.total,
    unit,
    words: reader.words,
    columns: {
      number: name('number'),
      budget: name('budget'),
      agency: name('lead'),
      start: name('start'),
      end: name('end'),
    },
  }
}

class PlanReader {
  readonly fields: OpenField[] = []
  total: PlanMoney | null = null
  words: ReformPlan['words'] = null

  constructor(
    private readonly grid: Grid,
    private readonly layout: PlanLayout,
    private readonly unit: BudgetUnit,
  ) {}

  take(row: number): void {
    const values = this.grid.rows[row] ?? []
    const first = values.findIndex((value) => value !== null && value !== '')
    if (first < 0) return
    const head = cellAt(this.grid, row, first)
    if (/bằng chữ/iu.test(head.text)) {
      this.words = { text: head.text.replace(/^\(?\s*bằng chữ\s*:?|\)$/giu, '').trim(), cell: head }
      return
    }
    if (/^(?:tổng|cộng)/iu.test(head.text)) this.takeTotal(row, head)
    else this.takeLine(row)
  }

  /** Totals stand in merged cells: the first number of the row is theirs. */
  private takeTotal(row: number, head: SheetCell): void {
    const cells = (this.grid.rows[row] ?? []).map((_, col) => cellAt(this.grid, row, col))
    const money = cells.slice(head.col + 1).map((cell) => moneyOf(cell, this.unit))
    const found = money.find(({ value }) => value !== null) ?? money[0]
    if (!found) return
    const field = this.fields.at(-1)
    // A plan without fields has one total.
    const isAll =
      /^tổng\s+cộng|^tổng\s+kinh phí|^cộng\s+chung/iu.test(head.text) || !field?.number || field.total !== null
    if (isAll) this.total = found
    else field.total = found
  }

  private takeLine(row: number): void {
    const numberCell = this.at(row, 'number')
    const { label, number } = numberOf(numberCell.text)
    const title = this.at(row, 'title').text
    if (title === '' && number === '') return
    if (this.isActivity(row)) this.addActivity(this.activity(row, numberCell, label, number))
    else if (number !== '') this.addHeading(numberCell, label, number, title, this.at(row, 'indicator').text)
  }

  /** An activity says when or who; what it is called may be wrong («Kết quả 4.2.1»). */
  private isActivity(row: number): boolean {
    return (['start', 'end', 'lead', 'budget'] as const).some((role) => this.at(row, role).text !== '')
  }

  private addHeading(numberCell: SheetCell, label: string, number: string, title: string, indicator: string): void {
    const isField =
      /lĩnh vực/iu.test(label) || (label === '' && (ROMAN.test(number) || !this.hasRomans()) && !number.includes('.'))
    if (isField || this.fields.length === 0) this.fields.push({ number, numberCell, title, results: [], total: null })
    else this.fields.at(-1)?.results.push({ number, numberCell, title, indicator: plain(indicator), activities: [] })
  }

  private hasRomans(): boolean {
    return this.fields.some(({ number }) => ROMAN.test(number))
  }

  private addActivity(activity: PlanActivity): void {
    const { numberCell } = activity
    if (this.fields.length === 0) this.fields.push({ number: '', numberCell, title: '', results: [], total: null })
    const field = this.fields.at(-1)
    if (field && field.results.length === 0)
      field.results.push({ number: '', numberCell, title: '', indicator: '', activities: [] })
    field?.results.at(-1)?.activities.push(activity)
  }

  private activity(row: number, numberCell: SheetCell, label: string, number: string): PlanActivity {
    const at = (role: PlanRole) => this.at(row, role)
    const [agencyCell, startCell, titleCell] = [at('lead'), at('start'), at('title')]
    const hasEnd = this.layout.columns.has('end')
    // One column may hold both: «Tháng 1 - Tháng 3».
    const endCell = hasEnd ? at('end') : startCell
    const span = hasEnd ? { start: readMonth(startCell, 'start'), end: readMonth(endCell, 'end') } : readSpan(startCell)
    return {
      number,
      label,
      numberCell,
      title: titleCell.text,
      titleCell,
      indicator: at('indicator').text,
      verification: at('verification').text,
      budget: moneyOf(at('budget'), this.unit),
      agencies: planAgencies(linesOf(agencyCell), linesOf(at('coordinating'))),
      agencyCell,
      start: span.start,
      startCell,
      end: span.end,
      endCell,
      note: at('note').text,
      progress: this.progress(row),
    }
  }

  private progress(row: number): PlanProgress {
    const { columns } = this.layout
    const doneCell = columns.has('done') ? this.at(row, 'done') : null
    const dateCell = columns.has('doneOn') ? this.at(row, 'doneOn') : null
    const day = dateCell ? dayOfCell(inputValue(dateCell.value), this.grid.dateSystem) : null
    const outcome = doneCell && readOutcome(doneCell, this.grid.dateSystem)
    return {
      isDone: outcome?.kind === 'done',
      outcome,
      date: (day?.ok ? day.value : null) ?? outcome?.date ?? null,
      evidence: this.at(row, 'evidence').text,
      doneCell,
      dateCell,
    }
  }

  /** A column that the plan does not have is an empty cell. */
  private at(row: number, role: PlanRole): SheetCell {
    const col = this.layout.columns.get(role)
    return col === undefined
      ? { ...cellAt(this.grid, row, 0), text: '', value: null, formula: null }
      : cellAt(this.grid, row, col)
  }
}

/** The lines of a cell; its text has them folded. */
const linesOf = ({ value, text }: SheetCell) => (typeof value === 'string' ? value : text)

function numberOf(text: string): { readonly label: string; readonly number: string } {
  const [, label = '', labelled] = LABELLED.exec(text) ?? []
  const own = labelled ?? (ROMAN.test(text) || NUMBERED.test(text) ? text : '')
  return { label, number: own.replace(/[.,]$/, '').replaceAll(',', '.') }
}

const plain = (indicator: string) => indicator.replace(/^chỉ số\s*:\s*/iu, '')
