import type { Day } from '../values/date.js'
import { holidaysOf, workedSaturdays } from './holidays.js'
import { daysBetween, isWeekend } from './weekday.js'

/**
 * Working days of an office from one day to another: the first is not counted, the last is. Saturdays, Sundays and days off are
 * none, a Saturday that is worked for another day is one.
 *
 * @returns `null` where the holidays of a year between are not known; negative where the last is before the first
 * @example workingDaysUntil(dayOf(2016, 6, 10).value, dayOf(2016, 6, 15).value) // 3
 */
export function workingDaysUntil(first: Day, last: Day): number | null {
  if (last.serial < first.serial) {
    const back = workingDaysUntil(last, first)
    return back === null ? null : -back
  }
  const off = new Set<number>()
  const worked = new Set<number>()
  for (let year = first.year; year <= last.year; year += 1) {
    const holidays = holidaysOf(year)
    if (!holidays) return null
    for (const { day } of holidays) off.add(day.serial)
    for (const day of workedSaturdays(year)) worked.add(day.serial)
  }
  const isWorked = (day: Day) => worked.has(day.serial) || (!isWeekend(day) && !off.has(day.serial))
  return daysBetween(first, last).slice(1).filter(isWorked).length
}
