import { describe, expect, it } from 'vitest'
import { readTables } from '../reading/read-tables.js'
import { type CellValue, plainGrid } from '../sheet/grid.js'
import { runChecks } from './run-checks.js'
import { summaryMismatch } from './summary-mismatch.js'

type Rows = readonly (readonly CellValue[])[]
type Sheets = readonly (readonly [name: string, rows: Rows])[]
const HEADER = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định']
const detail = (name: string, first = 4.5, second = 3.25) =>
  [
    name,
    [
      HEADER,
      ['1', 'Chỉ đạo điều hành', 5, 5, first],
      ['1.1', 'Kế hoạch', 2, 2, 2],
      ['1.2', 'Kiểm tra', 3, 3, first - 2],
      ['2', 'Cải cách thể chế', 4, 4, second],
      ['2.1', 'Rà soát văn bản', 4, 4, second],
      [null, 'Tổng cộng', 9, 9, first + second],
    ],
  ] as const
const summary = (name: string, first: number, second: number, total: number) =>
  [
    name,
    [
      HEADER,
      ['I', 'CHỈ ĐẠO ĐIỀU HÀNH', 5, 5, first],
      ['II', 'CẢI CÁCH THỂ CHẾ', 4, 4, second],
      [null, 'Tổng cộng', 9, 9, total],
    ],
  ] as const

/** What is found in the first of some sheets beside the others. */
function findings(...sheets: Sheets) {
  const tables = sheets.flatMap(([name, rows]) => readTables(plainGrid(name, rows), { frameworks: [] }).tables)
  const [first, ...others] = tables.map(({ sheet }) => sheet)
  if (!first) throw new Error('no table')
  return runChecks(first, [summaryMismatch(others)])
}

/** Cell, both figures, severity. */
const found = (...sheets: Sheets) =>
  findings(...sheets).map(({ cell, found: own, expected, severity }) => `${cell} ${own}/${expected} ${severity}`)

describe('a summary beside its detail', () => {
  it('that agrees has nothing to tell', () => {
    expect(found(summary('Tổng hợp', 4.5, 3.25, 7.75), detail('Chi tiết'))).toEqual([])
  })
  it('is compared field by field and in its total, in any numbering', () => {
    expect(found(summary('Tổng hợp', 4, 3.25, 7.25), detail('Chi tiết'))).toEqual([
      "'Tổng hợp'!E2 4/4.5 error",
      "'Tổng hợp'!E4 7.25/7.75 error",
    ])
  })
  it('may round, which is told', () => {
    expect(found(summary('Tổng hợp', 4.5, 3.3, 7.8), detail('Chi tiết'))).toEqual([
      "'Tổng hợp'!E3 3.3/3.25 info",
      "'Tổng hợp'!E4 7.8/7.75 info",
    ])
  })
  it('is compared with none where it is of something else, or of two that fit as well', () => {
    expect(found(summary('Năm trước', 1, 2, 3), detail('Chi tiết', 4.5, 4))).toEqual([])
    expect(found(summary('Tổng hợp', 4, 3.25, 7.25), detail('Bản 1'), detail('Bản 2'))).toEqual([])
  })
  it('is no summary of another department, nor a sheet of the same rows', () => {
    expect(found(summary('Sở Y tế', 4, 3.25, 7.25), detail('Sở Nội vụ'))).toEqual([])
    expect(found(detail('Sở Y tế', 4), detail('Sở Nội vụ'))).toEqual([])
  })
})

it('a summary with a column a department is compared with the sheet of each', () => {
  const columns: Rows = [
    ['STT', 'Lĩnh vực', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế'],
    ['1', 'Chỉ đạo điều hành', 5, 4.5, 4],
    ['2', 'Cải cách thể chế', 4, 3.25, 3],
    [null, 'Tổng cộng', 9, 7.75, 7],
  ]
  const own = (name: string, first: number, second: number) => {
    const [, rows] = detail(name, first, second)
    return [name, rows.map((row) => row.toSpliced(3, 1))] as const
  }
  expect(found(['Tổng hợp', columns], own('Sở Nội vụ', 4.5, 3.25), own('Sở Y tế', 4, 3.5))).toEqual([
    "'Tổng hợp'!E3 3/3.5 error",
    "'Tổng hợp'!E4 7/7.5 error",
  ])
})

describe('what is told of a summary', () => {
  const told = (...sheets: Sheets) =>
    findings(...sheets).map(({ code, column, difference, message }) => ({ code, column, difference, ...message }))
  it('names the row, and the cell of the detail with its figure', () => {
    expect(told(summary('Tổng hợp', 4, 3.25, 7.25), detail('Chi tiết'))).toEqual([
      {
        code: 'I',
        column: 'Điểm thẩm định',
        difference: -0.5,
        vi: "Bảng tổng hợp ghi 4 ở I «CHỈ ĐẠO ĐIỀU HÀNH», bảng chi tiết ('Chi tiết'!E2) là 4,5.",
        en: "The summary has 4 for I “CHỈ ĐẠO ĐIỀU HÀNH”, the detail ('Chi tiết'!E2) 4.5.",
      },
      {
        code: null,
        column: 'Điểm thẩm định',
        difference: -0.5,
        vi: 'Bảng tổng hợp ghi 7,25 ở dòng tổng, bảng chi tiết (cộng các lĩnh vực, Chi tiết) là 7,75.',
        en: 'The summary has 7.25 for the total, the detail (its fields added up, Chi tiết) 7.75.',
      },
    ])
  })
  it('says of a rounding what it is of', () => {
    expect(told(summary('Tổng hợp', 4.5, 3.3, 7.75), detail('Chi tiết')).map(({ vi, en }) => [vi, en])).toEqual([
      [
        "Bảng tổng hợp ghi 3,3 ở II «CẢI CÁCH THỂ CHẾ»: làm tròn từ 3,25 của bảng chi tiết ('Chi tiết'!E5).",
        "The summary has 3.3 for II “CẢI CÁCH THỂ CHẾ”: 3.25 of the detail ('Chi tiết'!E5), rounded.",
      ],
    ])
  })
  it('is nothing of what one of the two leaves open', () => {
    const [name, rows] = summary('Tổng hợp', 4, 3.25, 7.25)
    const blank = (row: number) => rows.map((cells: Rows[number], at) => (at === row ? cells.with(4, null) : cells))
    expect(found([name, blank(1)], detail('Chi tiết'))).toEqual(["'Tổng hợp'!E4 7.25/7.75 error"])
    expect(found([name, blank(3)], detail('Chi tiết'))).toEqual(["'Tổng hợp'!E2 4/4.5 error"])
  })
  it('compares the total of all, not one of a part', () => {
    const [name, rows] = summary('Tổng hợp', 4.5, 3.25, 7.75)
    const withPart: Rows = [...rows.slice(0, 2), [null, 'Cộng mục I', 5, 5, 4.5], ...rows.slice(2)]
    expect(found([name, withPart], detail('Chi tiết'))).toEqual([])
  })
})
