import type { Check } from '../../../checks/check.js'
import { product } from '../../../values/decimal.js'
import type { Annex } from '../annex.js'
import { ANNEX_HEADER, onFigure } from './annex-remark.js'

/** A share above 100 % or below 0. */
export const shareOver100: Check<Annex> = {
  id: 'share-over-100',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Tỷ lệ ngoài 0–100%', en: 'Share outside 0 to 100 %' },
  help: {
    vi: 'Tỷ lệ của một phần trong tổng nằm từ 0 đến 100%.',
    en: 'The share of a part in a whole is from 0 to 100 %.',
  },
  figures: null,
  examples: {
    wrong: [
      [...ANNEX_HEADER],
      ['3.4.1.', 'Tỷ lệ HS TTHC do các sở, ngành tiếp nhận được giải quyết đúng hạn', '%', '999%', null],
      ['3.4.2.', 'Tỷ lệ hồ sơ TTHC do UBND cấp huyện tiếp nhận được giải quyết đúng hạn', '%', '98%', null],
    ],
    right: [
      [...ANNEX_HEADER],
      ['3.4.1.', 'Tỷ lệ HS TTHC do các sở, ngành tiếp nhận được giải quyết đúng hạn', '%', '99,9%', null],
      ['3.4.2.', 'Tỷ lệ hồ sơ TTHC do UBND cấp huyện tiếp nhận được giải quyết đúng hạn', '%', '98%', null],
    ],
    findings: [
      {
        cell: 'D2',
        found: 999,
        expected: null,
        vi: 'Chỉ tiêu 3.4.1 ghi 999%: tỷ lệ nằm từ 0 đến 100%.',
        en: 'Indicator 3.4.1 says 999 %: a share is from 0 to 100 %.',
      },
    ],
  },
  run(annex) {
    return annex.rows.flatMap((row) => {
      const { figure } = row
      const share = figure.kind !== 'number' ? null : figure.isShare ? figure.value : (figure.share?.value ?? null)
      if (share === null || (share >= 0 && share <= 1)) return []
      const percent = product(share, 100)
      return [
        onFigure(annex, row, {
          found: percent,
          expected: null,
          sentence: {
            vi: 'Chỉ tiêu {code} ghi {percent}%: tỷ lệ nằm từ 0 đến 100%.',
            en: 'Indicator {code} says {percent} %: a share is from 0 to 100 %.',
          },
          words: { percent },
        }),
      ]
    })
  },
}
