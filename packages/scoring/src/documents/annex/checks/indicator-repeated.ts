import type { Check } from '../../../checks/check.js'
import type { Annex } from '../annex.js'
import { ANNEX_HEADER, onNumber } from './annex-remark.js'

/** A number that stands twice: whoever cites «1.1.1» may mean either. */
export const indicatorRepeated: Check<Annex> = {
  id: 'indicator-repeated',
  since: '0.1.0',
  severity: 'warning',
  repair: 'none',
  title: { vi: 'Số thứ tự chỉ tiêu bị lặp', en: 'Indicator number used twice' },
  help: {
    vi: 'Hai chỉ tiêu cùng số thì không biết số liệu nào được trích dẫn. Đánh số lại theo thứ tự của mục.',
    en: 'With two indicators of one number nobody knows which figure is cited. Number them in the order of their section.',
  },
  figures: null,
  examples: {
    wrong: [
      [...ANNEX_HEADER],
      ['1.1.1.', 'Số nhiệm vụ đề ra trong kế hoạch', 'Nhiệm vụ', 84, null],
      ['1.2.', 'Kiểm tra CCHC', null, null, null],
      ['1.1.1.', 'Số sở, ngành đã kiểm tra', 'Cơ quan, đơn vị', 5, null],
    ],
    right: [
      [...ANNEX_HEADER],
      ['1.1.1.', 'Số nhiệm vụ đề ra trong kế hoạch', 'Nhiệm vụ', 84, null],
      ['1.2.', 'Kiểm tra CCHC', null, null, null],
      ['1.2.1.', 'Số sở, ngành đã kiểm tra', 'Cơ quan, đơn vị', 5, null],
    ],
    findings: [
      {
        cell: 'A4',
        found: '1.1.1',
        expected: '1.2.1',
        vi: 'Số 1.1.1 đã dùng ở ô A2; dòng «Số sở, ngành đã kiểm tra» cần số khác (1.2.1).',
        en: 'Number 1.1.1 stands in A2 already; the row “Số sở, ngành đã kiểm tra” needs another (1.2.1).',
      },
    ],
  },
  run({ rows }) {
    const first = new Map<string, string>()
    let group = ''
    return rows.flatMap((row) => {
      const { printed, codeCell, code } = row
      if (printed === '') return []
      // Under I and under II a form may begin with 1 again.
      if (/^[A-Z]+$/.test(printed)) group = printed
      const key = `${group} ${printed}`
      const above = first.get(key)
      if (above === undefined) {
        first.set(key, codeCell.address)
        return []
      }
      return [
        onNumber(row, {
          found: printed,
          expected: code === printed ? null : code,
          sentence: {
            vi: 'Số {printed} đã dùng ở ô {above}; dòng «{title}» cần số khác{instead}.',
            en: 'Number {printed} stands in {above} already; the row “{title}” needs another{instead}.',
          },
          words: { printed, above, instead: code === printed ? '' : { vi: ` (${code})`, en: ` (${code})` } },
        }),
      ]
    })
  },
}
