import type { Check } from '../../../checks/check.js'
import { COMPUTED } from '../../../checks/figure-names.js'
import { indexOf } from '../../../sheet/total.js'
import { difference } from '../../../values/decimal.js'
import { mostOf } from '../most-of.js'
import { columnsWithRole, figureIn, type UnitList } from '../unit-list.js'
import { onUnit } from './unit-remark.js'

/** A percentage that is not points of the maximum beside it. One unit of its last printed digit is rounding. */
export const unitIndexMismatch: Check<UnitList> = {
  id: 'unit-index-mismatch',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Chỉ số khác điểm chia tối đa', en: 'The index is not points of the maximum' },
  help: {
    vi: 'Chỉ số = điểm ÷ điểm tối đa được đánh giá × 100.',
    en: 'The index is points ÷ assessed maximum × 100.',
  },
  figures: COMPUTED,
  examples: {
    wrong: [
      ['TT', 'Đơn vị', 'Điểm', 'Điểm tối đa', 'Chỉ số (%)'],
      ['1', 'Ban A', 68.32, 84, 83.13],
    ],
    right: [
      ['TT', 'Đơn vị', 'Điểm', 'Điểm tối đa', 'Chỉ số (%)'],
      ['1', 'Ban A', 68.32, 84, 81.33],
    ],
    findings: [
      {
        cell: 'E2',
        found: 83.13,
        expected: 81.33,
        vi: 'Ban A: «Chỉ số (%)» là 83,13, nhưng 68,32 trên 84 điểm là 81,33%.',
        en: 'Ban A: “Chỉ số (%)” is 83.13, but 68.32 of 84 points is 81.33 %.',
      },
    ],
  },
  run(list) {
    const [total, percent] = [columnsWithRole(list, 'total')[0], columnsWithRole(list, 'percent')[0]]
    if (total === undefined || percent === undefined) return []
    return list.rows.flatMap((row) => {
      const [points, most, index] = [figureIn(row, total), mostOf(list, row, total), figureIn(row, percent)]
      if (!points || most === null || !index || most <= 0) return []
      const expected = indexOf(points.value, most)
      const gap = difference(index.value, expected)
      if (Math.abs(gap) <= 10 ** -Math.min(2, index.decimals)) return []
      return [
        onUnit(list, row, percent, {
          found: index.value,
          expected,
          difference: gap,
          sentence: {
            vi: '{unit}: «{column}» là {found}, nhưng {points} trên {maximum} điểm là {expected}%.',
            en: '{unit}: “{column}” is {found}, but {points} of {maximum} {maximum:point|points} is {expected} %.',
          },
          words: { found: index.value, expected, points: points.value, maximum: most },
        }),
      ]
    })
  },
}
