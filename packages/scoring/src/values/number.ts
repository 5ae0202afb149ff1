import { fail, ok, type Result } from '../result.js'
import { decimalsOf } from './decimal.js'
import { evaluateNote } from './note.js'

/** What the column counts: points (a dot may be a decimal point) or things (dots part thousands). */
export type NumberContext = 'points' | 'count' | 'unknown'

/** A number as a person wrote it. */
export interface NumberReading {
  /** The value; a percentage is given as its fraction (`99,1%` is 0.991). */
  readonly value: number
  /** Decimals as written: 2 for `1.50`; for a percentage those of the percentage. */
  readonly decimals: number
  /** The decimal mark that was written, if any. */
  readonly separator: ',' | '.' | null
  /** Whether a `%` was written. */
  readonly percent: boolean
  /** The result of a computation that the cell shows beside the number: `68.14 (66.43/97.5*100%)` has 68.133… */
  readonly computed: number | null
  /** Whether a mark or a note of the writer's stands behind the number: `2,5*`, `1 (1)`. */
  readonly noted?: true
}

/** Why a text is not a number: `blank`, no number at all, or two readings with nothing to choose between them. */
export type NumberProblem =
  | { readonly kind: 'blank' }
  | { readonly kind: 'not-a-number' }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [number, number] }

/** Zero-width characters that come with texts copied from pages. */
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g
const SPACES = /[\s\u00a0\u2007\u202f]+/g
const MINUS = /^[−–‒]/
const DASH_ONLY = /^[-–—−.…]+$/
const UNIT = /(?:điểm|đ|points?)$/iu
/** Marks of a footnote behind a number: `2,5*`, `0,5 (*)`, `1 (**)`, not of `2²`. */
const FOOTNOTE = /(?<!\s)\s*(?:\(\s*\*+\s*\)|(?<!\*)\*+)$/
const WITH_NOTE = /^([^()]*)\(([^()]+)\)(?: ?(?:điểm|đ))?$/iu
/** Longer texts are no numbers, whatever is in them; with a computation behind it a number is some dozens of letters. */
const LONGEST = 1000
const PLAIN = /^[+-]?\d+$/
const ONE_MARK = /^([+-]?\d+)([.,])(\d+)$/
const NO_WHOLE = /^([+-]?)([.,])(\d+)$/
const GROUPED = /^[+-]?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?:([.,])(\d+))?$/

/**
 * Reads a number as Vietnamese offices write it, or says why it cannot.
 *
 * Comma and point are both decimal marks; dots and spaces part thousands (`1.234,5`); `%`, full-width digits,
 * non-breaking spaces, a typographic minus and a trailing “điểm” are understood. A single mark before exactly three
 * digits (`1.579`) is a decimal in a column of points, a thousand in a count, and ambiguous where nothing is known
 * (domain: «1.579 is 1 579 in a count but 1.579 in a column of points where the sheet uses points»).
 *
 * @param text the cell as it stands
 * @param context what the column holds
 * @example parseNumber('0,25', 'points').value // { value: 0.25, decimals: 2, separator: ',', percent: false, computed: null }
 */
export function parseNumber(text: string, context: NumberContext): Result<NumberReading, NumberProblem> {
  if (text.length > LONGEST) return fail({ kind: text.trim() === '' ? 'blank' : 'not-a-number' })
  const written = text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .trim()
    .replace(/^'(?=[\d.,+-])/, '')
  const clean = written.replace(FOOTNOTE, '')
  const read = readClean(clean, context)
  return read.ok && clean !== written ? ok({ ...read.value, noted: true }) : read
}

function readClean(clean: string, context: NumberContext): Result<NumberReading, NumberProblem> {
  if (clean === '' || DASH_ONLY.test(clean)) return fail({ kind: 'blank' })
  const noted = WITH_NOTE.exec(clean)
  if (noted?.[1] !== undefined && noted[2] !== undefined && /\d/.test(noted[1])) {
    const read = parseNumber(noted[1].trimEnd(), context)
    return read.ok
      ? ok({ ...read.value, computed: evaluateNote(noted[2]), noted: true })
      : fail({ kind: 'not-a-number' })
  }
  const bare = clean
    .replace(UNIT, '')
    .replace(MINUS, '-')
    .replace(/ /g, '')
    .replace(/['’](?=\d{3})/g, '')
  const percent = bare.endsWith('%')
  return shape(percent ? bare.slice(0, -1) : bare, percent, context)
}

/** Longer figures are no counts: they are refused as a text and as a number, for what is computed of them leaves the numbers. */
const MOST_DIGITS = 20
const LARGEST = 10 ** MOST_DIGITS
/** What a program leaves of nothing. */
const SMALLEST = 1e-100

/** Whether a stored number may be one of points, counts or money: finite, and of no more than twenty digits. @example isCountable(1e308) // false */
export const isCountable = (value: number): boolean => Math.abs(value) < LARGEST

/** A number that the spreadsheet stores as a number. @example numberReading(0.25).decimals // 2 */
export function numberReading(value: number): NumberReading {
  const own = Math.abs(value) < SMALLEST ? 0 : value
  const clean = String(own).length <= 16 ? own : Number(own.toPrecision(15))
  return { value: clean, decimals: decimalsOf(clean), separator: null, percent: false, computed: null }
}

function shape(digits: string, percent: boolean, context: NumberContext): Result<NumberReading, NumberProblem> {
  if (PLAIN.test(digits)) return reading(digits, 0, null, percent)
  const single = ONE_MARK.exec(digits)
  if (single) return oneMark(single, percent, context)
  const short = NO_WHOLE.exec(digits)
  if (short) return reading(`${short[1]}0.${short[3]}`, (short[3] ?? '').length, mark(short[2]), percent)
  const grouped = GROUPED.exec(digits)
  if (grouped && grouped[1] !== grouped[2]) return groupedNumber(digits, grouped, percent)
  return fail({ kind: 'not-a-number' })
}

function oneMark(
  [, whole = '', sign, part = '']: RegExpExecArray,
  percent: boolean,
  context: NumberContext,
): Result<NumberReading, NumberProblem> {
  const couldBeThousands = part.length === 3 && /^[+-]?[1-9]\d{0,2}$/.test(whole) && !percent
  if (couldBeThousands && context === 'count') return reading(whole + part, 0, null, percent)
  if (couldBeThousands && context === 'unknown') {
    return fail({ kind: 'ambiguous', readings: [Number(`${whole}.${part}`), Number(whole + part)] })
  }
  return reading(`${whole}.${part}`, part.length, mark(sign), percent)
}

function groupedNumber(digits: string, match: RegExpExecArray, percent: boolean): Result<NumberReading, NumberProblem> {
  const [, group = '.', decimal, part = ''] = match
  const whole = (decimal === undefined ? digits : digits.slice(0, -part.length - 1)).replaceAll(group, '')
  return reading(part === '' ? whole : `${whole}.${part}`, part.length, mark(decimal), percent)
}

function reading(
  plain: string,
  decimals: number,
  separator: ',' | '.' | null,
  percent: boolean,
): Result<NumberReading, NumberProblem> {
  const value = percent ? Number(`${plain}e-2`) : Number(plain)
  if (!Number.isFinite(value) || plain.length > MOST_DIGITS) return fail({ kind: 'not-a-number' })
  return ok({ value, decimals, separator, percent, computed: null })
}

const mark = (sign: string | undefined) => (sign === ',' || sign === '.' ? sign : null)
