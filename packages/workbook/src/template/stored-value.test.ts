import { type CellValue, ruleSchema } from '@parscore/scoring'
import { describe, expect, it } from 'vitest'
import type { FilledColumn } from './filling.js'
import { serialOf, storedValue } from './stored-value.js'

const RULES = {
  rate: { kind: 'proportional' },
  received: { kind: 'deadline', dates: [{ day: 15, month: 6 }] },
  answer: { kind: 'yes-no' },
  done: { kind: 'checklist', items: [{ title: { vi: 'a', en: 'a' }, points: 1 }] },
  count: { kind: 'bonus', each: 0.5 },
  points: { kind: 'entered' },
}
const stored = (column: FilledColumn, value: CellValue, rule: keyof typeof RULES | null = null) =>
  storedValue(column, { rule: rule === null ? null : ruleSchema.parse(RULES[rule]) }, value)
const DAY = new Date(Date.UTC(2016, 5, 17))

describe('a value as a template keeps it', () => {
  it.each<[FilledColumn, CellValue, CellValue]>([
    ['self', '0,5', '0,5'],
    ['self', 0.5, 0.5],
    ['self', true, 'TRUE'],
    ['survey', false, 'FALSE'],
    ['numerator', true, 'TRUE'],
    ['evidenceDate', true, 'TRUE'],
    ['evidenceDate', DAY, DAY],
    ['applies', true, true],
    ['explanation', false, false],
    ['explanation', ' đang chờ ', ' đang chờ '],
    ['agency', '', null],
    ['self', '  ', null],
    ['self', null, null],
  ])('in the column %s: %s is %s', (column, value, expected) => expect(stored(column, value)).toEqual(expected))

  it.each<[keyof typeof RULES, CellValue]>([
    ['rate', 'TRUE'],
    ['received', 'TRUE'],
    ['count', 'TRUE'],
    ['points', 'TRUE'],
    ['answer', true],
    ['done', true],
  ])('TRUE as a figure of a rule that takes %s is %s', (rule, expected) => {
    expect([stored('input1', true, rule), stored('input12', true, rule)]).toEqual([expected, expected])
  })

  it('TRUE as a figure where no rule is known is a word', () => expect(stored('input1', true)).toBe('TRUE'))
})

describe('a day as Excel counts it', () => {
  it('is one less before the 29/2/1900 that never was', () => {
    const at = (year: number, month: number, day: number) => serialOf(new Date(Date.UTC(year, month - 1, day)))
    expect([at(2016, 6, 17), at(1900, 3, 1), at(1900, 2, 28), at(1900, 1, 1)]).toEqual([42538, 61, 59, 1])
  })
  it('is a number where the value is a day, else the value', () => {
    expect([serialOf(DAY), serialOf('17/6/2016'), serialOf(0.5), serialOf(null)]).toEqual([
      42538,
      '17/6/2016',
      0.5,
      null,
    ])
  })
})
