import type { Found } from '../../../checks/check.js'
import type { SheetCell } from '../../../sheet/score-sheet.js'

type Rest = Pick<Found, 'found' | 'expected' | 'sentence' | 'words'>

/** A remark on what stands above a plan. */
export const onHead = (cell: SheetCell, rest: Rest): Found => ({ cell, code: null, field: null, column: null, ...rest })

/** An example: what stands above a plan of one activity. */
export const underHead = (...lines: readonly string[]) => [
  ...lines.map((line) => [line]),
  ['Stt', 'Nội dung', 'Kinh phí (triệu đồng)', 'Trách nhiệm thực hiện', 'Bắt đầu', 'Kết thúc'],
  ['1.1', 'Hội nghị tổng kết', 15, 'Sở Nội vụ', 'Tháng 1', 'Tháng 2'],
]
