import { expect, it } from 'vitest'
import { checks, runChecks } from '../checks/index.js'
import type { CellValue } from '../sheet/grid.js'
import { plainGrid } from '../sheet/grid.js'
import { columnTotals } from '../sheet/total.js'
import { readTables } from './read-tables.js'

const tableOf = (points: readonly CellValue[], ...below: readonly (readonly CellValue[])[]) => {
  const rows = [
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt được'],
    ['1', 'Kế hoạch', 3, points[0] ?? null],
    ['1.1', 'Ban hành', 1, points[1] ?? null],
    ['1.2', 'Thực hiện', 2, points[2] ?? null],
    ['2', 'Báo cáo', 2, points[3] ?? null],
    ...below,
  ]
  const sheet = readTables(plainGrid('Bảng', rows), { frameworks: [] }).tables[0]?.sheet
  if (!sheet) throw new Error('no table')
  const errors = runChecks(sheet, checks).filter(({ severity }) => severity === 'error')
  return {
    totals: columnTotals(sheet).map(({ total, index }) => [total, index]),
    errors: errors.map(({ check }) => check),
  }
}

it('a column that writes all points as a fraction of the maximum holds points', () => {
  expect(tableOf(['2/3', '1/1', '1/2', '2/2'])).toEqual({ totals: [[4, 80]], errors: [] })
})

it('a signature below such a table is no row with points', () => {
  expect(tableOf(['2/3', '1/1', '1/2', '2/2'], [null, 'Người lập bảng', null, null])).toEqual({
    totals: [[4, 80]],
    errors: [],
  })
})

it('its sums are checked like those of others', () => {
  expect(tableOf(['3/3', '1/1', '1/2', '2/2']).errors).toEqual(['sum-mismatch'])
})

it('one fraction among numbers stays a question, and so does one of another maximum', () => {
  expect(tableOf([2, 1, '1/2', 2]).errors).toContain('not-a-number')
  expect(tableOf(['2/3', '1/1', '1/3', '2/2']).errors).toContain('not-a-number')
})
