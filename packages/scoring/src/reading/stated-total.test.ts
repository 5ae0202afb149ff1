import { describe, expect, it } from 'vitest'
import { runChecks } from '../checks/run-checks.js'
import { totalMismatch } from '../checks/total-mismatch.js'
import { type CellValue, plainGrid } from '../sheet/grid.js'
import { readTables } from './read-tables.js'
import { statesTotal } from './stated-total.js'

const TABLE: readonly (readonly CellValue[])[] = [
  ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm cấp trên chấm'],
  ['I', 'Lãnh đạo', 20, 19, 18],
  ['1', 'Nghị quyết', 8, 8, 7],
  ['2', 'Kiểm tra', 12, 11, 11],
  ['II', 'Tổ chức', 30, 27.5, 26],
]
/** The errors of the table between some lines, as «check cell». */
function errorsOf(above: readonly string[], below: readonly string[]) {
  const line = (text: string) => [text]
  const grid = plainGrid('Bảng', [...above.map(line), ...TABLE, ...below.map(line)])
  const [table] = readTables(grid, { frameworks: [] }).tables
  if (!table) throw new Error('no table')
  return runChecks(table.sheet, [totalMismatch]).map(({ cell, found, expected }) => [
    cell.split('!')[1],
    found,
    expected,
  ])
}

describe('a sentence that states totals', () => {
  const RIGHT = 'Tổng số điểm tự chấm: 46,5/50 điểm; điểm cấp trên chấm: 44/50 điểm. Xếp loại: Tốt.'
  it('names each column that it is of, below the table and above it', () => {
    expect(errorsOf([], [RIGHT])).toEqual([])
    expect(errorsOf([RIGHT], [])).toEqual([])
  })
  it('is held against the column of each clause', () => {
    const wrong = RIGHT.replace('46,5', '47,5')
    expect(errorsOf([], [wrong])).toEqual([['A6', 47.5, 46.5]])
    expect(errorsOf([wrong], [])).toEqual([['A1', 47.5, 46.5]])
    expect(errorsOf(['BẢNG CHẤM ĐIỂM', RIGHT.replace('44/50', '45/50')], [])).toEqual([['A2', 45, 44]])
  })
  it.each(['Tổng số điểm năm trước: 45', 'Tổng điểm cộng: 2 điểm', 'Tổng điểm của tỉnh: 45', 'Tổng điểm quy đổi: 50'])(
    'says nothing of one column either where it is of something else: %s',
    (text) => {
      const one = TABLE.map((row) => row.slice(0, 4))
      const [table] = readTables(plainGrid('Bảng', [...one, [text]]), { frameworks: [] }).tables
      expect(table && runChecks(table.sheet, [totalMismatch])).toEqual([])
    },
  )
  it.each(['Tổng điểm: 45', 'Tổng số điểm đạt được: 45/50 điểm', 'Tổng cộng: 45 điểm'])(
    'needs no name of the only column: %s',
    (text) => {
      const one = TABLE.map((row) => row.slice(0, 4))
      const [table] = readTables(plainGrid('Bảng', [...one, [text]]), { frameworks: [] }).tables
      expect(table && runChecks(table.sheet, [totalMismatch]).map(({ found }) => found)).toEqual([45])
    },
  )
  it.each(['Tổng điểm: 45', 'Tổng điểm lĩnh vực I: 45 điểm', 'Tổng điểm thưởng: 45 điểm', 'Tổng số hồ sơ: 45'])(
    'says nothing where it can be of several columns, or of other points: %s',
    (text) => {
      expect(errorsOf([], [text])).toEqual([])
      expect(errorsOf([text], [])).toEqual([])
    },
  )
  it('begins with a total', () => {
    expect(statesTotal('Tổng điểm tự chấm: 78,25/100 điểm')).toBe(true)
    expect(statesTotal('Điểm tự chấm: 78,25/100 điểm')).toBe(false)
    expect(statesTotal('Tổng hợp kết quả chấm điểm')).toBe(false)
  })
})
