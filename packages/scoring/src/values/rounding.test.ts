import { describe, expect, it } from 'vitest'
import { decimalsOf, difference, sum } from './decimal.js'
import { isRounding, printedLoss } from './rounding.js'

const printed = (value: number) => ({ value, decimals: decimalsOf(value) })
const rounds = (whole: number, ...parts: number[]) =>
  isRounding(difference(whole, sum(parts)), printed(whole), parts.map(printed))

describe('rounding told apart from error', () => {
  it('takes 4.1 of Hà Nam 2018 for a rounding: 2.1967 where 0.196 was cut', () => {
    expect(rounds(2.1967, 1, 1, 0.196)).toBe(true)
  })
  it('takes parts of two decimals that miss their total by 0.01 for a rounding', () => {
    expect(rounds(75.67, 43.18, 32.48)).toBe(true)
  })
  it('takes 40.8 for 40.75 for a rounding, but not for 41', () => {
    expect(rounds(40.8, 40.75)).toBe(true)
    expect(rounds(40.8, 5.5, 7, 7.75, 4.5, 4.5, 3.5, 2.5, 5.75)).toBe(false)
  })
  it('calls a value that was cut a cut, and names it', () => {
    const parts = [1, 1, 0.196].map(printed)
    expect(printedLoss(0.0007, printed(2.1967), parts)).toEqual({ kind: 'cut', values: [0.196] })
    expect(printedLoss(-0.0008, printed(2.196), [printed(2.1968)])).toEqual({ kind: 'cut', values: [2.196] })
    expect(printedLoss(0.0004, printed(2.1964), parts)).toEqual({ kind: 'rounded' })
  })
  it('takes no value for cut that would have grown', () => {
    expect(rounds(2.1953, 1, 1, 0.196)).toBe(false)
  })
  it.each([
    [1.6, [0.3, 0.6, 0.6]],
    [0.4, [0.1, 0.2]],
    [1, [0.25, 0.5]],
    [2.99767, [0.70883, 0.72457, 0.72921, 0.73506]],
    [4.2, [1.5, 1.5, 1, 0.5]],
    [2.5, [1, 1.5, 0.3]],
    [3.5, [1, 1, 1, 1]],
    [2.4, [1, 1.5]],
    [0.76, [0.25, 0.5]],
    [2.25, [1, 1, 0.24]],
  ])('takes %d against %j for an error', (whole, parts) => {
    expect(rounds(whole, ...parts)).toBe(false)
  })
})
