import type { Check } from '../../../checks/check.js'
import type { Annex } from '../annex.js'
import { ANNEX_HEADER, onNumber } from './annex-remark.js'

/** A row that the list does not have. */
export const indicatorUnknown: Check<Annex> = {
  id: 'indicator-unknown',
  since: '0.1.0',
  severity: 'warning',
  repair: 'none',
  title: { vi: 'Chỉ tiêu không có trong danh mục', en: 'Indicator not in the list' },
  help: {
    vi: 'Dòng này không khớp chỉ tiêu nào của danh mục: kiểm tra số thứ tự và tên chỉ tiêu.',
    en: 'The row is no indicator of the list: look at its number and title.',
  },
  figures: null,
  examples: {
    wrong: [
      [...ANNEX_HEADER],
      ['2.1.', 'Số VBQPPL đã ban hành/tham mưu ban hành', 'Văn bản', 33, null],
      ['2.2.', 'Số VBQPPL đã kiểm tra theo thẩm quyền', 'Văn bản', 26, null],
      ['2.9.', 'Số hội nghị phổ biến pháp luật', 'Hội nghị', 4, null],
    ],
    right: [
      [...ANNEX_HEADER],
      ['2.1.', 'Số VBQPPL đã ban hành/tham mưu ban hành', 'Văn bản', 33, null],
      ['2.2.', 'Số VBQPPL đã kiểm tra theo thẩm quyền', 'Văn bản', 26, null],
    ],
    findings: [
      {
        cell: 'A4',
        found: '2.9',
        expected: null,
        vi: '«Số hội nghị phổ biến pháp luật» không có trong danh mục chỉ tiêu bieu-thong-ke-2021.',
        en: '“Số hội nghị phổ biến pháp luật” is not in the list of indicators bieu-thong-ke-2021.',
      },
    ],
  },
  run({ list, rows }) {
    if (!list) return []
    return rows
      .filter(({ indicator }) => indicator === null)
      .map((row) =>
        onNumber(row, {
          found: row.printed || null,
          expected: null,
          sentence: {
            vi: '«{title}» không có trong danh mục chỉ tiêu {list}.',
            en: '“{title}” is not in the list of indicators {list}.',
          },
          words: { list: list.id },
        }),
      )
  },
}
