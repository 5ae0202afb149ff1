import { z } from 'zod'
import { type Day, dayOf, dayOfSerial } from '../values/date.js'
import { holidayData } from './builtin.generated.js'

const text = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) })

const holidaySchema = z.strictObject({
  id: z.string(),
  years: z.array(z.number().int()),
  days: z.array(
    z.strictObject({
      date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
      title: text,
      /** True where which day is off is decided anew each year and no source is at hand. */
      assumed: z.boolean().default(false),
      source: z.string().optional(),
    }),
  ),
  unknown: z.array(text),
})

type HolidayFile = z.infer<typeof holidaySchema>

/** A day off. */
export interface Holiday {
  readonly day: Day
  readonly title: HolidayFile['days'][number]['title']
  /** Whether the day is a usual one and not known for that year. */
  readonly assumed: boolean
}

let known: HolidayFile | null = null

function file(): HolidayFile {
  known ??= holidaySchema.parse(holidayData['viet-nam'])
  return known
}

/** The years whose public holidays are known, oldest first. */
export const holidayYears = (): readonly number[] => file().years

/** What is not known of the public holidays. */
export const holidaysUnknown = () => file().unknown

const SATURDAY = 6
const SUNDAY = 0

/** Serial 1 is Sunday 31 December 1899 as days are counted here: the remainder of 7 is the day of the week from Saturday. */
const weekday = ({ serial }: Day): number => (((serial + SATURDAY) % 7) + 7) % 7

const isWeekend = (day: Day) => weekday(day) === SATURDAY || weekday(day) === SUNDAY

const COMPENSATION = { vi: 'Nghỉ bù', en: 'Day off in lieu' }

/**
 * The public holidays of a year, with the days off in lieu of those that fall on a weekend: the next working day (Labour Code 2019,
 * article 111).
 *
 * @returns `null` where the holidays of that year are not known
 * @example holidaysOf(2026)?.length // 13
 */
export function holidaysOf(year: number): readonly Holiday[] | null {
  if (!file().years.includes(year)) return null
  const listed = file()
    .days.filter(({ date }) => date.startsWith(`${year}-`))
    .map(({ date, title, assumed }): Holiday => ({ day: isoDay(date), title, assumed }))
  const off = new Set(listed.map(({ day }) => day.serial))
  const inLieu = listed
    .filter(({ day }) => isWeekend(day))
    .map(({ day, assumed }): Holiday => {
      let next = after(day)
      while (isWeekend(next) || off.has(next.serial)) next = after(next)
      off.add(next.serial)
      return { day: next, title: COMPENSATION, assumed }
    })
  return [...listed, ...inLieu].sort((a, b) => a.day.serial - b.day.serial)
}

function isoDay(date: string): Day {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const read = dayOf(year, month, day)
  if (!read.ok) throw new Error(`there is no day ${date}`)
  return read.value
}

function after({ serial }: Day): Day {
  const next = dayOfSerial(serial + 1, '1900')
  if (!next.ok) throw new Error(`there is no day after ${serial}`)
  return next.value
}

/**
 * Working days from one day to another: the first is not counted, the last is. Saturdays, Sundays and public holidays are none.
 *
 * @returns `null` where the holidays of a year between are not known; negative where the last is before the first
 * @example workingDaysUntil(day(2016, 6, 10), day(2016, 6, 15)) // 3
 */
export function workingDaysUntil(first: Day, last: Day): number | null {
  if (last.serial < first.serial) {
    const back = workingDaysUntil(last, first)
    return back === null ? null : -back
  }
  const off = new Set<number>()
  for (let year = first.year; year <= last.year; year += 1) {
    const holidays = holidaysOf(year)
    if (!holidays) return null
    for (const { day } of holidays) off.add(day.serial)
  }
  let count = 0
  for (let day = first; day.serial < last.serial; ) {
    day = after(day)
    if (!isWeekend(day) && !off.has(day.serial)) count += 1
  }
  return count
}
