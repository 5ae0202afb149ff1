import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressOf, cellAddress, columnLetters, fullAddress, isErrorText, placeOf, plainGrid, rangeOf } from './grid.js'

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %d is %s', (col, letters) => expect(columnLetters(col)).toBe(letters))

describe('an address', () => {
  it.each<[string, { row: number; col: number } | null]>([
    ['D17', { row: 16, col: 3 }],
    ['$D$17', { row: 16, col: 3 }],
    ['d17', { row: 16, col: 3 }],
    ['XFD1048576', { row: 1_048_575, col: 16_383 }],
    ['1D17', null],
    ['D17:E18', null],
    ['D', null],
    ['17', null],
    ['ABCD1', null],
  ])('%s', (address, place) => expect(placeOf(address)).toEqual(place))

  it('goes to its place and back', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_048_575 }), fc.nat({ max: 16_383 }), (row, col) => {
        expect(placeOf(addressOf(row, col))).toEqual({ row, col })
      }),
    )
  })

  it('names a block, and its sheet as Excel does', () => {
    expect(rangeOf({ firstRow: 1, firstCol: 0, lastRow: 10, lastCol: 3 })).toBe('A2:D11')
    expect(fullAddress("Bảng 'chấm'", 'D17')).toBe("'Bảng ''chấm'''!D17")
    expect(cellAddress("'A!B'!D17")).toBe('D17')
    expect(cellAddress('D17')).toBe('D17')
  })
})

it('has texts only where it is made of a text', () => {
  expect(plainGrid('bảng.csv', [['1', 'A']])).toEqual({
    name: 'bảng.csv',
    rows: [['1', 'A']],
    formulas: new Map(),
    merges: [],
    hiddenRows: new Set(),
    typed: false,
    dateSystem: '1900',
    cutOff: false,
  })
})

it('tells errors of Excel and LibreOffice from words', () => {
  expect(['#REF!', '#N/A', '#div/0!', 'Err:522'].map(isErrorText)).toEqual([true, true, true, true])
  expect(['# REF', '#REF! ', 'Err:52', 'x#REF!', 5, null].map(isErrorText)).toEqual(Array(6).fill(false))
})
