import { describe, expect, it } from 'vitest'
import { readTables } from '../reading/index.js'
import { type CellValue, plainGrid } from '../sheet/grid.js'
import { foundBy } from '../testing/found-by.js'
import { checks, runChecks } from './index.js'
import { rankMismatch } from './rank-mismatch.js'

/** Departments as columns without a word over them, as a summary of a province has them. */
const found = (...last: (readonly CellValue[])[]) => {
  const grid = plainGrid('Tổng hợp', [
    ['STT', 'Lĩnh vực/tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Tư pháp', 'Sở Tài chính', 'Sở Y tế', 'Trung bình'],
    [1, 'Chỉ đạo điều hành', 10, 9, 8.5, 9.5, 8, 8.75],
    ['1.1', 'Kế hoạch', 4, 4, 4, 4, 3, 3.75],
    ['1.2', 'Báo cáo', 6, 5, 4.5, 5.5, 5, 5],
    [2, 'Thể chế', 8, 7, 8, 6.5, 6, 6.875],
    ['2.1', 'Văn bản', 5, 4, 5, 4, 4, 4.25],
    ['2.2', 'Kiểm tra', 3, 3, 3, 2.5, 2, 2.625],
    [null, 'Tổng điểm', 18, 16, 16.5, 16, 14, 15.625],
    ...last,
  ])
  const [table] = readTables(grid, { frameworks: [] }).tables
  if (!table) throw new Error('nothing read')
  return runChecks(table.sheet, checks).map((finding) => [
    finding.check,
    finding.cell?.split('!').at(-1),
    finding.expected,
  ])
}

describe('rows of percentages, ranks and grades below the total', () => {
  it('are no criteria', () => {
    expect(
      found(
        [null, 'Tỷ lệ %', null, 88.89, 91.67, 88.89, 77.78, 86.81],
        [null, 'Xếp hạng', null, 2, 1, 2, 4, null],
        [null, 'Xếp loại', null, 'Tốt', 'Xuất sắc', 'Tốt', 'Khá', null],
      ),
    ).toEqual([])
  })
  it('a percentage is the total of the maximum', () => {
    expect(found([null, 'Đạt tỷ lệ (%)', null, 88.89, 91.67, 89.98, 77.78, null])).toEqual([
      ['index-mismatch', 'F9', 88.89],
    ])
  })
  it('ranks follow the totals, counted on after a tie or not', () => {
    expect(found([null, 'Xếp hạng', null, 2, 1, 3, 4, null])).toEqual([['rank-mismatch', 'F9', 2]])
    expect(found([null, 'Xếp thứ', null, 2, 1, 2, 3, null])).toEqual([])
  })
})

describe('ranks of units with maxima of their own', () => {
  const below = (...ranks: readonly number[]) =>
    found(
      [null, 'Tổng điểm tối đa áp dụng', null, 18, 18, 16, 18],
      [null, 'Chỉ số CCHC (%)', null, 88.89, 91.67, 100, 77.78],
      [null, 'Xếp hạng', null, ...ranks],
    ).filter(([check]) => check === 'rank-mismatch')
  it('follow the index where they do not follow the points', () => {
    expect(below(3, 2, 1, 4)).toEqual([])
    expect(below(2, 1, 2, 4)).toEqual([])
    expect(below(3, 2, 4, 1)).toEqual([
      ['rank-mismatch', 'F11', 1],
      ['rank-mismatch', 'G11', 4],
    ])
  })
})

describe('the row of ranks', () => {
  type Line = readonly CellValue[]
  const ranks = (rows: readonly Line[], columns = ['maximum', 'result', 'result', 'result']) =>
    foundBy(rankMismatch, { columns, rows })
  const FIELD: Line = ['1', 'A', 10, 9, 7, 8]
  it('follows the printed total above it or what the fields come to: of a wrong total the total is told', () => {
    expect(ranks([FIELD, ['', 'Tổng', 10, 6, 7, 8], ['', 'Xếp hạng', null, 3, 2, 1]])).toEqual([])
    expect(ranks([FIELD, ['', 'Tổng', 10, 6, 7, 8], ['', 'Xếp hạng', null, 1, 3, 2]])).toEqual([])
    expect(ranks([FIELD, ['', 'Tổng', 10, 6, 7, 8], ['', 'Xếp hạng', null, 2, 3, 1]])).toEqual([['D4', 2, 3]])
  })
  it('follows what the fields come to where no total is printed above it, or not for a column', () => {
    expect(ranks([FIELD, ['', 'Xếp hạng', null, 1, 2, 3]])).toEqual([
      ['E3', 2, 3],
      ['F3', 3, 2],
    ])
    expect(ranks([FIELD, ['', 'Xếp hạng', null, 1, 3, 2], ['', 'Tổng', 10, 6, 7, 8]])).toEqual([])
    expect(ranks([FIELD, ['', 'Tổng', 10, null, 7, 8], ['', 'Xếp hạng', null, 1, 3, 2]])).toEqual([])
  })
  it('ranks three columns or more that have a rank, and no maximum', () => {
    expect(ranks([FIELD, ['', 'Xếp hạng', null, 2, 1, null]])).toEqual([])
    expect(ranks([FIELD, ['', 'Xếp hạng', 4, 2, 1, null]])).toEqual([])
    expect(ranks([FIELD, ['', 'Xếp hạng', 4, 2, 1, 3]])).toEqual([
      ['D3', 2, 1],
      ['E3', 1, 3],
      ['F3', 3, 2],
    ])
  })
})
