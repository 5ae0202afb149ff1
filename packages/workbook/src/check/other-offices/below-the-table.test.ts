import { type Grid, plainGrid } from '@parscore/scoring'
import { describe, expect, it } from 'vitest'
import { BUILTIN, type OfficeSheet, readAsMeant } from '../../testing/office-sheet.js'
import { checkAll } from '../index.js'

const errorsOf = (rows: OfficeSheet['rows']) => readAsMeant({ kind: '', rows, columns: [] }).errors

describe('what stands below the grand total', () => {
  const rows = (index: string, ...below: OfficeSheet['rows']): OfficeSheet['rows'] => [
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt'],
    ['1', 'Kế hoạch', 30, 24],
    ['2', 'Báo cáo', 20, 17],
    [null, 'Tổng cộng', 50, 41],
    [null, 'Tỷ lệ % so với điểm chuẩn', null, index],
    ...below,
  ]
  it('is no criterion without a code', () => {
    expect(errorsOf(rows('82%', [null, 'Số tiêu chí đã chấm', 2, 2], [null, 'Trong đó: tự chấm', 1, 1]))).toEqual([])
  })
  it('has its percentage held against the total, also where it is a text', () => {
    expect(errorsOf(rows('85%'))).toEqual(['index-mismatch D5'])
  })
})

describe('rows of deductions that only their figures tell', () => {
  const rows = (points: number): OfficeSheet['rows'] => [
    ['TT', 'Nội dung', 'Mức tối đa', 'Tự chấm'],
    ['1', 'Sáng kiến được công nhận', 2, 2],
    ['2', 'Chậm nộp hồ sơ', -1, points],
  ]
  it('may be negative, up to their bound', () => {
    expect(errorsOf(rows(-0.5))).toEqual([])
  })
  it('are over it where they take off more', () => {
    expect(errorsOf(rows(-1.5))).toEqual(['over-maximum D3'])
  })
})

it('a formula that adds up fields may leave out one of which nothing stands in its column', () => {
  const rows = [
    ['STT', 'Lĩnh vực', 'Điểm tối đa', 'Tự đánh giá', 'Điều tra XHH'],
    ['1', 'Chỉ đạo', 5, 4, null],
    ['2', 'Thể chế', 5, 5, null],
    ['3', 'Tác động', 10, null, 8],
    [null, 'Tổng cộng', 20, 9, 8],
  ]
  const grid: Grid = { ...plainGrid('Bảng', rows), formulas: new Map([['D5', 'D2+D3']]) }
  const found = checkAll([grid], BUILTIN).sheets.flatMap(({ findings }) => findings.map(({ check }) => check))
  expect(found).not.toContain('formula-range-short')
})

it('a summary is held against the sheet of the field that it names, not of one alike', () => {
  const field = (code: string, title: string, points: number): Grid =>
    plainGrid(`LV${code}`, [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
      [code, title, 6, points],
      [`${code}.1`, 'Kế hoạch', 3, points - 2],
      [`${code}.2`, 'Báo cáo', 3, 2],
    ])
  const fields = [
    ['2', 'Cải cách thể chế', 4.5],
    ['3', 'Cải cách chế độ công vụ', 5],
    ['4', 'Cải cách tài chính công', 3],
  ] as const
  const summary = plainGrid('Tổng hợp', [
    ['STT', 'Lĩnh vực', 'Điểm tối đa', 'Điểm tự chấm'],
    ...fields.map(([code, title, points]) => [code, title, 6, points]),
    [null, 'Tổng cộng', 18, 12.5],
  ])
  const sheets = [summary, ...fields.map(([code, title, points]) => field(code, title, points))]
  expect(checkAll(sheets, BUILTIN).sheets.flatMap(({ findings }) => findings.map(({ check }) => check))).toEqual([])
})
