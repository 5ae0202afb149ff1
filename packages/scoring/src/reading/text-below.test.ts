import { expect, it } from 'vitest'
import { checks, runChecks } from '../checks/index.js'
import type { CellValue } from '../sheet/grid.js'
import { plainGrid } from '../sheet/grid.js'
import { readTables } from './read-tables.js'

const TABLE: readonly (readonly CellValue[])[] = [
  ['II. KẾT QUẢ CHẤM ĐIỂM'],
  ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
  ['I', 'Chỉ đạo, điều hành', 3, 2],
  ['1', 'Kế hoạch', 3, 2],
  ['II', 'Cải cách thể chế', 2, 2],
  ['1', 'Rà soát', 2, 2],
]

const read = (...below: readonly (readonly CellValue[])[]) => {
  const [table, ...others] = readTables(plainGrid('Báo cáo', [...TABLE, ...below]), { frameworks: [] }).tables
  if (!table || others.length > 0) throw new Error('not one table')
  return {
    codes: table.sheet.rows.map(({ code }) => code),
    errors: runChecks(table.sheet, checks).map(({ check }) => check),
    lastRow: table.range.lastRow,
  }
}
const ALONE = { codes: ['I', 'I.1', 'II', 'II.1'], errors: [], lastRow: 5 }

it('the text below a table is none of its criteria', () => {
  expect(read()).toEqual(ALONE)
  expect(
    read(['IV. Phương hướng, nhiệm vụ năm 2025'], ['1. Tiếp tục chỉ đạo quyết liệt'], ['- Các sở, ngành']),
  ).toEqual(ALONE)
  expect(read([null], ['III. Đề xuất, kiến nghị'], ['Trên đây là báo cáo của Sở.'])).toEqual(ALONE)
})

it('a heading in one cell is of the table where points follow it', () => {
  expect(read(['III. Tài chính công'], ['1', 'Giải ngân', 1, 1]).codes).toEqual([...ALONE.codes, 'III', 'III.1'])
})

it('nor where code and title stand in one cell', () => {
  const rows = [
    ['Nội dung', 'Điểm tối đa', 'Điểm'],
    ['1. Chỉ đạo', 3, 2],
    ['1.1. Kế hoạch', 3, 2],
    ['2. Đề xuất, kiến nghị'],
  ]
  const [table] = readTables(plainGrid('Bảng', rows), { frameworks: [] }).tables
  expect(table?.sheet.rows.map(({ code }) => code)).toEqual(['1', '1.1'])
})

it('a criterion that is not filled in is of the table', () => {
  expect(read(['III', 'Tài chính công', null, null]).codes).toEqual([...ALONE.codes, 'III'])
})
