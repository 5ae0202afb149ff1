import { expect, it } from 'vitest'
import { pointsOf, traceOf } from '../testing/points-of.js'
import { yesNo } from './yes-no.js'

it.each<['yes' | 'no' | 'not-applicable', number | string, string, string]>([
  ['yes', 2, 'Có → 2 điểm', 'Yes → 2 points'],
  ['no', 0, 'Không → 0 điểm', 'No → 0 points'],
  [
    'not-applicable',
    'not-applicable',
    'Không áp dụng: không tính vào 2 điểm tối đa',
    'Not applicable: left out of the 2 points',
  ],
])('answers %s with %s', (answer, points, vi, en) => {
  const scored = yesNo.evaluate({}, 2, { answer })
  expect(pointsOf(scored)).toBe(points)
  expect(traceOf(scored)).toEqual({ vi, en })
})

it('leaves an empty cell open', () => {
  expect(pointsOf(yesNo.evaluate({}, 2, { answer: null }))).toBe('not-filled')
})

it('is the same as a native formula, in words and in steps', () => {
  expect(yesNo.formula({}, 2, { answer: 'D5' })).toBe('IF(D5="","",IF(D5="Có",2,IF(D5="Không",0,"")))')
  expect(yesNo.formula({}, '$C5', { answer: 'D5' })).toBe('IF(D5="","",IF(D5="Có",$C5,IF(D5="Không",0,"")))')
  expect(yesNo.describe({}, 2)).toEqual({
    vi: 'Có: 2 điểm; không: 0 điểm; không áp dụng: không tính.',
    en: 'Yes: 2 points; no: 0; not applicable: left out.',
  })
  expect(yesNo.attainable({}, 2)).toEqual({ kind: 'steps', points: [0, 2] })
})
