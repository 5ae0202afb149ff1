import { Fault } from './fault.js'
import { isError, type Scalar } from './value.js'

/** One decimal sign, comma or point, no grouping: `0,5` is a half wherever it was typed. */
const NUMBER = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?$/i

/**
 * The number that a text says, as Excel reads it in arithmetic; `null` where it says none.
 *
 * @example numberInText('96%') // 0.96
 * @example numberInText('0,5') // 0.5
 */
export function numberInText(text: string): number | null {
  const trimmed = text.trim()
  const percent = trimmed.endsWith('%')
  const digits = percent ? trimmed.slice(0, -1).trim() : trimmed
  if (!NUMBER.test(digits)) return null
  const value = Number(digits.replace(',', '.'))
  return percent ? value / 100 : value
}

/**
 * A value in arithmetic: nothing is 0, TRUE is 1, a text is the number that it says.
 *
 * @throws {Fault} the error that the value is, or `#VALUE!` for a text that says no number
 */
export function numberOf(value: Scalar): number {
  if (typeof value === 'number') return value
  if (value === null) return 0
  if (typeof value === 'boolean') return value ? 1 : 0
  if (isError(value)) throw new Fault(value.error)
  const read = numberInText(value)
  if (read === null) throw new Fault('#VALUE!')
  return read
}

/** A value as text. @throws {Fault} the error that it is */
export function textOf(value: Scalar): string {
  if (typeof value === 'string') return value
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (isError(value)) throw new Fault(value.error)
  // Excel shows 15 digits at most.
  return String(Number(value.toPrecision(15))).replace('e', 'E')
}

/** A value as a condition. @throws {Fault} the error that it is, or `#VALUE!` for a text that says no truth */
export function truthOf(value: Scalar): boolean {
  if (typeof value !== 'string') return numberOf(value) !== 0
  const word = value.trim().toUpperCase()
  if (word === 'TRUE' || word === 'FALSE') return word === 'TRUE'
  throw new Fault('#VALUE!')
}

/** Numbers come before texts, texts before truths, as Excel sorts. */
const KIND = { number: 0, string: 1, boolean: 2 } as const

/**
 * Compares two values as Excel does: without regard to case; nothing equals both 0 and an empty text.
 *
 * @returns below 0, 0 or above 0
 */
export function compare(a: Scalar, b: Scalar): number {
  const [left, right] = [likeOther(a, b), likeOther(b, a)]
  if (typeof left === 'number' && typeof right === 'number') return left - right
  if (typeof left === 'string' && typeof right === 'string') return compareTexts(left, right)
  const kinds = KIND[kindOf(left)] - KIND[kindOf(right)]
  return kinds || Number(left) - Number(right)
}

/** Whether two values are the same for `=`. Most texts that are compared differ: they need not be put in order. */
export function isEqual(a: Scalar, b: Scalar): boolean {
  if (typeof a === 'string' && typeof b === 'string')
    return a === b || (a !== '' && b !== '' && folded(a) === folded(b))
  return compare(a, b) === 0
}

/** Nothing takes the kind of what it is compared with. */
function likeOther(value: Scalar, other: Scalar): number | string | boolean {
  if (value !== null) {
    if (isError(value)) throw new Fault(value.error)
    return typeof value === 'number' ? Number(value.toPrecision(15)) : value
  }
  if (typeof other === 'string') return ''
  return typeof other === 'boolean' ? false : 0
}

function kindOf(value: number | string | boolean): keyof typeof KIND {
  if (typeof value === 'number') return 'number'
  return typeof value === 'string' ? 'string' : 'boolean'
}

/** A text without regard to case, as Excel compares texts and names. */
export const folded = (text: string): string => text.normalize('NFC').toLowerCase()
const collator = new Intl.Collator('vi', { sensitivity: 'accent' })

function compareTexts(a: string, b: string): number {
  const [left, right] = [folded(a), folded(b)]
  return left === right ? 0 : collator.compare(left, right) || (left < right ? -1 : 1)
}
