import { expect, it } from 'vitest'
import { pointsOf, traceOf } from '../testing/points-of.js'
import { survey } from './survey.js'

it('gives 0.76939 of 1 for a survey of 76.939 %, with the decimals that are published', () => {
  const at = (rate: number) => pointsOf(survey.evaluate({ decimals: 5 }, 1, { rate }))
  expect([0.76939, 0.769394, 0.769395, 1].map(at)).toEqual([0.76939, 0.76939, 0.7694, 1])
  expect(traceOf(survey.evaluate({ decimals: 5 }, 1, { rate: 0.76939 }))).toEqual({
    vi: 'Kết quả khảo sát 76,939% × 1 = 0,76939 điểm',
    en: 'Survey result 76.939 % × 1 = 0.76939 points',
  })
})

it('is the same as a native formula and in words', () => {
  expect(survey.formula({ decimals: 5 }, '$C5', { rate: 'D5' })).toBe(
    'IF(D5="","",IF(ROUND(D5,12)>=1,$C5,MIN($C5,ROUND(ROUND(D5,12)*$C5/1,5))))',
  )
  expect(survey.describe({ decimals: 5 }, 1)).toEqual({
    vi: 'Điểm do điều tra xã hội học, từ 0 đến 1.',
    en: 'Points from a sociological survey, 0 to 1.',
  })
})
