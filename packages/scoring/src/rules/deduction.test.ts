import { describe, expect, it } from 'vitest'
import { pointsOf, traceOf } from '../testing/points-of.js'
import { deduction } from './deduction.js'

it.each<[string, number | null, number | string]>([
  ['all points for none', 0, 2],
  ['less so many each time', 3, 1.25],
  ['nothing left at the last', 8, 0],
  ['never below nothing', 9, 0],
  ['not filled in', null, 'not-filled'],
])('%s', (_name, count, expected) => {
  expect(pointsOf(deduction.evaluate({ each: 0.25 }, 2, { count }))).toBe(expected)
})

it('takes off decimals, not binary fractions', () => {
  expect(pointsOf(deduction.evaluate({ each: 0.1 }, 1, { count: 3 }))).toBe(0.7)
})

it('tells the subtraction', () => {
  expect(traceOf(deduction.evaluate({ each: 0.25 }, 1, { count: 3 }))).toEqual({
    vi: '1 − 3 × 0,25 → 0,25 điểm',
    en: '1 − 3 × 0.25 → 0.25',
  })
})

it('is the same as a native formula and in words', () => {
  expect(deduction.formula({ each: 0.25 }, 2, { count: 'D5' })).toBe(
    'IF(COUNT(D5)=0,"",IF(OR(D5<0,D5<>INT(D5)),"",MAX(0,ROUND(2-D5*0.25,10))))',
  )
  expect(deduction.formula({ each: 1 }, '$C5', { count: 'D5' })).toBe(
    'IF(COUNT(D5)=0,"",IF(OR(D5<0,D5<>INT(D5)),"",MAX(0,ROUND($C5-D5*1,10))))',
  )
  expect(deduction.describe({ each: 0.25 }, 2)).toEqual({
    vi: 'Tối đa 2 điểm, mỗi lần trừ 0,25 điểm, không dưới 0.',
    en: 'At most 2, 0.25 points taken off each time, never below 0.',
  })
})

describe('which points there can be', () => {
  it('a step for each time, down to nothing', () => {
    expect(deduction.attainable({ each: 0.75 }, 2)).toEqual({ kind: 'steps', points: [0, 0.5, 1.25, 2] })
    expect(deduction.attainable({ each: 1 }, 2)).toEqual({ kind: 'steps', points: [0, 1, 2] })
  })
  it('anything, where the steps are more than a thousand', () => {
    expect(deduction.attainable({ each: 0.002 }, 2)).toMatchObject({ kind: 'steps', points: { length: 1001 } })
    expect(deduction.attainable({ each: 0.001 }, 2)).toEqual({ kind: 'range', from: 0, to: 2 })
  })
})

it('refuses points that are not above 0', () => {
  const reads = (each: number) => deduction.parameters.safeParse({ kind: 'deduction', each }).success
  expect([0.01, 0, -1].map(reads)).toEqual([true, false, false])
})
