import { describe, expect, it } from 'vitest'
import { type OfficeSheet, readAsMeant } from '../../testing/office-sheet.js'

const IN_TITLES = (leaf: number): OfficeSheet => ({
  kind: `maxima in the titles only, ${leaf}`,
  rows: [
    ['STT', 'Nội dung', 'Điểm tự chấm', 'Điểm thẩm định'],
    ['I', 'Chỉ đạo điều hành (5 điểm)', 5, 1 + leaf],
    ['1', 'Kế hoạch, tối đa 2 điểm', 2, leaf],
    ['2', 'Báo cáo (tối đa: 3đ)', 3, 1],
    ['II', 'Thể chế (1,5 điểm)', 1.5, 1],
    ['1', 'Rà soát [1,5 điểm]', 1.5, 1],
    [null, 'Tổng cộng (6,5 điểm)', 6.5, 2 + leaf],
  ],
  columns: ['Điểm tự chấm: 6.5 of 6.5, 100', `Điểm thẩm định: ${2 + leaf} of 6.5, ${leaf === 2 ? 61.54 : 69.23}`],
  errors: leaf === 2 ? [] : ['over-maximum D3'],
})

const FRACTIONS = (total: string): OfficeSheet => ({
  kind: `points with their maximum behind them, no other maximum: ${total}`,
  rows: [
    ['STT', 'Tiêu chí', 'Điểm đạt/Điểm tối đa', 'Lý do mất điểm'],
    ['1', 'Chỉ đạo', '4,25/5'],
    ['1.1', 'Kế hoạch', '0,75/1', 'Chậm 5 ngày'],
    ['1.2', 'Kiểm tra', '3,5/4', 'Chưa đủ'],
    ['2', 'Thể chế', '2/2'],
    ['2.1', 'Rà soát', '2/2'],
    [null, 'Tổng cộng', total],
  ],
  columns: ['Điểm đạt/Điểm tối đa: 6.25 of 7, 89.29'],
  errors: total === '6,25/7' ? [] : ['total-mismatch C7'],
})

const UNIT_FRACTIONS = (total: string): OfficeSheet => ({
  kind: `a column a unit, each cell points with their maximum, ${total}`,
  rows: [
    ['STT', 'Tiêu chí', 'Phường A', 'Phường B'],
    ['1', 'Chỉ đạo', '9,5/10', '9/10'],
    ['2', 'Thủ tục', '19,5/20', '19/20'],
    ['3', 'Chính quyền số', '14,5/15', '14/15'],
    [null, 'Tổng', '43,5/45', total],
  ],
  columns: ['Phường A: 43.5 of 45, 96.67', 'Phường B: 42 of 45, 93.33'],
  errors: total === '42/45' ? [] : ['total-mismatch D5'],
})

const SHEETS: readonly OfficeSheet[] = [
  UNIT_FRACTIONS('42/45'),
  UNIT_FRACTIONS('43/45'),
  {
    kind: 'the maximum that was assessed is a row below the total',
    rows: [
      ['STT', 'Lĩnh vực/tiêu chí', 'Điểm tối đa', 'Sở tự đánh giá'],
      ['I', 'Thể chế', 6, 3.5],
      ['1', 'Ban hành VBQPPL', 2, 'KĐG'],
      ['2', 'Rà soát', 4, 3.5],
      ['II', 'TTHC', 5, 5],
      ['', 'Tổng điểm đạt được', 11, 8.5],
      ['', 'Tổng điểm tối đa được đánh giá', 9, 9],
      ['', 'Chỉ số CCHC (%)', null, 94.44],
    ],
    columns: ['Sở tự đánh giá: 8.5 of 9, 94.44'],
  },
  {
    kind: 'the maxima that apply beside those of the framework',
    rows: [
      ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm tối đa áp dụng', 'Điểm đạt', 'Chỉ số (%)'],
      ['1', 'Chỉ đạo', 6, 4, 3, 75],
      ['1.1', 'Kế hoạch', 4, 4, 3, 75],
      ['1.2', 'Một cửa', 2, 0, 'Không áp dụng', null],
      ['2', 'Thể chế', 5, 5, 4, 80],
      ['3', 'Tài chính', 5, 5, 5, 100],
      [null, 'Tổng', 16, 14, 12, 85.71],
    ],
    columns: ['Điểm đạt: 12 of 14, 85.71'],
  },
  {
    kind: '«Tiêu chí (điểm tối đa)» heads titles, «Mức điểm» maxima, and a rank that falls has risen',
    rows: [
      ['STT', 'Tiêu chí (điểm tối đa)', 'Năm 2023', 'Năm 2024', 'Tăng/giảm'],
      ['1', 'Chỉ đạo (10 điểm)', 8, 9, 1],
      ['2', 'Thể chế (5 điểm)', 4, 4.5, 0.5],
      ['3', 'Tài chính (5 điểm)', 4, 4, 0],
      [null, 'Tổng cộng (20 điểm)', 16, 17.5, 1.5],
      [null, 'Thứ hạng', 20, 17, 3],
    ],
    columns: ['Năm 2023: 16 of 20, 80', 'Năm 2024: 17.5 of 20, 87.5'],
  },
  {
    kind: 'four fields of an office that are a hundred in themselves',
    rows: [
      ['CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2022'],
      ['TT', 'Lĩnh vực', 'Mức điểm', 'Đạt được'],
      ['1', 'Chỉ đạo điều hành', 15, 14],
      ['2', 'Cải cách thể chế', 10, 9],
      ['3', 'Cải cách thủ tục hành chính', 25, 24],
      ['4', 'Cải cách tài chính công', 50, 40.8],
      [null, 'Tổng cộng', 100, 87.8],
    ],
    columns: ['Đạt được: 87.8 of 100, 87.8'],
  },
  FRACTIONS('6,25/7'),
  FRACTIONS('6,75/7'),
  IN_TITLES(2),
  IN_TITLES(2.5),
  {
    kind: 'what is not applicable is in no maximum of its field',
    rows: [
      ['STT', 'Tiêu chí đánh giá', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm Hội đồng'],
      ['I', 'Lĩnh vực 1: Quản lý điều hành', 20, 17, 15.5],
      ['1', 'Ban hành kế hoạch', 5, 5, 5],
      ['2', 'Kiểm tra CCHC', 5, 'không phát sinh', 'không phát sinh'],
      ['3', 'Thông tin báo cáo', 10, 7, 5.5],
      ['4', 'Sáng kiến', 5, 5, 5],
      ['II', 'Lĩnh vực 2: Hiện đại hóa', 10, 10, 9],
      ['1', 'Xử lý văn bản qua mạng', 10, 10, 9],
      ['Tổng I + II', null, 30, 27, 24.5],
    ],
    columns: ['Điểm tự chấm: 27 of 30, 90', 'Điểm Hội đồng: 24.5 of 30, 81.67'],
  },
  {
    kind: 'the scale of options in a column of its own beside the maxima',
    rows: [
      ['STT', 'Tiêu chí', 'Thang điểm', 'Điểm chuẩn', 'Điểm tự chấm'],
      ['1', 'CHỈ ĐẠO', null, 3, 2.5],
      ['1.1', 'Mức độ hoàn thành kế hoạch', null, 2, 1.5],
      [null, 'Từ 90% đến 100%', 2, null, null],
      [null, 'Từ 80% đến dưới 90%', 1.5, null, null],
      [null, 'Dưới 80%', 0, null, null],
      ['1.2', 'Báo cáo', null, 1, 1],
      [null, 'Đủ', 1, null, null],
      [null, 'Không', 0, null, null],
      ['2', 'THỂ CHẾ', null, 2, 2],
      [null, 'Tổng', null, 5, 4.5],
    ],
    columns: ['Điểm tự chấm: 4.5 of 5, 90'],
  },
  {
    kind: 'options of all or nothing in the column of the maxima',
    rows: [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
      ['1', 'CHỈ ĐẠO', 3, 2.5],
      ['1.1', 'Mức độ hoàn thành kế hoạch', 2, 1.5],
      ['1.2', 'Báo cáo', 1, 1],
      [null, 'Đủ', 1, null],
      [null, 'Không', 0, null],
      [null, 'Tổng', 3, 2.5],
    ],
    columns: ['Điểm tự chấm: 2.5 of 3, 83.33'],
  },
  {
    kind: '«Điểm TĐ» that no other column exceeds is the maximum',
    rows: [
      ['Mã số', 'Nội dung', 'Điểm TĐ', 'Điểm TC', 'Điểm thẩm tra'],
      ['A', 'CẢI CÁCH HÀNH CHÍNH', 20, 17, 16.5],
      ['A.I', 'Điều hành', 12, 10, 10],
      ['A.II', 'Thể chế', 8, 7, 6.5],
      ['B', 'CHUYỂN ĐỔI SỐ', 10, 8, 8],
      ['B.I', 'Hạ tầng', 10, 8, 8],
      [null, 'TỔNG (A+B)', 30, 25, 24.5],
    ],
    columns: ['Điểm TC: 25 of 30, 83.33', 'Điểm thẩm tra: 24.5 of 30, 81.67'],
  },
  {
    kind: 'each year has a maximum of its own',
    rows: [
      ['STT', 'Tiêu chí', 'Năm 2022', null, 'Năm 2023', null],
      [null, null, 'Điểm tối đa', 'Điểm đạt', 'Điểm tối đa', 'Điểm đạt'],
      ['1', 'Chỉ đạo', 10, 9, 8, 7.5],
      ['1.1', 'Kế hoạch', 4, 4, 3, 3],
      ['1.2', 'Kiểm tra', 6, 5, 5, 4.5],
      ['2', 'Thể chế', 5, 4.5, 7, 7],
      ['2.1', 'Xây dựng', 2, 2, 3, 2.5],
      ['2.2', 'Rà soát', 3, 2.5, 4, 4.5],
      ['', 'Tổng', 15, 13.5, 15, 14.5],
    ],
    merges: [
      [0, 2, 0, 3],
      [0, 4, 0, 5],
    ],
    columns: ['Điểm đạt: 13.5 of 15, 90', 'Điểm đạt: 14.5 of 15, 96.67'],
    errors: ['over-maximum F8'],
  },
  {
    kind: 'the maximum of appraisal and that of the survey are parts, no points',
    rows: [
      ['STT', 'Tiêu chí', 'Điểm tối đa', null, 'Điểm đạt được', null, 'Tổng điểm'],
      [null, null, 'Thẩm định', 'ĐTXHH', 'Thẩm định', 'ĐTXHH', null],
      ['1', 'Chỉ đạo điều hành', 6, 2.5, 5.5, 2.1, 7.6],
      ['1.1', 'Kế hoạch', 3, null, 3, null, 3],
      ['1.2', 'Báo cáo', 3, null, 2.5, null, 2.5],
      ['1.3', 'Đánh giá của lãnh đạo', null, 2.5, null, 2.1, 2.1],
      ['2', 'Thể chế', 4, 2, 3.5, 1.62, 5.12],
      ['2.1', 'Văn bản', 4, null, 3.5, null, 3.5],
      ['2.2', 'Tính khả thi', null, 2, null, 1.62, 1.62],
      ['', 'Tổng cộng', 10, 4.5, 9, 3.72, 12.72],
    ],
    merges: [
      [0, 2, 0, 3],
      [0, 4, 0, 5],
    ],
    columns: ['Thẩm định: 9 of null, null', 'ĐTXHH: 3.72 of null, null', 'Tổng điểm: 12.72 of null, null'],
  },
]

describe('where the maxima of an office stand', () => {
  it.each(SHEETS)('$kind', (sheet) => {
    expect(readAsMeant(sheet)).toEqual({ columns: sheet.columns, errors: sheet.errors ?? [] })
  })
})
