import type { DateSystem } from '@parscore/scoring'
import { cellDate } from '../read/serial-date.js'
import { Fault } from './fault.js'

/** The day of a serial number. @throws {Fault} `#NUM!` for a number that is no day */
export function momentOfSerial(serial: number, system: DateSystem): Date {
  const moment = cellDate(Math.floor(serial), system)
  if (typeof moment === 'number') throw new Fault('#NUM!')
  return moment
}
