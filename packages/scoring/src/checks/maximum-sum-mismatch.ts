import type { ScoreSheet } from '../sheet/score-sheet.js'
import { sameInAll } from '../text.js'
import type { Found } from './check.js'
import { COMPUTED } from './figure-names.js'
import type { SheetCheck } from './sheet-check.js'
import { foundGap, parentGaps } from './sums.js'

/** A maximum that is not the sum of its children's. */
export const maximumSumMismatch: SheetCheck = {
  id: 'maximum-sum-mismatch',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Điểm tối đa không bằng tổng các tiêu chí con', en: 'Maximum is not the sum of its children' },
  help: {
    vi: 'Điểm tối đa của dòng mẹ phải bằng tổng điểm tối đa của các dòng con: có thể thiếu dòng hoặc ghi sai điểm.',
    en: 'The maximum of a parent is the sum of its children’s: a row may be missing or a figure wrong.',
  },
  figures: COMPUTED,
  examples: {
    wrong: {
      columns: ['maximum'],
      rows: [
        ['1', 'A', 3],
        ['1.1', 'B', 1],
        ['1.2', 'C', 1.25],
      ],
    },
    right: {
      columns: ['maximum'],
      rows: [
        ['1', 'A', 2.25],
        ['1.1', 'B', 1],
        ['1.2', 'C', 1.25],
      ],
    },
    findings: [
      {
        cell: 'C2',
        found: 3,
        expected: 2.25,
        vi: 'Điểm tối đa của 1 ghi 3, nhưng các tiêu chí con cộng lại được 2,25 (1 + 1,25).',
        en: 'The maximum of 1 says 3, but its children add up to 2.25 (1 + 1.25).',
      },
    ],
  },
  run(sheet) {
    return maximumColumns(sheet).flatMap((index) => gapsOf(sheet, index))
  },
}

/** Where each year has maxima of its own there are several columns of them. */
const maximumColumns = ({ columns }: ScoreSheet): number[] =>
  columns.flatMap(({ role }, index) => (role === 'maximum' ? [index] : []))

const gapsOf = (sheet: ScoreSheet, index: number): Found[] =>
  parentGaps(sheet, index).map((gap) => {
    const { node, children } = gap.row
    const missing = node?.children.find((child) => child.missing && !children.some((each) => each.node === child))
    const found = foundGap(sheet, index, gap, {
      vi: 'Điểm tối đa của {code} ghi {found}, nhưng các tiêu chí con cộng lại được {expected} ({sum}). {known}',
      en: 'The maximum of {code} says {found}, but its children add up to {expected} ({sum}). {known}',
    })
    return { ...found, words: { ...found.words, known: missing?.missing ?? sameInAll('') } }
  })
