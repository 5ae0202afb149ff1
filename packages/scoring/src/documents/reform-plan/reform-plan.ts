import type { SheetCell } from '../../sheet/score-sheet.js'
import { type Day, daysInMonth } from '../../values/date.js'
import type { PlanAgencies } from './agencies.js'
import type { BudgetUnit, PlanMoney } from './money.js'
import type { PlanMonth } from './month.js'
import type { PlanOutcome } from './outcome.js'
import type { PlanHead } from './plan-head.js'

/** How far an activity is, as its row says. */
export interface PlanProgress {
  readonly isDone: boolean
  /** What the column of results says; `null` where the plan has none. */
  readonly outcome: PlanOutcome | null
  /** When it was done; `null` where no date is given or it cannot be read. */
  readonly date: Day | null
  readonly evidence: string
  readonly doneCell: SheetCell | null
  readonly dateCell: SheetCell | null
}

/** An activity (hoạt động): what is done, how one sees that it was done, for how much, by whom and when. */
export interface PlanActivity {
  /** The number, such as `1.1.1`. */
  readonly number: string
  /** What stands before the number: «Hoạt động», or nothing. */
  readonly label: string
  readonly numberCell: SheetCell
  readonly title: string
  readonly titleCell: SheetCell
  readonly indicator: string
  readonly verification: string
  readonly budget: PlanMoney
  readonly agencies: PlanAgencies
  readonly agencyCell: SheetCell
  readonly start: PlanMonth
  readonly startCell: SheetCell
  readonly end: PlanMonth
  readonly endCell: SheetCell
  readonly note: string
  readonly progress: PlanProgress
}

/** A result (kết quả) with the activities that lead to it. */
export interface PlanResult {
  readonly number: string
  readonly numberCell: SheetCell
  readonly title: string
  readonly indicator: string
  readonly activities: readonly PlanActivity[]
}

/** A field (lĩnh vực) of the plan. */
export interface PlanField {
  readonly number: string
  readonly numberCell: SheetCell
  readonly title: string
  readonly results: readonly PlanResult[]
  /** The total printed below the field. */
  readonly total: PlanMoney | null
}

/** A yearly reform plan (kế hoạch CCHC). */
export interface ReformPlan {
  readonly name: string
  /** The year that a heading above the table names, or `null`. */
  readonly year: number | null
  /** What stands above the plan. */
  readonly head: PlanHead
  readonly fields: readonly PlanField[]
  /** The printed total of all fields. */
  readonly total: PlanMoney | null
  /** What the column of budgets counts in. */
  readonly unit: BudgetUnit
  /** The total in words. */
  readonly words: { readonly text: string; readonly cell: SheetCell } | null
  /** Headers as they stand. */
  readonly columns: {
    readonly number: string
    readonly budget: string
    readonly agency: string
    readonly start: string
    readonly end: string
  }
}

/** All activities in the order of the plan. */
export const activitiesOf = ({ fields }: ReformPlan): readonly PlanActivity[] =>
  fields.flatMap(({ results }) => results.flatMap(({ activities }) => activities))

/** The parts of a plan that are the same however it was laid out: what reading and writing must keep. */
export function planData({ fields, year }: ReformPlan) {
  return fields.map(({ number, title, results }) => ({
    number,
    title,
    results: results.map((result) => ({
      number: result.number,
      title: result.title,
      indicator: result.indicator,
      activities: result.activities.map(
        ({ number: own, title: what, indicator, verification, budget, agencies, start, end, note, progress }) => ({
          number: own,
          title: what,
          indicator,
          verification,
          budget: budget.value,
          lead: agencies.lead,
          coordinating: agencies.coordinating,
          start: monthText(start, year, 1),
          end: monthText(end, year, lastOf(end, year)),
          note,
          done: progress.isDone,
          doneOn: progress.date?.serial ?? null,
          evidence: progress.evidence,
        }),
      ),
    })),
  }))
}

/** The plan's own year need not be named, nor the day on which a month begins or ends. */
function monthText(month: PlanMonth, year: number | null, usual: number | null): string {
  if (month.kind !== 'month') return month.kind
  const day = month.day === usual ? null : month.day
  return [day, month.month, month.year === year ? null : month.year].filter((part) => part !== null).join('/')
}

const lastOf = (month: PlanMonth, year: number | null): number | null =>
  month.kind === 'month' ? daysInMonth(month.year ?? year ?? 2000, month.month) : null
