import { describe, expect, it } from 'vitest'
import { plainGrid } from '../sheet/grid.js'
import { isColumnMarks } from './column-marks.js'
import { readTables } from './read-tables.js'

describe('a row that numbers the columns', () => {
  it.each([
    [[1, 2, 3, 4]],
    [['(1)', '(2)', '(3)', '(4)=(3)-(2)']],
    [['A', 'B', 1, 2, '3=1+2']],
    [['a', 'b', 1, 2, 3, '4=3-2']],
    [['A', 'B', 'C', 'D']],
    [[1, null, 2, 3]],
    [['(1)', '(2)', null, '(4)', '(5)']],
  ])('is %j', (row) => {
    expect(isColumnMarks(row)).toBe(true)
  })

  it.each([[[1, 'A', 2]], [['1', 'A', 2, 3]], [['A', 1, 'B']], [[1, 'Kế hoạch', 2]], [[1, 3, 4]], [[1, 2]]])(
    'is not %j',
    (row) => {
      expect(isColumnMarks(row)).toBe(false)
    },
  )
})

it('a first criterion «1 A 2» is read', () => {
  const rows = [
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt'],
    [1, 'A', 2, 3],
    ['1.1', 'a', 1, 1],
    ['1.2', 'b', 1, 1],
  ]
  const [table] = readTables(plainGrid('Bảng', rows), { frameworks: [] }).tables
  expect(table?.sheet.rows.map(({ code }) => code)).toEqual(['1', '1.1', '1.2'])
})
