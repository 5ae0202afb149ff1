import { describe, expect, it } from 'vitest'
import { type OfficeSheet, readAsMeant } from '../../testing/office-sheet.js'

const QUARTERS = (year: number): OfficeSheet => ({
  kind: `quarters and the year that sums them, two rows, ${year}`,
  rows: [
    ['TT', 'Nội dung', 'Điểm chuẩn', 'Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Cả năm'],
    ['1', 'Báo cáo', 8, 2, 2, 1.5, 2, year],
    ['2', 'Kiểm tra', 4, 1, 1, 1, 1, 4],
    [null, 'Cộng', 12, 3, 3, 2.5, 3, year + 4],
  ],
  columns: [
    'Quý I: 3 of 12, 25',
    'Quý II: 3 of 12, 25',
    'Quý III: 2.5 of 12, 20.83',
    'Quý IV: 3 of 12, 25',
    `Cả năm: ${year + 4} of 12, ${year === 7.5 ? 95.83 : 100}`,
  ],
  errors: year === 7.5 ? [] : ['across-mismatch H2', 'across-mismatch H4'],
})

const SHEETS: readonly OfficeSheet[] = [
  {
    kind: 'ranks of years are among other provinces',
    rows: [
      ['STT', 'Lĩnh vực', 'Điểm tối đa', 'Năm 2021', 'Năm 2022', 'Năm 2023', 'Tăng/giảm'],
      ['1', 'Chỉ đạo', 10, 8, 8.5, 9, 0.5],
      ['2', 'Thể chế', 10, 7, 7.5, 7.25, -0.25],
      [null, 'Tổng điểm', 20, 15, 16, 16.25, 0.25],
      [null, 'Xếp hạng', null, 3, 2, 1, 1],
    ],
    columns: ['Năm 2021: 15 of 20, 75', 'Năm 2022: 16 of 20, 80', 'Năm 2023: 16.25 of 20, 81.25'],
  },
  QUARTERS(7.5),
  QUARTERS(8),
  {
    kind: 'points of two years with their percentages are told apart by the year',
    rows: [
      ['TT', 'Lĩnh vực', 'Điểm tối đa', 'Năm 2022', null, 'Năm 2023', null],
      [null, null, null, 'Điểm', '%', 'Điểm', '%'],
      ['1', 'Chỉ đạo', 4, 3, 75, 3.5, 87.5],
      ['2', 'Thể chế', 5, 4, 80, 4.5, 90],
      [null, 'Tổng', 9, 7, 77.78, 8, 88.89],
    ],
    merges: [
      [0, 3, 0, 4],
      [0, 5, 0, 6],
    ],
    columns: ['Năm 2022 – Điểm: 7 of 9, 77.78', 'Năm 2023 – Điểm: 8 of 9, 88.89'],
  },
  {
    kind: 'a change is found wherever its column stands, and a wrong one in the total',
    rows: [
      ['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2023', 'Tăng/giảm', 'Điểm năm 2024 (tự chấm)'],
      ['1', 'Chỉ đạo', 5, 4, 0.5, 4.5],
      ['1.1', 'Kế hoạch', 3, 2, 0.25, 2.25],
      ['1.2', 'Báo cáo', 2, 2, 0.25, 2.25],
      ['2', 'Thể chế', 4, 3, -0.25, 2.75],
      [null, 'Tổng cộng', 9, 7, 0.75, 7.25],
    ],
    columns: ['Điểm năm 2023: 7 of 9, 77.78', 'Điểm năm 2024 (tự chấm): 7.25 of 9, 80.56'],
    errors: ['over-maximum F4', 'change-mismatch E6'],
  },
]

describe('years and quarters side by side', () => {
  it.each(SHEETS)('$kind', (sheet) => {
    expect(readAsMeant(sheet)).toEqual({ columns: sheet.columns, errors: sheet.errors ?? [] })
  })
})
