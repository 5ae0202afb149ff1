import { expect, it } from 'vitest'
import { exampleSheet } from './example.js'
import { inSheet } from './sheet-check.js'

it('a finding belongs to its criterion and field, that of a total to what it sums, that of other rows to neither', () => {
  const sheet = exampleSheet({
    columns: ['result'],
    rows: [
      ['1', 'Chỉ đạo', 2],
      ['1.1', 'Kế hoạch', 2],
      ['', 'Cộng', 2],
      ['Ghi thêm', 'Việc khác', 1],
      ['2', 'Thể chế', 1],
      ['', 'Tổng cộng', 3],
      ['', 'Chỉ số CCHC', 90],
    ],
  })
  const [column] = sheet.columns
  expect(sheet.rows.map((row) => [row.kind, inSheet(row, null).code, inSheet(row, null).field])).toEqual([
    ['node', '1', '1'],
    ['node', '1.1', '1'],
    ['total', '1', '1'],
    ['stray', null, null],
    ['node', '2', '2'],
    ['total', null, null],
    ['index', null, null],
  ])
  expect(inSheet(null, column ?? null)).toEqual({ code: null, field: null, column: 'result' })
})
