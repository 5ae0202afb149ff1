import type { SheetCell } from '../sheet/score-sheet.js'
import { parseDate } from '../values/date.js'
import { fold } from '../values/fold.js'

/** When an activity begins or ends, as the plan says it. */
export type PlanMonth =
  | { readonly kind: 'month'; readonly month: number; readonly year: number | null }
  | { readonly kind: 'blank' }
  /** Words that name no month: «Theo quy định của Bộ Nội vụ». */
  | { readonly kind: 'words' }

const MONTH = /^(?:thang|t)?\s*(\d{1,2})(?:\s+(?:nam\s+)?(20\d\d))?$/
const QUARTER = /^quy\s+(iv|i{1,3}|[1-4])(?:\s+(?:nam\s+)?(20\d\d))?$/
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }

/**
 * Reads a month: «Tháng 1», «1», «01/2018», «Quý II» (its first month as a start, its last as an end), a date.
 *
 * @example readMonth(cell('Tháng 12'), 'end') // { kind: 'month', month: 12, year: null }
 */
export function readMonth(cell: SheetCell, side: 'start' | 'end'): PlanMonth {
  return cell.value === null || cell.text === '' ? { kind: 'blank' } : monthIn(cell.text, side)
}

const TO = /\s*(?:[-–—]|đến|tới)\s*/iu

/**
 * Reads both ends of a time in one cell: «Tháng 1 - Tháng 3», «Quý I đến Quý II», «Quý I-III», «Tháng 6».
 *
 * @example readSpan(cell('Quý I-III')) // months 1 and 9
 */
export function readSpan(cell: SheetCell): { readonly start: PlanMonth; readonly end: PlanMonth } {
  if (cell.value === null || cell.text === '') return { start: { kind: 'blank' }, end: { kind: 'blank' } }
  const [first = '', last = first, ...more] = cell.text.split(TO)
  if (more.length > 0) return { start: monthIn(cell.text, 'start'), end: monthIn(cell.text, 'end') }
  const unit = /^[^\d]*?(tháng|quý|t)\s*/iu.exec(first)?.[0] ?? ''
  const end = monthIn(last, 'end')
  // «Quý I-III»: the second number is of the same kind as the first.
  return {
    start: monthIn(first, 'start'),
    end: end.kind === 'words' ? monthIn(unit + last, 'end') : withUnit(end, unit, last),
  }
}

/** A bare number after «Quý» is a quarter, not a month. */
const withUnit = (end: PlanMonth, unit: string, last: string): PlanMonth =>
  /quý/iu.test(unit) && /^\d$/.test(last.trim()) ? monthIn(unit + last, 'end') : end

function monthIn(written: string, side: 'start' | 'end'): PlanMonth {
  const date = parseDate(written)
  if (date.ok) return { kind: 'month', month: date.value.month, year: date.value.year }
  const text = fold(written)
  const [, month, year] = MONTH.exec(text) ?? []
  if (month !== undefined) return inYear(Number(month), year)
  const [, quarter, ofYear] = QUARTER.exec(text) ?? []
  if (quarter === undefined) return { kind: 'words' }
  const number = QUARTERS[quarter] ?? Number(quarter)
  return inYear(side === 'start' ? number * 3 - 2 : number * 3, ofYear)
}

function inYear(month: number, year: string | undefined): PlanMonth {
  if (month < 1 || month > 12) return { kind: 'words' }
  return { kind: 'month', month, year: year === undefined ? null : Number(year) }
}
