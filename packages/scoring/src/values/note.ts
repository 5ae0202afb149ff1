import Big from 'big.js'
import { decimalOf } from './decimal.js'

const TOKEN = /\d+(?:[.,]\d+)?%?|[+\-*/x×:]/giy

/**
 * Evaluates the computation that a report prints beside a number, as Đắk Nông's table of 2016 does:
 * «68.14 (66.43/97.5*100%)». Plus, minus, times and divided by, without brackets; `*100%` is “in percent”.
 *
 * @param note the text between the brackets
 * @returns the result in the units of the number beside it, or null where the note is not such a computation
 * @example evaluateNote('66.43/97.5*100%') // 68.13333333333334
 * @example evaluateNote('43,18 + 32,48') // 75.66
 */
export function evaluateNote(note: string): number | null {
  const tokens = tokenise(note.replace(/\s+/g, ''))
  if (!tokens || tokens.length < 3 || tokens.length % 2 === 0) return null
  const values = tokens.filter((_, index) => index % 2 === 0).map(operand)
  const signs = tokens.filter((_, index) => index % 2 === 1)
  if (values.some((value) => value === null) || !signs.every(isSign)) return null
  return fold(values as Big[], signs)
}

function tokenise(text: string): string[] | null {
  const tokens: string[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text)
    if (!match) return null
    tokens.push(match[0])
  }
  return tokens
}

/** A token is a number or a sign. */
const isSign = (token: string) => !/\d/.test(token)

function operand(token: string): Big | null {
  if (isSign(token)) return null
  const value = decimalOf(Number(token.replace('%', '').replace(',', '.')))
  return token.endsWith('%') && token !== '100%' ? value.div(100) : value
}

function fold(values: Big[], signs: string[]): number | null {
  const terms: Big[] = [values[0] ?? new Big(0)]
  for (const [index, sign] of signs.entries()) {
    const value = values[index + 1] ?? new Big(0)
    const last = terms.length - 1
    const term = terms[last] ?? new Big(0)
    if (sign === '+') terms.push(value)
    else if (sign === '-') terms.push(value.times(-1))
    else if (sign === '/' || sign === ':') {
      if (value.eq(0)) return null
      terms[last] = term.div(value)
    } else terms[last] = term.times(value)
  }
  return terms.reduce((total, term) => total.plus(term), new Big(0)).toNumber()
}
