import { describe, expect, it } from 'vitest'
import { pointsOf, traceOf } from '../testing/points-of.js'
import { thresholdProportional } from './threshold-proportional.js'

const QD_766 = { full: 0.8, decimals: 10 }

it('gives all from 80 % on and rate / 80 % below in QĐ 766', () => {
  const at = (rate: number) => pointsOf(thresholdProportional.evaluate(QD_766, 2, { rate }))
  expect([0.8, 1, 0.4, 0].map(at)).toEqual([2, 2, 1, 0])
  expect(traceOf(thresholdProportional.evaluate(QD_766, 2, { rate: 0.4 }))).toEqual({
    vi: '40% so với mức 80% → 1 trên 2 điểm',
    en: '40 % against 80 % → 1 of 2 points',
  })
})

it('is the same as a native formula and in words', () => {
  expect(thresholdProportional.formula(QD_766, 2, { rate: 'D5' })).toBe(
    'IF(D5="","",IF(ROUND(D5,12)>=0.8,2,MIN(2,ROUND(ROUND(ROUND(D5,12)*2/0.8,12),10))))',
  )
  expect(thresholdProportional.describe(QD_766, 2)).toEqual({
    vi: 'Đạt từ 80% trở lên: 2 điểm; dưới 80%: điểm = tỷ lệ đạt × 2 / 80%.',
    en: 'From 80 %: 2 points; below 80 %: points = rate × 2 / 80 %.',
  })
})

describe('all points from 90 % on, below it the rate itself times the maximum', () => {
  const rule = { full: 0.9, goal: 1, decimals: 10 }

  it('drops at the threshold, unlike a rate that is divided by it', () => {
    const at = (rate: number) => pointsOf(thresholdProportional.evaluate(rule, 2, { rate }))
    expect([1, 0.9, 0.89, 0.5].map(at)).toEqual([2, 2, 1.78, 1])
    expect(traceOf(thresholdProportional.evaluate(rule, 2, { rate: 0.89 }))?.vi).toBe(
      '89% so với mức 90% → 1,78 trên 2 điểm',
    )
  })

  it('is said without a division', () => {
    expect(thresholdProportional.describe(rule, 2).vi).toBe(
      'Đạt từ 90% trở lên: 2 điểm; dưới 90%: điểm = tỷ lệ đạt × 2.',
    )
  })

  it('is refused where points below would be counted by less than what gives all', () => {
    const read = thresholdProportional.parameters.safeParse({ kind: 'threshold-proportional', full: 0.9, goal: 0.8 })
    expect(read.error?.issues[0]?.path).toEqual(['goal'])
  })
})
