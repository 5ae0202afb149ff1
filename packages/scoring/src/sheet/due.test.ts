import { describe, expect, it } from 'vitest'
import { exampleSheet } from '../checks/example.js'
import { filledOf, isMostlyBlank } from './due.js'
import type { CellValue } from './grid.js'
import { columnTotal } from './total.js'

const sheetOf = (rows: readonly (readonly CellValue[])[], columns: readonly string[] = ['maximum', 'self']) =>
  exampleSheet({ columns, rows })
/** Three criteria of two points under one field. */
const field = (own: CellValue, ...points: readonly CellValue[]) =>
  sheetOf([['1', 'Văn thư', 6, own], ...points.map((value, at): CellValue[] => [`1.${at + 1}`, 'sổ', 2, value])])

describe('how far a column is filled in', () => {
  it.each([
    ['every leaf has points', field(5, 2, 1, 2), { done: 3, all: 3 }],
    ['one is blank', field(3, 2, 1, null), { done: 2, all: 3 }],
    ['one was left out in words', field(3, 2, 1, 'KĐG'), { done: 3, all: 3 }],
    ['the field was scored as a whole', field(5, null, null, null), { done: 3, all: 3 }],
    ['the field is the nought of a sum over nothing', field(0, null, null, null), { done: 0, all: 3 }],
    ['the field is blank too', field(null, null, null, null), { done: 0, all: 3 }],
  ])('%s', (_, sheet, filled) => expect(filledOf(sheet, 1)).toEqual(filled))
  it('asks no survey of who assesses itself', () => {
    const rows = [
      ['1', 'Sổ sách', 2, 2],
      ['2', 'Điều tra xã hội học', 4, null],
    ]
    expect(filledOf(sheetOf(rows), 1)).toEqual({ done: 1, all: 1 })
  })
  it('asks no bonus', () => {
    const rows = [
      ['1', 'Sổ sách', 2, 2],
      ['2', 'Điểm thưởng', 4, null],
    ]
    expect(filledOf(sheetOf(rows), 1)).toEqual({ done: 1, all: 1 })
  })
})

describe('the index of a sheet that is not filled in yet', () => {
  it('is that of what has points where most is blank, and says how few have', () => {
    expect(columnTotal(field(2, 2, null, null), 1)).toMatchObject({
      total: 2,
      index: 100,
      filled: { done: 1, all: 3 },
    })
  })
  it('is that of what has points where most has, and says how many have', () => {
    expect(columnTotal(field(3, 2, 1, null), 1)).toMatchObject({ index: 75, maximum: 4, filled: { done: 2, all: 3 } })
  })
  it('is given of half', () => {
    expect([isMostlyBlank({ done: 2, all: 4 }), isMostlyBlank({ done: 1, all: 4 })]).toEqual([false, true])
    expect(isMostlyBlank({ done: 0, all: 0 })).toBe(false)
  })
})
