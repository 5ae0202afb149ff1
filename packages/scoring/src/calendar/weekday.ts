import { type Day, dayOfSerial } from '../values/date.js'

const SATURDAY = 6
const SUNDAY = 0

/** Serial 1 is Sunday 31 December 1899 as days are counted here: the remainder of 7 is the day of the week from Saturday. */
const weekday = ({ serial }: Day): number => (((serial + SATURDAY) % 7) + 7) % 7

/** Whether the day is a Saturday or a Sunday. */
export const isWeekend = (day: Day): boolean => weekday(day) === SATURDAY || weekday(day) === SUNDAY

/** The day after. */
export function nextDay({ serial }: Day): Day {
  const next = dayOfSerial(serial + 1, '1900')
  if (!next.ok) throw new Error(`there is no day after ${serial}`)
  return next.value
}

/** The days from the first to the last, both of them included. */
export function daysBetween(first: Day, last: Day): readonly Day[] {
  const days = [first]
  for (let day = first; day.serial < last.serial; ) {
    day = nextDay(day)
    days.push(day)
  }
  return days
}
