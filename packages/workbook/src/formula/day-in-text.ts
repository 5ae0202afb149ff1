import { type DateSystem, dayOfCell, inputValue } from '@parscore/scoring'
import { serialOfMoment } from '../read/serial-date.js'

/** The serial number of the day that a text says; `null` where it says none. @example dayInText('17/6/2016', '1900') // 42538 */
export function dayInText(text: string, system: DateSystem): number | null {
  const day = dayOfCell(inputValue(text), '1900')
  if (!day.ok || !day.value) return null
  const { year, month, day: date } = day.value
  return serialOfMoment(new Date(Date.UTC(year, month - 1, date)), system)
}
