import type { DateSystem } from '@parscore/scoring'
import { ofScalars, whole } from '../arguments.js'
import type { FormulaFunction, FunctionTable } from '../call.js'
import { numberInText, numberOf, textOf } from '../coerce.js'
import { wildcards } from '../criteria.js'
import { dayInText } from '../day-in-text.js'
import { Fault } from '../fault.js'
import { type Scalar, scalarsOf } from '../value.js'
import { textInFormat } from './text-format.js'

const join: FormulaFunction = (call) => call.values().flatMap(scalarsOf).map(textOf).join('')

/** How many letters, none below none. */
function count(value: Scalar | undefined, otherwise: number): number {
  if (value === undefined) return otherwise
  const letters = whole(value)
  if (letters < 0) throw new Fault('#VALUE!')
  return letters
}

function substituted(text: string, from: string, to: string, which: number | null): string {
  if (from === '') return text
  if (which === null) return text.replaceAll(from, () => to)
  if (which < 1) throw new Fault('#VALUE!')
  let at = -1
  for (let seen = 0; seen < which; seen += 1) {
    at = text.indexOf(from, at + 1)
    if (at < 0) return text
  }
  return text.slice(0, at) + to + text.slice(at + from.length)
}

/** The place of a text in another, counted from 1. */
function placeIn(text: string, wanted: string, from: number): number {
  const at = from < 1 ? -1 : text.indexOf(wanted, from - 1)
  if (at < 0 || from > text.length + 1) throw new Fault('#VALUE!')
  return at + 1
}

/** SEARCH takes wildcards and no regard to case. */
function searched(wanted: string, text: string, from: number): number {
  if (!/[*?~]/.test(wanted)) return placeIn(text.toLowerCase(), wanted.toLowerCase(), from)
  const begins = wildcards(`${wanted}*`)
  for (let at = Math.max(0, from - 1); at < text.length; at += 1) if (begins(text.slice(at))) return at + 1
  throw new Fault('#VALUE!')
}

function numberInCell(value: Scalar, system: DateSystem): number {
  if (typeof value !== 'string') return numberOf(value)
  const number = numberInText(value) ?? dayInText(value, system)
  if (number === null) throw new Fault('#VALUE!')
  return number
}

const cased = (change: (text: string) => string) => ofScalars(1, 1, (value) => change(textOf(value)))

/** Texts. */
export const texts: FunctionTable = {
  CONCATENATE: join,
  CONCAT: join,
  TEXTJOIN: (call) => {
    const [by, leavesBlanks] = [textOf(call.scalar(0)), numberOf(call.scalar(1)) !== 0]
    const parts = call.values().slice(2).flatMap(scalarsOf).map(textOf)
    return (leavesBlanks ? parts.filter((part) => part !== '') : parts).join(by)
  },
  LEN: ofScalars(1, 1, (value) => textOf(value).length),
  TRIM: cased((text) => text.replace(/ {2,}/g, ' ').replace(/^ | $/g, '')),
  CLEAN: cased((text) => [...text].filter((letter) => letter >= ' ').join('')),
  UPPER: cased((text) => text.toUpperCase()),
  LOWER: cased((text) => text.toLowerCase()),
  PROPER: cased((text) =>
    text.toLowerCase().replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => word[0]?.toUpperCase() + word.slice(1)),
  ),
  LEFT: ofScalars(1, 2, (value, letters) => textOf(value).slice(0, count(letters, 1))),
  RIGHT: ofScalars(1, 2, (value, letters) => {
    const text = textOf(value)
    return text.slice(Math.max(0, text.length - count(letters, 1)))
  }),
  MID: ofScalars(3, 3, (value, first, letters) => {
    const from = count(first, 1)
    if (from < 1) throw new Fault('#VALUE!')
    return textOf(value).slice(from - 1, from - 1 + count(letters, 0))
  }),
  REPLACE: ofScalars(4, 4, (value, first, letters, to = null) => {
    const [text, from] = [textOf(value), count(first, 1)]
    if (from < 1) throw new Fault('#VALUE!')
    return text.slice(0, from - 1) + textOf(to) + text.slice(from - 1 + count(letters, 0))
  }),
  SUBSTITUTE: ofScalars(3, 4, (value, from = null, to = null, which) =>
    substituted(textOf(value), textOf(from), textOf(to), which === undefined ? null : whole(which)),
  ),
  FIND: ofScalars(2, 3, (wanted, text = null, from) => placeIn(textOf(text), textOf(wanted), count(from, 1))),
  SEARCH: ofScalars(2, 3, (wanted, text = null, from) => searched(textOf(wanted), textOf(text), count(from, 1))),
  EXACT: ofScalars(2, 2, (a, b = null) => textOf(a) === textOf(b)),
  REPT: ofScalars(2, 2, (value, times) => {
    const [text, repeated] = [textOf(value), count(times, 0)]
    if (text.length * repeated > LONGEST) throw new Fault('#VALUE!')
    return text.repeat(repeated)
  }),
  T: ofScalars(1, 1, (value) => (typeof value === 'string' ? value : '')),
  VALUE: (call) => ofScalars(1, 1, (value) => numberInCell(value, call.dateSystem))(call),
  TEXT: (call) =>
    call.each([call.value(0), call.value(1)], (value, format) =>
      textInFormat(value ?? 0, textOf(format ?? null), call.dateSystem),
    ),
}

/** Letters that a cell of Excel holds. */
const LONGEST = 32_767
