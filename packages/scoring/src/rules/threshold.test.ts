import { describe, expect, it } from 'vitest'
import { pointsOf, traceOf } from '../testing/points-of.js'
import { type Threshold, threshold } from './threshold.js'

const RULE: Threshold = { full: 1, floor: 0.8, partial: 0.5 }

describe('«phải đạt 100% mới đạt điểm tối đa»', () => {
  it.each<[string, number, number | null, number | string]>([
    ['a plan done to 96 %', 1, 0.96, 0.5],
    ['a plan done whole', 1, 1, 1],
    ['more than the plan', 1, 1.2, 1],
    ['exactly the floor', 1, 0.8, 0.5],
    ['a ratio under 80 %', 0.5, 0.79, 0],
    ['99.995 %, which is not rounded up', 1, 0.99995, 0.5],
    ['57 of 57 as a fraction of binary digits', 1, (51 / 57) * (57 / 51), 1],
    ['nothing filled in', 1, null, 'not-filled'],
  ])('%s', (_name, maximum, rate, expected) =>
    expect(pointsOf(threshold.evaluate(RULE, maximum, { rate }))).toBe(expected),
  )

  it('tells the rate and the points', () => {
    expect(traceOf(threshold.evaluate(RULE, 1, { rate: 0.96 }))).toEqual({
      vi: 'Tỷ lệ 96% → 0,5 trên 1 điểm',
      en: 'Rate 96 % → 0.5 of 1 point',
    })
  })
})

describe('where no source states the part', () => {
  const unknown: Threshold = { ...RULE, partial: null }
  it('a rate between floor and full is worth nobody knows what', () => {
    const at = (rate: number) => pointsOf(threshold.evaluate(unknown, 1, { rate }))
    expect([1, 0.9, 0.79].map(at)).toEqual([1, 'not-known', 0])
    expect(traceOf(threshold.evaluate(unknown, 1, { rate: 0.9 }))).toEqual({
      vi: 'Tỷ lệ 90%: nguồn không nêu mức này được bao nhiêu điểm',
      en: 'Rate 90 %: the sources do not say what this is worth',
    })
  })
  it('any points may stand', () => {
    expect(threshold.attainable(unknown, 1)).toEqual({ kind: 'range', from: 0, to: 1 })
    expect(threshold.attainable(RULE, 2)).toEqual({ kind: 'steps', points: [0, 1, 2] })
  })
})

it.each<[string, Threshold, number | string, string]>([
  ['a number', RULE, 2, 'IF(D5="","",IF(ROUND(D5,12)>=1,2,IF(ROUND(D5,12)>=0.8,1,0)))'],
  ['a cell', RULE, '$C5', 'IF(D5="","",IF(ROUND(D5,12)>=1,$C5,IF(ROUND(D5,12)>=0.8,ROUND(0.5*$C5,10),0)))'],
  [
    'a number, and the part not known',
    { ...RULE, partial: null },
    2,
    'IF(D5="","",IF(ROUND(D5,12)>=1,2,IF(ROUND(D5,12)>=0.8,"",0)))',
  ],
])('is a native formula whose maximum is %s', (_name, rule, maximum, formula) => {
  expect(threshold.formula(rule, maximum, { rate: 'D5' })).toBe(formula)
})

it.each<[string, Threshold, string, string]>([
  [
    'with floor and part',
    RULE,
    'Đạt từ 100% trở lên: 1 điểm; từ 80% đến dưới 100%: 0,5 điểm; dưới 80%: 0 điểm.',
    'From 100 %: 1 point; from 80 % to below 100 %: 0.5 points; below 80 %: 0 points.',
  ],
  [
    'with a floor and a part that is not known',
    { ...RULE, partial: null },
    'Đạt từ 100% trở lên: 1 điểm; từ 80% đến dưới 100%: chưa rõ điểm; dưới 80%: 0 điểm.',
    'From 100 %: 1 point; from 80 % to below 100 %: points not known; below 80 %: 0 points.',
  ],
  [
    'with nothing known but what gives all',
    { full: 1, floor: 0, partial: null },
    'Đạt từ 100% trở lên: 1 điểm; thấp hơn: không đạt điểm tối đa, chưa rõ bao nhiêu.',
    'From 100 %: 1 point; lower: less than all, how many is not known.',
  ],
])('says in words what it is %s', (_name, rule, vi, en) => {
  expect(threshold.describe(rule, 1)).toEqual({ vi, en })
})

it.each<[object, object | null]>([
  [{}, { full: 1, floor: 0.8, partial: 0.5 }],
  [{ partial: null }, { full: 1, floor: 0.8, partial: null }],
  [
    { full: 0.8, floor: 0.8 },
    { full: 0.8, floor: 0.8, partial: 0.5 },
  ],
  [{ full: 0.8, floor: 0.81 }, null],
  [
    { floor: 0, partial: 1 },
    { full: 1, floor: 0, partial: 1 },
  ],
  [{ floor: -0.01 }, null],
  [{ partial: 1.01 }, null],
])('reads %j', (given, expected) => {
  const read = threshold.parameters.safeParse({ kind: 'threshold', ...given })
  expect(read.success ? read.data : null).toEqual(expected && { kind: 'threshold', ...expected })
})
