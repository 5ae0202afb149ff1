import { expect, it } from 'vitest'
import { bareAddresses, excelGrid, isDateFormat } from './excel-grid.js'

const FACTS = { name: 'A', merged: '', hiddenRows: new Set<number>(), dateSystem: '1900', cutOff: false } as const
const block = (rowIndex: number, columnIndex: number, values: readonly (readonly unknown[])[]) => ({
  rowIndex,
  columnIndex,
  values,
  formulas: values,
  numberFormat: values.map((line) => line.map(() => 'General')),
})

it('puts blocks that were selected one by one in their places, with blanks between them', () => {
  const { rows } = excelGrid([block(1, 3, [['Điểm'], [1.5]]), block(1, 0, [['Mã'], ['1.1']])], FACTS)
  expect(rows).toEqual([[], ['Mã', null, null, 'Điểm'], ['1.1', null, null, 1.5]])
})

it('puts parts of a long sheet below one another', () =>
  expect(excelGrid([block(0, 0, [[1], [2]]), block(2, 0, [[3]])], FACTS).rows).toEqual([[1], [2], [3]]))

it('takes an empty text for a result only where there is a formula', () => {
  const cells = { ...block(0, 0, [['', '']]), formulas: [['=IF(A1="","",1)', '']] }
  expect(excelGrid([cells], FACTS).rows).toEqual([['', null]])
})

it('reads merged blocks of a sheet whose name has commas and exclamation marks', () =>
  expect(excelGrid([], { ...FACTS, merged: bareAddresses("'a,b!'!A1:B1,'a,b!'!C3", 'a,b!') }).merges).toEqual([
    { firstRow: 0, firstCol: 0, lastRow: 0, lastCol: 1 },
    { firstRow: 2, firstCol: 2, lastRow: 2, lastCol: 2 },
  ]))

it.each([
  ['dd/mm/yyyy', true],
  ['[$-42A]d mmmm yyyy', true],
  ['General', false],
  ['0.00', false],
  ['0 "đồng/day"', false],
  ['[Red]0.0', false],
  ['0\\d', false],
  ['"chưa đóng d', true],
])('%j is a format of dates: %j', (format, isDate) => expect(isDateFormat(format)).toBe(isDate))
