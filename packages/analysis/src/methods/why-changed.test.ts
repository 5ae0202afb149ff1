import { sum } from '@parscore/scoring'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ChangeCause, type IndexYear, whyChanged } from './why-changed.js'

const causes = (parts: readonly { readonly cause: ChangeCause; readonly points: number }[]) =>
  Object.fromEntries(
    [...new Set(parts.map(({ cause }) => cause))].map((cause) => [
      cause,
      sum(parts.filter((each) => each.cause === cause).map(({ points }) => points)),
    ]),
  )

/** Đắk Nông (dak-nong-2017): fields of 2015 without maxima, 2016 with those of the table of causes; 2.5 points not assessed. */
const FIELDS = [
  'Chỉ đạo điều hành',
  'VBQPPL',
  'TTHC',
  'Tổ chức bộ máy',
  'CBCCVC',
  'Tài chính công',
  'Hiện đại hóa',
  'Một cửa',
  'Điều tra XHH',
]
const year = (
  number: number,
  points: readonly number[],
  maxima: readonly (number | null)[],
  rest: Omit<IndexYear, 'year' | 'fields'>,
): IndexYear => ({
  year: number,
  fields: FIELDS.map((field, index) => ({ field, points: points[index] ?? 0, maximum: maxima[index] ?? null })),
  ...rest,
})
const before = year(2015, [8.75, 5.75, 9, 4.5, 7, 3, 6.75, 7.5, 30.16], [], {
  points: 82.41,
  assessed: 100,
  total: 100,
  published: 82.41,
})
const after = year(2016, [5.5, 7, 7.75, 4.5, 4.5, 3.5, 2.5, 5.75, 25.68], [8.5, 7.5, 9, 6.5, 9, 4, 9, 8, 36], {
  points: 66.43,
  assessed: 97.5,
  total: 100,
  published: 68.14,
})

describe('why Đắk Nông lost 14.27 from 2015 to 2016', () => {
  const explained = whyChanged(before, after)
  it('adds up exactly', () => {
    expect(explained.change).toBe(-14.27)
    expect(sum(explained.parts.map(({ points }) => points))).toBe(-14.27)
  })
  // By hand: 66.43 / 97.5 − 66.43 / 100 is 1.7033…; the fields add up to 66.68, used were 66.43; 68.1333… is 68.13, published 68.14.
  it('is what fields lost, less what was not assessed; the contradiction and the rounding are told apart', () => {
    const by = causes(explained.parts)
    expect(by['not-assessed']).toBeCloseTo(1.70333333, 7)
    expect(by.contradiction).toBe(-0.24)
    expect(by['not-attributed']).toBe(-15.73)
    expect(by.rounding).toBeCloseTo(-0.00333333, 7)
    expect(by.performance).toBeUndefined()
  })
})

describe('a change', () => {
  const one = (points: number, maximum: number | null, more: object = {}): IndexYear => ({
    year: 1,
    fields: [{ field: 'A', points, maximum, ...more }],
    points,
    assessed: 100,
    total: 100,
    published: points,
  })
  // By hand: rates 0.5 and 0.75, maxima 10 and 20: performance 0.25 × 15, maxima 10 × 0.625.
  it('is split into performance and maxima at the middle of both years', () =>
    expect(causes(whyChanged(one(5, 10), one(15, 20)).parts)).toEqual({ performance: 3.75, maxima: 6.25 }))
  // A plan done to 96 %: all of 1 under the threshold of 80 %, 0.5 under that of 100 %.
  it('due to a rule is what the old rule would have given more', () =>
    expect(causes(whyChanged(one(1, 1), one(0.5, 1, { underOldRules: 1 })).parts)).toEqual({ rules: -0.5 }))
  it('of a field that only one year has is a part of its own', () => {
    const other = { ...one(5, 10), fields: [{ field: 'B', points: 5, maximum: 10 }] }
    expect(causes(whyChanged(one(5, 10), other).parts)).toEqual({ 'gone-field': -5, 'new-field': 5 })
  })
  it('is rounded by what two decimals can do, and contradicts itself by the rest', () => {
    const [before, after] = [one(5, 10), { ...one(6, 10), published: 7 }]
    expect(causes(whyChanged(before, after).parts)).toEqual({ performance: 1, contradiction: 1 })
    const thirds = { ...one(20, 30), assessed: 30, published: 66.67 }
    expect(causes(whyChanged(one(20, 30), thirds).parts).rounding).toBeCloseTo(0.00333333, 7)
  })
  it('of a field that stands in two parts is that of their sum', () => {
    const parts = (...fields: IndexYear['fields']): IndexYear => ({ ...one(6, 10), fields })
    const [half, whole] = [
      { field: 'A', points: 3, maximum: 5 },
      { field: 'A', points: 6, maximum: 10 },
    ]
    const rest = { ...one(8, 10), points: 8, published: 8 }
    expect(whyChanged(parts(half, half), rest)).toEqual(whyChanged(parts(whole), rest))
    expect(whyChanged(rest, parts(half, half))).toEqual(whyChanged(rest, parts(whole)))
  })
  it.each([
    ['total', { total: 0 }],
    ['assessed', { assessed: 0 }],
    ['points', { points: Number.NaN }],
    ['published', { published: Number.POSITIVE_INFINITY }],
    ['maximum of “TTHC”', { fields: [{ field: 'TTHC', points: 1, maximum: Number.NaN }] }],
    ['points of “TTHC”', { fields: [{ field: 'TTHC', points: Number.NaN, maximum: 1 }] }],
  ] as const)('is refused with the year and the place where %s is none', (place, wrong) =>
    expect(() => whyChanged(before, { ...before, year: 2016, ...wrong })).toThrow(`2016: ${place} is`),
  )
  it('always has parts that add up to it exactly, and none that is NaN', () => {
    const points = fc.integer({ min: 0, max: 1000 }).map((value) => value / 100)
    const field = fc.record({
      points,
      maximum: fc.option(fc.integer({ min: 1, max: 2000 }).map((value) => value / 100)),
    })
    const index = fc
      .tuple(fc.array(field, { maxLength: 8 }), points, fc.constantFrom(100, 97.5), fc.constantFrom(100, 70))
      .map(
        ([fields, used, assessed, total]): IndexYear => ({
          year: 1,
          fields: fields.map((each, place) => ({ field: String(place), ...each })),
          points: used,
          assessed,
          total,
          published: Math.round(used * 100) / 100,
        }),
      )
    fc.assert(
      fc.property(index, index, (a, b) => {
        const { change, parts } = whyChanged(a, b)
        for (const { points: value } of parts) expect(Number.isFinite(value)).toBe(true)
        expect(sum(parts.map((each) => each.points))).toBe(change)
        expect(Math.abs(causes(parts).rounding ?? 0)).toBeLessThanOrEqual(0.01 + 1e-6)
      }),
    )
  })
})
