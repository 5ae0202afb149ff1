import { z } from 'zod'
import { type Day, parseDate } from '../values/date.js'
import { holidayData } from './builtin.generated.js'
import { daysBetween, isWeekend, nextDay } from './weekday.js'

const text = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) })
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const titles = ['newYear', 'tet', 'hungKings', 'reunification', 'labour', 'national', 'beside', 'culture'] as const

const holidaySchema = z.strictObject({
  id: z.string(),
  years: z.array(z.number().int()),
  titles: z.record(z.enum([...titles, 'inLieu', 'exchanged']), text),
  /** Days off of every year, some only from a year on. */
  fixed: z.array(
    z.strictObject({
      on: z.string().regex(/^\d{2}-\d{2}$/),
      title: z.enum(titles),
      from: z.number().int().default(0),
    }),
  ),
  hungKings: z.array(isoDate),
  /** What is decided anew each year: the first and the last of the five days of Tết, the neighbour of 2 September. */
  decided: z.array(
    z.strictObject({
      year: z.number().int(),
      tet: z.tuple([isoDate, isoDate]),
      beside: isoDate.optional(),
      /** Where it was announced; without it, the days are the usual ones. */
      source: z.string().optional(),
    }),
  ),
  /** Working days that are off, each for a Saturday that is worked. */
  exchanged: z.array(z.strictObject({ off: isoDate, worked: isoDate, source: z.string() })),
  unknown: z.array(text),
})

type HolidayFile = z.infer<typeof holidaySchema>
type Title = keyof HolidayFile['titles']

/** A day off. */
export interface Holiday {
  readonly day: Day
  readonly title: HolidayFile['titles'][Title]
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

/** What is not known of the public holidays of a year that has days which are assumed. */
export const holidaysUnknown = () => file().unknown

/**
 * The days off of a year besides Saturdays and Sundays, in order: public holidays, those in lieu of holidays on a weekend (the next
 * working day: Labour Code 2019, article 111) and working days that are exchanged for a Saturday.
 *
 * @returns `null` where the holidays of that year are not known
 * @example holidaysOf(2026)?.length // 15
 */
export function holidaysOf(year: number): readonly Holiday[] | null {
  if (!file().years.includes(year)) return null
  const feasts = feastsOf(year)
  const off = new Set(feasts.map(({ day }) => day.serial))
  const inLieu = feasts
    .filter(({ day }) => isWeekend(day))
    .map(({ day, assumed }): Holiday => {
      let next = nextDay(day)
      while (isWeekend(next) || off.has(next.serial)) next = nextDay(next)
      off.add(next.serial)
      return { day: next, title: file().titles.inLieu, assumed }
    })
  const exchanged = file()
    .exchanged.filter(({ off }) => yearOf(off) === year)
    .map(({ off }) => holiday(off, 'exchanged'))
  return [...feasts, ...inLieu, ...exchanged].sort((a, b) => a.day.serial - b.day.serial)
}

function feastsOf(year: number): readonly Holiday[] {
  const { fixed, hungKings, decided } = file()
  return [
    ...fixed.filter(({ from }) => from <= year).map(({ on, title }) => holiday(`${year}-${on}`, title)),
    ...hungKings.filter((date) => yearOf(date) === year).map((date) => holiday(date, 'hungKings')),
    ...decided
      .filter((each) => each.year === year)
      .flatMap(({ tet: [first, last], beside, source }) => [
        ...daysBetween(isoDay(first), isoDay(last)).map((day) => holiday(day, 'tet', source === undefined)),
        ...(beside ? [holiday(beside, 'beside')] : []),
      ]),
  ]
}

/** The Saturdays of a year on which offices work, for a working day that was off. */
export const workedSaturdays = (year: number): readonly Day[] =>
  file()
    .exchanged.filter(({ worked }) => yearOf(worked) === year)
    .map(({ worked }) => isoDay(worked))

const yearOf = (date: string) => Number(date.slice(0, 4))

const holiday = (date: string | Day, title: Title, assumed = false): Holiday => ({
  day: typeof date === 'string' ? isoDay(date) : date,
  title: file().titles[title],
  assumed,
})

function isoDay(date: string): Day {
  const read = parseDate(date)
  if (!read.ok) throw new Error(`there is no day ${date}`)
  return read.value
}
