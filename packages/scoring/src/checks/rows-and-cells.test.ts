import { describe, expect, it } from 'vitest'
import { findingsBy, foundBy } from '../testing/found-by.js'
import { covered, isAddingFormula, references } from './formulas.js'
import { hiddenRows } from './hidden-rows.js'
import { mergedCells } from './merged-cells.js'
import { missingCriterion } from './missing-criterion.js'

describe('merged cells', () => {
  const rows = [
    ['1', 'A', 1, 1],
    ['2', 'B', 1, 1],
    ['3', 'C', 1, 1],
  ]
  const merged = (firstRow: number, lastRow: number, firstCol: number, lastCol: number) =>
    foundBy(mergedCells, {
      columns: ['maximum', 'result'],
      rows,
      merges: [{ firstRow, lastRow, firstCol, lastCol }],
    }).map(([cell, range]) => [cell, range])
  it('hide points below each other or beside each other', () => {
    expect(merged(1, 2, 3, 3)).toEqual([['D2', 'D2:D3']])
    expect(merged(2, 3, 2, 2)).toEqual([['C3', 'C3:C4']])
    expect(merged(2, 2, 2, 3)).toEqual([['C3', 'C3:D3']])
    expect(merged(2, 3, 1, 3)).toEqual([['C3', 'B3:D4']])
  })
  it('are none of codes and titles, nor of a heading over its row', () => {
    expect(merged(1, 2, 0, 1)).toEqual([])
    expect(merged(1, 1, 0, 3)).toEqual([])
    expect(merged(1, 1, 3, 4)).toEqual([])
    expect(merged(1, 2, 4, 5)).toEqual([])
    expect(merged(0, 0, 2, 3)).toEqual([])
  })
})

describe('a criterion without a row', () => {
  const FIELDS = [
    ['1', 'Công tác chỉ đạo', 8.5],
    ['2', 'Thể chế', 10],
    ['3', 'Thủ tục hành chính', 13],
    ['4', 'Tổ chức bộ máy', 12],
  ]
  const missing = (rows: readonly (readonly (string | number)[])[], framework = 'par-2018') =>
    foundBy(missingCriterion, { framework, columns: ['maximum'], rows }).map(([cell, , code]) => [cell, code])
  it('is a field where half of them or more are there', () => {
    expect(missing(FIELDS)).toEqual([
      ['A2', '5'],
      ['A2', '6'],
      ['A2', '7'],
      ['A2', '8'],
    ])
    expect(missing(FIELDS.slice(0, 3))).toEqual([])
  })
  it('is a child where one of its siblings is there', () => {
    const plan = [
      ['1', 'Công tác chỉ đạo', 8.5],
      ['1.1', 'Kế hoạch CCHC', 1.25],
      ['1.1.1', 'Ban hành kế hoạch CCHC', 0.25],
    ]
    expect(missing(plan).filter(([, code]) => String(code).startsWith('1.1'))).toEqual([['A3', '1.1.2']])
    expect(missing(plan.slice(0, 2)).filter(([, code]) => String(code).startsWith('1.1'))).toEqual([])
  })
  it('is not one whose code we assigned, unless the sheet has our codes', () => {
    const field = ['I.1', 'Công tác chỉ đạo, điều hành CCHC', 8.5]
    const ours = (...rows: readonly (readonly (string | number)[])[]) => missing([field, ...rows], 'par-2016')
    const below = (found: readonly (readonly unknown[])[]) =>
      found.map(([, code]) => String(code)).filter((code) => code.startsWith('I.1.'))
    expect(below(ours())).toEqual([])
    expect(below(ours(['I.1.a', 'Mức độ thực hiện kế hoạch CCHC', 1]))).toContain('I.1.b')
  })
})

describe('what a formula refers to', () => {
  const cells = (formula: string) =>
    references(formula).map(({ firstRow, firstCol, lastRow, lastCol }) => [firstRow, firstCol, lastRow, lastCol])
  it.each<[string, readonly (readonly number[])[]]>([
    [
      'SUM(D4:D5)+D9',
      [
        [3, 3, 4, 3],
        [8, 3, 8, 3],
      ],
    ],
    ['$D$4', [[3, 3, 3, 3]]],
    ['SUM($A1:B$2)', [[0, 0, 1, 1]]],
    ['IF(A1="D4 + D5",1,0)', [[0, 0, 0, 0]]],
    ["'Bảng 2'!D4+D5", [[4, 3, 4, 3]]],
    ["'It''s'!D4+D5", [[4, 3, 4, 3]]],
    ['Nguồn!$D$12:$D$14*2', []],
    ['[1]Sheet1!D4', []],
    ['Sheet1!D:D+Sheet1!4:5', []],
    ['Sheet1!#REF!+D5', [[4, 3, 4, 3]]],
    ['Bảng1[Điểm D5]+Bảng1[[#All],[D6]]', []],
    ['LOG10(A1)', [[0, 0, 0, 0]]],
    ['D4_x+xD4', []],
    ['1+2', []],
  ])('%s', (formula, expected) => expect(cells(formula)).toEqual(expected))

  it('covers a cell on both ends of its blocks', () => {
    const blocks = references('B2:C3')
    const at = (row: number, col: number) => covered(blocks, { row, col })
    expect([at(1, 1), at(2, 2), at(0, 1), at(3, 1), at(1, 0), at(1, 3)]).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ])
    expect(covered([], { row: 0, col: 0 })).toBe(false)
  })
  it('adds where it sums or chains plus signs', () => {
    expect(
      ['SUM(D4:D5)', 'subtotal (9,D4)', 'SUMIFS(A1,B1,1)', 'D4 + D5', 'AGGREGATE(9,6,A1)'].map(isAddingFormula),
    ).toEqual(Array(5).fill(true))
    expect(['D4*D5', 'CHECKSUM(A1)', '1+2', 'D4-D5', 'SUM'].map(isAddingFormula)).toEqual(Array(5).fill(false))
  })
})

describe('hidden rows', () => {
  const hidden = (...rows: readonly number[]) =>
    findingsBy(hiddenRows, {
      columns: ['result'],
      rows: [
        ['1', 'A', 1],
        ['2', 'B', 2],
        ['', 'Tổng cộng', 3],
        ['', 'Xếp hạng', 5],
      ],
      hiddenRows: rows,
    }).map(({ found, message }) => [found, message.vi])
  it('are called by their codes', () => {
    expect(hidden(2)).toEqual([['2', 'Dòng 3 (2) bị ẩn nhưng vẫn được tính.']])
  })
  it('that have none are called by their words', () => {
    expect(hidden(3, 4)).toEqual([
      ['Tổng cộng', 'Dòng 4 (Tổng cộng) bị ẩn nhưng vẫn được tính.'],
      ['Xếp hạng', 'Dòng 5 (Xếp hạng) bị ẩn nhưng vẫn được tính.'],
    ])
  })
  it('are none of the table where they stand outside of it', () => expect(hidden(0, 9)).toEqual([]))
})
