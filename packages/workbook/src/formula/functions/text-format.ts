import { type DateSystem, roundHalfUp } from '@parscore/scoring'
import { Fault, NotCalculated } from '../fault.js'
import { momentOfSerial } from '../serial-day.js'
import { isError, type Scalar } from '../value.js'

/** Digits, a comma for thousands, decimals, a percent sign. */
const NUMBER = /^(#,##)?(0+|#)(?:\.(0+))?(%)?$/
const DAY = /^(?:d{1,2}(?!d)|m{1,2}(?!m)|(?:yyyy|yy)(?!y)|[/.-])+$/i

/**
 * A value as TEXT writes it, in the formats that score sheets use; a decimal point as the format writes it.
 *
 * @throws {NotCalculated} for another format
 */
export function textInFormat(value: Scalar, format: string, system: DateSystem): string {
  if (isError(value)) throw new Fault(value.error)
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  const number = value ?? 0
  if (format === '@' || /^general$/i.test(format)) return String(number)
  const digits = NUMBER.exec(format)
  if (digits) return inDigits(number, digits)
  if (DAY.test(format)) return inDays(number, format, system)
  throw new NotCalculated({ vi: `TEXT(…; "${format}")`, en: `TEXT(…, "${format}")` })
}

function inDigits(
  number: number,
  [, grouped, whole = '', decimals = '', percent]: readonly (string | undefined)[],
): string {
  const shown = roundHalfUp(percent ? number * 100 : number, decimals.length)
  const [digits = '', fraction] = Math.abs(shown).toFixed(decimals.length).split('.')
  const least = whole === '#' ? 0 : whole.length
  const padded = digits === '0' && least === 0 ? '' : digits.padStart(least, '0')
  const inThousands = grouped ? inThousandsOf(padded) : padded
  return `${shown < 0 ? '-' : ''}${inThousands}${fraction === undefined ? '' : `.${fraction}`}${percent ?? ''}`
}

/** A comma before every three digits from the end. */
function inThousandsOf(digits: string): string {
  const first = digits.length % 3
  const groups = digits.slice(first).match(/\d{3}/g) ?? []
  return [digits.slice(0, first), ...groups].filter((group) => group !== '').join(',')
}

function inDays(serial: number, format: string, system: DateSystem): string {
  const moment = momentOfSerial(serial, system)
  const [day, month, year] = [moment.getUTCDate(), moment.getUTCMonth() + 1, moment.getUTCFullYear()].map(String)
  return format.replace(/dd?|mm?|yyyy|yy/gi, (part) => {
    if (/^y/i.test(part)) return (year ?? '').slice(-part.length)
    return ((/^d/i.test(part) ? day : month) ?? '').padStart(part.length, '0')
  })
}
