import type { Severity, Text } from '@parscore/scoring'
import { way } from './ways.js'

/** The words of the report that a person reads. */
export const words = {
  heading: { vi: 'BÁO CÁO KIỂM TRA BẢNG CHẤM ĐIỂM', en: 'SCORE SHEET CHECK' },
  documentHeading: { vi: 'BÁO CÁO KIỂM TRA', en: 'CHECK' },
  annexOf: {
    vi: '{list}: {n} số liệu trên {all} dòng',
    en: '{list}: {n} {n:figure|figures} in {all} {all:row|rows}',
  },
  annex: {
    vi: 'Không nhận ra danh mục chỉ tiêu; chỉ kiểm tra số thứ tự, ô trống và tỷ lệ: {n} số liệu trên {all} dòng',
    en: 'The list of indicators is not recognised; only numbers, blanks and shares are checked: {n} {n:figure|figures} in {all} {all:row|rows}',
  },
  planOnly: {
    vi: '{fields} lĩnh vực, {n} hoạt động',
    en: '{fields} {fields:field|fields}, {n} {n:activity|activities}',
  },
  plan: {
    vi: '{fields} lĩnh vực, {n} hoạt động, kinh phí {total} triệu đồng',
    en: '{fields} {fields:field|fields}, {n} {n:activity|activities}, budget {total} million đồng',
  },
  confirmedSum: { vi: 'Chỉ tiêu {whole} khớp: {parts} = {value}', en: 'Indicator {whole} adds up: {parts} = {value}' },
  confirmedFields: {
    vi: 'Tổng kinh phí lĩnh vực khớp (triệu đồng): {fields}',
    en: 'Totals of fields add up (million đồng): {fields}',
  },
  confirmedTotal: { vi: 'Tổng cộng khớp: {total} triệu đồng', en: 'The grand total adds up: {total} million đồng' },
  confirmedWords: { vi: 'Bằng chữ khớp: {words}', en: 'The amount in words is the same: {words}' },
  unitList: {
    vi: `{n} đơn vị, xếp theo «{column}»; ${way('rank')}`,
    en: `{n} {n:unit|units}, ranked by “{column}”; ${way('rank')}`,
  },
  lossTable: { vi: '{fields} lĩnh vực, {n} nguyên nhân', en: '{fields} {fields:field|fields}, {n} {n:cause|causes}' },
  file: { vi: 'Tệp', en: 'File' },
  note: { vi: 'Lưu ý', en: 'Note' },
  sheet: { vi: 'Trang tính', en: 'Sheet' },
  whose: { vi: 'Bảng của', en: 'Of' },
  year: { vi: 'năm {year}', en: '{year}' },
  understood: { vi: 'Đã hiểu', en: 'Understood' },
  framework: { vi: 'Bộ tiêu chí', en: 'Framework' },
  noFramework: {
    vi: `không nhận ra; chỉ kiểm tra các phép cộng và cấu trúc (${way('framework')})`,
    en: `not recognised; only sums and structure are checked (${way('framework')})`,
  },
  result: { vi: 'Kết quả', en: 'Result' },
  nothing: { vi: 'không phát hiện sai sót', en: 'nothing wrong found' },
  whole: { vi: 'Chung cả bảng', en: 'The whole sheet' },
  field: { vi: 'Lĩnh vực', en: 'Field' },
  column: { vi: 'cột', en: 'column' },
  more: {
    vi: `… và {n} phát hiện cùng loại ({title}); ${way('all')}`,
    en: `… and {n} more of the same kind ({title}); ${way('all')}`,
  },
  accepted: { vi: '{fresh} mới, {n} đã chấp nhận', en: '{fresh} new, {n} accepted' },
  acceptedBy: { vi: '{cell}: {message} ({reason} – {by})', en: '{cell}: {message} ({reason} – {by})' },
  symptom: { vi: 'có lẽ do in nhầm ở', en: 'probably from the misprint in' },
  explains: { vi: 'Giải thích cho phát hiện ở ô', en: 'Explains the findings in' },
  repair: { vi: way('mend'), en: way('mend') },
  totals: { vi: 'Tổng điểm theo lĩnh vực', en: 'Totals by field' },
  maximum: { vi: 'Tối đa', en: 'Maximum' },
  total: { vi: 'Tổng', en: 'Total' },
  assessed: { vi: 'Điểm tối đa được đánh giá', en: 'Assessed maximum' },
  index: { vi: 'Chỉ số (%)', en: 'Index (%)' },
  filled: { vi: 'Tiêu chí đã có điểm', en: 'Criteria with points' },
  indexSoFar: { vi: 'Chỉ số trên phần đã chấm (%)', en: 'Index of what has points (%)' },
  corrected: {
    vi: '{column}: tính với số đúng ở {cells} như nguyên nhân nêu trên; cộng như in được {total} trên {maximum}.',
    en: '{column}: with the right value in {cells}, as explained above; as printed it is {total} of {maximum}.',
  },
  noIndexYet: {
    vi: 'Cột «{column}» mới có điểm ở {done} trên {all} tiêu chí; chưa có chỉ số của cả bảng.',
    en: 'The column “{column}” has points for {done} of {all} {all:criterion|criteria}: the whole has no index yet.',
  },
  confirmed: {
    vi: 'Dòng tổng {cell} ghi {found}: khớp với tổng {n} dòng ở trên ({column}).',
    en: 'The total {cell} says {found}: it is the sum of the {n} {n:row|rows} above ({column}).',
  },
} as const satisfies Record<string, Text>

/** Severities in words, singular as a mark and plural in a count. */
export const severityWords: Readonly<Record<Severity, { readonly mark: Text; readonly count: Text }>> = {
  error: { mark: { vi: 'LỖI', en: 'ERROR' }, count: { vi: '{n} lỗi', en: '{n} {n:error|errors}' } },
  warning: { mark: { vi: 'CẢNH BÁO', en: 'WARNING' }, count: { vi: '{n} cảnh báo', en: '{n} {n:warning|warnings}' } },
  info: { mark: { vi: 'LƯU Ý', en: 'NOTE' }, count: { vi: '{n} lưu ý', en: '{n} {n:note|notes}' } },
}
