import { type CellValue, plainGrid } from '@parscore/scoring'
import { describe, expect, it } from 'vitest'
import { understand } from '../check/understand.js'

type Line = readonly CellValue[]
const HEADER: Line = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm']
const ROWS: readonly Line[] = [
  [1, 'Phòng, chống tham nhũng', 5, 4],
  [2, 'Ban hành kế hoạch', 5, 3],
  [null, 'Tổng', 10, 7],
]

const whose = (name: string, ...rows: readonly Line[]) =>
  understand([plainGrid(name, rows)], { frameworks: [], framework: null }).flatMap(({ sheets }) =>
    sheets.map((each) => [each.whose.unit, each.whose.year]),
  )

describe('whose a table is', () => {
  it('is told by the line above each of several tables', () => {
    const above = (unit: string): Line[] => [[`Đơn vị: ${unit}`], [null, 'Bảng chấm điểm CCHC năm 2025']]
    expect(whose('Sheet1', ...above('Phường A'), HEADER, ...ROWS, [], ...above('Phường B'), HEADER, ...ROWS)).toEqual([
      ['Phường A', 2025],
      ['Phường B', 2025],
    ])
    expect(whose('Sheet1', ['UBND XÃ A'], HEADER, ...ROWS, ['UBND XÃ B'], HEADER, ...ROWS)).toEqual([
      ['UBND XÃ A', null],
      ['UBND XÃ B', null],
    ])
  })
  it('is that of the head where a second table has no line of its own', () => {
    const other: Line = ['STT', 'Nội dung khảo sát', 'Điểm tối đa', 'Điểm đạt']
    expect(whose('Sheet1', ['UBND XÃ A'], HEADER, ...ROWS, ['B. PHẦN KHẢO SÁT'], other, ...ROWS)).toEqual([
      ['UBND XÃ A', null],
      ['UBND XÃ A', null],
    ])
  })
  it('is nobody where units are columns, nor what a sheet is called', () => {
    expect(whose('Sheet1', HEADER, ...ROWS)).toEqual([[null, null]])
    const units: Line = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Xã A', 'TT Kim Bài']
    const rows = ROWS.map((row): Line => [...row, row[3] ?? null])
    expect(whose('Tổng hợp', ['PHÒNG NỘI VỤ'], units, ...rows)).toEqual([[null, null]])
  })
  it('is of the year that a title ends in', () => {
    expect(whose('Sở Y tế', [null, 'Biểu tự đánh giá CCHC 2023'], HEADER, ...ROWS)).toEqual([['Sở Y tế', 2023]])
    expect(whose('Sở Y tế', [null, 'Kèm theo Quyết định 12 năm 2022'], HEADER, ...ROWS)).toEqual([['Sở Y tế', null]])
  })
})
