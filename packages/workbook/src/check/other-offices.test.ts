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

const WORDED = (leaf: number): Case => ({
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

const DEDUCTED = (loss: number): Case => ({
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

const QUARTERS = (year: number): Case => ({
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

const NO_CODES = (field: number): Case => ({
  kind: `no codes, a field of points that may be wrong, ${field}`,
  rows: [
    ['Nội dung', 'Điểm tối đa', 'Điểm đạt'],
    ['Chỉ đạo điều hành', 10, 9],
    ['Kế hoạch', 6, 5.5],
    ['Báo cáo', 4, 3.5],
    ['Cải cách TTHC', 20, field],
    ['Công khai', 8, 7.5],
    ['Đúng hạn', 12, 10],
    ['Tổng', 30, 26.5],
  ],
  columns: [`Điểm đạt: ${9 + field} of 30, ${field === 17.5 ? 88.33 : 86.67}`],
  errors: field === 17.5 ? [] : ['sum-mismatch C5', 'total-mismatch C8'],
})

const PENALTY = (total: number): Case => ({
  kind: `a penalty written without a minus sign, ${total}`,
  rows: [
    ['STT', 'Nội dung', 'Điểm chuẩn', 'Điểm đạt'],
    ['A', 'ĐIỂM CHUẨN', 100, 96],
    ['1', 'Chỉ đạo điều hành', 40, 38],
    ['2', 'Giải quyết TTHC', 60, 58],
    ['B', 'ĐIỂM TRỪ', null, 3],
    ['1', 'Báo cáo chậm', null, 1],
    ['2', 'Hồ sơ trễ hạn', null, 2],
    [null, 'TỔNG ĐIỂM (A-B)', null, total],
  ],
  columns: ['Điểm đạt: 93 of 100, 93'],
  errors: total === 93 ? [] : ['total-mismatch D8'],
})

const UNIT_FRACTIONS = (total: string): Case => ({
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

const CASES: readonly Case[] = [
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
  PENALTY(93),
  PENALTY(94),
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
  WORDED(10.5),
  WORDED(11.5),
  DEDUCTED(0.5),
  DEDUCTED(0.75),
  QUARTERS(7.5),
  QUARTERS(8),
  NO_CODES(17.5),
  NO_CODES(17),
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

it('a summary of units is compared with the sheet of each unit', () => {
  const unit = (name: string, first: number): Grid =>
    plainGrid(name, [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định'],
      ['1', 'Chỉ đạo', 20, first, first - 1],
      ['2', 'Thủ tục', 30, 27, 27],
      [null, 'TỔNG', 50, first + 27, first + 26],
    ])
  const summary = (third: number) =>
    plainGrid('Tổng hợp', [
      ['TT', 'Đơn vị', 'Điểm tự chấm', 'Điểm thẩm định', 'Xếp hạng'],
      [1, 'Sở Y tế', 46, 45, 1],
      [2, 'Sở Tài chính', 45, 44, 2],
      [3, 'Sở Xây dựng', 44, third, 3],
    ])
  const units = [unit('Sở Y tế', 19), unit('Sở Tài chính', 18), unit('Sở Xây dựng', 17)]
  const found = (third: number) =>
    checkAll([summary(third), ...units], options).documents.flatMap(({ findings }) =>
      findings.map(({ check, cell, expected }) => [check, cell, expected]),
    )
  expect(found(43)).toEqual([])
  expect(found(42.5)).toEqual([['unit-total-mismatch', "'Tổng hợp'!D4", 43]])
})

it('a summary of fields is compared with the sheet of each field', () => {
  const field = (code: number): Grid =>
    plainGrid(`LV${code}`, [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
      [`${code}.1`, 'Kế hoạch', 3, 2.5],
      [`${code}.2`, 'Báo cáo', 2, 2],
      [null, 'Cộng', 5, 4.5],
    ])
  const summary = (third: number) =>
    plainGrid('Tổng hợp', [
      ['STT', 'Lĩnh vực', 'Điểm tối đa', 'Điểm tự chấm'],
      ['1', 'Chỉ đạo', 5, 4.5],
      ['2', 'Thể chế', 5, 4.5],
      ['3', 'Thủ tục', 5, third],
      [null, 'Tổng cộng', 15, 9 + third],
    ])
  const found = (third: number) =>
    checkAll([summary(third), field(1), field(2), field(3)], options).sheets.flatMap(({ findings }) =>
      findings.map(({ check, cell, expected }) => [check, cell, expected]),
    )
  expect(found(4.5)).toEqual([])
  expect(found(5)).toEqual([['summary-mismatch', "'Tổng hợp'!D4", 4.5]])
})
