import type { DateSystem } from '@parscore/scoring'
import { cellDate } from '../read/serial-date.js'
import { Fault } from './fault.js'

const DAY = 86_400_000
const START: Readonly<Record<DateSystem, number>> = { '1900': Date.UTC(1899, 11, 30), '1904': Date.UTC(1904, 0, 1) }
/** 1 March 1900: Excel counts a 29 February before it that never was. */
const AFTER_LEAP_DAY = 61

/** The serial number of a moment. @example serialOfMoment(new Date(Date.UTC(2016, 5, 17)), '1900') // 42538 */
export function serialOfMoment(moment: Date, system: DateSystem): number {
  const days = (moment.getTime() - START[system]) / DAY
  return system === '1900' && days < AFTER_LEAP_DAY ? days - 1 : days
}

/** The day of a serial number. @throws {Fault} `#NUM!` for a number that is no day */
export function momentOfSerial(serial: number, system: DateSystem): Date {
  const moment = cellDate(Math.floor(serial), system)
  if (typeof moment === 'number') throw new Fault('#NUM!')
  return moment
}
