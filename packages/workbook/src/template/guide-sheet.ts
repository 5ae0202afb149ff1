import type { CellStyle, SheetModel } from '../write/write-workbook.js'
import { heights, rowHeight } from './row-height.js'
import { landscape, protectedSheet, SheetCells } from './sheet-cells.js'
import { styles } from './style.js'
import type { TemplateOptions } from './template-options.js'

const STEPS: readonly (readonly [string, string])[] = [
  [
    '1',
    'Trang «Bảng chấm»: ghi năm và đơn vị ở trên cùng. Chỉ nhập vào ô nền vàng; các ô khác là công thức và được bảo vệ (không có mật khẩu).',
  ],
  [
    '2',
    'Cột «Số liệu»: nhập tỷ lệ (96%), ngày nơi nhận đã nhận được báo cáo, Có/Không, số lần hoặc điểm, tùy cách chấm ghi ở cột «Cách chấm». Với tỷ lệ có thể nhập tử số và mẫu số thay cho tỷ lệ.',
  ],
  [
    '3',
    'Điểm theo cách chấm, tổng và chỉ số được tính ngay. Ô trống là chưa chấm, không phải 0 điểm: tiêu chí chưa chấm không nằm trong mẫu số.',
  ],
  ['4', 'Tiêu chí không được đánh giá trong năm: chọn «Không đánh giá» ở cột «Đánh giá»; mẫu số giảm theo.'],
  [
    '5',
    'Điểm tự đánh giá lấy theo cách chấm; có thể gõ đè nếu đơn vị tự chấm khác. Ghi minh chứng (số, ký hiệu, ngày); thiếu minh chứng thì bắt buộc giải trình.',
  ],
  [
    '6',
    'Thẩm định lần 1, giải trình, thẩm định lần 2: nhập ở các cột tương ứng. Điểm thẩm định lần 2 lấy theo lần 1 cho tới khi được sửa. Tiêu chí điều tra xã hội học nhập ở cột «Điểm điều tra XHH».',
  ],
  [
    '7',
    'Trang «Thời hạn»: việc nào đến hạn, còn bao nhiêu ngày, tiêu chí nào thiếu minh chứng. Trang «Minh chứng»: danh mục tài liệu. Trang «Biểu thống kê»: ghi số liệu và mã tiêu chí, tử số và mẫu số của tiêu chí đó tự lấy về.',
  ],
  [
    '8',
    'Trang «Nhật ký»: ai sửa điểm nào, khi nào, vì sao. Khi tổng hợp, những gì nhận từ các đơn vị được ghi thêm vào đây.',
  ],
  ['9', 'Màu cam: còn thiếu. Màu đỏ: vượt điểm tối đa hoặc mẫu số bằng 0. Màu vàng đậm: nhận chậm so với hạn.'],
  ['10', 'Kiểm tra trước khi gửi: mở trang parscore, chọn việc «Kiểm tra bảng chấm» và chọn tệp này.'],
  [
    '11',
    'Trang «Bản in»: bản để in, trình ký; số liệu tự lấy từ «Bảng chấm». Chỉ ghi số, ngày và người ký. Danh mục trống thì không in.',
  ],
]

/** What the copy says that nothing is filled into any more. */
const FINAL_STEPS: readonly (readonly [string, string])[] = [
  ['1', 'Đây là bản chốt: kết quả thẩm định đã xong, mọi ô đều khóa để không ai sửa nhầm (không có mật khẩu).'],
  [
    '2',
    'Trang «Bảng chấm»: điểm của từng tiêu chí. Trang «Tổng hợp»: điểm của từng lĩnh vực và chỉ số. Trang «Bản in»: bản để in, trình ký.',
  ],
  [
    '3',
    'Ô điểm trống là tiêu chí chưa có điểm, không phải 0 điểm: không nằm trong tổng và không nằm trong mẫu số của chỉ số.',
  ],
  ['4', 'Cần sửa thì sửa ở bảng trước khi chốt rồi chốt lại; không sửa ở bản này.'],
]

const titleOf = ({ part, state }: TemplateOptions): string => {
  if (state === 'final') return 'BẢN CHỐT'
  return part === null ? 'HƯỚNG DẪN' : `HƯỚNG DẪN – PHẦN CỦA ${part.agency}`
}

/** Width of the column of sentences. */
const WIDTH = 120

/** One page on how to fill the template in, or on what a final copy is. */
export function guideSheet(options: TemplateOptions): SheetModel {
  const { framework, state } = options
  const steps = state === 'final' ? FINAL_STEPS : STEPS
  const sheet = new SheetCells()
  const tall: [row: number, height: number][] = []
  const wrapped = (row: number, text: string, style: CellStyle = styles.plain) => {
    sheet.value(row, 1, text, style)
    tall.push([row, rowHeight([[text, WIDTH]])])
  }
  sheet.value(1, 0, titleOf(options), styles.title)
  sheet.value(2, 0, framework.title.vi, styles.subtitle)
  for (const [index, [number, text]] of steps.entries()) {
    sheet.value(4 + index, 0, number, styles.plain)
    wrapped(4 + index, text)
  }
  const unknown = framework.unknown.map(({ vi }) => vi)
  const start = steps.length + 5
  if (unknown.length > 0) sheet.value(start, 0, 'Những gì nguồn chưa nêu rõ (điểm do người dùng nhập):', styles.label)
  for (const [index, text] of unknown.entries()) wrapped(start + 1 + index, `– ${text}`)
  wrapped(start + 2 + unknown.length, `Nguồn: ${framework.source}`, styles.wrappedSubtitle)
  return {
    name: 'Hướng dẫn',
    rows: [],
    cells: sheet.cells,
    columns: [{ width: 5 }, { width: WIDTH }],
    rowDefs: heights(tall),
    protection: protectedSheet,
    pageSetup: { ...landscape(null), fitToHeight: 1 },
  }
}
