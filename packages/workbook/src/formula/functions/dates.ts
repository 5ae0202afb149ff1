import { serialOfMoment } from '../../read/serial-date.js'
import { whole } from '../arguments.js'
import type { Call, FormulaFunction, FunctionTable } from '../call.js'
import { numberOf, textOf } from '../coerce.js'
import { dayInText } from '../day-in-text.js'
import { Fault } from '../fault.js'
import { momentOfSerial } from '../serial-day.js'
import type { Scalar } from '../value.js'

/** A year below 1900 is counted from 1900, and months and days run over, as in Excel. */
function serialOfDate(call: Call, year: number, month: number, day: number): number {
  const moment = new Date(Date.UTC(year < 1900 ? year + 1900 : year, month - 1, day))
  const serial = serialOfMoment(moment, call.dateSystem)
  if (!(serial >= 0) || year < 0 || year > 9999) throw new Fault('#NUM!')
  return serial
}

/** A part of a day. */
const part =
  (of: (moment: Date) => number): FormulaFunction =>
  (call) =>
    call.each([call.value(0)], (value) => of(momentOfSerial(dayIn(call, value), call.dateSystem)))

/** A day: its serial number, or a text day/month/year. */
function dayIn(call: Call, value: Scalar): number {
  return (typeof value === 'string' ? dayInText(value, call.dateSystem) : null) ?? numberOf(value)
}

/** The same day some months on; `EOMONTH` the last of that month. */
const months =
  (isEnd: boolean): FormulaFunction =>
  (call) => {
    const moment = momentOfSerial(dayIn(call, call.scalar(0)), call.dateSystem)
    const [year, month] = [moment.getUTCFullYear(), moment.getUTCMonth() + 1 + whole(call.scalar(1))]
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
    return serialOfDate(call, year, month, isEnd ? last : Math.min(last, moment.getUTCDate()))
  }

/** The number of the weekday by the second argument of WEEKDAY: from Sunday 1, from Monday 1, from Monday 0. */
function weekday(day: number, kind: number): number {
  if (kind === 1) return day + 1
  if (kind === 2) return ((day + 6) % 7) + 1
  if (kind === 3) return (day + 6) % 7
  throw new Fault('#NUM!')
}

/** Days. */
export const dates: FunctionTable = {
  DATE: (call) =>
    call.each([call.value(0), call.value(1), call.value(2)], (year, month = null, day = null) =>
      serialOfDate(call, whole(year ?? null), whole(month), whole(day)),
    ),
  YEAR: part((moment) => moment.getUTCFullYear()),
  MONTH: part((moment) => moment.getUTCMonth() + 1),
  DAY: part((moment) => moment.getUTCDate()),
  WEEKDAY: (call) =>
    weekday(
      momentOfSerial(dayIn(call, call.scalar(0)), call.dateSystem).getUTCDay(),
      call.has(1) ? whole(call.scalar(1)) : 1,
    ),
  TODAY: (call) => call.today(),
  DATEVALUE: (call) => {
    const day = dayInText(textOf(call.scalar(0)), call.dateSystem)
    if (day === null) throw new Fault('#VALUE!')
    return day
  },
  EDATE: months(false),
  EOMONTH: months(true),
  DAYS: (call) => dayIn(call, call.scalar(0)) - dayIn(call, call.scalar(1)),
}
