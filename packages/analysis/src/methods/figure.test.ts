import { describe, expect, it } from 'vitest'
import { completeRows, isConstant, onlyFigures, requireSeed, requireWeights, withoutNoise } from './figure.js'

describe('figures', () => {
  it('are what is finite; anything else is missing, a 0 is not', () =>
    expect(onlyFigures([1, null, Number.NaN, undefined, 0, Number.POSITIVE_INFINITY])).toEqual([1, 0]))
  it('of a row are complete only where the row is as long as the first', () =>
    expect(completeRows([[1, 2], [3], [4, null], [5, 6, 7], [8, 9]])).toEqual([
      [1, 2],
      [8, 9],
    ]))
  it('of equal decimals are equal', () => expect(withoutNoise(0.1 + 0.2)).toBe(0.3))
  it('of many digits keep those before the point', () =>
    expect([1_234_567_890_123, 1_234_567_890_123.4, 9e15 + 1, 1e300, -1e300].map(withoutNoise)).toEqual([
      1_234_567_890_123,
      1_234_567_890_123.4,
      9e15 + 1,
      1e300,
      -1e300,
    ]))
  it('are constant up to the last bit', () => {
    expect(isConstant([0.1 + 0.2, 0.3])).toBe(true)
    expect(isConstant([1e15, 1e15 + 1])).toBe(false)
  })
  it.each([
    ['too few', [1], 2],
    ['too many', [1, 1, 1], 2],
    ['below 0', [1, -1], 2],
    ['not finite', [1, Number.NaN], 2],
  ] as const)('weights %s are refused', (_name, weights, nodes) =>
    expect(() => requireWeights(weights, nodes)).toThrow(/weights/),
  )
  it.each([1.5, Number.NaN, 2 ** 40, -(2 ** 40), Number.POSITIVE_INFINITY])('are not drawn by the seed %s', (seed) =>
    expect(() => requireSeed(seed)).toThrow(/seed/),
  )
})
