import type { Check } from '../../../checks/check.js'
import type { Annex } from '../annex.js'
import { ANNEX_HEADER, onNumber } from './annex-remark.js'

/** A row whose number is not that of its indicator in the list. */
export const indicatorMisnumbered: Check<Annex> = {
  id: 'indicator-misnumbered',
  since: '0.1.0',
  severity: 'warning',
  repair: 'none',
  title: { vi: 'Số thứ tự không đúng chỉ tiêu', en: 'Wrong indicator number' },
  help: {
    vi: 'Khi tổng hợp theo số thứ tự, số liệu của dòng này sẽ vào nhầm chỉ tiêu.',
    en: 'Where figures are put together by number, this row’s figure goes to another indicator.',
  },
  figures: null,
  examples: {
    wrong: [
      [...ANNEX_HEADER],
      ['2.1.', 'Số VBQPPL đã ban hành/tham mưu ban hành', 'Văn bản', 33, null],
      ['2.2.', 'Số VBQPPL đã kiểm tra theo thẩm quyền', 'Văn bản', 12, null],
      ['2.6.', 'Số VBQPPL đã rà soát', 'Văn bản', 33, null],
      ['2.4.', 'Số VBQPPL đã kiến nghị xử lý sau kiểm tra, rà soát', 'Văn bản', 5, null],
    ],
    right: [
      [...ANNEX_HEADER],
      ['2.1.', 'Số VBQPPL đã ban hành/tham mưu ban hành', 'Văn bản', 33, null],
      ['2.2.', 'Số VBQPPL đã kiểm tra theo thẩm quyền', 'Văn bản', 12, null],
      ['2.3.', 'Số VBQPPL đã rà soát', 'Văn bản', 33, null],
      ['2.4.', 'Số VBQPPL đã kiến nghị xử lý sau kiểm tra, rà soát', 'Văn bản', 5, null],
    ],
    findings: [
      {
        cell: 'A4',
        found: '2.6',
        expected: '2.3',
        vi: '«Số VBQPPL đã rà soát» mang số 2.6; trong danh mục chỉ tiêu là 2.3.',
        en: '“Số VBQPPL đã rà soát” has the number 2.6; in the list of indicators it is 2.3.',
      },
    ],
  },
  run({ rows }) {
    const seen = new Set<string>()
    // A form without numbers has none to mend.
    const isNumbered = rows.some(({ printed }) => printed !== '')
    return rows.flatMap((row) => {
      const { printed, indicator } = row
      const again = printed !== '' && seen.has(printed)
      seen.add(printed)
      const isOpen = printed === '' && (!isNumbered || indicator?.assigned)
      if (!indicator || isOpen || again || indicator.code === printed) return []
      return [
        onNumber(row, {
          found: printed || null,
          expected: indicator.code,
          sentence: printed === '' ? LACKS : WRONG,
          words: { printed },
        }),
      ]
    })
  },
}

const WRONG = {
  vi: '«{title}» mang số {printed}; trong danh mục chỉ tiêu là {code}.',
  en: '“{title}” has the number {printed}; in the list of indicators it is {code}.',
}
const LACKS = {
  vi: '«{title}» chưa có số thứ tự; trong danh mục chỉ tiêu là {code}.',
  en: '“{title}” has no number; in the list of indicators it is {code}.',
}
