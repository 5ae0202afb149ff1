import { describe, expect, it } from 'vitest'
import { pointsOf, traceOf } from '../testing/points-of.js'
import { bonus } from './bonus.js'
import { penalty } from './penalty.js'

it.each<[string, number | null, number | string]>([
  ['below the cap', 3, 1.5],
  ['at the cap', 4, 2],
  ['above the cap', 5, 2],
  ['for none', 0, 0],
  ['where nothing is filled in', null, 'not-filled'],
])('gives half a point each time, %s', (_name, count, expected) => {
  expect(pointsOf(bonus.evaluate({ each: 0.5 }, 2, { count }))).toBe(expected)
})

it('adds decimals, not binary fractions', () => {
  expect(pointsOf(penalty.evaluate({ each: 0.1 }, 1, { count: 3 }))).toBe(0.3)
})

it('tells the count', () => {
  expect(traceOf(penalty.evaluate({ each: 0.25 }, 1, { count: 2 }))).toEqual({
    vi: '2 × 0,25, tối đa 1 → 0,5',
    en: '2 × 0.25, at most 1 → 0.5',
  })
})

it('is the same as a native formula and in words', () => {
  expect(bonus.formula({ each: 0.5 }, 2, { count: 'D5' })).toBe(
    'IF(COUNT(D5)=0,"",IF(OR(D5<0,D5<>INT(D5)),"",MIN(2,ROUND(D5*0.5,10))))',
  )
  expect(penalty.formula({ each: 0.25 }, '$C5', { count: 'D5' })).toBe(
    'IF(COUNT(D5)=0,"",IF(OR(D5<0,D5<>INT(D5)),"",MIN($C5,ROUND(D5*0.25,10))))',
  )
  expect(bonus.describe({ each: 0.5 }, 2)).toEqual({
    vi: 'Cộng 0,5 điểm mỗi lần, tối đa 2 điểm.',
    en: '0.5 points added each time, at most 2.',
  })
  expect(penalty.describe({ each: 1 }, 2)).toEqual({
    vi: 'Trừ 1 điểm mỗi lần, tối đa 2 điểm.',
    en: '1 point taken off each time, at most 2.',
  })
})

describe('which points there can be', () => {
  it('a step for each time, the last one cut at the cap', () => {
    expect(bonus.attainable({ each: 0.75 }, 2)).toEqual({ kind: 'steps', points: [0, 0.75, 1.5, 2] })
    expect(bonus.attainable({ each: 1 }, 2)).toEqual({ kind: 'steps', points: [0, 1, 2] })
  })
  it('anything, where the steps are more than a thousand', () => {
    expect(bonus.attainable({ each: 0.002 }, 2)).toMatchObject({ kind: 'steps', points: { length: 1001 } })
    expect(bonus.attainable({ each: 0.001 }, 2)).toEqual({ kind: 'range', from: 0, to: 2 })
  })
})

it('refuses points that are not above 0', () => {
  const reads = (each: number) => bonus.parameters.safeParse({ kind: 'bonus', each }).success
  expect([0.01, 0, -1].map(reads)).toEqual([true, false, false])
})

it('belongs on a node of its own kind', () => {
  expect(bonus.misfits({ each: 0.5 }, { maximum: 2, kind: 'bonus' })).toEqual([])
  expect(penalty.misfits({ each: 0.5 }, { maximum: 2, kind: 'bonus' }).map(({ path }) => path)).toEqual(['kind'])
})
