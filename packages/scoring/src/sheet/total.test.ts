import { describe, expect, it } from 'vitest'
import { exampleSheet } from '../checks/example.js'
import type { CellValue } from './grid.js'
import type { ScoreRow, ScoreSheet } from './score-sheet.js'
import {
  absentFields,
  assessedMaximum,
  assessedPoints,
  columnTotal,
  columnTotals,
  isAssessed,
  isScoredWhole,
  pointsOf,
} from './total.js'

type Rows = readonly (readonly CellValue[])[]
const BOTH = ['maximum', 'result']
const sheetOf = (rows: Rows, columns: readonly string[] = BOTH, framework?: string) =>
  exampleSheet({ columns, rows, ...(framework === undefined ? {} : { framework }) })
const each = <T>(sheet: ScoreSheet, ask: (row: ScoreRow) => T): T[] => sheet.rows.map(ask)

const BLANK_FIELD: Rows = [
  ['1', 'A', 3, null],
  ['1.1', 'a', 1, 1],
  ['1.2', 'b', 1, null],
  ['1.3', 'c', 1, 0.5],
  ['2', 'B', 2, null],
  ['2.1', 'd', 2, null],
  ['3', 'C', 1, null],
]

describe('the points of a row', () => {
  it('are its own, else the sum of its children, else none', () => {
    expect(each(sheetOf(BLANK_FIELD), (row) => pointsOf(row, 1))).toEqual([1.5, 1, null, 0.5, null, null, null])
  })
  it('are its own where it has children too', () => {
    const sheet = sheetOf([
      ['1', 'A', 2, 2],
      ['1.1', 'a', 2, 1],
    ])
    expect(each(sheet, (row) => pointsOf(row, 1))).toEqual([2, 1])
  })
  it('of a column that there is not are none', () => {
    expect(each(sheetOf(BLANK_FIELD), (row) => pointsOf(row, 7))[0]).toBeNull()
    expect(each(sheetOf(BLANK_FIELD), (row) => isScoredWhole(row, 7))[0]).toBe(false)
  })
})

describe('what was assessed', () => {
  it('is a leaf with points, and what has such a leaf below it', () => {
    expect(each(sheetOf(BLANK_FIELD), (row) => isAssessed(row, 1))).toEqual([
      true,
      true,
      false,
      true,
      false,
      false,
      false,
    ])
  })
  it('may be a criterion scored as a whole', () => {
    const whole = sheetOf([
      ['1', 'A', 3, 2],
      ['1.1', 'a', 3, null],
    ])
    expect(each(whole, (row) => [isScoredWhole(row, 1), isAssessed(row, 1)])).toEqual([
      [true, true],
      [false, false],
    ])
    expect(each(whole, (row) => [assessedPoints(row, 1), assessedMaximum(whole, row, 1)])).toEqual([
      [2, 3],
      [null, 0],
    ])
  })
  it('is no criterion scored as a whole by a text that the sums pass over', () => {
    const { rows, ...rest } = sheetOf([
      ['1', 'A', 3, '2'],
      ['1.1', 'a', 3, null],
    ])
    const [whole] = rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        cell.points.kind === 'number' ? { ...cell, points: { ...cell.points, passedOver: true as const } } : cell,
      ),
    }))
    expect(whole && [isScoredWhole(whole, 1), isAssessed(whole, 1), rest.name]).toEqual([false, false, 'Bảng chấm'])
  })
  it('has the points and maxima of what is filled in, on both sides', () => {
    const sheet = sheetOf(BLANK_FIELD)
    expect(each(sheet, (row) => assessedPoints(row, 1))).toEqual([1.5, 1, null, 0.5, null, null, null])
    expect(each(sheet, (row) => assessedMaximum(sheet, row, 1))).toEqual([2, 1, 0, 1, 0, 0, 0])
  })
  it('leaves the own figure of a row with a blank leaf below it', () => {
    const sheet = sheetOf([
      ['1', 'A', 3, 9],
      ['1.1', 'a', 1, 1],
      ['1.2', 'b', 2, null],
    ])
    expect(each(sheet, (row) => assessedPoints(row, 1))[0]).toBe(1)
    expect(columnTotal(sheet, 1)).toMatchObject({ total: 1, maximum: 1, index: 100 })
  })
  it('has no maximum where none is known', () => {
    const sheet = sheetOf([
      ['1', 'A', null, 1],
      ['2', 'B', 2, 1],
    ])
    expect(each(sheet, (row) => assessedMaximum(sheet, row, 1))).toEqual([null, 2])
    expect(columnTotal(sheet, 1)).toMatchObject({ total: 2, maximum: null, index: null })
  })
})

describe('the total of a column', () => {
  it('is none of a column that there is not', () => expect(columnTotal(sheetOf(BLANK_FIELD), 2)).toBeNull())

  it('has no index on a maximum of 0', () => {
    expect(columnTotal(sheetOf([['1', 'A', 0, 0]]), 1)).toMatchObject({ total: 0, maximum: 0, index: null })
  })

  it('adds bonus, takes off penalty, and has neither in the maximum', () => {
    const sheet = sheetOf([
      ['1', 'A', 10, 9],
      ['2', 'Điểm cộng', 2, 0.5],
      ['3', 'Điểm trừ', 2, 0.25],
    ])
    expect(columnTotal(sheet, 1)).toMatchObject({ total: 9.25, maximum: 10, index: 92.5 })
  })

  it('is told of every column of points and of no other', () => {
    const sheet = sheetOf([['1', 'A', 2, 1, 2, 1]], ['maximum', 'self', 'appraisal', 'change'])
    expect(columnTotals(sheet).map(({ column, total }) => [column.role, total])).toEqual([
      ['self', 1],
      ['appraisal', 2],
    ])
  })

  it('has no index of the whole where fields of the framework are absent', () => {
    const sheet = sheetOf([['1', 'Công tác chỉ đạo, điều hành CCHC', 8.5, 8]], BOTH, 'par-2018')
    expect(columnTotal(sheet, 1)).toMatchObject({ total: 8, maximum: 8.5, index: null })
    expect(absentFields(sheet).map(({ code }) => code)).toEqual(['2', '3', '4', '5', '6', '7', '8'])
    expect(absentFields(sheetOf([['1', 'A', 1, 1]]))).toEqual([])
  })
})

describe('what the Ministry left out of 2016', () => {
  const GROUPS: Rows = [
    ['I', 'Đánh giá kết quả thực hiện CCHC của tỉnh', 40.75],
    ['II', 'Đánh giá tác động của CCHC (Điều tra XXH)', 25.68],
  ]
  const maxima = (rows: Rows, columns: readonly string[]) => {
    const sheet = sheetOf(rows, columns, 'par-2016')
    const at = columns.length - 1
    return [...each(sheet, (row) => assessedMaximum(sheet, row, at)), columnTotal(sheet, at)?.maximum]
  }
  it('is out of the maximum of that year, whether the column names it or the framework', () => {
    expect(maxima(GROUPS, ['result 2016'])).toEqual([61.5, 36, 97.5])
    expect(maxima(GROUPS, ['result'])).toEqual([61.5, 36, 97.5])
  })
  it('is in it in another year', () => expect(maxima(GROUPS, ['result 2017'])).toEqual([61.5, 38.5, 100]))
  it('is as the sheet says where it has maxima of its own', () => {
    const own = GROUPS.map(([code = null, title = null, points = null], at) => [
      code,
      title,
      at === 0 ? 61.5 : 38.5,
      points,
    ])
    expect(maxima(own, ['maximum', 'result 2016'])).toEqual([61.5, 38.5, 100])
  })
})

describe('a maximum that is already without what was left out', () => {
  const assessed = (
    field: number,
    ...parts: readonly (readonly [maximum: CellValue, points: CellValue, title?: string])[]
  ) => {
    const rows = parts.map(([maximum, points, title = 'x'], at) => [`1.${at + 1}`, title, maximum, points])
    const sheet = sheetOf([['1', 'A', field, null], ...rows])
    return sheet.rows.slice(0, 1).map((row) => assessedMaximum(sheet, row, 1))
  }
  it('is not lessened again: 20 over 5, 5 (not applicable), 10 and 5', () => {
    expect(assessed(20, [5, 5], [5, 'Không áp dụng'], [10, 8], [5, 4])).toEqual([20])
    expect(assessed(25, [5, 5], [5, 'Không áp dụng'], [10, 8], [5, 4])).toEqual([20])
  })
  it('is what it says where all or nothing below it was assessed', () => {
    expect(assessed(20, [10, 5], [5, 4])).toEqual([20])
    expect(assessed(20, [10, null], [5, null])).toEqual([0])
  })
  it('is no match by accident: a bonus is no part of it, and a part without a maximum proves nothing', () => {
    expect(assessed(10, [8, 5], [5, null], [2, 1, 'Điểm cộng'])).toEqual([5])
    expect(assessed(10, [10, 5], [null, 3], [5, null])).toEqual([5])
  })
})

describe('an index', () => {
  const index = (rows: Rows, framework?: string, columns: readonly string[] = BOTH) =>
    columnTotal(sheetOf(rows, columns, framework), columns.indexOf('result'))?.index
  it('is not given above 100, nor of nothing', () => {
    expect(index([['1', 'A', 4, 4]])).toBe(100)
    expect(index([['1', 'A', 4, 4.5]])).toBeNull()
    expect(index([['1', 'A', 0, 0]])).toBeNull()
    expect(index([['1', 'A', 4, null]])).toBeNull()
    expect(index([['1', 'A', null, 3]])).toBeNull()
  })
  it('is not given where rows count by weights', () => {
    const sheet = sheetOf([['1', 'A', 4, 3]])
    const weight = { role: 'weight' as const, name: 'Trọng số', year: null, col: 4, unit: null, framework: null }
    expect(columnTotal(sheet, 1)?.index).toBe(75)
    expect(columnTotal({ ...sheet, wordColumns: [weight] }, 1)).toMatchObject({ total: 3, maximum: 4, index: null })
    expect(columnTotal({ ...sheet, wordColumns: [{ ...weight, role: 'note' }] }, 1)?.index).toBe(75)
  })
})
