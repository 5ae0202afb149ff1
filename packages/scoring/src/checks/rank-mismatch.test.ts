import { describe, expect, it } from 'vitest'
import { readTables } from '../reading/index.js'
import { type CellValue, plainGrid } from '../sheet/grid.js'
import { checks, runChecks } from './index.js'

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
