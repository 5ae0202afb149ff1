import { expect, it } from 'vitest'
import { cellAt, textOf } from './cell-at.js'
import { plainGrid } from './grid.js'

const grid = { ...plainGrid('Bảng', [['1', ' Kế  hoạch ']]), formulas: new Map([['B1', 'A1&"x"']]) }

it('is a cell with its place, its text and what stands in it', () => {
  expect(cellAt(grid, 0, 1)).toEqual({
    sheet: 'Bảng',
    address: 'B1',
    row: 0,
    col: 1,
    text: 'Kế hoạch',
    value: ' Kế  hoạch ',
    formula: 'A1&"x"',
  })
})

it.each([
  ['beside its row', 0, 5, 'F1'],
  ['below the last row', 7, 0, 'A8'],
])('is empty %s', (_name, row, col, address) => {
  expect(cellAt(grid, row, col)).toMatchObject({ address, text: '', value: null, formula: null })
})

it.each<[Parameters<typeof textOf>[0], string]>([
  [null, ''],
  [0.25, '0.25'],
  [true, 'true'],
  [new Date(Date.UTC(2016, 5, 17)), '2016-06-17'],
  [' a \n  b ', 'a b'],
  ['Kế hoạch'.normalize('NFD'), 'Kế hoạch'],
  ['<i>Kế hoạch</i> <sup>1</sup>', 'Kế hoạch 1'],
  ['<B>đậm</B>', 'đậm'],
  ['0 < 1 > 0', '0 < 1 > 0'],
  ['<12> và <dài hơn>', '<12> và <dài hơn>'],
])('of %s the text is «%s»', (value, text) => expect(textOf(value)).toBe(text))
