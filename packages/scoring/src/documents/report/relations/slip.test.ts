import fc from 'fast-check'
import { expect, it } from 'vitest'
import { slipOf } from './slip.js'

it.each([
  ['two digits swapped', 84.7, 87.4, 1, 'sure'],
  ['one digit another', 1285, 1235, 0, 'sure'],
  ['a digit too many', 1126, 126, 0, 'sure'],
  ['a digit too few', 126, 1126, 0, 'sure'],
  ['of two digits only likely', 41, 14, 0, 'likely'],
  ['the decimal mark elsewhere', 0.72, 7.2, 2, 'sure'],
  ['two digits another', 1285, 1253, 0, null],
  ['the same number', 12, 12, 0, null],
  ['a number below 0', -12, 21, 0, null],
] as const)('%s: %d for %d', (_, printed, right, decimals, expected) => {
  expect(slipOf(printed, right, decimals)).toBe(expected)
})
it('is the same whichever of the two is right', () => {
  const number = fc.integer({ min: 0, max: 99_999 }).map((value) => value / 10)
  fc.assert(fc.property(number, number, (one, other) => slipOf(one, other, 1) === slipOf(other, one, 1)))
})
