import Big from 'big.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalOf, decimalsOf, difference, product, quotient, roundHalfUp, sum } from './decimal.js'

describe('decimal arithmetic', () => {
  it('sums exactly', () => {
    expect(sum([0.1, 0.2])).toBe(0.3)
    expect(sum([5.5, 8.80177, 9.4744, 9.50105, 10.74045, 8.73714, 8.78932, 14.1207])).toBe(75.66483)
    expect(sum([])).toBe(0)
  })

  it('sums exactly what has more than nine decimals, is large, or has digits of a double only', () => {
    expect(sum([1e-10, 2e-10])).toBe(3e-10)
    expect(sum([1234567.123456789])).toBe(1234567.12345679)
    expect(sum([-1234567.123456789])).toBe(-1234567.12345679)
    expect(sum([0.1 + 0.2, 1e-10])).toBe(0.3000000001)
    expect(sum([1e300, -1e300, 1])).toBe(1)
  })

  it('subtracts and divides exactly', () => {
    expect(difference(40.8, 52.25)).toBe(-11.45)
    expect(roundHalfUp(quotient(66.43, 97.5) * 100, 2)).toBe(68.13)
  })

  it.each([
    [75.66483, 2, 75.66],
    [1.005, 2, 1.01],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [1.48035, 4, 1.4804],
  ])('rounds %d half up to %d decimals: %d', (value, decimals, expected) => {
    expect(roundHalfUp(value, decimals)).toBe(expected)
  })

  it('rounds in doubles what decimals would give, near halves too', () => {
    const value = fc.oneof(
      fc.integer({ min: -2_000_000, max: 2_000_000 }).map((n) => n / 1000),
      fc.integer({ min: 0, max: 100_000 }).map((n) => n + 0.5),
      fc.double({ min: -1e12, max: 1e12, noNaN: true }),
      fc.constantFrom(0, 1.005, 0.49999, 0.50001, 0.1 + 0.2, 2.675),
    )
    const inDecimals = (each: number, decimals: number) => decimalOf(each).round(decimals, Big.roundHalfUp).toNumber()
    fc.assert(
      fc.property(value, fc.integer({ min: 0, max: 6 }), (each, decimals) => {
        expect(roundHalfUp(each, decimals)).toBe(inDecimals(each, decimals))
      }),
      { numRuns: 10_000 },
    )
  })

  it('counts the decimals of the shortest writing', () => {
    expect([75.66483, 3, 0.196, 1500].map(decimalsOf)).toEqual([5, 0, 3, 0])
    expect([1e-7, 1.5e-7, 1e21].map(decimalsOf)).toEqual([7, 8, 0])
    expect([0.1 + 0.2, 123456789.12345678].map(decimalsOf)).toEqual([1, 6])
  })

  it('does not depend on the order of the parts', () => {
    const parts = fc.array(
      fc.integer({ min: 0, max: 2_000_000 }).map((n) => n / 100_000),
      { maxLength: 20 },
    )
    fc.assert(fc.property(parts, (values) => sum(values) === sum([...values].reverse())))
  })

  it('multiplies in doubles what decimals would give, however many digits there are', () => {
    const factor = fc.oneof(
      fc.integer({ min: -2_000_000, max: 2_000_000 }).map((n) => n / 100_000),
      fc.integer({ min: 0, max: 10_000 }).map((n) => n / 1000),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.constantFrom(0, 1, 0.1 + 0.2, 1 / 3, 0.8, 0.0000005, 999_999.999_999),
    )
    const inDecimals = (a: number, b: number) => decimalOf(a).times(decimalOf(b)).toNumber() + 0
    fc.assert(
      fc.property(factor, factor, (a, b) => product(a, b) + 0 === inDecimals(a, b)),
      { numRuns: 10_000 },
    )
  })
})
