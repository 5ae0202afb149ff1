import { describe, expect, it } from 'vitest'
import { type Merge, type OfficeSheet, readAsMeant } from '../../testing/office-sheet.js'

const UNITS = (planted: number): OfficeSheet => ({
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
    // One misprint explains all three sums: the total has the value that it should have.
    'UBND huyện B – Thẩm định: 16.36 of 18, 90.89',
  ],
  errors: planted === 8.5 ? [] : ['sum-mismatch G6', 'total-mismatch G9', 'total-mismatch G11'],
})

const MERGED_FIELDS = (subtotal: number): OfficeSheet => ({
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

const CLOSED_HEADINGS = (first: number): OfficeSheet => ({
  kind: `headings without figures and codes, each closed by a sum that repeats its words, ${first}`,
  rows: [
    ['Nội dung đánh giá', 'Điểm tối đa', 'Xã tự đánh giá', 'Tổ thẩm định'],
    ['CHỈ ĐẠO, ĐIỀU HÀNH', null, null, null],
    ['Kế hoạch và báo cáo', 8, 8, 5],
    ['- Ban hành kế hoạch', 2, 2, 2],
    ['- Thực hiện kế hoạch', 6, 6, 3],
    ['Tuyên truyền', 3, 3, 3],
    ['Cộng chỉ đạo, điều hành', 11, 11, first],
    ['THỂ CHẾ', null, null, null],
    ['Ban hành văn bản', 4, 4, 4],
    ['Tiếp công dân', 4, 3, 2],
    ['Cộng thể chế', 8, 7, 6],
    ['TỔNG CỘNG TOÀN BẢNG', 19, 18, first + 6],
    ['Số điểm bị giảm sau thẩm định', null, null, 12 - first],
    ['TỔ TRƯỞNG TỔ THẨM ĐỊNH', null, 'CHỦ TỊCH', null],
  ],
  merges: [],
  columns: ['Xã tự đánh giá: 18 of 19, 94.74', 'Tổ thẩm định: 14 of 19, 73.68'],
  errors: first === 8 ? [] : ['total-mismatch D7'],
})

const SECTIONS = (penalty: number, total: number, errors: readonly string[] = []): OfficeSheet => ({
  kind: `sections of bonus and of deductions, these without their sign, ${penalty} and ${total}`,
  rows: [
    ['TT', 'Tiêu chí', 'Điểm chuẩn', 'Tổ thẩm định'],
    ['I', 'Điều hành', 36, 30],
    ['1', 'Kế hoạch', 16, 14],
    ['2', 'Giám sát', 20, 16],
    ['II', 'Kết quả', 60, 50],
    ['1', 'Hồ sơ', 40, 33],
    ['2', 'Tờ khai', 20, 17],
    [null, 'A. Cộng điểm các tiêu chí', 96, 80],
    [null, 'B. Điểm thưởng', null, null],
    ['1', 'Có sáng kiến', 2, 1],
    ['2', 'Vượt thu', 2, 2],
    [null, 'Cộng điểm thưởng', 4, 3],
    [null, 'C. Điểm trừ', null, null],
    ['1', 'Công chức bị kỷ luật', null, 3],
    ['2', 'Báo cáo chậm', null, 1],
    [null, 'Cộng điểm trừ', null, penalty],
    [null, 'TỔNG ĐIỂM (A + B - C)', 100, total],
  ],
  columns: ['Tổ thẩm định: 79 of 96, 82.29'],
  errors,
})

const STATED = (sentence: string, errors: readonly string[] = []): OfficeSheet => ({
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

const PENALTY = (total: number): OfficeSheet => ({
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

const NO_CODES = (field: number): OfficeSheet => ({
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
  // One misprint explains both sums: the total has the value that it should have.
  columns: ['Điểm đạt: 26.5 of 30, 88.33'],
  errors: field === 17.5 ? [] : ['sum-mismatch C5', 'total-mismatch C8'],
})

const SHEETS: readonly OfficeSheet[] = [
  SECTIONS(4, 79),
  SECTIONS(-4, 79),
  SECTIONS(4, 77, ['total-mismatch D17']),
  ...[12, 13].map(
    (last): OfficeSheet => ({
      kind: `bonus and penalty are lettered below numerals, ${last}`,
      rows: [
        ['STT', 'Nội dung', 'Điểm tối đa', 'Tự chấm'],
        ['I', 'NỀN NẾP', 8, 7],
        ['1', 'Giờ giấc', 5, 4],
        ['2', 'Trang phục', 3, 3],
        ['II', 'SỔ SÁCH', 6, 5],
        [null, 'Cộng', 14, 12],
        ['B', 'ĐIỂM THƯỞNG', 3, 2],
        ['C', 'ĐIỂM TRỪ', null, 2],
        [null, 'TỔNG ĐIỂM (A+B-C)', null, last],
      ],
      columns: ['Tự chấm: 12 of 14, 85.71'],
      errors: last === 12 ? [] : ['total-mismatch D9'],
    }),
  ),
  ...[84.62, 85.5].map(
    (printed): OfficeSheet => ({
      kind: `points converted to a scale of 100 are the index, ${printed}`,
      rows: [
        ['STT', 'Nội dung', 'Điểm tối đa', 'Tự chấm'],
        ['1', 'Nền nếp', 7, 6],
        ['2', 'Sổ sách', 6, 5],
        ['Tổng điểm', null, 13, 11],
        ['Quy đổi về thang điểm 100', null, 100, printed],
      ],
      columns: ['Tự chấm: 11 of 13, 84.62'],
      errors: printed === 85.5 ? ['index-mismatch D5'] : [],
    }),
  ),
  PENALTY(93),
  PENALTY(94),
  NO_CODES(17.5),
  NO_CODES(17),
  CLOSED_HEADINGS(8),
  CLOSED_HEADINGS(9),
  MERGED_FIELDS(8.5),
  { ...MERGED_FIELDS(9), columns: ['Điểm đạt được: 13 of 15, 86.67'] },
  STATED('Tổng điểm tự chấm: 8,5/10 điểm.'),
  STATED('Tổng điểm tự chấm năm 2024 là 9,5 điểm', ['total-mismatch A8']),
  STATED('Tổng số điểm thẩm định: 8,25', ['total-mismatch A8']),
  STATED('Tổng điểm tự chấm năm 2023: 7 điểm'),
  STATED('Tổng điểm thẩm định quy đổi: 78 điểm'),
  STATED('Tổng điểm: 78 điểm'),
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
  UNITS(8.5),
  UNITS(8.75),
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
]

describe('how an office adds up', () => {
  it.each(SHEETS)('$kind', (sheet) => {
    expect(readAsMeant(sheet)).toEqual({ columns: sheet.columns, errors: sheet.errors ?? [] })
  })
})
