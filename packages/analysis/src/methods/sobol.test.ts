import { describe, expect, it } from 'vitest'
import { sobol, sobolOfMany } from './sobol.js'

describe('Sobol’s indices', () => {
  // Ishigami’s function with a = 7, b = 0.1: first order 0.3139, 0.4424, 0; total 0.5576, 0.4424, 0.2437 (Saltelli 2010).
  it('are those of Ishigami’s function', () => {
    const angle = (x: number) => Math.PI * (2 * x - 1)
    const ishigami = ([x = 0, y = 0, z = 0]: readonly number[]) =>
      Math.sin(angle(x)) + 7 * Math.sin(angle(y)) ** 2 + 0.1 * angle(z) ** 4 * Math.sin(angle(x))
    const found = sobol(ishigami, 3, 4000, 3)
    const expected = [
      [0.3139, 0.5576],
      [0.4424, 0.4424],
      [0, 0.2437],
    ]
    for (const [index, [first = 0, total = 0]] of expected.entries()) {
      expect(Math.abs((found?.[index]?.first ?? 9) - first)).toBeLessThan(0.03)
      expect(Math.abs((found?.[index]?.total ?? 9) - total)).toBeLessThan(0.03)
    }
  })
  it('are nothing where nothing varies', () => expect(sobol(() => 1, 2, 50, 1)).toBeNull())
  const g = ([x = 0, y = 0, z = 0]: readonly number[]) => x + 2 * y * z
  it.each([10, 1000, -1e6])('do not change where the result is shifted by %d', (shift) => {
    const [plain, shifted] = [g, (numbers: readonly number[]) => g(numbers) + shift].map((result) =>
      sobol(result, 3, 1000, 5),
    )
    for (const [input, each] of (plain ?? []).entries()) {
      expect(shifted?.[input]?.first).toBeCloseTo(each.first, 7)
      expect(shifted?.[input]?.total).toBeCloseTo(each.total, 7)
    }
    expect(plain).toHaveLength(3)
  })
  it('do not change where the result is scaled or turned', () => {
    const plain = sobol(g, 3, 500, 5)?.map(({ first }) => first)
    const turned = sobol((numbers) => -3 * g(numbers), 3, 500, 5)?.map(({ first }) => first)
    for (const [input, first] of (plain ?? []).entries()) expect(turned?.[input]).toBeCloseTo(first, 10)
    expect(plain).toHaveLength(3)
  })
  // x + y has halves; x alone has all of it, whatever the seed.
  it.each([1, 2, 3, 4, 5])('of a sum are its shares of the variance (seed %i)', (seed) => {
    for (const { first, total } of sobol(([x = 0, y = 0]) => 1000 + x + y, 2, 1000, seed) ?? []) {
      expect(Math.abs(first - 0.5)).toBeLessThan(0.03)
      expect(Math.abs(total - 0.5)).toBeLessThan(0.03)
    }
    const [own, other] = sobol(([x = 0]) => 10 + x, 2, 300, seed) ?? []
    expect(own?.first).toBeCloseTo(1, 9)
    expect(Math.abs(other?.first ?? 9)).toBeLessThan(0.05)
    expect(other?.total).toBe(0)
  })
  it('lie in their confidence intervals, which narrow with the samples', () => {
    const width = (samples: number) =>
      (sobol(g, 3, samples, 2) ?? []).map(({ first, firstInterval: [low, high], totalInterval }) => {
        expect(low).toBeLessThanOrEqual(first)
        expect(first).toBeLessThanOrEqual(high)
        expect(totalInterval[0]).toBeLessThanOrEqual(totalInterval[1])
        return high - low
      })
    expect(Math.max(...width(8000))).toBeLessThan(Math.max(...width(200)))
  })
  it('of several results are those of each', () => {
    const both = sobolOfMany(
      (numbers, into) => {
        into[0] = g([...numbers])
        into[1] = 3
        into[2] = numbers[1] ?? 0
      },
      { inputs: 3, results: 3, samples: 400, seed: 9 },
    )
    expect(both[0]).toEqual(sobol(g, 3, 400, 9))
    expect(both[1]).toBeNull()
    expect(both[2]).toEqual(sobol(([, y = 0]) => y, 3, 400, 9))
  })
  it('are nothing where the result is no number', () => expect(sobol(() => Number.NaN, 1, 10, 1)).toBeNull())
  it.each([
    ['samples', 0, 1],
    ['samples', 1, 1],
    ['samples', 1.5, 1],
    ['samples', Number.NaN, 1],
    ['seed', 10, 0.5],
  ] as const)('are refused for wrong %s (%s, seed %s)', (place, samples, seed) =>
    expect(() => sobol(g, 3, samples, seed)).toThrow(new RegExp(`^${place} is`)),
  )
})
