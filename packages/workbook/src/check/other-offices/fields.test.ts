import { describe, expect, it } from 'vitest'
import { type OfficeSheet, readAsMeant } from '../../testing/office-sheet.js'

const WORDED = (leaf: number): OfficeSheet => ({
  kind: `«Tiêu chí 1» over «Chỉ tiêu 1» in a column of names, ${leaf}`,
  rows: [
    ['Tên tiêu chí', 'Nội dung', 'Điểm tối đa', 'Điểm số tự chấm'],
    ['Tiêu chí 1', 'Thi hành pháp luật', 15, 14],
    ['Chỉ tiêu 1', 'Ban hành văn bản', 8, 7],
    ['Chỉ tiêu 2', 'Đối thoại chính sách', 7, 7],
    ['Tiêu chí 2', 'Thủ tục hành chính', 22, 20.5],
    ['Chỉ tiêu 1', 'Công khai', 10, 10],
    ['Chỉ tiêu 2', 'Giải quyết đúng hạn', 12, leaf],
    ['Tổng cộng điểm', null, 37, 34.5],
  ],
  columns: ['Điểm số tự chấm: 34.5 of 37, 93.24'],
  errors: leaf === 10.5 ? [] : ['sum-mismatch D5'],
})

const SHEETS: readonly OfficeSheet[] = [
  {
    kind: 'parts under headings of their own, the first above the header that is repeated for the second',
    rows: [
      ['PHẦN A'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
      ['1', 'Nền nếp', 10, 9],
      ['2', 'Sổ sách', 8, 7],
      [],
      ['PHẦN B'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
      ['3', 'Trang phục', 6, 5],
      ['', 'TỔNG CỘNG', 24, 22],
    ],
    columns: ['Điểm tự chấm: 21 of 24, 87.5'],
    errors: ['total-mismatch D9'],
  },
  WORDED(10.5),
  WORDED(11.5),
  {
    kind: 'a field in a column of its own beside running numbers goes with its criteria',
    rows: [
      ['Lĩnh vực', 'STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
      ['Chỉ đạo, điều hành', 1, 'Kế hoạch', 3, 2.5],
      [null, 2, 'Báo cáo', 2, 2],
      ['Thể chế', 3, 'Rà soát', 4, 3.5],
      [null, 4, 'Theo dõi thi hành', 1, 1],
      ['Tổng cộng', null, null, 10, 9],
    ],
    columns: ['Điểm tự chấm: 9 of 10, 90'],
  },
  {
    kind: 'six fields of a department are not the eight of a framework whose maxima nobody knows',
    rows: [
      ['CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2022 CỦA SỞ CÔNG THƯƠNG'],
      ['TT', 'Lĩnh vực', 'Điểm tối đa', 'Điểm đạt'],
      ['1', 'Công tác chỉ đạo, điều hành cải cách hành chính', 7, 6.75],
      ['2', 'Cải cách thể chế', 6.5, 6.5],
      ['3', 'Cải cách thủ tục hành chính', 7, 7],
      ['4', 'Cải cách tổ chức bộ máy', 7.5, 6.5],
      ['5', 'Cải cách chế độ công vụ', 7.5, 7],
      ['6', 'Cải cách tài chính công', 7, 6.75],
      [null, 'Tổng', 42.5, 40.5],
    ],
    columns: ['Điểm đạt: 40.5 of 42.5, 95.29'],
  },
  {
    kind: 'fields by the abbreviations of the trade, cut short, numbered in Roman',
    rows: [
      ['TT', 'Lĩnh vực', 'Điểm chuẩn', 'Điểm đạt'],
      ['I', 'Công tác chỉ đạo, điều hành', 9, 8],
      ['II', 'Cải cách thể chế', 10, 9],
      ['III', 'Cải cách TTHC', 13, 12.1],
      ['IV', 'Cải cách TCBM hành chính', 10, 9],
      ['V', 'Cải cách chế độ công vụ', 15, 12],
      ['VI', 'Cải cách tài chính công', 12, 10],
      ['VII', 'Xây dựng chính quyền điện tử, chính quyền số', 14, 11.98],
      ['VIII', 'Tác động của CCHC', 17, 10],
      [null, 'Tổng cộng', 100, 82.08],
    ],
    columns: ['Điểm đạt: 82.08 of 100, 82.08'],
  },
]

describe('how an office names its fields', () => {
  it.each(SHEETS)('$kind', (sheet) => {
    expect(readAsMeant(sheet)).toEqual({ columns: sheet.columns, errors: sheet.errors ?? [] })
  })
})
