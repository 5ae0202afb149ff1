import { plainGrid } from '@parscore/scoring'
import { expect, it } from 'vitest'
import { printedRows } from './printed-rows.js'

const rows = [
  ['UBND TỈNH', null, null, null, ''],
  ['STT', 'Tiêu chí', 'Tối đa', 'Điểm', null],
  ['1', 'Kế hoạch', 2, 2, null],
  ['2', 'Kiểm tra', 2, null, null],
  [null, null, null, null, null],
  [null, null, 'Người lập', null, null],
  [null, null, ' ', null, null],
]

it('a sheet on paper is its table, whose header stands on every page, with the words above and below it', () => {
  expect(printedRows(plainGrid('S', rows), new Set())).toEqual({
    columns: [0, 1, 2, 3],
    above: [0],
    head: [1],
    body: [2, 3],
    below: [4, 5],
    left: 0,
  })
})

it('a header of two rows goes together, hidden columns are not printed', () => {
  const merges = [{ firstRow: 1, firstCol: 0, lastRow: 2, lastCol: 0 }]
  const { columns, head, body } = printedRows({ rows, merges }, new Set([3]))
  expect([columns, head, body]).toEqual([[0, 1, 2], [1, 2], [3]])
})

it('of a sheet without a table its words are printed, of one without end the first rows', () => {
  expect(printedRows(plainGrid('S', [['Hướng dẫn'], ['Nhập vào ô vàng']]), new Set()).above).toEqual([0, 1])
  const long = plainGrid(
    'S',
    Array.from({ length: 2500 }, (_, n) => [n, n, n]),
  )
  const { body, left } = printedRows(long, new Set())
  expect([body.length, left]).toEqual([1999, 500])
})
