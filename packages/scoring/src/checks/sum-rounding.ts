import type { Check } from './check.js'
import { foundGap, parentGaps, pointColumns } from './sums.js'
import { totalColumns, totalGaps } from './totals.js'

/** A parent or total that misses the sum of its parts by what rounding explains. */
export const sumRounding: Check = {
  id: 'sum-rounding',
  severity: 'warning',
  title: { vi: 'Lệch do làm tròn', en: 'Off by rounding' },
  help: {
    vi: 'Chênh lệch không lớn hơn phần bị làm tròn của các số đã in. Ghi đủ chữ số thập phân để khớp.',
    en: 'The difference is no more than the printed digits leave open. Write all decimals to make it agree.',
  },
  examples: {
    wrong: {
      columns: ['maximum', 'result'],
      rows: [
        ['4.1', 'A', 3.5, 2.1967],
        ['4.1.1', 'B', 2.5, 2],
        ['4.1.3', 'C', 1, 0.196],
      ],
    },
    right: {
      columns: ['maximum', 'result'],
      rows: [
        ['4.1', 'A', 3.5, 2.1967],
        ['4.1.1', 'B', 2.5, 2],
        ['4.1.3', 'C', 1, 0.1967],
      ],
    },
  },
  run(sheet) {
    const gapsOf = (index: number) => [
      ...(pointColumns(sheet).includes(index) ? parentGaps(sheet, index) : []),
      ...totalGaps(sheet, index),
    ]
    return totalColumns(sheet).flatMap((index) =>
      gapsOf(index)
        .filter((gap) => gap.rounding)
        .map((gap) =>
          foundGap(sheet, index, gap, {
            vi: 'Ghi {found}, các phần cộng lại được {expected} ({sum}); lệch {gap}, trong phạm vi làm tròn.',
            en: '{found} is printed, the parts add up to {expected} ({sum}); {gap} apart, within rounding.',
          }),
        ),
    )
  },
}
