import type { Check } from '../../../checks/check.js'
import type { Annex } from '../annex.js'
import { ANNEX_HEADER, onFigure } from './annex-remark.js'

/** A figure that is words or an error. */
export const indicatorNotANumber: Check<Annex> = {
  id: 'indicator-not-a-number',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Số liệu không đọc được', en: 'Figure that cannot be read' },
  help: {
    vi: 'Ghi một con số trong cột số liệu; lời giải thích ghi ở cột ghi chú.',
    en: 'Write one number in the column of figures, and words in the notes.',
  },
  figures: null,
  examples: {
    wrong: [
      [...ANNEX_HEADER],
      ['2.1.', 'Số VBQPPL đã ban hành/tham mưu ban hành', 'Văn bản', 'khoảng 33', null],
      ['2.2.', 'Số VBQPPL đã kiểm tra theo thẩm quyền', 'Văn bản', 26, null],
    ],
    right: [
      [...ANNEX_HEADER],
      ['2.1.', 'Số VBQPPL đã ban hành/tham mưu ban hành', 'Văn bản', 33, null],
      ['2.2.', 'Số VBQPPL đã kiểm tra theo thẩm quyền', 'Văn bản', 26, null],
    ],
    findings: [
      {
        cell: 'D2',
        found: 'khoảng 33',
        expected: null,
        vi: 'Chỉ tiêu 2.1 ghi «khoảng 33»: không đọc được thành một con số.',
        en: 'Indicator 2.1 says “khoảng 33”, which is no number.',
      },
    ],
  },
  run(annex) {
    return annex.rows
      .filter(({ figure }) => figure.kind === 'text' || figure.kind === 'error')
      .map((row) =>
        onFigure(annex, row, {
          found: row.figureCell.text,
          expected: null,
          sentence: {
            vi: 'Chỉ tiêu {code} ghi «{text}»: không đọc được thành một con số.',
            en: 'Indicator {code} says “{text}”, which is no number.',
          },
          words: { text: row.figureCell.text },
        }),
      )
  },
}
