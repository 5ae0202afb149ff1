import { compare, numberInText } from './coerce.js'
import { isError, type Scalar } from './value.js'

/** Tells whether a cell is one that COUNTIF and its like look for. */
export type Criterion = (value: Scalar) => boolean

/**
 * A condition as COUNTIF takes it: a value, or a text such as `>=0,5`, `<>`, `Sở*`.
 *
 * @example criterionOf('>=2')(3) // true
 */
export function criterionOf(wanted: Scalar): Criterion {
  if (isError(wanted)) return (value) => isError(value) && value.error === wanted.error
  // An empty cell as a condition is 0.
  if (wanted === null) return (value) => value === 0
  if (typeof wanted === 'boolean') return (value) => value === wanted
  if (typeof wanted === 'number') return equals(wanted)
  const [, sign = '', rest = ''] = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/.exec(wanted) ?? []
  return sign === '' ? textCriterion(rest) : signedCriterion(sign, rest)
}

function signedCriterion(sign: string, rest: string): Criterion {
  if (sign === '=') return rest === '' ? (value) => value === null : textCriterion(rest)
  if (sign === '<>') {
    const same = rest === '' ? (value: Scalar) => value === null : textCriterion(rest)
    return (value) => !same(value)
  }
  const number = numberInText(rest)
  const order: (value: Scalar) => number | null =
    number === null
      ? (value) => (typeof value === 'string' ? compare(value, rest) : null)
      : (value) => (typeof value === 'number' ? compare(value, number) : null)
  return (value) => {
    const by = order(value)
    return by !== null && holds(sign, by)
  }
}

function holds(sign: string, by: number): boolean {
  if (by === 0) return sign.endsWith('=')
  return sign.startsWith('<') ? by < 0 : by > 0
}

function textCriterion(text: string): Criterion {
  const number = numberInText(text)
  if (number !== null) return equals(number)
  if (text === '') return (value) => value === null || value === ''
  const isLike = wildcards(text)
  return (value) => typeof value === 'string' && isLike(value)
}

/** A text that says the number is the number too. */
const equals =
  (number: number): Criterion =>
  (value) => {
    const read = typeof value === 'string' ? numberInText(value) : value
    return typeof read === 'number' && compare(read, number) === 0
  }

/** A letter of a pattern: itself, any one, or any number of any. */
type Letter = string | typeof ANY_ONE | typeof ANY_MANY
const ANY_ONE = Symbol('?')
const ANY_MANY = Symbol('*')

/** A text with `*` for any letters, `?` for one and `~` before either as itself, whole and without regard to case. */
export function wildcards(text: string): (value: string) => boolean {
  const pattern = [...folded(text).matchAll(/~([*?~])|([*?])|(\S|\s)/gu)].map(([, literal, wild, letter]): Letter => {
    if (wild) return wild === '*' ? ANY_MANY : ANY_ONE
    return literal ?? letter ?? ''
  })
  return (value) => matches([...folded(value)], pattern)
}

/** Goes back to the last `*` only, so that no pattern takes long. */
function matches(letters: readonly string[], pattern: readonly Letter[]): boolean {
  let [at, of, star, from] = [0, 0, -1, 0]
  while (at < letters.length) {
    const wanted = pattern[of]
    if (wanted === ANY_MANY) {
      star = of
      from = at
      of += 1
    } else if (wanted !== undefined && (wanted === ANY_ONE || wanted === letters[at])) {
      at += 1
      of += 1
    } else if (star >= 0) {
      from += 1
      at = from
      of = star + 1
    } else return false
  }
  return pattern.slice(of).every((each) => each === ANY_MANY)
}

const folded = (text: string): string => text.normalize('NFC').toLowerCase()
