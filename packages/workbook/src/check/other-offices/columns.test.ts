import { describe, expect, it } from 'vitest'
import { type OfficeSheet, readAsMeant } from '../../testing/office-sheet.js'

const DEDUCTED = (loss: number): OfficeSheet => ({
  kind: `«Điểm trừ» beside «Điểm còn lại» is what is lost, ${loss}`,
  rows: [
    ['STT', 'Nội dung', 'Điểm chuẩn', 'Điểm trừ', 'Điểm còn lại', 'Lý do trừ'],
    ['I', 'Chỉ đạo', 5, 0.5, 4.5],
    ['1', 'Kế hoạch', 3, loss, 2.5, 'Chậm'],
    ['2', 'Báo cáo', 2, null, 2],
    ['II', 'Thể chế', 4, 1, 3],
    ['1', 'Rà soát', 4, 1, 3, 'Thiếu'],
    ['Tổng cộng', null, 9, 1.5, 7.5],
  ],
  columns: ['Điểm còn lại: 7.5 of 9, 83.33'],
  errors: loss === 0.5 ? [] : ['lost-mismatch D3'],
})

const WEIGHTED = (last: number): OfficeSheet => ({
  kind: `points times a weight are held against the maxima times theirs, ${last}`,
  rows: [
    ['STT', 'Tiêu chí', 'Hệ số', 'Điểm tối đa', 'Điểm chấm', 'Điểm quy đổi'],
    ['1', 'Chỉ đạo', 1, 10, 8.5, 8.5],
    ['2', 'Thể chế', 2, 10, 9, 18],
    ['3', 'Tài chính', 3, 10, 8, 24],
    ['4', 'Hiện đại hóa', 2, 10, 7, last],
    [null, 'Tổng cộng', null, null, null, 50.5 + last],
  ],
  columns: [`Điểm quy đổi: ${50.5 + last} of 80, ${last === 14 ? 80.63 : 81.88}`],
  errors: last === 14 ? [] : ['weight-mismatch F5'],
})

const TAKEN_OFF = (taken: number): OfficeSheet => ({
  kind: `«Điểm trừ» between what was reached and what is left is no loss of the maxima, ${taken}`,
  rows: [
    ['STT', 'Nội dung', 'Điểm tối đa', 'Điểm đạt', 'Điểm trừ', 'Điểm còn lại'],
    ['1', 'Nền nếp', 5, 4, -0.5, 3.5],
    ['1.1', 'Giờ giấc', 3, 2, -0.5, 1.5],
    ['1.2', 'Trang phục', 2, 2, 0, 2],
    ['2', 'Sổ sách', 4, 3, -1, 2],
    ['2.1', 'Sổ công văn', 4, 3, taken, 2],
    ['Tổng cộng', null, 9, 7, -1.5, 5.5],
  ],
  columns: ['Điểm đạt: 7 of 9, 77.78', 'Điểm còn lại: 5.5 of 9, 61.11'],
  errors: taken === -1 ? [] : ['change-mismatch E6'],
})

const CHANGES = (second: number): OfficeSheet => ({
  kind: `each unit has its own column of changes, ${second}`,
  rows: [
    ['STT', 'Nội dung', 'Điểm tối đa', 'Ban Kho quỹ', null, null, 'Sở Đê điều', null, null],
    [null, null, null, 'Tự chấm', 'Thẩm định', 'Chênh lệch', 'Tự chấm', 'Thẩm định', 'Chênh lệch'],
    ['1', 'Nền nếp', 5, 4, 3.5, 0.5, 5, 4, 1],
    ['2', 'Sổ sách', 4, 3, 3, 0, 4, 3.5, second],
    ['3', 'Trang phục', 2, 2, 1, 1, 2, 2, 0],
    ['4', 'Giờ giấc', 3, 3, 2, 1, 3, 2, 1],
  ],
  merges: [
    [0, 3, 0, 5],
    [0, 6, 0, 8],
  ],
  columns: [
    'Ban Kho quỹ – Tự chấm: 12 of 14, 85.71',
    'Ban Kho quỹ – Thẩm định: 9.5 of 14, 67.86',
    'Sở Đê điều – Tự chấm: 14 of 14, 100',
    'Sở Đê điều – Thẩm định: 11.5 of 14, 82.14',
  ],
  errors: second === 0.5 ? [] : ['change-mismatch I4'],
})

const OF_TEN = (last: number): OfficeSheet => ({
  kind: `points of a scale of ten count by the points of their row, ${last}`,
  rows: [
    ['STT', 'Tiêu chí', 'Trọng số (%)', 'Điểm (thang 10)', 'Điểm quy đổi'],
    ['1', 'Nền nếp', 20, 8.5, 17],
    ['2', 'Sổ sách', 30, 9, 27],
    ['3', 'Trang phục', 10, 10, 10],
    ['4', 'Giờ giấc', 40, 7, last],
    [null, 'Tổng', 100, null, 54 + last],
  ],
  columns: [`Điểm quy đổi: ${54 + last} of 100, ${54 + last}`],
  errors: last === 28 ? [] : ['weight-mismatch E5'],
})

const SHEETS: readonly OfficeSheet[] = [
  OF_TEN(28),
  OF_TEN(29),
  TAKEN_OFF(-1),
  TAKEN_OFF(-0.5),
  CHANGES(0.5),
  CHANGES(1),
  {
    kind: 'who appraises stands over his two rounds and is no unit',
    rows: [
      ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm đánh giá', null, null],
      [null, null, null, 'Đơn vị tự chấm', 'Phòng Nội vụ thẩm định', null],
      [null, null, null, null, 'Lần 1', 'Lần 2'],
      ['1', 'Nền nếp', 5, 4, 3, 3.5],
      ['2', 'Sổ sách', 4, 4, 2, 3],
    ],
    merges: [
      [0, 3, 0, 5],
      [1, 4, 1, 5],
    ],
    columns: [
      'Đơn vị tự chấm: 8 of 9, 88.89',
      'Điểm đánh giá Phòng Nội vụ thẩm định Lần 1: 5 of 9, 55.56',
      'Điểm đánh giá Phòng Nội vụ thẩm định Lần 2: 6.5 of 9, 72.22',
    ],
  },
  {
    kind: 'percents of the maxima by «% so với …»',
    rows: [
      ['TT', 'Nội dung', 'Điểm chuẩn', 'Điểm đạt được', '% so với điểm chuẩn'],
      ['1', 'Nền nếp', 5, 4, 80],
      ['2', 'Sổ sách', 4, 3, 75],
      ['3', 'Giờ giấc', 2, 1, 60],
      ['4', 'Trang phục', 2, 2, 100],
    ],
    columns: ['Điểm đạt được: 10 of 13, 76.92'],
    errors: ['percent-mismatch E4'],
  },
  {
    kind: '«Nội dung khảo sát» heads titles, «Chỉ số thành phần» percentages, the total among them',
    rows: [
      ['STT', 'Nội dung khảo sát', 'Số phiếu thu về', 'Điểm tối đa', 'Điểm đạt', 'Chỉ số thành phần'],
      [1, 'Tiếp cận dịch vụ', 190, 2, 1.85, '92,5%'],
      [2, 'Thủ tục hành chính', 190, 2, 1.9, '95%'],
      [3, 'Kết quả', 190, 3, 2.88, '96%'],
      [null, 'Tổng', null, 7, 6.63, '88,88%'],
    ],
    columns: ['Điểm đạt: 6.63 of 7, 94.71'],
    errors: ['percent-mismatch F5'],
  },
  DEDUCTED(0.5),
  DEDUCTED(0.75),
  {
    kind: '«Điểm» below who gives it, an opinion beside it',
    rows: [
      ['Số TT', 'Tiêu chí', 'Điểm tối đa', 'Tự đánh giá', null, 'Hội đồng thẩm định đánh giá', null],
      [null, null, null, 'Điểm', 'Tài liệu kiểm chứng', 'Điểm', 'Ý kiến'],
      ['I', 'CHỈ ĐẠO', 4, 4, null, 3.5, null],
      [1, 'Kế hoạch', 2, 2, 'KH 12', 2, 'Thống nhất'],
      [2, 'Báo cáo', 2, 2, 'BC 15', 1.5, 'Trừ điểm'],
      [null, 'TỔNG ĐIỂM', 4, 4, null, 3.5, null],
    ],
    merges: [
      [0, 3, 0, 4],
      [0, 5, 0, 6],
    ],
    columns: ['Tự đánh giá – Điểm: 4 of 4, 100', 'Hội đồng thẩm định đánh giá – Điểm: 3.5 of 4, 87.5'],
  },
  WEIGHTED(14),
  WEIGHTED(15),
  {
    kind: 'measured results in words beside points are none',
    rows: [
      ['Mã số', 'Tiêu chí', 'Điểm tối đa', 'Kết quả thực hiện', 'Điểm tự chấm'],
      ['1', 'Chỉ đạo', 5, null, 4.5],
      ['1.1', 'Kế hoạch', 3, '98,5%', 2.5],
      ['1.2', 'Báo cáo', 2, 'Đã ban hành', 2],
      ['2', 'Thể chế', 5, '12/12 nhiệm vụ', 4],
      [null, 'Tổng', 10, null, 8.5],
    ],
    columns: ['Điểm tự chấm: 8.5 of 10, 85'],
  },
  {
    kind: '«Đạt» below «Điểm» is points',
    rows: [
      ['STT', 'CHỈ TIÊU', 'ĐIỂM', null, 'GHI CHÚ'],
      [null, null, 'Tối đa', 'Đạt', null],
      ['1', 'Điều hành', 6, 5],
      ['1.1', 'Kế hoạch', 4, 3.5],
      ['1.2', 'Báo cáo', 2, 1.5],
      [null, 'Tổng', 6, 5],
    ],
    merges: [[0, 2, 0, 3]],
    columns: ['ĐIỂM Đạt: 5 of 6, 83.33'],
  },
  {
    kind: 'measured results beside points are none',
    rows: [
      ['TT', 'Tiêu chí', 'ĐVT', 'Kết quả thực hiện', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm KT'],
      ['1', 'Cải cách TTHC', null, null, 10, 8.5, 8.5],
      ['1.1', 'Tỷ lệ hồ sơ giải quyết đúng hạn', '%', 98.5, 5, 4.5, 4.5],
      ['1.2', 'Số TTHC được cắt giảm', 'TTHC', 12, 3, 2, 2],
      ['1.3', 'Tỷ lệ hài lòng', '%', '95,2', 2, 2, 2],
      ['2', 'Hiện đại hóa', null, null, 6, 5, 4.5],
      ['2.1', 'Tỷ lệ văn bản điện tử', '%', 100, 3, 3, 2.5],
      ['2.2', 'Số dịch vụ công', 'DV', 25, 3, 2, 2],
      [null, 'Cộng', null, null, 16, 13.5, 13],
    ],
    columns: ['Điểm tự chấm: 13.5 of 16, 84.38', 'Điểm KT: 13 of 16, 81.25'],
  },
  {
    kind: 'rows that count by weights have the index of the weighted points',
    rows: [
      ['Lĩnh vực', 'Tiêu chí', 'Trọng số', 'Điểm tối đa', 'Điểm đánh giá', 'Điểm quy đổi'],
      ['LV1', 'Chính quyền số', '40%', 100, 85, 34],
      ['LV2', 'Kinh tế số', '35%', 100, 70, 24.5],
      ['LV3', 'Xã hội số', '25%', 100, 60, 15],
      ['Tổng', null, '100%', null, null, 73.5],
    ],
    columns: ['Điểm quy đổi: 73.5 of 100, 73.5'],
  },
  {
    kind: 'units that are called by their places alone, below a header that says that they are units',
    rows: [
      ['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt được của các huyện, thị xã', null, null],
      [null, null, null, 'Ea Kar', 'Lắk', 'TX. Buôn Hồ'],
      ['I', 'Chỉ đạo', 5, 5, 4, 4],
      ['1', 'Kế hoạch', 3, 3, 2, 2],
      ['2', 'Báo cáo', 2, 2, 2, 2],
      ['II', 'Thể chế', 3, 3, 2, 1],
      ['1', 'Văn bản', 3, 3, 2, 1],
      [null, 'Tổng', 8, 8, 6, 5],
    ],
    merges: [[0, 3, 0, 5]],
    columns: ['Ea Kar: 8 of 8, 100', 'Lắk: 6 of 8, 75', 'TX. Buôn Hồ: 5 of 8, 62.5'],
  },
  {
    kind: 'units over «TC» and «TĐ», a running number beside codes, words behind a number',
    rows: [
      ['STT', 'Mã TC', 'Tiêu chí', 'Điểm tối đa', 'Sở A', null, 'Sở B', null],
      [null, null, null, null, 'TC', 'TĐ', 'TC', 'TĐ'],
      [1, '1', 'CHỈ ĐẠO', 5, 5, 4, 4, 4],
      [2, '1.1', 'KH', 3, 3, '2 (hai) điểm', 2, 2],
      [3, '1.2', 'BC', 2, 2, 2, 2, 2],
      [4, '2', 'THỂ CHẾ', 3, 3, 3, 2, 1],
      [5, '2.1', 'VB', 3, 3, 3, 2, 1],
      [null, null, 'Tổng', 8, 8, 7, 6, 5],
    ],
    columns: ['Sở A – TC: 8 of 8, 100', 'Sở A – TĐ: 7 of 8, 87.5', 'Sở B – TC: 6 of 8, 75', 'Sở B – TĐ: 5 of 8, 62.5'],
  },
]

describe('what the columns of an office hold', () => {
  it.each(SHEETS)('$kind', (sheet) => {
    expect(readAsMeant(sheet)).toEqual({ columns: sheet.columns, errors: sheet.errors ?? [] })
  })
})
