import type { Check } from '../../../checks/check.js'
import { two } from '../../../checks/figure-names.js'
import { quotient, roundHalfUp } from '../../../values/decimal.js'
import type { Annex } from '../annex.js'
import { onFigure } from './annex-remark.js'

/** So many times more or less than last year is rather a slip of a digit. */
const TIMES = 10

/** A figure that differs from last year's by an order of magnitude. */
export const orderOfMagnitude: Check<Annex> = {
  id: 'order-of-magnitude',
  since: '0.1.0',
  severity: 'warning',
  repair: 'none',
  title: { vi: 'Lệch quá nhiều so với năm trước', en: 'Far from last year’s figure' },
  help: {
    vi: 'Gấp mười lần hoặc bằng một phần mười năm trước thường là gõ thừa, thiếu chữ số hoặc nhầm đơn vị tính.',
    en: 'Ten times as much or a tenth of last year’s is usually a digit too many or too few, or another unit.',
  },
  figures: two({ vi: 'Năm nay', en: 'This year' }, { vi: 'Năm trước', en: 'Last year' }),
  examples: {
    wrong: [
      ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu', 'Năm trước'],
      ['3.1.2.', 'Số TTHC bãi bỏ, thay thế', 'Thủ tục', 80, 75],
      ['3.1.3.', 'Tổng số TTHC đang có hiệu lực', 'Thủ tục', '20.280', '1.987'],
    ],
    right: [
      ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu', 'Năm trước'],
      ['3.1.2.', 'Số TTHC bãi bỏ, thay thế', 'Thủ tục', 80, 75],
      ['3.1.3.', 'Tổng số TTHC đang có hiệu lực', 'Thủ tục', '2.028', '1.987'],
    ],
    findings: [
      {
        cell: 'D3',
        found: 20280,
        expected: 1987,
        vi: 'Chỉ tiêu 3.1.3 ghi 20280, năm trước 1987: gấp 10,2 lần. Có thừa hay thiếu chữ số không?',
        en: 'Indicator 3.1.3 says 20280, last year 1987: up 10.2 times. A digit too many or too few?',
      },
    ],
  },
  run(annex) {
    return annex.rows.flatMap((row) => {
      const { figure, previous } = row
      if (figure.kind !== 'number' || previous?.kind !== 'number') return []
      const [now, before] = [figure.value, previous.value]
      // From nothing to something, or the other way, has no ratio.
      if (now <= 0 || before <= 0 || (now < before * TIMES && before < now * TIMES)) return []
      const times = roundHalfUp(now >= before ? quotient(now, before) : quotient(before, now), 1)
      return [
        onFigure(annex, row, {
          found: now,
          expected: before,
          sentence: {
            vi: 'Chỉ tiêu {code} ghi {now}, năm trước {before}: {change} {times} lần. Có thừa hay thiếu chữ số không?',
            en: 'Indicator {code} says {now}, last year {before}: {change} {times} times. A digit too many or too few?',
          },
          words: { now, before, times, change: now >= before ? { vi: 'gấp', en: 'up' } : { vi: 'giảm', en: 'down' } },
        }),
      ]
    })
  },
}
