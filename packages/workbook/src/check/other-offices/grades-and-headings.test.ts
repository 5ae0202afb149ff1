import { type CellValue, plainGrid } from '@parscore/scoring'
import { describe, expect, it } from 'vitest'
import { type OfficeSheet, readAsMeant } from '../../testing/office-sheet.js'
import { checkAll } from '../index.js'

type Row = readonly CellValue[]

/** Headings in words, codes or marks that begin anew below each. */
const BELOW_WORDS = (marks: readonly [string, string], planted: number): OfficeSheet => ({
  kind: `${marks.join(' and ')} below headings without a code, ${planted}`,
  rows: [
    ['TT', 'Nội dung chấm', 'Mức cao nhất', 'Phường tự cho'],
    [null, 'ĐIỂM TOÀN PHƯỜNG', 10, 8],
    [null, 'CHỈ ĐẠO ĐIỀU HÀNH', 6, 5],
    [null, 'Kế hoạch, báo cáo', 4, 3.5],
    [marks[0], 'Kế hoạch gửi đúng hạn', 2, planted],
    [marks[1], 'Báo cáo gửi đúng hạn', 2, 1.5],
    [null, 'Tuyên truyền', 2, 1.5],
    [marks[0], 'Phát thanh', 1, 1],
    [marks[1], 'Pano', 1, 0.5],
    [null, 'VĂN BẢN', 4, 3],
    [null, 'Ban hành văn bản', 4, 3],
    [marks[0], 'Đúng thể thức', 2, 2],
    [marks[1], 'Đúng thẩm quyền', 2, 1],
  ],
  columns: ['Phường tự cho: 8 of 10, 80'],
  errors: planted === 2 ? [] : ['sum-mismatch D4'],
})

describe('headings without a code', () => {
  it.each([
    BELOW_WORDS(['-', '-'], 2),
    BELOW_WORDS(['-', '-'], 1),
    BELOW_WORDS(['a)', 'b)'], 2),
    BELOW_WORDS(['1', '2'], 2),
    BELOW_WORDS(['1', '2'], 1),
  ])('$kind', (sheet) => {
    expect(readAsMeant(sheet)).toEqual({ columns: sheet.columns, errors: sheet.errors })
  })
})

it('a header that stands again above marks is of the next page', () => {
  const header: Row = ['TT', 'Nội dung chấm', 'Mức cao nhất', 'Phường tự cho']
  const rows = [
    header,
    [null, 'Kế hoạch, báo cáo', 4, 3.5],
    ['-', 'Kế hoạch', 2, 2],
    header,
    ['-', 'Báo cáo', 2, 1.5],
    [null, 'Tuyên truyền', 2, 1.5],
    ['-', 'Phát thanh', 1, 1],
    ['-', 'Pano', 1, 0.5],
    [null, 'Tổng', 6, 5],
  ]
  expect(errors(rows)).toEqual([[[], [[5, 6, 83.33]]]])
})

const errors = (rows: readonly Row[]) =>
  checkAll([plainGrid('Bảng', rows)], { frameworks: [], framework: null, previous: null }).sheets.map(
    ({ findings, totals }) => [
      findings
        .filter(({ severity }) => severity !== 'info')
        .map(({ check, cell }) => `${check} ${cell.split('!').at(-1)}`),
      totals.map(({ total, maximum, index }) => [total, maximum, index]),
    ],
  )

const GRADED = (grade: string, bonus = 20): readonly Row[] => [
  ['Số TT', 'Tiêu chí', 'Tối đa', 'BV tự chấm'],
  ['I', 'Khám bệnh', 100, 80],
  ['1', 'Nội trú', 60, 50],
  ['2', 'Ngoại trú', 40, 30],
  ['II', 'Điểm cộng', bonus, 4],
  [null, 'Tổng điểm (kể cả điểm cộng)', 120, 84],
  [null, 'Xếp loại', null, grade],
  [null, 'Bảng phân loại (thang 120 điểm):'],
  [null, 'Từ 90 điểm trở lên: Tốt'],
  [null, 'Từ 75 đến dưới 90 điểm: Khá'],
]

describe('a table that grades', () => {
  it('has the grade of the scale below it', () => {
    expect(errors(GRADED('Khá'))).toEqual([[[], [[84, 120, 70]]]])
    expect(errors(GRADED('Tốt'))).toEqual([[['grade-mismatch D7'], [[84, 120, 70]]]])
  })
  it('counts the bonus in the maximum where its total does', () => {
    const plain = GRADED('Khá').map((row) =>
      row[1] === 'Tổng điểm (kể cả điểm cộng)' ? [null, 'Tổng điểm', 100, 84] : row,
    )
    expect(errors(plain)).toEqual([[[], [[84, 100, 84]]]])
  })
})

it('a total of two parts is graded by what both come to', () => {
  const part = (...rows: readonly Row[]): readonly Row[] => [
    ['Mã', 'Nội dung', 'Điểm tối đa', 'Trường tự chấm'],
    ...rows,
  ]
  const all = [
    ...part(['1', 'Nền nếp', 60, 50], [null, 'Cộng phần A', 60, 50]),
    ['B. Phần trọng tâm'],
    ...part(['1', 'Việc giao riêng', 40, 30], [null, 'Cộng phần B', 40, 30]),
    [null, 'TỔNG HAI PHẦN', 100, 80],
    [null, 'Xếp loại', null, 'Khá'],
    [null, 'Từ 90 điểm: Tốt; từ 75 đến dưới 90: Khá; dưới 75: Yếu'],
  ]
  expect(errors(all).map(([found]) => found)).toEqual([[], []])
})

it('totals have the value that a proven misprint should have', () => {
  const rows: readonly Row[] = [
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt'],
    ['1', 'A', 6, 5.75],
    ['1.1', 'B', 3, 3],
    ['1.2', 'C', 3, 2],
    ['2', 'D', 4, 4],
    [null, 'Tổng', 10, 9],
  ]
  expect(errors(rows)).toEqual([[['sum-mismatch D2', 'total-mismatch D6'], [[9, 10, 90]]]])
})
