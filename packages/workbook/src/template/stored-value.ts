import {
  answerOfCell,
  type CellValue,
  dayOfCell,
  type InputKind,
  inputValue,
  isLeftOutText,
  notAssessedWord,
  numberOfCell,
} from '@parscore/scoring'
import type { FilledColumn } from './filling.js'
import type { TemplateRow } from './model.js'

/** What the formulas of a template take a cell for. */
type Stored = 'points' | 'count' | 'day' | 'answer' | 'applies' | 'text'

const KINDS: Readonly<Partial<Record<FilledColumn, Stored>>> = {
  maximum: 'points',
  applies: 'applies',
  numerator: 'count',
  denominator: 'count',
  self: 'points',
  evidenceDate: 'day',
  appraisal1: 'points',
  appraisal2: 'points',
  survey: 'points',
}
const INPUTS: Readonly<Record<InputKind, Stored>> = {
  rate: 'points',
  received: 'day',
  answer: 'answer',
  done: 'answer',
  count: 'count',
  points: 'points',
}
const ANSWERS = { yes: 'Có', no: 'Không', 'not-applicable': 'Không áp dụng' } as const

/**
 * A value as the formulas of a template read it, in every spreadsheet program: «0,5» and «96%» typed as text are numbers, a day
 * typed as text is a day, «x» is «Có». What cannot be read stays the text that it is, which no formula counts.
 *
 * @example storedValue('self', row, '0,5') // 0.5
 */
export function storedValue(column: FilledColumn, { rule }: Pick<TemplateRow, 'rule'>, value: CellValue): CellValue {
  if (value === null || (typeof value === 'string' && value.trim() === '')) return null
  const kind = column.startsWith('input') ? INPUTS[rule?.input ?? 'points'] : (KINDS[column] ?? 'text')
  return READERS[kind](value)
}

const DAY = 86_400_000
const EPOCH = Date.UTC(1899, 11, 30)
/** 1 March 1900: Excel counts a 29 February before it that never was. */
const AFTER_LEAP_DAY = 61

/** The serial number of a day in Excel. @example serialOfDate(new Date(Date.UTC(2016, 5, 17))) // 42538 */
export function serialOfDate(date: Date): number {
  const days = (date.getTime() - EPOCH) / DAY
  return days < AFTER_LEAP_DAY ? days - 1 : days
}

/** A day as the serial number that Excel stores; other values as they are. */
export const serialOf = (value: CellValue): CellValue => (value instanceof Date ? serialOfDate(value) : value)

/** The value of a figure of the statistics annex. */
export const storedFigure = (value: CellValue): CellValue => READERS.count(value)

const READERS: Readonly<Record<Stored, (value: CellValue) => CellValue>> = {
  points: (value) => numberAs(value, 'points'),
  count: (value) => numberAs(value, 'count'),
  day: dayAs,
  answer: answerAs,
  applies: (value) => (isLeftOutText(String(value)) ? notAssessedWord : value),
  text: (value) => value,
}

function numberAs(value: CellValue, context: 'points' | 'count'): CellValue {
  // LibreOffice adds TRUE as 1, Excel does not; a text no program adds.
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value !== 'string') return value
  const read = numberOfCell(value, context)
  return read.ok && read.value !== null ? read.value : value
}

function dayAs(value: CellValue): CellValue {
  if (typeof value !== 'string') return value
  const day = dayOfCell(inputValue(value), '1900')
  return day.ok && day.value ? new Date(Date.UTC(day.value.year, day.value.month - 1, day.value.day)) : value
}

function answerAs(value: CellValue): CellValue {
  const answer = answerOfCell(inputValue(value))
  return answer.ok && answer.value !== null ? ANSWERS[answer.value] : value
}
