import Big from 'big.js'
import { expect, it } from 'vitest'
import { cappedTerm, maximumTerm, numberTerm, settled, shareTerm, within } from './terms.js'

it('settles what binary fractions make of a rate', () => {
  expect([0.1 + 0.2, (51 / 57) * (57 / 51), 0.8 - 1e-13].map((rate) => settled(rate).toNumber())).toEqual([0.3, 1, 0.8])
})

it('writes numbers without an exponent', () => {
  expect([1e-7, 0.25, 2].map(numberTerm)).toEqual(['0.0000001', '0.25', '2'])
})

it('names the maximum by its points or by its cell', () => {
  expect([maximumTerm(1.5), maximumTerm('$C5')]).toEqual(['1.5', '$C5'])
  expect([shareTerm(0.1, 3), shareTerm(0.1, '$C5')]).toEqual(['0.3', 'ROUND(0.1*$C5,10)'])
  expect([cappedTerm(2, 1.5), cappedTerm(1, 1.5), cappedTerm(2, '$C5')]).toEqual(['1.5', '1', 'MIN(2,$C5)'])
})

it.each<[string, number]>([
  ['-0.1', 0],
  ['0', 0],
  ['0.30000000004', 0.3],
  ['0.30000000005', 0.3000000001],
  ['1.5', 1.5],
  ['1.50000001', 1.5],
])('keeps %s inside 0 to 1.5 as %d', (points, kept) => expect(within(new Big(points), 1.5)).toBe(kept))
