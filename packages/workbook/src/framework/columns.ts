import { RULE_COLUMNS } from './rule-columns.js'

/** A column of the list of nodes that every node has. */
export type FixedColumn =
  | 'code'
  | 'titleVi'
  | 'titleEn'
  | 'maximum'
  | 'kind'
  | 'measure'
  | 'rule'
  | 'list'
  | 'agencies'
  | 'deadline'
  | 'status'
  | 'quote'
  | 'proof'
  | 'source'
  | 'note'
  | 'partly'
  | 'assigned'
  | 'incomplete'
  | 'more'

/** A column of the list of nodes: a fixed one, or that of a parameter of some rule. */
export type NodeColumn = FixedColumn | (string & {})

/** The columns of the list of nodes with their headers and widths. */
export const NODE_COLUMNS: readonly (readonly [key: NodeColumn, header: string, width: number])[] = [
  ['code', 'Mã', 9],
  ['titleVi', 'Tên (tiếng Việt)', 52],
  ['titleEn', 'Tên (tiếng Anh)', 36],
  ['maximum', 'Điểm tối đa', 10],
  ['kind', 'Loại', 12],
  ['measure', 'Đo bằng', 16],
  ['rule', 'Cách chấm', 26],
  ...RULE_COLUMNS.map(({ key, header, width }) => [key, header, width] as const),
  ['list', 'Các mức, nội dung hoặc hạn', 36],
  ['agencies', 'Đơn vị chủ trì, phối hợp', 28],
  ['deadline', 'Hạn (ngày/tháng)', 11],
  ['status', 'Căn cứ', 16],
  ['quote', 'Trích văn bản', 44],
  ['proof', 'Chứng minh', 30],
  ['source', 'Nguồn', 34],
  ['note', 'Ghi chú', 34],
  ['partly', 'Thang chưa đủ', 10],
  ['assigned', 'Mã tự đặt', 10],
  ['incomplete', 'Chưa đủ tiêu chí con', 10],
  ['more', 'Khác', 24],
]

/** What may be chosen, with what it means in a framework. */
export const CHOICES = {
  kind: { Điểm: 'points', 'Điểm cộng': 'bonus', 'Điểm trừ': 'penalty' },
  measure: { 'Thẩm định': 'appraisal', 'Điều tra XHH': 'survey', 'Số liệu thống kê': 'statistics' },
  status: { 'Văn bản nêu': 'stated', 'Suy ra từ điểm công bố': 'inferred', 'Nhập tay': 'entered' },
  partly: { Có: true },
  assigned: { Có: true },
  incomplete: { Có: true },
} as const

/** The rows of the sheet about the framework itself. */
export const ABOUT_ROWS: readonly (readonly [key: string, label: string])[] = [
  ['id', 'Mã bộ tiêu chí'],
  ['decision', 'Số quyết định'],
  ['date', 'Ngày quyết định'],
  ['years', 'Năm áp dụng'],
  ['titleVi', 'Tên (tiếng Việt)'],
  ['titleEn', 'Tên (tiếng Anh)'],
  ['source', 'Nguồn'],
  ['total', 'Tổng điểm'],
  ['ratings', 'Xếp loại theo chỉ số'],
  ['unknown', 'Những gì chưa rõ'],
  ['more', 'Khác'],
]

export const ABOUT_SHEET = 'Thông tin'
export const NODES_SHEET = 'Bộ tiêu chí'
export const EXAMPLES_SHEET = 'Ví dụ cách chấm'
