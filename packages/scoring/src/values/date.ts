import { fail, ok, type Result } from '../result.js'

/** The day from which a workbook counts: Excel on Windows (1900) or the old Mac system (1904). */
export type DateSystem = '1900' | '1904'

/** A calendar day with the serial number that Excel's 1900 system gives it. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
  /** Days since 1899-12-30, so that 1/3/1900 is 61 as in Excel. */
  readonly serial: number
}

/** Why a text is not a date. */
export type DateProblem = 'blank' | 'not-a-date' | 'no-such-day' | 'two-digit-year' | 'month-first'

const DAY_MS = 86_400_000
const EPOCH_1900 = Date.UTC(1899, 11, 30)
/** 1/1/1904, where the Mac system counts from 0. */
const OFFSET_1904 = 1462

const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:[ ,T].*)?$/
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T].*)?$/
const IN_WORDS = /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/iu

/**
 * Makes a calendar day, or tells that there is no such day (30/2).
 *
 * @param year 1900 to 9999
 * @param month 1 to 12
 * @param day 1 to 31
 * @example dayOf(2016, 6, 15).value.serial // 42536
 */
export function dayOf(year: number, month: number, day: number): Result<Day, DateProblem> {
  const time = Date.UTC(year, month - 1, day)
  const date = new Date(time)
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  if (!real || year < 1900 || year > 9999) return fail('no-such-day')
  return ok({ year, month, day, serial: Math.round((time - EPOCH_1900) / DAY_MS) })
}

/** A day as people here write it. @example formatDay({ year: 2016, month: 6, day: 5 }) // '5/6/2016' */
export const formatDay = ({ day, month, year }: Omit<Day, 'serial'>): string => `${day}/${month}/${year}`

/** The moment at which a day begins in UTC, as cells hold a day. */
export const momentOfDay = ({ year, month, day }: Omit<Day, 'serial'>): Date => new Date(Date.UTC(year, month - 1, day))

/** How many days a month has. @example daysInMonth(2016, 2) // 29 */
export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/**
 * The day of a month, or its last day where it has fewer: 29/2 of a common year is 28/2.
 *
 * @throws where there is no such month, or a year outside 1900 to 9999
 * @example dayOrMonthEnd(2015, 2, 29).day // 28
 */
export function dayOrMonthEnd(year: number, month: number, day: number): Day {
  const read = dayOf(year, month, Math.min(day, daysInMonth(year, month)))
  if (!read.ok) throw new Error(`there is no ${day}/${month}/${year}`)
  return read.value
}

/**
 * Reads a date as Vietnamese offices write it: day/month/year, also with dots or dashes, ISO, or in words.
 * A year of two digits and a month above 12 are refused with their reason rather than guessed.
 *
 * @param text the cell as it stands
 * @example parseDate('17/6/2016') // { ok: true, value: { year: 2016, month: 6, day: 17, serial: 42538 } }
 */
export function parseDate(text: string): Result<Day, DateProblem> {
  const clean = text.normalize('NFKC').replace(/\s+/g, ' ').trim()
  if (clean === '') return fail('blank')
  const iso = ISO.exec(clean)
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const match = NUMERIC.exec(clean) ?? IN_WORDS.exec(clean)
  if (!match) return fail('not-a-date')
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if ((match[3] ?? '').length === 2) return fail('two-digit-year')
  if (month > 12 && day <= 12) return fail('month-first')
  return dayOf(year, month, day)
}

/**
 * The day of an Excel serial number. A fraction is a time of that day and is dropped.
 * Serial 60 of the 1900 system is the 29/2/1900 that never was.
 *
 * @param serial 1 to 2 958 465 (1900), 0 to 2 957 003 (1904)
 * @example dayOfSerial(42538, '1900').value // { year: 2016, month: 6, day: 17, serial: 42538 }
 */
export function dayOfSerial(serial: number, system: DateSystem): Result<Day, DateProblem> {
  const days = Math.floor(serial) + (system === '1904' ? OFFSET_1904 : 0)
  if (days === 60) return fail('no-such-day')
  // Before 1/3/1900 Excel is one day off because of that day.
  const date = new Date(EPOCH_1900 + (days < 60 ? days + 1 : days) * DAY_MS)
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}
