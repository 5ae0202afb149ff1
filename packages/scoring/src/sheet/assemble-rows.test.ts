import { describe, expect, it } from 'vitest'
import { exampleSheet } from '../checks/example.js'
import type { SheetExample } from '../checks/sheet-check.js'

const sheetOf = (rows: SheetExample['rows'], rest: Partial<SheetExample> = {}) =>
  exampleSheet({ columns: ['result'], rows, ...rest })
const kinds = (...args: Parameters<typeof sheetOf>) => sheetOf(...args).rows.map(({ kind, code }) => [kind, code])

describe('the kind of a row', () => {
  it('is a duplicate where its code stood above', () => {
    expect(
      kinds([
        ['1', 'A', 1],
        ['1.1', 'a', 1],
        ['1.1', 'b', 1],
      ]),
    ).toEqual([
      ['node', '1'],
      ['node', '1.1'],
      ['duplicate', '1.1'],
    ])
  })
  it('is a total or an index by its words, which are its code', () => {
    expect(
      kinds([
        ['1', 'A', 1],
        [null, 'Tổng cộng', 1],
        [null, 'Chỉ số CCHC', 100],
      ]),
    ).toEqual([
      ['node', '1'],
      ['total', 'total'],
      ['index', 'index'],
    ])
  })
  it('is a stray where it has points and words for a code', () => {
    expect(
      kinds([
        ['1', 'A', 1],
        ['Ghi thêm', 'việc khác', 1],
        ['2', 'B', 1],
      ]),
    ).toEqual([
      ['node', '1'],
      ['stray', 'Ghi thêm'],
      ['node', '2'],
    ])
  })
})

describe('a row without a code', () => {
  const PLAN = 'Mức độ thực hiện kế hoạch CCHC'
  const between = (title: string, framework?: string) =>
    sheetOf(
      [
        ['I', 'Đánh giá kết quả thực hiện CCHC của tỉnh', 1],
        ['I.1', 'Công tác chỉ đạo, điều hành CCHC', 1],
        [null, title, 1],
        ['I.1.b', 'Báo cáo công tác CCHC 6 tháng và năm', 1],
      ],
      framework === undefined ? {} : { framework },
    ).rows[2]
  it('has the code and the place of the node whose title it has', () => {
    const row = between(PLAN, 'par-2016')
    expect([row?.kind, row?.code, row?.parent?.code, row?.node?.code]).toEqual(['node', 'I.1.a', 'I.1', 'I.1.a'])
  })
  it('is a stray without a framework, with another title, or with one that stands above already', () => {
    expect(between(PLAN)?.kind).toBe('stray')
    expect(between('Kế hoạch khác của tỉnh', 'par-2016')?.kind).toBe('stray')
    expect(between('Công tác chỉ đạo, điều hành CCHC', 'par-2016')?.kind).toBe('stray')
  })
  it('goes on with the title above it only where there is one', () => {
    const rows = sheetOf([
      [null, 'viết tiếp', null],
      ['1', 'Kế hoạch', 1],
      [null, 'của tỉnh', null],
    ]).rows
    expect(rows.map(({ title, folded }) => [title, folded])).toEqual([['Kế hoạch của tỉnh', 'ke hoach cua tinh']])
  })
})

describe('a code that its cell does not hold as it is', () => {
  const repairs = (rows: SheetExample['rows']) =>
    sheetOf(rows).codeRepairs.map(({ row, stored, code }) => [row.codeCell.address, stored, code])
  it('is told: a number that lost its nought, a date, letters for digits', () => {
    const ten = Array.from({ length: 10 }, (_, n) => [n === 9 ? 1.1 : Number(`1.${n + 1}`), 'x', 1])
    expect(repairs([['1', 'A', 10], ...ten])).toEqual([['A12', 'number', '1.10']])
    expect(
      repairs([
        ['1', 'A', 1],
        ['1.1', 'a', 1],
        [new Date(Date.UTC(2026, 1, 1)), 'b', 1],
        ['l.3', 'c', 1],
      ]),
    ).toEqual([
      ['A4', 'date', '1.2'],
      ['A5', 'typo', '1.3'],
    ])
  })
  it('is not told of numbers and texts that are whole, also under a group', () => {
    expect(
      repairs([
        ['I', 'A', 1],
        [1, 'a', 1],
        ['1.1', 'b', 1],
        [2, 'c', 1],
      ]),
    ).toEqual([])
  })
})

describe('groups', () => {
  const groups = (rows: SheetExample['rows'], framework: string) =>
    sheetOf(rows, { framework }).rows.map(({ isGroup }) => isGroup)
  it('are those of the framework where a sheet holds a part of it only', () => {
    expect(groups([['I', 'Đánh giá kết quả thực hiện CCHC của tỉnh', 1]], 'par-2016')).toEqual([true])
    expect(
      groups(
        [
          ['II', 'Đánh giá tác động của CCHC', 1],
          ['III', 'Khác', 1],
        ],
        'par-2016',
      ),
    ).toEqual([true, false])
    expect(groups([['1', 'Công tác chỉ đạo, điều hành CCHC', 1]], 'par-2018')).toEqual([false])
  })
  it('are no totals', () => {
    expect(
      sheetOf([
        ['A', 'Phần chung', 1],
        ['I', 'x', 1],
        [null, 'Tổng cộng', 1],
      ]).rows.map(({ isGroup }) => isGroup),
    ).toEqual([true, false, false])
  })
})

it('keeps the merged blocks that reach into the table', () => {
  const block = (firstRow: number, lastRow: number) => ({ firstRow, lastRow, firstCol: 1, lastCol: 2 })
  const merges = [block(0, 0), block(0, 1), block(2, 3), block(3, 9), block(4, 4)]
  const rows = [
    ['1', 'A', 1],
    ['2', 'B', 1],
    ['3', 'C', 1],
  ]
  expect(sheetOf(rows, { merges }).merges).toEqual([block(0, 1), block(2, 3), block(3, 9)])
  expect(sheetOf([], { merges: [block(1, 1), block(2, 2)] }).merges).toEqual([block(1, 1)])
})

it('says how many rows were read where the sheet has more', () => {
  expect(sheetOf([['1', 'A', 1]]).readRows).toBeNull()
  expect(sheetOf([['1', 'A', 1]], { readRows: 2 }).readRows).toBe(2)
})
