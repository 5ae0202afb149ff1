import { type Block, type CellValue, fold, plainGrid } from '@parscore/scoring'
import { describe, expect, it } from 'vitest'
import { findHeader, type HeaderWords } from './find-header.js'

type Role = 'code' | 'title' | 'value' | 'note'
const WORDS: HeaderWords<Role> = [
  ['code', /^(?:stt|ma)$/],
  ['title', /chi tieu/],
  ['value', /so lieu|nam \d{4}/],
  ['note', /ghi chu/],
]
const HEADER = ['STT', 'Chỉ tiêu', 'Số liệu']
type Rows = readonly (readonly CellValue[])[]
const found = (rows: Rows, merges: readonly Block[] = []) => {
  const header = findHeader({ ...plainGrid('Biểu', rows), merges }, WORDS, ['code', 'title'], fold)
  return header && { ...header, columns: Object.fromEntries(header.columns) }
}
const THREE = { code: 0, title: 1, value: 2 }

describe('the header of a table', () => {
  it('is the first row that names what is required', () => {
    expect(found([['Biểu số 1'], [], HEADER, ['1', 'a', 5]])).toEqual({
      columns: THREE,
      names: ['STT', 'Chỉ tiêu', 'Số liệu'],
      row: 2,
      firstRow: 3,
    })
    expect(found([['STT', 'Tên', 'Số liệu']])).toBeNull()
    expect(found([])).toBeNull()
  })
  it('has each role once, where it is named first', () => {
    expect(found([['STT', 'Chỉ tiêu', 'Số liệu', 'Số liệu', 'Chỉ tiêu khác']])?.columns).toEqual(THREE)
  })
  it('is none of long sentences', () => {
    expect(found([['STT', `Chỉ tiêu ${'x'.repeat(112)}`, 'Số liệu']])).toBeNull()
    expect(found([['STT', `Chỉ tiêu ${'x'.repeat(111)}`, 'Số liệu']])?.row).toBe(0)
  })
  it('may stand on the second page of a document, not beyond 600 rows', () => {
    const below = (rows: number) => found([...Array.from({ length: rows }, () => ['lời văn']), HEADER])
    expect([below(599)?.row, below(600)]).toEqual([599, null])
  })
  it('is followed by a row that numbers its columns, or by none', () => {
    const first = (...row: readonly CellValue[]) => found([HEADER, row, ['1', 'a', 5]])?.firstRow
    expect(first('(1)', '(2)', '(3)')).toBe(2)
    expect(first('1', '2', '3')).toBe(2)
    expect(first('1', '2')).toBe(1)
    expect(first('1', 'a', '5')).toBe(1)
    expect(first('(1)', '(2)', '(300)')).toBe(1)
  })
})

describe('a header of two lines', () => {
  it('names a column by both lines, the upper one over what is blank beside it', () => {
    const rows = [
      ['STT', 'Chỉ tiêu', 'Kết quả', null],
      [null, null, 'năm 2020', 'năm 2021'],
      ['1', 'a', 5, 6],
    ]
    expect(found(rows)).toEqual({
      columns: THREE,
      names: ['STT', 'Chỉ tiêu', 'Kết quả năm 2020', 'Kết quả năm 2021'],
      row: 0,
      firstRow: 2,
    })
  })
  it('has the name of a merged cell over the columns that it covers', () => {
    const rows = [
      ['STT', 'Chỉ tiêu', null, 'Số liệu', null],
      [null, null, 'tỉnh', 'huyện', 'Ghi chú'],
    ]
    const block = { firstRow: 0, lastRow: 0, firstCol: 3, lastCol: 4 }
    expect(found(rows, [block])?.names.slice(2)).toEqual(['Chỉ tiêu tỉnh', 'Số liệu huyện', 'Số liệu Ghi chú'])
    const wide = { firstRow: 0, lastRow: 0, firstCol: 1, lastCol: 2 }
    expect(found(rows, [wide])?.names[2]).toBe('Chỉ tiêu tỉnh')
  })
  it('is not made of a header and the first row below it', () => {
    expect(found([HEADER, ['1', 'Chỉ tiêu kinh tế', 5]])?.firstRow).toBe(1)
  })
  it('of a title row above is the header itself', () => {
    expect(found([['Biểu', 'Chỉ tiêu', null], HEADER, ['1', 'a', 5]])?.row).toBe(1)
    expect(found([[], HEADER, ['1', 'a', 5]])?.row).toBe(1)
    expect(found([HEADER, [...HEADER, 'Ghi chú'], ['1', 'a', 5]])?.columns).toEqual({ ...THREE, note: 3 })
  })
})

describe('the upper line of a header', () => {
  const rows: Rows = [
    ['STT', 'Chỉ tiêu', 'Kết quả', null, 'Ghi chú'],
    [null, null, 'năm 2020', 'năm 2021', null],
    ['1', 'a', 5, 6, null],
  ]
  const names = (...merges: readonly Block[]) => found(rows, merges)?.names
  it('stands over the columns that it is merged over, and over no others', () => {
    expect(names({ firstRow: 0, lastRow: 0, firstCol: 2, lastCol: 3 })?.slice(2)).toEqual([
      'Kết quả năm 2020',
      'Kết quả năm 2021',
      'Ghi chú',
    ])
    // A merge of another row, or of other columns, says nothing of this one.
    for (const block of [
      { firstRow: 1, lastRow: 2, firstCol: 0, lastCol: 4 },
      { firstRow: 0, lastRow: 0, firstCol: 0, lastCol: 1 },
      { firstRow: 0, lastRow: 0, firstCol: 4, lastCol: 5 },
    ])
      expect(names(block)?.[3]).toBe('Kết quả năm 2021')
  })
  it('that is merged over a blank corner names what it is merged with', () => {
    const corner: Rows = [
      ['STT', 'Chỉ tiêu', null, 'Kết quả'],
      [null, 'tên', 'đơn vị', 'năm 2020'],
      ['1', 'a', 'người', 5],
    ]
    expect(found(corner, [{ firstRow: 0, lastRow: 0, firstCol: 1, lastCol: 2 }])?.names).toEqual([
      'STT',
      'Chỉ tiêu tên',
      'Chỉ tiêu đơn vị',
      'Kết quả năm 2020',
    ])
  })
  it('may be shorter than the lower one', () => {
    const short: Rows = [
      ['STT', 'Chỉ tiêu'],
      [null, 'tên', 'Số liệu', 'Ghi chú'],
      ['1', 'a', 5, 'x'],
    ]
    expect(found(short)?.columns).toEqual({ code: 0, title: 1, value: 2, note: 3 })
  })
})

it('a title above a header that names less than it is not the header', () => {
  const rows: Rows = [
    ['Stt của từng chỉ tiêu: xem chỉ tiêu', null, null],
    ['STT', 'Chỉ tiêu', 'Số liệu'],
    ['1', 'a', 5],
  ]
  expect(found(rows)).toMatchObject({ row: 1, firstRow: 2 })
  expect(found([['STT', 'Chỉ tiêu', 'x'], [], HEADER, ['1', 'a', 5]])).toMatchObject({ row: 2, firstRow: 3 })
})
