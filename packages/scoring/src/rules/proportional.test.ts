import { describe, expect, it } from 'vitest'
import { pointsOf, traceOf } from '../testing/points-of.js'
import { type Proportional, proportional } from './proportional.js'

const WHOLE: Proportional = { goal: 1, decimals: 4 }
/** Units cut since 2015, against a goal of 10 %. */
const CUT: Proportional = { goal: 0.1, decimals: 4 }

it.each<[string, Proportional, number, number | null, number | string]>([
  ['99.6 % of files on time', WHOLE, 1.5, 0.996, 1.494],
  ['98.69 % of files on time', WHOLE, 1.5, 0.9869, 1.4804],
  ['units cut by 1.967 %', CUT, 1, 0.01967, 0.1967],
  ['units cut by the whole goal', CUT, 1, 0.1, 1],
  ['units cut by more than the goal', CUT, 1, 0.3, 1],
  ['a ten-thousandth below the goal', CUT, 1, 0.09999, 0.9999],
  ['nothing done', WHOLE, 1, 0, 0],
  ['nothing filled in', WHOLE, 1, null, 'not-filled'],
  ['below the floor', { ...WHOLE, floor: 0.7 }, 2, 0.69, 0],
  ['at the floor', { ...WHOLE, floor: 0.7 }, 2, 0.7, 1.4],
  ['all of it, above the floor', { ...WHOLE, floor: 0.7 }, 2, 1, 2],
  ['half a thousandth, rounded up', { goal: 1, decimals: 3 }, 1, 0.0005, 0.001],
])('%s', (_name, rule, maximum, rate, expected) => {
  expect(pointsOf(proportional.evaluate(rule, maximum, { rate }))).toBe(expected)
})

it('tells the division', () => {
  expect(traceOf(proportional.evaluate(CUT, 1, { rate: 0.01967 }))).toEqual({
    vi: '1,967% / 10% × 1 = 0,1967 điểm',
    en: '1.967 % / 10 % × 1 = 0.1967 points',
  })
})

it.each<[string, Proportional, number | string, string]>([
  ['a number', WHOLE, 1.5, 'IF(D5="","",IF(ROUND(D5,12)>=1,1.5,MIN(1.5,ROUND(ROUND(D5,12)*1.5/1,4))))'],
  ['a cell', CUT, '$C5', 'IF(D5="","",IF(ROUND(D5,12)>=0.1,$C5,MIN($C5,ROUND(ROUND(ROUND(D5,12)*$C5/0.1,12),4))))'],
  [
    'a number, with a floor',
    { ...WHOLE, floor: 0.7 },
    2,
    'IF(D5="","",IF(ROUND(D5,12)>=1,2,IF(ROUND(D5,12)<0.7,0,MIN(2,ROUND(ROUND(D5,12)*2/1,4)))))',
  ],
])('is a native formula whose maximum is %s', (_name, rule, maximum, formula) => {
  expect(proportional.formula(rule, maximum, { rate: 'D5' })).toBe(formula)
})

describe('in words', () => {
  it('names the floor where there is one', () => {
    expect(proportional.describe({ ...WHOLE, floor: 0.7 }, 2)).toEqual({
      vi: 'Điểm = tỷ lệ đạt × 2. Dưới 70%: 0 điểm.',
      en: 'Points = rate × 2. Below 70 %: 0 points.',
    })
    expect(traceOf(proportional.evaluate({ ...WHOLE, floor: 0.7 }, 2, { rate: 0.69 }))).toEqual({
      vi: '69% < 70% → 0',
      en: '69 % < 70 % → 0',
    })
  })
  it('names the goal where it is less than the whole', () => {
    expect(proportional.describe(WHOLE, 1.5)).toEqual({ vi: 'Điểm = tỷ lệ đạt × 1,5.', en: 'Points = rate × 1.5.' })
    expect(proportional.describe(CUT, 1)).toEqual({
      vi: 'Điểm = tỷ lệ đạt / 10% × 1; đạt từ 10% trở lên: 1 điểm.',
      en: 'Points = rate / 10 % × 1; from 10 % on: 1 point.',
    })
  })
})

it('may give anything up to the maximum', () => {
  expect(proportional.attainable(WHOLE, 1.5)).toEqual({ kind: 'range', from: 0, to: 1.5 })
})

it.each<[object, boolean]>([
  [{ goal: 1, decimals: 0 }, true],
  [{ goal: 0.001, decimals: 10 }, true],
  [{ goal: 0 }, false],
  [{ goal: -0.1 }, false],
  [{ goal: 1.01 }, false],
  [{ decimals: -1 }, false],
  [{ decimals: 11 }, false],
  [{ decimals: 2.5 }, false],
])('reads %j: %s', (given, readable) => {
  expect(proportional.parameters.safeParse({ kind: 'proportional', ...given }).success).toBe(readable)
})
