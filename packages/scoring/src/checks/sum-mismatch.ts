import { pointColumns } from '../sheet/point-columns.js'
import { COMPUTED } from './figure-names.js'
import type { SheetCheck } from './sheet-check.js'
import { foundGap, parentGaps } from './sums.js'

/** A parent that is not the sum of its children, by more than printed digits allow. */
export const sumMismatch: SheetCheck = {
  id: 'sum-mismatch',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Điểm không bằng tổng các tiêu chí con', en: 'Points are not the sum of the children' },
  help: {
    vi: 'Điểm của dòng mẹ phải bằng tổng điểm các dòng con. Kiểm tra lại từng dòng con rồi sửa chỗ sai.',
    en: 'The points of a parent are the sum of its children’s. Check each child, then correct what is wrong.',
  },
  figures: COMPUTED,
  examples: {
    wrong: {
      columns: ['maximum', 'result'],
      rows: [
        ['5.7', 'A', 1, 1],
        ['5.7.1', 'B', 0.5, 0.25],
        ['5.7.2', 'C', 0.5, 0.5],
      ],
    },
    right: {
      columns: ['maximum', 'result'],
      rows: [
        ['5.7', 'A', 1, 0.75],
        ['5.7.1', 'B', 0.5, 0.25],
        ['5.7.2', 'C', 0.5, 0.5],
      ],
    },
    findings: [
      {
        cell: 'D2',
        found: 1,
        expected: 0.75,
        vi: '5.7 ghi 1, nhưng các tiêu chí con cộng lại được 0,75 (0,25 + 0,5); lệch 0,25.',
        en: '5.7 says 1, but its children add up to 0.75 (0.25 + 0.5); 0.25 apart.',
      },
    ],
  },
  run(sheet) {
    return pointColumns(sheet).flatMap((index) =>
      parentGaps(sheet, index)
        .filter((gap) => !gap.loss)
        .map((gap) =>
          foundGap(sheet, index, gap, {
            vi: '{code} ghi {found}, nhưng các tiêu chí con cộng lại được {expected} ({sum}); lệch {gap}.',
            en: '{code} says {found}, but its children add up to {expected} ({sum}); {gap} apart.',
          }),
        ),
    )
  },
}
