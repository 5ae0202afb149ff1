import type { BinaryOperator, Expression } from './expression.js'
import { type Token, tokensOf } from './tokens.js'
import type { Scalar } from './value.js'

/** How tightly a sign binds; as in Excel a minus in front binds tighter than a power. */
const BINDING: Readonly<Record<BinaryOperator, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
}
/** Excel nests functions 64 deep at most. */
const DEEPEST = 200
/** Longer ones no person writes, and walking them would take the whole stack. */
const MOST_WORDS = 3000

/**
 * A formula as a tree.
 *
 * @param formula without its `=`
 * @returns `null` where it is not understood: then it is not calculated
 * @example parseFormula('ROUND(SUM(B2:B4),') // null
 */
export function parseFormula(formula: string): Expression | null {
  const tokens = tokensOf(formula)
  if (!tokens || tokens.length === 0 || tokens.length > MOST_WORDS) return null
  try {
    const parser = new Parser(tokens)
    const expression = parser.expression(0)
    return parser.isAtEnd ? expression : null
  } catch (error) {
    if (error instanceof NotUnderstood) return null
    throw error
  }
}

class NotUnderstood extends Error {}

class Parser {
  #at = 0
  #depth = 0

  constructor(private readonly tokens: readonly Token[]) {}

  get isAtEnd(): boolean {
    return this.#at >= this.tokens.length
  }

  /** Reads values joined by signs that bind tighter than `floor`. */
  expression(floor: number): Expression {
    this.#depth += 1
    if (this.#depth > DEEPEST) throw new NotUnderstood()
    let left = this.#operand()
    for (let operator = this.#operator(); operator && BINDING[operator] > floor; operator = this.#operator()) {
      this.#at += 1
      left = { kind: 'binary', operator, left, right: this.expression(BINDING[operator]) }
    }
    this.#depth -= 1
    return left
  }

  #operator(): BinaryOperator | null {
    const token = this.tokens[this.#at]
    return token?.kind === 'sign' && isBinary(token.sign) ? token.sign : null
  }

  /** A value with the signs before and behind it. */
  #operand(): Expression {
    const signs: ('+' | '-')[] = []
    while (true) {
      if (this.#takes('-')) signs.push('-')
      else if (this.#takes('+')) signs.push('+')
      else break
    }
    let operand = this.#value()
    while (this.#takes('%')) operand = { kind: 'unary', operator: '%', operand }
    return signs.reduceRight<Expression>((inner, operator) => ({ kind: 'unary', operator, operand: inner }), operand)
  }

  #value(): Expression {
    const token = this.tokens[this.#at]
    this.#at += 1
    switch (token?.kind) {
      case 'number':
      case 'text':
        return { kind: 'constant', value: token.value }
      case 'error':
        return { kind: 'constant', value: { error: token.value } }
      case 'area':
        return token
      case 'name':
        return nameOrTruth(token.name)
      case 'function':
        return { kind: 'call', name: token.name, args: this.#arguments() }
      case 'sign':
        return this.#bracketed(token.sign)
      default:
        throw new NotUnderstood()
    }
  }

  #bracketed(sign: string): Expression {
    if (sign === '{') return { kind: 'array', rows: this.#rows() }
    if (sign !== '(') throw new NotUnderstood()
    const inner = this.expression(0)
    this.#expects(')')
    return inner
  }

  #arguments(): (Expression | null)[] {
    if (this.#takes(')')) return []
    const args: (Expression | null)[] = []
    do {
      args.push(this.#isNext(',', ';', ')') ? null : this.expression(0))
    } while (this.#takes(',') || this.#takes(';'))
    this.#expects(')')
    return args
  }

  /** The rows of an array that is typed: `{1,2;3,4}`. */
  #rows(): Scalar[][] {
    const rows: Scalar[][] = []
    do {
      const row: Scalar[] = []
      do row.push(this.#constant())
      while (this.#takes(','))
      rows.push(row)
    } while (this.#takes(';'))
    this.#expects('}')
    return rows
  }

  #constant(): Scalar {
    const operand = this.#operand()
    if (operand.kind === 'constant') return operand.value
    const { kind } = operand
    if (kind === 'unary' && operand.operator === '-' && operand.operand.kind === 'constant')
      return -Number(operand.operand.value)
    throw new NotUnderstood()
  }

  #isNext(...signs: readonly string[]): boolean {
    const token = this.tokens[this.#at]
    return token?.kind === 'sign' && signs.includes(token.sign)
  }

  #takes(sign: string): boolean {
    const isNext = this.#isNext(sign)
    if (isNext) this.#at += 1
    return isNext
  }

  #expects(sign: string): void {
    if (!this.#takes(sign)) throw new NotUnderstood()
  }
}

const isBinary = (sign: string): sign is BinaryOperator => Object.hasOwn(BINDING, sign)

function nameOrTruth(name: string): Expression {
  const word = name.toUpperCase()
  if (word === 'TRUE' || word === 'FALSE') return { kind: 'constant', value: word === 'TRUE' }
  return { kind: 'name', name }
}
