import type { Check } from '../../../checks/check.js'
import type { LossTable } from '../loss-table.js'
import { LOSS_HEADER, onField } from './loss-remark.js'

/** A field without a number between numbered ones. */
export const fieldNumberMissing: Check<LossTable> = {
  id: 'field-number-missing',
  since: '0.1.0',
  severity: 'warning',
  repair: 'none',
  title: { vi: 'Lĩnh vực thiếu số thứ tự', en: 'Field without a number' },
  help: {
    vi: 'Ghi số thứ tự của lĩnh vực để đối chiếu với bảng điểm.',
    en: 'Write the number of the field, so that it can be compared with the score sheet.',
  },
  figures: null,
  examples: {
    wrong: [
      [...LOSS_HEADER],
      ['6', 'Tài chính công', 'Đạt 3.5/4 điểm:\n- Đề án chưa duyệt (đạt 0/0.5 điểm)', 'Sở Tài chính'],
      [null, 'Hiện đại hóa', 'Đạt 8.5/9 điểm:\n- Chưa áp dụng ISO (đạt 0/0.5 điểm)', 'Sở Khoa học và Công nghệ'],
    ],
    right: [
      [...LOSS_HEADER],
      ['6', 'Tài chính công', 'Đạt 3.5/4 điểm:\n- Đề án chưa duyệt (đạt 0/0.5 điểm)', 'Sở Tài chính'],
      ['7', 'Hiện đại hóa', 'Đạt 8.5/9 điểm:\n- Chưa áp dụng ISO (đạt 0/0.5 điểm)', 'Sở Khoa học và Công nghệ'],
    ],
    findings: [
      {
        cell: 'B3',
        found: null,
        expected: null,
        vi: 'Lĩnh vực «Hiện đại hóa» chưa có số thứ tự.',
        en: 'The field “Hiện đại hóa” has no number.',
      },
    ],
  },
  run(table) {
    if (table.fields.every(({ number }) => number === '')) return []
    return table.fields
      .filter(({ number }) => number === '')
      .flatMap((field) =>
        onField(table, field, field.cell, {
          found: null,
          expected: null,
          sentence: { vi: 'Lĩnh vực «{title}» chưa có số thứ tự.', en: 'The field “{title}” has no number.' },
        }),
      )
  },
}
