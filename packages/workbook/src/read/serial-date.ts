import type { DateSystem } from '@parscore/scoring'

const DAY = 86_400_000
const START_1900 = Date.UTC(1899, 11, 31)
const START_1904 = Date.UTC(1904, 0, 1)
/** 31/12/9999, the last day that Excel shows; above it shows ####. */
const LAST = 2_958_466

/** Excel counts a 29th of February 1900, which never was. */
const LEAP_1900 = 60

/**
 * The day that a number in a date format shows, in UTC; the number itself where it is none: a phone number typed into a column of
 * dates stays what it is.
 *
 * @example cellDate(43465, '1900') // 31/12/2018
 */
export function cellDate(serial: number, dateSystem: DateSystem): Date | number {
  if (!(serial >= 0 && serial < LAST)) return serial
  if (dateSystem === '1904') return new Date(START_1904 + Math.round(serial * DAY))
  const days = serial >= LEAP_1900 ? serial - 1 : serial
  return new Date(START_1900 + Math.round(days * DAY))
}
