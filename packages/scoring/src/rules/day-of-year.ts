import { z } from 'zod'
import type { Text } from '../text.js'
import { type Day, dayOrMonthEnd } from '../values/date.js'
import { fold } from '../values/fold.js'
import { saying } from './parameter.js'

/** A day of any year: of the year that is scored, or of the one after it, as that of a report on the whole year may be. */
export interface DayOfYear {
  readonly day: number
  readonly month: number
  /** 1 for a day of the year after the one that is scored. */
  readonly yearsAfter?: 1 | undefined
}

const DAY: Text = { vi: 'ngày phải từ 1 đến 31', en: 'the day must be from 1 to 31' }
const MONTH: Text = { vi: 'tháng phải từ 1 đến 12', en: 'the month must be from 1 to 12' }
const isWhole = (least: number, most: number) => (value: number) =>
  Number.isInteger(value) && value >= least && value <= most

/** A day of any year as a framework writes it. */
export const dayOfYear = z.strictObject({
  day: z.number().refine(isWhole(1, 31), saying(DAY)),
  month: z.number().refine(isWhole(1, 12), saying(MONTH)),
  yearsAfter: z.literal(1).optional(),
})

/**
 * The day in a year; February 29 is the 28th where the year has none.
 *
 * @param year the year that is scored
 * @example dayIn({ day: 15, month: 1, yearsAfter: 1 }, 2025).year // 2026
 */
export const dayIn = ({ day, month, yearsAfter = undefined }: DayOfYear, year: number): Day =>
  dayOrMonthEnd(year + (yearsAfter ?? 0), month, day)

/** The year that a day is of, as a formula that takes the scored year. @example yearTerm({ day: 15, month: 1, yearsAfter: 1 }, 'B2') // 'B2+1' */
export const yearTerm = ({ yearsAfter }: DayOfYear, year: number | string): string =>
  yearsAfter === undefined ? `${year}` : `${year}+${yearsAfter}`

const NEXT: Text = { vi: 'năm sau', en: 'of the next year' }

/**
 * A day of any year in words.
 *
 * @example dayInWords({ day: 15, month: 1, yearsAfter: 1 }).vi // '15/1 năm sau'
 */
export function dayInWords({ day, month, yearsAfter }: DayOfYear): Text {
  const plain = `${day}/${month}`
  return yearsAfter === undefined ? { vi: plain, en: plain } : { vi: `${plain} ${NEXT.vi}`, en: `${plain} ${NEXT.en}` }
}

const DAY_OF_YEAR = /^(\d{1,2})\s*\/\s*(\d{1,2})(?:\s+(\D+))?$/
/** What is written behind a day of the year after, without marks. */
const OF_THE_NEXT = /^(?:cua )?nam (?:sau|ke tiep|tiep theo|lien ke|ke sau)(?: lien ke)?$|^(?:of the )?next year$/

/**
 * Reads a day of any year as an office writes it: `15/6`, «15/1 năm sau», «15/1 của năm kế tiếp»; `null` for anything else.
 *
 * @example readDayOfYear('15/1 năm sau') // { day: 15, month: 1, yearsAfter: 1 }
 */
export function readDayOfYear(line: string): DayOfYear | null {
  const [, day, month, behind] = DAY_OF_YEAR.exec(line.trim()) ?? []
  if (day === undefined) return null
  const date = { day: Number(day), month: Number(month) }
  if (behind === undefined) return date
  return OF_THE_NEXT.test(fold(behind)) ? { ...date, yearsAfter: 1 } : null
}
