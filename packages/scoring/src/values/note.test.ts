import { expect, it } from 'vitest'
import { evaluateNote } from './note.js'

it.each([
  ['66.43/97.5*100%', 68.1333],
  ['43,18 + 32,48', 75.66],
  ['41,50 + 32,03', 73.53],
  ['30/71', 0.4225],
  ['50% * 2', 1],
  ['5,5 - 2 + 1', 4.5],
  ['6 : 3', 2],
  ['2 x 3 × 4', 24],
  ['100% * 3', 300],
  ['1100% * 1', 11],
])('computes «%s»', (note, expected) => {
  expect(evaluateNote(note)).toBeCloseTo(expected, 3)
})

it.each([
  'XHH',
  '1/0',
  '66.43/',
  'I + II',
  '',
  '5',
  '1++2',
  '100%',
  '66.43/97.5*',
  '1+++2',
  '1%2%3%',
  '+1+',
  '(1+2)',
  '4 : 0',
])('leaves «%s» alone', (note) => {
  expect(evaluateNote(note)).toBeNull()
})
