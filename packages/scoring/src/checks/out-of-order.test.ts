import { expect, it } from 'vitest'
import { readTables } from '../reading/index.js'
import { type CellValue, plainGrid } from '../sheet/grid.js'
import { checks, runChecks } from './index.js'

const found = (...rows: (readonly CellValue[])[]) => {
  const grid = plainGrid('Bảng', [['Lĩnh vực', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'], ...rows])
  const [table] = readTables(grid, { frameworks: [] }).tables
  if (!table) throw new Error('nothing read')
  return runChecks(table.sheet, checks).flatMap(({ check, code }) => (check === 'out-of-order' ? [code] : []))
}

it('rows without a code between two that have one take no part in their order', () => {
  const plan: readonly (readonly CellValue[])[] = [
    ['1. Chỉ đạo', 'Kế hoạch', 4, 4],
    [null, 'Kiểm tra', 6, 5],
  ]
  const drafting: readonly (readonly CellValue[])[] = [
    ['2. Thể chế', 'Xây dựng', 2, 2],
    [null, 'Rà soát', 3, 2.5],
  ]
  const total = ['Tổng', null, 15, 13.5]
  expect(found(...plan, ...drafting, total)).toEqual([])
  expect(found(...drafting, ...plan, total)).toEqual(['1'])
})
