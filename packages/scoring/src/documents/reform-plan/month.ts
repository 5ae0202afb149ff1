import type { SheetCell } from '../../sheet/score-sheet.js'
import { dayOf, parseDate } from '../../values/date.js'
import { fold } from '../../values/fold.js'

/** When an activity begins or ends, as the plan says it. */
export type PlanMonth =
  | {
      readonly kind: 'month'
      readonly month: number
      readonly year: number | null
      /** The day that is named («trước ngày 15/11»), or `null` for the whole month. */
      readonly day: number | null
    }
  | { readonly kind: 'blank' }
  /** Words that name no month: «Theo quy định của Bộ Nội vụ». */
  | { readonly kind: 'words' }

/** Which end of a time is read: of a quarter its first month or its last. */
type Side = 'start' | 'end'

/** Words before a time that say no more than that it is one: «trước ngày», «trong tháng», «hết quý». */
const BEFORE = /^(?:(?:truoc|den|cham nhat|trong|hoan thanh|vao|het|dau|giua|cuoi) )+(?=ngay|thang|quy|\d)/
const MONTH = /^(?:thang |t)?(\d{1,2})(?: (?:nam )?(20\d\d))?$/
const DAY = /^(?:ngay )?(\d{1,2}) (?:thang )?(\d{1,2})(?: (?:nam )?(20\d\d))?$/
const QUARTER = /^quy (iv|i{1,3}|[1-4])(?: (?:nam )?(20\d\d))?$/
const HALF = /^(?:6|sau) thang (dau|cuoi) nam(?: (20\d\d))?$/
const WHOLE = /^(?:ca|trong) nam(?: (20\d\d))?$/
/** «Tháng 3, 6, 9 và 12», «Quý I, II, III». */
const MONTHS = /^thang((?: \d{1,2}){2,})$/
const QUARTERS = /^quy((?: (?:iv|i{1,3}|[1-4])){2,})$/
const ROMANS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }

/**
 * Reads a month: «Tháng 1», «1», «01/2018», «Quý II» (its first month as a start, its last as an end), «6 tháng đầu năm», «Cả năm»,
 * a date, «trước ngày 15/11».
 *
 * @example readMonth({ value: 'Tháng 12', text: 'Tháng 12' }, 'end') // { kind: 'month', month: 12, year: null, day: null }
 */
export function readMonth(cell: SheetCell, side: Side): PlanMonth {
  return cell.value === null || cell.text === '' ? { kind: 'blank' } : monthIn(cell.text, side)
}

const TO = /(?<!\s)\s*(?:[-–—]|đến|tới)\s*/iu

/**
 * Reads both ends of a time in one cell: «Tháng 1 - Tháng 3», «Quý I đến Quý II», «Quý I-III», «Tháng 6». A day alone is the last:
 * when work on it begins it does not say.
 *
 * @example readSpan({ value: 'Quý I-III', text: 'Quý I-III' }).end.month // 9
 */
export function readSpan(cell: SheetCell): { readonly start: PlanMonth; readonly end: PlanMonth } {
  if (cell.value === null || cell.text === '') return { start: { kind: 'blank' }, end: { kind: 'blank' } }
  const [first = '', last = '', ...more] = cell.text.split(TO)
  const both = first === '' || last === '' || more.length > 0 ? null : bothEnds(first, last)
  if (both && both.start.kind === 'month' && both.end.kind === 'month') return both
  const end = monthIn(cell.text, 'end')
  const isDay = end.kind === 'month' && end.day !== null
  return { start: isDay ? { kind: 'blank' } : monthIn(cell.text, 'start'), end }
}

/** «Quý I-III»: the second number is of the same kind as the first. */
function bothEnds(first: string, last: string): { readonly start: PlanMonth; readonly end: PlanMonth } {
  const unit = /^[^\d]*?(tháng|quý|t)\s*/iu.exec(first)?.[0] ?? ''
  const end = monthIn(last, 'end')
  return {
    start: monthIn(first, 'start'),
    end: end.kind === 'words' ? monthIn(unit + last, 'end') : withUnit(end, unit, last),
  }
}

/** A bare number after «Quý» is a quarter, not a month. */
const withUnit = (end: PlanMonth, unit: string, last: string): PlanMonth =>
  /quý/iu.test(unit) && /^\d$/.test(last.trim()) ? monthIn(unit + last, 'end') : end

function monthIn(written: string, side: Side): PlanMonth {
  const date = parseDate(written)
  if (date.ok) return { kind: 'month', month: date.value.month, year: date.value.year, day: date.value.day }
  const text = fold(written).replaceAll(' va ', ' ').replace(BEFORE, '')
  const [, month, year] = MONTH.exec(text) ?? []
  if (month !== undefined) return inYear(Number(month), year)
  const [, quarter, ofYear] = QUARTER.exec(text) ?? []
  if (quarter !== undefined) return inYear(endOf(quarterNumber(quarter), 3, side), ofYear)
  const [, half, inHalf] = HALF.exec(text) ?? []
  if (half !== undefined) return inYear(endOf(half === 'dau' ? 1 : 2, 6, side), inHalf)
  const [all, wholeYear] = WHOLE.exec(text) ?? []
  if (all !== undefined) return inYear(endOf(1, 12, side), wholeYear)
  // «3-5» is March to May, «3/5» and «ngày 3 tháng 5» are a day.
  return dayOrList(text, /\/|ngày/iu.test(written), side)
}

function dayOrList(text: string, isDay: boolean, side: Side): PlanMonth {
  const [, day, ofDay, year] = (isDay && DAY.exec(text)) || []
  if (day !== undefined) return onDay(Number(day), Number(ofDay), year)
  const [, months] = MONTHS.exec(text) ?? []
  const [, quarters] = QUARTERS.exec(text) ?? []
  const listed = (months ?? quarters ?? '').trim().split(' ')
  const named = (side === 'start' ? listed[0] : listed.at(-1)) ?? ''
  if (months !== undefined) return inYear(Number(named), undefined)
  return quarters === undefined ? { kind: 'words' } : inYear(endOf(quarterNumber(named), 3, side), undefined)
}

const quarterNumber = (written: string) => ROMANS[written] ?? Number(written)

/** The first or the last month of the n-th part of a year. */
const endOf = (part: number, months: number, side: Side) => part * months - (side === 'start' ? months - 1 : 0)

function inYear(month: number, year: string | undefined): PlanMonth {
  if (month < 1 || month > 12) return { kind: 'words' }
  return { kind: 'month', month, year: year === undefined ? null : Number(year), day: null }
}

function onDay(day: number, month: number, year: string | undefined): PlanMonth {
  // 29 February is a day of some years.
  if (!dayOf(year === undefined ? 2000 : Number(year), month, day).ok) return { kind: 'words' }
  return { kind: 'month', month, year: year === undefined ? null : Number(year), day }
}
