import { difference, product, quotient, sum } from '@parscore/scoring'
import { finite } from './arguments.js'
import { compare, isEqual, numberOf, textOf } from './coerce.js'
import type { BinaryOperator } from './expression.js'
import { Fault } from './fault.js'
import { power } from './functions/arithmetic.js'
import type { Scalar } from './value.js'

const OF_NUMBERS = {
  '+': (a, b) => sum([a, b]),
  '-': difference,
  '*': product,
  '/': (a, b) => {
    if (b === 0) throw new Fault('#DIV/0!')
    return quotient(a, b)
  },
  '^': power,
} as const satisfies Readonly<Partial<Record<BinaryOperator, (a: number, b: number) => number>>>

const OF_ORDER = {
  '<': (by) => by < 0,
  '>': (by) => by > 0,
  '<=': (by) => by <= 0,
  '>=': (by) => by >= 0,
} as const satisfies Readonly<Partial<Record<BinaryOperator, (by: number) => boolean>>>

const isArithmetic = (sign: BinaryOperator): sign is keyof typeof OF_NUMBERS => Object.hasOwn(OF_NUMBERS, sign)

/** Joins two values by a sign. @throws {Fault} the error that it comes to */
export function joined(sign: BinaryOperator, left: Scalar, right: Scalar): Scalar {
  if (sign === '&') return textOf(left) + textOf(right)
  if (isArithmetic(sign)) return finite(OF_NUMBERS[sign](numberOf(left), numberOf(right)))
  if (sign === '=' || sign === '<>') return isEqual(left, right) === (sign === '=')
  return OF_ORDER[sign](compare(left, right))
}

/** A value with a sign before or behind it. @throws {Fault} the error that it comes to */
export function signed(sign: '+' | '-' | '%', value: Scalar): Scalar {
  if (sign === '+') return value
  return sign === '-' ? 0 - numberOf(value) : quotient(numberOf(value), 100)
}
