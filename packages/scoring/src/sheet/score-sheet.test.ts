import { describe, expect, it } from 'vitest'
import { exampleSheet } from '../checks/example.js'
import type { CellValue } from './grid.js'
import {
  fieldRows,
  findCells,
  maximumColumn,
  maximumOf,
  numberIn,
  readingOf,
  rowName,
  type ScoreSheet,
  summedBy,
} from './score-sheet.js'

const sheetOf = (columns: readonly string[], rows: readonly (readonly CellValue[])[], framework?: string) =>
  exampleSheet({ columns, rows, ...(framework === undefined ? {} : { framework }) })
const maxima = (sheet: ScoreSheet) => sheet.rows.map((row) => maximumOf(sheet, row))

describe('the maximum of a row', () => {
  it('is what the column says, else what the title says', () => {
    const sheet = sheetOf(
      ['maximum', 'result'],
      [
        ['1', 'Chỉ đạo (4 điểm)', 3, 1],
        ['2', 'Thể chế (4 điểm)', null, 1],
        ['3', 'Tổ chức', null, 1],
      ],
    )
    expect(maxima(sheet)).toEqual([3, 4, null])
  })
  it('is what its children come to where each has one, without bonus', () => {
    const sheet = sheetOf(
      ['maximum', 'result'],
      [
        ['1', 'Chỉ đạo', null, 1],
        ['1.1', 'Kế hoạch', 1, 1],
        ['1.2', 'Báo cáo', 2, 1],
        ['1.3', 'Điểm cộng', 1, 1],
        ['2', 'Thể chế', null, 1],
        ['2.1', 'Rà soát', 1, 1],
        ['2.2', 'Kiểm tra', null, 1],
      ],
    )
    expect(maxima(sheet)).toEqual([3, 1, 2, 1, null, 1, null])
  })
  it('is not known by its children in a sheet without such a column', () => {
    const rows = [
      ['1', 'Chỉ đạo', 1],
      ['1.1', 'Kế hoạch (1 điểm)', 1],
    ]
    expect(maxima(sheetOf(['result'], rows))).toEqual([null, 1])
  })
  it('is that of the framework, but not for a column of another one', () => {
    const sheet = sheetOf(['result'], [['II', 'Đánh giá tác động của CCHC', 25.68]], 'par-2016')
    const [row] = sheet.rows
    const [column] = sheet.columns
    if (!row || !column || !sheet.framework) throw new Error('no row')
    expect(maximumOf(sheet, row)).toBe(38.5)
    expect(maximumOf(sheet, row, column)).toBe(38.5)
    expect(maximumOf(sheet, row, { ...column, framework: sheet.framework })).toBeNull()
  })
})

it('has the number and the reading of a cell, and none of a cell that there is not', () => {
  const sheet = sheetOf(['maximum', 'result'], [['1', 'A', 1, 'khá']])
  const [row] = sheet.rows
  if (!row) throw new Error('no row')
  expect([0, 1, 2].map((column) => numberIn(row, column))).toEqual([1, null, null])
  expect([0, 1, 2].map((column) => readingOf(row, column)?.value ?? null)).toEqual([1, null, null])
  expect(maximumColumn(sheet)).toBe(0)
  expect(maximumColumn(sheetOf(['result'], [['1', 'A', 1]]))).toBe(-1)
})

it('finds cells row by row', () => {
  const sheet = sheetOf(
    ['maximum', 'result'],
    [
      ['1', 'A', 1, 'khá'],
      ['2', 'B', 'x', 1],
    ],
  )
  const found = findCells(sheet, ({ points }) => points.kind !== 'number')
  expect(found.map(({ cell, row, column, index }) => [cell.address, row.code, column.role, index])).toEqual([
    ['D2', '1', 'result', 1],
    ['C3', '2', 'maximum', 0],
  ])
})

it('takes a group without rows below it for a field of its own', () => {
  const sheet = sheetOf(
    ['result'],
    [
      ['I', 'Đánh giá kết quả thực hiện CCHC của tỉnh', 5],
      ['1', 'Công tác chỉ đạo', 3],
      ['II', 'Đánh giá tác động của CCHC', 4],
    ],
    'par-2016',
  )
  expect(fieldRows(sheet).map(({ code }) => code)).toEqual(['I.1', 'II'])
})

describe('a row is called', () => {
  const { rows } = sheetOf(
    ['result'],
    [
      ['1', 'Chỉ đạo', 1],
      ['1', 'Chỉ đạo lần hai', 1],
      ['', 'Việc khác', 1],
      ['Tổng cộng', '', 3],
      ['', 'Chỉ số CCHC', 75.66],
      ['', 'Xếp hạng', 5],
    ],
  )
  it('by its code; what has none, a total, an index and a rank by their words, in whichever cell they stand', () => {
    expect(rows.map((row) => [row.kind, rowName(row)])).toEqual([
      ['node', '1'],
      ['duplicate', '1'],
      ['stray', 'Việc khác'],
      ['total', 'Tổng cộng'],
      ['index', 'Chỉ số CCHC'],
      ['rank', 'Xếp hạng'],
    ])
  })
})

it('a total sums all at the top, or the rows of the field that it closes, or that field where it has none', () => {
  const { rows } = sheetOf(
    ['maximum', 'result'],
    [
      ['1', 'A', 3, null],
      ['1.1', 'a', 1, 1],
      ['1.2', 'b', 2, 1.5],
      ['', 'Cộng', 3, 2.5],
      ['2', 'B', 2, 2],
      ['', 'Cộng lĩnh vực 2', 2, 2],
      ['', 'Tổng cộng', 5, 4.5],
    ],
  )
  const totals = rows.filter(({ kind }) => kind === 'total')
  expect(totals.map((row) => summedBy(row)?.map(({ code }) => code) ?? null)).toEqual([['1.1', '1.2'], ['2'], null])
})
