import { type Day, dayOf, daysInMonth } from '../../values/date.js'
import { quotient } from '../../values/decimal.js'
import { agencyKey, agencyName } from './agencies.js'
import type { PlanMonth } from './month.js'
import { activitiesOf, type PlanActivity, type ReformPlan } from './reform-plan.js'

/** How an activity stands on a day; `not-known` where it should be over and the plan tells no results at all, or its words say nothing we know. */
export type ActivityState =
  | 'done'
  | 'done-late'
  | 'late'
  | 'due-this-month'
  | 'running'
  | 'not-begun'
  | 'no-date'
  | 'not-known'

/** An activity with how it stands. */
export interface ActivityProgress {
  readonly activity: PlanActivity
  readonly state: ActivityState
  /** The day that the plan names, else the last of its last month; `null` where it names none. */
  readonly due: Day | null
}

/** The activities that one agency leads. */
export interface AgencyProgress {
  /** Empty for the activities that nobody leads. */
  readonly agency: string
  readonly activities: readonly ActivityProgress[]
  readonly done: number
  readonly late: number
  readonly dueThisMonth: number
}

/** How a plan stands on a day. */
export interface PlanStanding {
  /** The year of months that name none. */
  readonly year: number
  readonly activities: readonly ActivityProgress[]
  readonly done: number
  readonly total: number
  /** done / total, as “mức độ hoàn thành kế hoạch” counts it; `null` for a plan without activities or that tells no results. */
  readonly rate: number | null
  readonly agencies: readonly AgencyProgress[]
}

/**
 * How a plan stands on a day: what is done, late, due in the month of that day, by lead agency.
 *
 * @param year the year of months that name none
 * @param today the day
 * @example planStanding({ fields: [] }, 2018, dayOf(2018, 12, 31).value).total // 0
 */
export function planStanding(plan: ReformPlan, year: number, today: Day): PlanStanding {
  const isKnown = hasResults(plan)
  const activities = activitiesOf(plan).map((activity) => standing(activity, year, today, isKnown))
  const done = activities.filter(isFinished).length
  const total = activities.length
  // By its key an agency is one however it is written; the first spelling is shown.
  const names = new Map(
    activities
      .flatMap(({ activity }) => leadsOf(activity))
      .reverse()
      .map((written) => [agencyKey(written), agencyName(written)]),
  )
  return {
    year,
    activities,
    done,
    total,
    rate: total === 0 || !isKnown ? null : quotient(done, total),
    agencies: [...names]
      .map(([key, agency]) => ofAgency(key, agency, activities))
      .sort((a, b) => b.activities.length - a.activities.length || a.agency.localeCompare(b.agency, 'vi')),
  }
}

/** Whether a plan says of any activity what became of it. Without a column of results, or with an empty one, nothing is known, and nothing is late. */
export const hasResults = (plan: ReformPlan): boolean =>
  activitiesOf(plan).some(
    ({ progress: { outcome, date } }) => (outcome !== null && outcome.kind !== 'open') || date !== null,
  )

const leadsOf = ({ agencies: { lead } }: PlanActivity): readonly string[] => (lead.length > 0 ? lead : [''])

const isFinished = ({ state }: ActivityProgress) => state === 'done' || state === 'done-late'

function ofAgency(key: string, agency: string, all: readonly ActivityProgress[]): AgencyProgress {
  const activities = all.filter(({ activity }) => leadsOf(activity).some((written) => agencyKey(written) === key))
  return {
    agency,
    activities,
    done: activities.filter(isFinished).length,
    late: activities.filter(({ state }) => state === 'late').length,
    dueThisMonth: activities.filter(({ state }) => state === 'due-this-month').length,
  }
}

function standing(activity: PlanActivity, year: number, today: Day, isKnown: boolean): ActivityProgress {
  const due = lastDayOf(activity.end, year) ?? lastDayOf(activity.start, year)
  return { activity, due, state: stateOf(activity, due, year, today, isKnown) }
}

function stateOf(
  { progress, start }: PlanActivity,
  due: Day | null,
  year: number,
  today: Day,
  isKnown: boolean,
): ActivityState {
  if (progress.isDone) return due && progress.date && progress.date.serial > due.serial ? 'done-late' : 'done'
  // Words that were not understood are neither done nor late.
  if (progress.outcome?.kind === 'unclear') return 'not-known'
  if (!due) return 'no-date'
  if (today.serial > due.serial) return isKnown ? 'late' : 'not-known'
  if (today.year === due.year && today.month === due.month) return 'due-this-month'
  const first = firstDayOf(start, year)
  return first && today.serial < first.serial ? 'not-begun' : 'running'
}

/** The day on which a time begins: the one that it names, else the first of its month. */
export function firstDayOf(month: PlanMonth, year: number): Day | null {
  if (month.kind !== 'month') return null
  const day = dayOf(month.year ?? year, month.month, month.day ?? 1)
  return day.ok ? day.value : null
}

/** The day by which a time is over: the one that it names, else the last of its month. `year` is that of months that name none. */
export function lastDayOf(month: PlanMonth, year: number): Day | null {
  if (month.kind !== 'month') return null
  const own = month.year ?? year
  const last = daysInMonth(own, month.month)
  const day = dayOf(own, month.month, Math.min(month.day ?? last, last))
  return day.ok ? day.value : null
}
