import { describe, expect, it } from 'vitest'
import { readTables } from '../reading/read-tables.js'
import { type CellValue, plainGrid } from '../sheet/grid.js'
import { meanMismatch } from './mean-mismatch.js'
import { runChecks } from './run-checks.js'

const HEADER = ['TT', 'Tiêu chí', 'Điểm chuẩn', 'Quý I', 'Quý II', 'Quý III', 'Trung bình']

/** Cell, printed and expected figure of each wrong mean. */
function found(header: readonly CellValue[], ...rows: readonly (readonly CellValue[])[]) {
  const [table] = readTables(plainGrid('Bảng', [header, ...rows]), { frameworks: [] }).tables
  if (!table) throw new Error('no table')
  return runChecks(table.sheet, [meanMismatch]).map(({ cell, found: own, expected, message }) => [
    cell,
    own,
    expected,
    message.vi,
  ])
}

const rows = (last: number, total: number): readonly (readonly CellValue[])[] => [
  ['1', 'Chỉ đạo', 10, 8, 9, 9, 8.67],
  ['1.1', 'Kế hoạch', 4, 3, 4, 4, 3.67],
  ['1.2', 'Báo cáo', 6, 5, 5, 5, 5],
  ['2', 'Thể chế', 5, 4, 4, 5, 4.33],
  ['2.1', 'Văn bản', 5, 4, 4, 5, last],
  [null, 'Tổng cộng', 15, 12, 13, 14, total],
]

describe('a column of means', () => {
  it('is that of the columns before it, rounded or cut, in every row and in the total', () => {
    expect(found(HEADER, ...rows(4.33, 13))).toEqual([])
    expect(found(HEADER, ...rows(4.3, 13))).toEqual([])
    expect(found(HEADER, ...rows(4.75, 13.5))).toEqual([
      ["'Bảng'!G6", 4.75, 4.33, 'Dòng 2.1 ghi 4,75, nhưng trung bình của 3 cột (4 + 4 + 5) là 4,33.'],
      ["'Bảng'!G7", 13.5, 13, expect.stringContaining('13')],
    ])
  })
  it('may be of the last columns alone, and is not asked where most rows are of something else', () => {
    const withSelf = ['TT', 'Tiêu chí', 'Điểm chuẩn', 'Tự chấm', 'Điểm lần 1', 'Điểm lần 2', 'Điểm trung bình']
    const scored = (mean: number): readonly (readonly CellValue[])[] => [
      ['1', 'A', 5, 5, 4, 3, 3.5],
      ['2', 'B', 5, 4, 3, 2, 2.5],
      ['3', 'C', 5, 5, 5, 4, 4.5],
      ['4', 'D', 5, 5, 4, 4, mean],
    ]
    expect(found(withSelf, ...scored(4))).toEqual([])
    expect(found(withSelf, ...scored(4.5))).toEqual([["'Bảng'!G5", 4.5, 4, expect.stringContaining('2 cột')]])
    const ofProvince: readonly (readonly CellValue[])[] = scored(4).map((row) => row.with(6, 4.9))
    expect(found(withSelf, ...ofProvince)).toEqual([])
  })
})
