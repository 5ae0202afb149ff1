import { expect, it } from 'vitest'
import { plainGrid } from '../sheet/grid.js'
import { readTables } from './read-tables.js'
import { understood } from './understood.js'

const GRID = plainGrid('Bảng', [
  ['Bảng chấm năm 2026', null, null, null],
  ['Stt', 'Tiêu chí', 'Điểm tối đa', 'Lần cuối'],
  ['I', 'Chỉ đạo', 3, 2],
  ['1', 'Kế hoạch', 1, 1],
  ['2', 'Báo cáo', 2, 1],
  ['II', 'Thể chế', 2, 'hai'],
])

it('tells place, codes, columns, sums and what was not read, in both languages', () => {
  const [table] = readTables(GRID, { frameworks: [] }).tables
  const lines = table ? understood(table) : []
  expect(lines.map(({ vi }) => vi)).toEqual([
    'bảng A2:D6, tiêu đề ở dòng 2, mã viết kiểu I / 1.1',
    'C «Điểm tối đa» là Điểm tối đa, D «Lần cuối» là Kết quả (theo phép cộng)',
    '2 trên 2 tổng khớp',
    'chưa đọc được: D6 «hai»',
  ])
  expect(lines.at(-1)?.en).toBe('not read: D6 «hai»')
})

it('names a few columns and counts the others', () => {
  const units = Array.from({ length: 12 }, (_, n) => `Sở số ${n + 1}`)
  const grid = plainGrid('Bảng', [
    ['Stt', 'Tiêu chí', 'Điểm tối đa', ...units],
    ['1', 'Chỉ đạo', 2, ...units.map(() => 2)],
    ['1.1', 'Kế hoạch', 1, ...units.map(() => 1)],
    ['1.2', 'Báo cáo', 1, ...units.map(() => 1)],
  ])
  const [table] = readTables(grid, { frameworks: [] }).tables
  expect(table && understood(table)[1]?.vi).toMatch(/, và 5 cột nữa$/)
})
