import { type CellValue, ruleSchema } from '@parscore/scoring'
import { describe, expect, it } from 'vitest'
import type { FilledColumn } from './filling.js'
import { serialOf, serialOfDate, storedFigure, storedValue } from './stored-value.js'

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

describe('a value as the formulas of a template read it', () => {
  it.each<[FilledColumn, CellValue, CellValue]>([
    ['self', '0,5', 0.5],
    ['self', '1.579', 1.579],
    ['maximum', '1,5', 1.5],
    ['appraisal1', '0,25 điểm', 0.25],
    ['appraisal2', 'khá', 'khá'],
    ['survey', 1.05233, 1.05233],
    ['self', true, 'TRUE'],
    ['self', false, 'FALSE'],
    ['numerator', '1.579', 1579],
    ['denominator', '2.028', 2028],
    ['evidenceDate', '17/6/2016', DAY],
    ['evidenceDate', '31/6/2016', '31/6/2016'],
    ['evidenceDate', 42538, 42538],
    ['applies', 'KHÔNG ÁP DỤNG', 'Không đánh giá'],
    ['applies', 'Có', 'Có'],
    ['evidence', '0,5', '0,5'],
    ['explanation', ' đang chờ ', ' đang chờ '],
    ['agency', '', null],
    ['self', '  ', null],
    ['self', null, null],
  ])('in the column %s: %s is %s', (column, value, expected) => expect(stored(column, value)).toEqual(expected))

  it.each<[keyof typeof RULES, CellValue, CellValue]>([
    ['rate', '96%', 0.96],
    ['received', '17/6/2016', DAY],
    ['answer', 'x', 'Có'],
    ['answer', 0, 'Không'],
    ['answer', 'không áp dụng', 'Không áp dụng'],
    ['answer', 'có lẽ', 'có lẽ'],
    ['done', true, 'Có'],
    ['count', '1.579', 1579],
    ['points', '1.579', 1.579],
  ])('as a figure of a rule that takes %s: %s is %s', (rule, value, expected) => {
    expect(stored('input1', value, rule)).toEqual(expected)
    expect(stored('input12', value, rule)).toEqual(expected)
  })

  it('as a figure where no rule is known it is points', () => expect(stored('input1', '1.579')).toBe(1.579))
  it('as a figure of the annex it is a count', () => {
    expect(['1.579', 'chưa có', 5, null].map(storedFigure)).toEqual([1579, 'chưa có', 5, null])
  })
})

describe('a day as Excel counts it', () => {
  it('is one less before the 29/2/1900 that never was', () => {
    const at = (year: number, month: number, day: number) => serialOfDate(new Date(Date.UTC(year, month - 1, day)))
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
