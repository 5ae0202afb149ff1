import { parseDate } from '../values/date.js'

/** A day as a serial number of Excel's 1900 system. @example serialOf('17/6/2016') // 42538 */
export function serialOf(day: string): number {
  const read = parseDate(day)
  if (!read.ok) throw new Error(`${day} is no day`)
  return read.value.serial
}
