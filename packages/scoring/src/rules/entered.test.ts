import { expect, it } from 'vitest'
import { pointsOf, traceOf } from '../testing/points-of.js'
import { entered } from './entered.js'

it.each<[number | null, number | string]>([
  [1.2, 1],
  [1, 1],
  [0.3, 0.3],
  [0, 0],
  [-1, 0],
  [0.1 + 0.2, 0.3],
  [null, 'not-filled'],
])('keeps %s typed for a maximum of 1 as %s', (points, kept) => {
  expect(pointsOf(entered.evaluate({}, 1, { points }))).toBe(kept)
})

it('is the same as a native formula and in words', () => {
  expect(entered.formula({}, 2, { points: 'D5' })).toBe('IF(COUNT(D5)=0,"",MAX(0,MIN(2,ROUND(D5,10))))')
  expect(entered.formula({}, '$C5', { points: 'D5' })).toBe('IF(COUNT(D5)=0,"",MAX(0,MIN($C5,ROUND(D5,10))))')
  expect(entered.describe({}, 2)).toEqual({
    vi: 'Chưa rõ cách chấm; nhập từ 0 đến 2 điểm.',
    en: 'The rule is not known; type 0 to 2 points.',
  })
  expect(traceOf(entered.evaluate({}, 1, { points: 1.2 }))).toEqual({ vi: 'Nhập 1 điểm', en: '1 point typed in' })
  expect(entered.attainable({}, 2)).toEqual({ kind: 'range', from: 0, to: 2 })
})
