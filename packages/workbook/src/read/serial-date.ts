import type { DateSystem } from '@parscore/scoring'

const DAY = 86_400_000
/** The day 0 of each system. */
const START: Readonly<Record<DateSystem, number>> = { '1900': Date.UTC(1899, 11, 31), '1904': Date.UTC(1904, 0, 1) }
/** 31/12/9999, the last day that Excel shows; above it shows ####. */
const LAST = 2_958_466

/** Excel counts a 29th of February 1900, which never was. */
const LEAP_1900 = 60

/**
 * The day that a number in a date format shows, in UTC; the number itself where it is none: a phone number typed into a column of
 * dates stays what it is.
 *
 * @example cellDate(43465, '1900').toISOString() // '2018-12-31T00:00:00.000Z'
 */
export function cellDate(serial: number, dateSystem: DateSystem): Date | number {
  if (!(serial >= 0 && serial < LAST)) return serial
  const days = dateSystem === '1900' && serial >= LEAP_1900 ? serial - 1 : serial
  return new Date(START[dateSystem] + Math.round(days * DAY))
}

/** The serial number of a moment. @example serialOfMoment(new Date(Date.UTC(2016, 5, 17)), '1900') // 42538 */
export function serialOfMoment(moment: Date, dateSystem: DateSystem): number {
  const days = (moment.getTime() - START[dateSystem]) / DAY
  return dateSystem === '1900' && days >= LEAP_1900 ? days + 1 : days
}
