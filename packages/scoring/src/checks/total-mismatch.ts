import type { ScoreRow } from '../sheet/score-sheet.js'
import type { Text } from '../text.js'
import { COMPUTED } from './figure-names.js'
import { leftOutHidden } from './left-out-hidden.js'
import type { SheetCheck } from './sheet-check.js'
import { foundGap } from './sums.js'
import { totalColumns, totalGaps } from './totals.js'

/** A total that is not the sum of what it sums. */
export const totalMismatch: SheetCheck = {
  id: 'total-mismatch',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Dòng tổng cộng sai', en: 'Wrong total' },
  help: {
    vi: 'Dòng tổng phải bằng tổng các dòng mà nó cộng.',
    en: 'A total is the sum of the rows that it sums.',
  },
  figures: COMPUTED,
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
    findings: [
      {
        cell: 'C4',
        found: 3,
        expected: 2.75,
        vi: 'Dòng tổng ghi 3, nhưng cộng lại được 2,75 (1,25 + 1,5); lệch 0,25.',
        en: 'The total says 3, but the rows add up to 2.75 (1.25 + 1.5); 0.25 apart.',
      },
    ],
  },
  run(sheet) {
    return totalColumns(sheet).flatMap((index) =>
      totalGaps(sheet, index)
        .filter((gap) => !gap.loss)
        .map((gap) => foundGap(sheet, index, gap, wordsFor(leftOutHidden(sheet, index, gap)))),
    )
  },
}

function wordsFor(hidden: readonly ScoreRow[]): Text {
  if (hidden.length === 0) return APART
  const rows = hidden.map(({ codeCell, code }) => `${codeCell.row + 1} (${code})`).join(', ')
  return {
    vi: `${APART.vi} Đúng bằng điểm của dòng bị ẩn ${rows}: dòng tổng bỏ dòng ẩn ra ngoài.`,
    en: `${APART.en} That is what the hidden row ${rows} holds: the total leaves it out.`,
  }
}

const APART: Text = {
  vi: 'Dòng tổng ghi {found}, nhưng cộng lại được {expected} ({sum}); lệch {gap}.',
  en: 'The total says {found}, but the rows add up to {expected} ({sum}); {gap} apart.',
}
