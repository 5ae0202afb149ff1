import type { Framework, FrameworkNode } from '../framework/framework.js'
import { leavesOf } from '../framework/framework.js'
import { type DayOfYear, dayIn, readDayOfYear } from '../rules/day-of-year.js'
import type { Text } from '../text.js'
import type { Day } from '../values/date.js'
import { workingDaysUntil } from './working-days.js'

/** A day of any year that a leaf names, and which of its rule's figures holds the day of receipt (from 1), if any. */
export interface LeafDate extends DayOfYear {
  readonly figure: number | null
}

/** The days that a leaf names: those of its rule, else its own deadline. */
export function leafDates({ rule, deadline }: FrameworkNode): readonly LeafDate[] {
  if (rule && rule.dates.length > 0) return rule.dates.map((date, index) => ({ ...date, figure: index + 1 }))
  const own = readDayOfYear(deadline ?? '')
  return own === null ? [] : [{ ...own, figure: null }]
}

/** A day by which something must have arrived. */
export interface DueDate {
  /** Code of the criterion; `null` for a date that the documents name beside the criteria. */
  readonly code: string | null
  readonly title: Text
  readonly day: Day
  readonly agencies: readonly string[]
  /** The words of the document. */
  readonly quote: string | null
  /** The document: a date may be that of one province for its own agencies. */
  readonly source: string | null
  /** What it is worth; `null` where that is not known. */
  readonly maximum: number | null
}

/**
 * The reporting deadlines of a framework for a year that is scored, the earliest first; some may be days of the year after. A date
 * of February 29 is the 28th in other years.
 *
 * @returns none where the documents name none
 * @example dueDatesOf(builtinFramework('par-2016'), 2016).map(({ day }) => `${day.day}/${day.month}`) // ['15/6', '15/10', '10/12', '31/12']
 */
export function dueDatesOf(framework: Framework, year: number): DueDate[] {
  const ofLeaves = leavesOf(framework).flatMap((leaf) =>
    leafDates(leaf).map(
      (date): DueDate => ({
        code: leaf.code,
        title: leaf.title,
        day: dayIn(date, year),
        agencies: leaf.agencies,
        quote: leaf.basis?.quote ?? null,
        source: leaf.basis?.source ?? null,
        maximum: leaf.maximum,
      }),
    ),
  )
  const beside = framework.dates.map(
    ({ title, agencies, basis, ...date }): DueDate => ({
      code: null,
      title,
      day: dayIn(date, year),
      agencies,
      quote: basis.quote ?? null,
      source: basis.source ?? null,
      maximum: null,
    }),
  )
  return [...ofLeaves, ...beside].sort((a, b) => a.day.serial - b.day.serial)
}

/** How long a deadline is away. */
export interface TimeLeft {
  /** Below 0 it is over. On the day itself it is 0: the paper must be there that day. */
  readonly days: number
  /** `null` where the public holidays are not known. */
  readonly workingDays: number | null
}

/** Days and working days from today to a deadline. */
export const timeLeft = ({ day }: DueDate, today: Day): TimeLeft => ({
  days: day.serial - today.serial,
  workingDays: workingDaysUntil(today, day),
})
