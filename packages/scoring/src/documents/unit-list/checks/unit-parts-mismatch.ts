import type { Check } from '../../../checks/check.js'
import { COMPUTED } from '../../../checks/figure-names.js'
import { difference, sum } from '../../../values/decimal.js'
import { isRounding } from '../../../values/rounding.js'
import { columnsWithRole, figureIn, type UnitList } from '../unit-list.js'
import { onUnit } from './unit-remark.js'

/** A total that is not the sum of its parts. Which columns are parts was settled by the other rows and the header. */
export const unitPartsMismatch: Check<UnitList> = {
  id: 'unit-parts-mismatch',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Tổng điểm khác tổng các phần', en: 'The total is not the sum of its parts' },
  help: {
    vi: 'Cộng lại các phần của đơn vị; nếu chỉ lệch do làm tròn thì ghi thêm chữ số.',
    en: 'Add up the unit’s parts again; where only rounding differs, print more digits.',
  },
  figures: COMPUTED,
  examples: {
    wrong: [
      ['TT', 'Đơn vị', 'Tiêu chí 1', 'Tiêu chí 2', 'Tổng điểm'],
      ['1', 'Sở A', 40, 50, 90],
      ['2', 'Sở B', 40, 45, 85],
      ['3', 'Sở C', 30, 45, 85],
    ],
    right: [
      ['TT', 'Đơn vị', 'Tiêu chí 1', 'Tiêu chí 2', 'Tổng điểm'],
      ['1', 'Sở A', 40, 50, 90],
      ['2', 'Sở B', 40, 45, 85],
    ],
    findings: [
      {
        cell: 'E4',
        found: 85,
        expected: 75,
        vi: 'Sở C: «Tổng điểm» là 85, các phần cộng lại được 75 (lệch 10).',
        en: 'Sở C: “Tổng điểm” is 85, its parts add up to 75 (off by 10).',
      },
    ],
  },
  run(list) {
    const parts = columnsWithRole(list, 'part')
    const totals = columnsWithRole(list, 'total').slice(0, 1)
    if (parts.length < 2) return []
    return list.rows.flatMap((row) =>
      totals.flatMap((total) => {
        const whole = figureIn(row, total)
        const own = parts.flatMap((part) => figureIn(row, part) ?? [])
        if (!whole || own.length === 0) return []
        const expected = sum(own.map(({ value }) => value))
        const gap = difference(whole.value, expected)
        if (gap === 0) return []
        return [
          onUnit(list, row, total, {
            found: whole.value,
            expected,
            difference: gap,
            ...(isRounding(gap, whole, own) ? { severity: 'warning' as const } : {}),
            sentence: {
              vi: '{unit}: «{column}» là {found}, các phần cộng lại được {expected} (lệch {gap}).',
              en: '{unit}: “{column}” is {found}, its parts add up to {expected} (off by {gap}).',
            },
            words: { found: whole.value, expected, gap },
          }),
        ]
      }),
    )
  },
}
