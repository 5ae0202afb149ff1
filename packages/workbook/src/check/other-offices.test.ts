import { type Block, builtinFrameworks, type CellValue, type Grid, plainGrid } from '@parscore/scoring'
import { describe, expect, it } from 'vitest'
import { checkAll } from './index.js'

const options = { frameworks: builtinFrameworks(), framework: null, previous: null }

/** A merged block by its first and last cell, counted from 0. */
type Merge = readonly [firstRow: number, firstCol: number, lastRow: number, lastCol: number]

/** A sheet as an office may write it, with what must be read of it. */
interface Case {
  readonly kind: string
  readonly rows: readonly (readonly CellValue[])[]
  readonly merges?: readonly Merge[]
  /** «name: total of maximum, index» of each column with points. */
  readonly columns: readonly string[]
  /** «check cell» of each error. */
  readonly errors?: readonly string[]
}

const gridOf = ({ rows, merges = [] }: Case): Grid => ({
  ...plainGrid('Bảng', rows),
  typed: true,
  merges: merges.map(([firstRow, firstCol, lastRow, lastCol]): Block => ({ firstRow, firstCol, lastRow, lastCol })),
})

function read(each: Case) {
  const { sheets } = checkAll([gridOf(each)], options)
  return {
    columns: sheets.flatMap(({ totals }) =>
      totals.map(({ column, total, maximum, index }) => `${column.name}: ${total} of ${maximum}, ${index}`),
    ),
    errors: sheets.flatMap(({ findings }) =>
      findings
        .filter(({ severity }) => severity === 'error')
        .map(({ check, cell }) => `${check} ${cell.slice(cell.indexOf('!') + 1)}`),
    ),
  }
}

const UNITS = (planted: number): Case => ({
  kind: `a row that the second total adds to the first, ${planted}`,
  rows: [
    ['TT', 'Nội dung tiêu chí', 'Điểm chuẩn', 'UBND huyện A', null, 'UBND huyện B', null],
    [null, null, null, 'Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định'],
    ['A', 'Chỉ đạo điều hành', 4, 4, 3.5, 3.5, 3.5],
    ['1', 'Kế hoạch', 2, 2, 2, 2, 2],
    ['2', 'Báo cáo', 2, 2, 1.5, 1.5, 1.5],
    ['B', 'Cải cách thủ tục hành chính', 9, 8, 7, 9, planted],
    ['1', 'Công khai TTHC', 5, 5, 4, 5, 5],
    ['2', 'Giải quyết hồ sơ', 4, 3, 3, 4, 3.5],
    ['Cộng (A+B)', null, 13, 12, 10.5, 12.5, 12],
    ['Điểm điều tra xã hội học', null, 5, null, 4.1, null, 4.36],
    ['Tổng cộng', null, 18, 12, 14.6, 12.5, 16.36],
    ['Chỉ số (%)', null, null, null, 81.11, null, 90.89],
    ['Xếp hạng', null, null, null, 2, null, 1],
  ],
  merges: [[0, 3, 0, 4], [0, 5, 0, 6], ...[8, 9, 10, 11, 12].map((row): Merge => [row, 0, row, 1])],
  columns: [
    'UBND huyện A – Tự chấm: 12 of 13, 92.31',
    'UBND huyện A – Thẩm định: 14.6 of 18, 81.11',
    'UBND huyện B – Tự chấm: 12.5 of 13, 96.15',
    `UBND huyện B – Thẩm định: ${planted + 7.86} of 18, ${planted === 8.5 ? 90.89 : 92.28}`,
  ],
  errors: planted === 8.5 ? [] : ['sum-mismatch G6', 'total-mismatch G9', 'total-mismatch G11'],
})

const MERGED_FIELDS = (subtotal: number): Case => ({
  kind: `fields merged over their criteria in a column of their own, subtotals without a name, ${subtotal}`,
  rows: [
    ['Lĩnh vực', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt được'],
    ['Chỉ đạo, điều hành', 'Kế hoạch', 3, 2.5],
    [null, 'Báo cáo', 2, 2],
    [null, 'Cộng', 5, 4.5],
    ['Thủ tục hành chính', 'Công khai', 4, 3],
    [null, 'Đúng hạn', 6, 5.5],
    [null, 'Cộng', 10, subtotal],
    ['TỔNG SỐ', null, 15, 4.5 + subtotal],
  ],
  merges: [
    [1, 0, 3, 0],
    [4, 0, 6, 0],
  ],
  columns: ['Điểm đạt được: 13 of 15, 86.67'],
  errors: subtotal === 8.5 ? [] : ['total-mismatch D7'],
})
const FRACTIONS = (total: string): Case => ({
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
const IN_TITLES = (leaf: number): Case => ({
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
const STATED = (sentence: string, errors: readonly string[] = []): Case => ({
  kind: `«${sentence}» below the table`,
  rows: [
    ['TỰ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2024'],
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định'],
    ['1', 'Chỉ đạo', 5, 4.5, 4],
    ['1.1', 'Kế hoạch', 3, 2.5, 2],
    ['1.2', 'Báo cáo', 2, 2, 2],
    ['2', 'Thể chế', 5, 4, 4],
    [],
    [sentence],
  ],
  columns: ['Điểm tự chấm: 8.5 of 10, 85', 'Điểm thẩm định: 8 of 10, 80'],
  errors,
})

const WEIGHTED = (last: number): Case => ({
  kind: `points times a weight have no maximum, ${last}`,
  rows: [
    ['STT', 'Tiêu chí', 'Hệ số', 'Điểm tối đa', 'Điểm chấm', 'Điểm quy đổi'],
    ['1', 'Chỉ đạo', 1, 10, 8.5, 8.5],
    ['2', 'Thể chế', 2, 10, 9, 18],
    ['3', 'Tài chính', 3, 10, 8, 24],
    ['4', 'Hiện đại hóa', 2, 10, 7, last],
    [null, 'Tổng cộng', null, null, null, 50.5 + last],
  ],
  columns: ['Điểm chấm: 32.5 of 40, null', `Điểm quy đổi: ${50.5 + last} of 40, null`],
  errors: last === 14 ? [] : ['weight-mismatch F5'],
})

const CASES: readonly Case[] = [
  MERGED_FIELDS(8.5),
  { ...MERGED_FIELDS(9), columns: ['Điểm đạt được: 13 of 15, 86.67'] },
  FRACTIONS('6,25/7'),
  FRACTIONS('6,75/7'),
  IN_TITLES(2),
  IN_TITLES(2.5),
  STATED('Tổng điểm tự chấm: 8,5/10 điểm.'),
  STATED('Tổng điểm tự chấm năm 2024 là 9,5 điểm', ['total-mismatch A8']),
  STATED('Tổng số điểm thẩm định: 8,25', ['total-mismatch A8']),
  STATED('Tổng điểm tự chấm năm 2023: 7 điểm'),
  STATED('Tổng điểm thẩm định quy đổi: 78 điểm'),
  STATED('Tổng điểm: 78 điểm'),
  WEIGHTED(14),
  WEIGHTED(15),
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
    kind: 'sums of a page are carried to the next',
    rows: [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
      ['1', 'Chỉ đạo', 3, 2.5],
      ['2', 'Cộng đồng tham gia góp ý', 2, 2],
      [null, 'Cộng trang', 5, 4.5],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
      [null, 'Mang sang', 5, 4.5],
      ['3', 'Thể chế', 5, 4],
      [null, 'Tổng cộng', 10, 8.5],
    ],
    columns: ['Điểm tự chấm: 8.5 of 10, 85'],
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
  UNITS(8.5),
  UNITS(8.75),
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
  {
    kind: 'two totals, bonus and penalty between them',
    rows: [
      ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Điểm TĐ (lần 1)', 'Điểm TĐ (lần 2)'],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
      ['1', 'XÂY DỰNG CHÍNH QUYỀN SỐ', 6, 6, 5.5, 6],
      ['1.1', 'Văn bản điện tử', 3, 3, 3, 3],
      ['1.2', 'Hồ sơ trực tuyến', 3, 3, 2.5, 3],
      ['2', 'TIẾP DÂN', 5, 5, 5, 5],
      ['2.1', 'Lịch tiếp dân', 2, 2, 2, 2],
      ['2.2', 'Giải quyết đơn thư', 3, 3, 3, 3],
      [null, 'Tổng số điểm', 11, 11, 10.5, 11],
      [null, 'Điểm thưởng', null, 1, 0, 0.5],
      [null, 'Điểm trừ', null, 0, -0.5, 0],
      [null, 'Tổng điểm sau cộng, trừ', 11, 12, 10, 11.5],
    ],
    columns: ['Tự chấm: 12 of 11, null', 'Điểm TĐ (lần 1): 10 of 11, 90.91', 'Điểm TĐ (lần 2): 11.5 of 11, null'],
  },
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
    kind: 'a letter and a number without a point, the total first',
    rows: [
      ['STT', 'Nội dung', 'Điểm tối đa', 'Điểm chấm'],
      [null, 'TỔNG ĐIỂM', 20, 17.5],
      ['Phần A', 'Kết quả thực hiện nhiệm vụ', 12, 10.5],
      ['A1', 'Nhiệm vụ thường xuyên', 8, 7],
      ['A2', 'Nhiệm vụ đột xuất', 4, 3.5],
      ['Phần B', 'Ý thức kỷ luật', 8, 7],
      ['B1', 'Kỷ luật lao động', 5, 4],
      ['B2', 'Văn hóa công sở', 3, 3],
    ],
    columns: ['Điểm chấm: 17.5 of 20, 87.5'],
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
    kind: 'rows that count by weights have no index of points by maxima',
    rows: [
      ['Lĩnh vực', 'Tiêu chí', 'Trọng số', 'Điểm tối đa', 'Điểm đánh giá', 'Điểm quy đổi'],
      ['LV1', 'Chính quyền số', '40%', 100, 85, 34],
      ['LV2', 'Kinh tế số', '35%', 100, 70, 24.5],
      ['LV3', 'Xã hội số', '25%', 100, 60, 15],
      ['Tổng', null, '100%', null, null, 73.5],
    ],
    columns: ['Điểm đánh giá: 215 of 300, null', 'Điểm quy đổi: 73.5 of 300, null'],
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
    columns: [
      'Thẩm định: 9 of null, null',
      'Điểm đạt được ĐTXHH: 3.72 of null, null',
      'Tổng điểm: 12.72 of null, null',
    ],
  },
]

describe('sheets of other offices are read as they are meant', () => {
  it.each(CASES)('$kind', (each) => {
    expect(read(each)).toEqual({ columns: each.columns, errors: each.errors ?? [] })
  })
})
