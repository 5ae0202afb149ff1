import type { Check } from './check.js'
import { foundGap } from './sums.js'
import { totalColumns, totalGaps } from './totals.js'

/** A total that is not the sum of what it sums. */
export const totalMismatch: Check = {
  id: 'total-mismatch',
  severity: 'error',
  title: { vi: 'Dòng tổng cộng sai', en: 'Wrong total' },
  help: {
    vi: 'Dòng tổng phải bằng tổng các dòng mà nó cộng.',
    en: 'A total is the sum of the rows that it sums.',
  },
  examples: {
    wrong: {
      columns: ['result'],
      rows: [
        ['1', 'A', 1.25],
        ['2', 'B', 1.5],
        ['', 'Tổng cộng', 3],
      ],
    },
    right: {
      columns: ['result'],
      rows: [
        ['1', 'A', 1.25],
        ['2', 'B', 1.5],
        ['', 'Tổng cộng', 2.75],
      ],
    },
  },
  run(sheet) {
    return totalColumns(sheet).flatMap((index) =>
      totalGaps(sheet, index)
        .filter((gap) => !gap.rounding)
        .map((gap) =>
          foundGap(sheet, index, gap, {
            vi: 'Dòng tổng ghi {found}, nhưng cộng lại được {expected} ({sum}); lệch {gap}.',
            en: 'The total says {found}, but the rows add up to {expected} ({sum}); {gap} apart.',
          }),
        ),
    )
  },
}
