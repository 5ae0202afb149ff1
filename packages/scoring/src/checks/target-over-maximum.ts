import { aboveMaximum } from './above-maximum.js'
import { MAXIMUM } from './figure-names.js'
import type { SheetCheck } from './sheet-check.js'

/** A target above the maximum. */
export const targetOverMaximum: SheetCheck = {
  id: 'target-over-maximum',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Mục tiêu vượt điểm tối đa', en: 'Target above the maximum' },
  help: {
    vi: 'Không thể đặt mục tiêu cao hơn điểm tối đa của tiêu chí.',
    en: 'A target cannot exceed the maximum of the criterion.',
  },
  figures: MAXIMUM,
  examples: {
    wrong: { columns: ['maximum', 'target 2019'], rows: [['1', 'A', 1, 2]] },
    right: { columns: ['maximum', 'target 2019'], rows: [['1', 'A', 1, 1]] },
    findings: [
      {
        cell: 'D2',
        found: 2,
        expected: 1,
        vi: 'Mục tiêu 2 của tiêu chí 1 lớn hơn điểm tối đa 1.',
        en: 'The target 2 of criterion 1 exceeds its maximum 1.',
      },
    ],
  },
  run(sheet) {
    return aboveMaximum(sheet, (column) => column.role === 'target', {
      vi: 'Mục tiêu {value} của tiêu chí {code} lớn hơn điểm tối đa {maximum}.',
      en: 'The target {value} of criterion {code} exceeds its maximum {maximum}.',
    })
  },
}
