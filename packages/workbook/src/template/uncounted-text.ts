import {
  answerOfCell,
  type BoundRule,
  type CellValue,
  dayOfCell,
  inputValue,
  isLeftOutText,
  momentOfDay,
  notAssessedWord,
  numberOfCell,
  sentence,
  type Text,
} from '@parscore/scoring'
import { type CellKind, cellKind } from './cell-kind.js'
import type { FilledColumn } from './filling.js'

/** The answers as the lists of a template and its formulas spell them. */
const ANSWERS = { yes: 'Có', no: 'Không', 'not-applicable': 'Không áp dụng' } as const

/** Whether two texts are one to a formula, which passes over capitals. */
const isSameText = (value: string, text: string): boolean =>
  value.toLocaleLowerCase('vi') === text.toLocaleLowerCase('vi')

/** A text that says what its cell is for and that no formula counts. */
export interface UncountedText {
  /** Of the criterion. */
  readonly code: string
  readonly cell: string
  readonly found: CellValue
  /** What it says. */
  readonly value: CellValue
}

/**
 * What a text says that the formulas of a template do not count: «0,5» and «96%» typed as text, a day as text, «x» for «Có». So a
 * person can be told of it, with the value that would count.
 *
 * @returns `null` for what counts, and for a text that says nothing of the kind
 * @example uncountedText('self', null, '0,5') // 0.5
 */
export function uncountedText(column: FilledColumn, rule: BoundRule | null, value: CellValue): CellValue {
  if (typeof value !== 'string' || value.trim() === '') return null
  return READERS[cellKind(column, rule)](value)
}

/** The figure of the statistics annex that a text says. */
export const uncountedFigure = (value: CellValue): CellValue =>
  typeof value === 'string' ? READERS.count(value) : null

const READERS: Readonly<Record<CellKind, (text: string) => CellValue>> = {
  points: (text) => numberAs(text, 'points'),
  count: (text) => numberAs(text, 'count'),
  day: dayAs,
  answer: answerAs,
  done: answerAs,
  applies: (text) => (isLeftOutText(text) && !isSameText(text, notAssessedWord) ? notAssessedWord : null),
  text: () => null,
}

function numberAs(text: string, context: 'points' | 'count'): CellValue {
  const read = numberOfCell(text, context)
  return read.ok ? read.value : null
}

function dayAs(text: string): CellValue {
  const day = dayOfCell(inputValue(text), '1900')
  return day.ok && day.value ? momentOfDay(day.value) : null
}

function answerAs(text: string): CellValue {
  const answer = answerOfCell(inputValue(text))
  const word = answer.ok && answer.value !== null ? ANSWERS[answer.value] : null
  return word === null || isSameText(text, word) ? null : word
}

const UNCOUNTED: Text = {
  vi: '{file} {cell}: «{found}» là chữ, công thức không tính (tiêu chí {code}). Nếu là {value}, hãy nhập lại.',
  en: '{file} {cell}: “{found}” is a text, which formulas do not count (criterion {code}). If it is {value}, type it again.',
}

/** Tells a person of a text that does not count. */
export const uncountedSentence = (file: string, { cell, code, found, value }: UncountedText): Text =>
  sentence(UNCOUNTED, { file, cell, code, found: String(found), value: shown(value) })

function shown(value: CellValue): string | number {
  if (typeof value === 'number') return value
  return value instanceof Date ? value.toISOString().slice(0, 10).split('-').reverse().join('/') : String(value)
}
