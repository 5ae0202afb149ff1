import type { CellValue } from './grid.js'

/** What a code cell says. */
export type Code =
  | { readonly kind: 'numbered'; readonly code: string; readonly stored: 'text' | 'number' | 'date' }
  /** A group: I, II, III, or A, B, C. */
  | { readonly kind: 'group'; readonly code: string }
  /** Nothing, or a dash. */
  | { readonly kind: 'none' }
  | { readonly kind: 'other'; readonly text: string }

const NUMBERED = /^\d{1,3}(?:\.\d{1,3}){0,5}$/
const GROUPED = /^(?:I{1,3}|IV|VI{0,3}|IX|X|[A-H])(?:\.[0-9a-z]{1,3})+$/
const GROUP = /^(?:I{1,3}|IV|VI{0,3}|IX|X{1,3}|XI{1,3}|XIV|[A-H])$/
const DASH = /^[-–—+*•]?$/

/**
 * Reads a code as people type it: `3.2.`, ` 3.2 `, `3,2`, `３.２`, the number 1.1, or `1.2` that Excel took for a date.
 *
 * @param value the cell
 * @example readCode('3.2.') // { kind: 'numbered', code: '3.2', stored: 'text' }
 */
export function readCode(value: CellValue): Code {
  if (value === null || typeof value === 'boolean') return { kind: 'none' }
  if (typeof value === 'number') return numberCode(value)
  if (value instanceof Date) return dateCode(value)
  const text = value
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/(?<![.)])[.)]+$/, '')
  if (DASH.test(text)) return { kind: 'none' }
  const dotted = text.replace(/,/g, '.')
  if (NUMBERED.test(dotted)) return { kind: 'numbered', code: dotted.replace(/(^|\.)0+(?=\d)/g, '$1'), stored: 'text' }
  if (GROUPED.test(dotted)) return { kind: 'numbered', code: dotted, stored: 'text' }
  if (GROUP.test(text)) return { kind: 'group', code: text }
  return { kind: 'other', text: value.trim() }
}

function numberCode(value: number): Code {
  const text = String(Number(value.toPrecision(12)))
  return NUMBERED.test(text) ? { kind: 'numbered', code: text, stored: 'number' } : { kind: 'other', text }
}

/** Excel turns a typed 1.2 into 1 February and 1.2.3 into 1 February 2003 where dots part dates. */
function dateCode(date: Date): Code {
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
  const third = year >= 2000 && year < 2020 ? `.${year - 2000}` : ''
  return { kind: 'numbered', code: `${day}.${month}${third}`, stored: 'date' }
}

/** The code above a code: `3.2` for `3.2.1`, nothing for `3`. @example parentCode('I.3') // 'I' */
export function parentCode(code: string): string | null {
  const dot = code.lastIndexOf('.')
  return dot < 0 ? null : code.slice(0, dot)
}

/**
 * Order of codes as a table numbers them: 1.9 before 1.10, I before II.
 *
 * @returns negative, 0 or positive
 */
export function compareCodes(a: string, b: string): number {
  const [left, right] = [a.split('.'), b.split('.')]
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const [x, y] = [left[index], right[index]]
    if (x === undefined || y === undefined) return x === y ? 0 : x === undefined ? -1 : 1
    if (x !== y) return rank(x) - rank(y) || x.localeCompare(y)
  }
  return 0
}

const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']
const rank = (part: string) => (/^\d+$/.test(part) ? Number(part) : ROMANS.indexOf(part) + 1)
