import type { Check } from '../../../checks/check.js'
import type { Annex, AnnexRow } from '../annex.js'
import { ANNEX_HEADER, onFigure } from './annex-remark.js'

/** A yes/no or level that is none of the options of the form. */
export const optionOutside: Check<Annex> = {
  id: 'option-outside',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Giá trị ngoài các lựa chọn', en: 'Value outside the options' },
  help: {
    vi: 'Chỉ tiêu này chỉ nhận các giá trị mà biểu mẫu nêu (ví dụ Không = 0, Có = 1).',
    en: 'The indicator takes only the values that the form names (such as No = 0, Yes = 1).',
  },
  figures: null,
  examples: {
    wrong: [[...ANNEX_HEADER], ['1.5.', 'Tổ chức đối thoại của lãnh đạo', 'Không = 0 Có = 1', 3, null]],
    right: [[...ANNEX_HEADER], ['1.5.', 'Tổ chức đối thoại của lãnh đạo', 'Không = 0 Có = 1', 1, null]],
    findings: [
      {
        cell: 'D2',
        found: 3,
        expected: '0, 1',
        vi: 'Chỉ tiêu 1.5 ghi 3; chỉ nhận một trong: 0, 1.',
        en: 'Indicator 1.5 says 3; it takes one of: 0, 1.',
      },
    ],
  },
  run(annex) {
    return annex.rows.flatMap((row) => {
      const { figure } = row
      const options = optionsOf(row)
      if (figure.kind !== 'number' || options.length === 0 || options.includes(figure.value)) return []
      return [
        onFigure(annex, row, {
          found: figure.value,
          expected: options.join(', '),
          sentence: {
            vi: 'Chỉ tiêu {code} ghi {found}; chỉ nhận một trong: {options}.',
            en: 'Indicator {code} says {found}; it takes one of: {options}.',
          },
          words: { found: figure.value, options: options.join(', ') },
        }),
      ]
    })
  },
}

/** What the form prints goes before what the list says. */
const optionsOf = ({ options, indicator }: AnnexRow): readonly number[] =>
  options.length > 0 ? options : (indicator?.options.map(({ value }) => value) ?? [])
