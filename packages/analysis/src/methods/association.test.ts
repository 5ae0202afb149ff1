import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { association, middleRanks } from './association.js'
import { studentP } from './student.js'

describe('Student’s t', () => {
  // Printed tables: two-sided 5 % and 1 %.
  it.each([
    [12.706, 1, 0.05],
    [2.776, 4, 0.05],
    [2.228, 10, 0.05],
    [2.365, 7, 0.05],
    [3.169, 10, 0.01],
    [1.96, 100_000, 0.05],
  ])('%d with %i degrees of freedom has p %d', (t, degrees, p) => {
    expect(studentP(t, degrees)).toBeCloseTo(p, 4)
    expect(studentP(-t, degrees)).toBe(studentP(t, degrees))
  })
  // scipy 1.10.1: 2 * t.sf(t, degrees)
  it.each([
    [20, 1, 0.03180450251235275],
    [6, 10, 0.00013210886035478557],
    [20, 3, 0.00027320325024731166],
    [10, 61, 1.783067785016996e-14],
    [50, 62, 8.078561175758304e-52],
    [50, 198, 2.9250919345059446e-114],
    [1000, 5, 1.898013113197973e-14],
  ])('has digits far from 0 too: t = %f of %i', (t, degrees, p) => {
    expect(studentP(t, degrees) / p).toBeCloseTo(1, 9)
  })
  it('of 0 is chance, and falls as it grows', () => {
    expect([studentP(0, 3), studentP(0, 4)]).toEqual([1, 1])
    expect(studentP(Number.POSITIVE_INFINITY, 5)).toBeCloseTo(0, 12)
  })
})

describe('an association', () => {
  // R: cor.test(c(1, 2, 3, 4, 5), c(2, 1, 4, 3, 5)) gives 0.8, p 0.1041.
  it('has its coefficient, p and n', () => {
    const found = association([1, 2, 3, 4, 5, null], [2, 1, 4, 3, 5, 9], 'pearson')
    expect(found).toMatchObject({ coefficient: expect.closeTo(0.8, 12), n: 5, p: expect.closeTo(0.1041, 4) })
  })
  it('by ranks takes any rising curve for one line, and ties in the middle', () => {
    expect(association([1, 2, 3, 4], [1, 8, 27, 64], 'spearman')).toEqual({ coefficient: 1, n: 4, p: 0 })
    expect(middleRanks([5, 1, 5, 9])).toEqual([2.5, 1, 2.5, 4])
  })
  // scipy: stats.pearsonr([1, 2, 3], [1, 3, 2]) gives 0.5, p 0.6667.
  it('of three pairs has a p too', () =>
    expect(association([1, 2, 3], [1, 3, 2], 'pearson')).toEqual({
      coefficient: expect.closeTo(0.5, 12),
      n: 3,
      p: expect.closeTo(2 / 3, 12),
    }))
  it('of a nation of communes is quick', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => (at * 7919) % 10_007)
    expect(association(many, many, 'spearman')?.coefficient).toBeCloseTo(1, 12)
  })
  it('is none with fewer than three pairs or without variation', () => {
    expect(association([1, 2, null], [1, 2, 3], 'pearson')).toBeNull()
    expect(association([1, 1, 1], [1, 2, 3], 'spearman')).toBeNull()
  })
  it('does not change where one series is shifted and scaled, and turns where it is turned', () => {
    const figure = fc.integer({ min: -20, max: 20 })
    fc.assert(
      fc.property(fc.array(fc.tuple(figure, figure), { minLength: 3, maxLength: 12 }), (pairs) => {
        const [x, y] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)]
        for (const kind of ['pearson', 'spearman'] as const) {
          const plain = association(x, y, kind)?.coefficient ?? 0
          const of = (changed: readonly number[]) => association(changed, y, kind)?.coefficient ?? 0
          expect(of(x.map((value) => 4 * value + 64))).toBeCloseTo(plain, 9)
          expect(of(x.map((value) => -value))).toBeCloseTo(-plain, 9)
        }
      }),
    )
  })
})
