import { aboveMaximum } from './above-maximum.js'
import type { Check } from './check.js'

/** A target above the maximum. */
export const targetOverMaximum: Check = {
  id: 'target-over-maximum',
  severity: 'error',
  title: { vi: 'Mục tiêu vượt điểm tối đa', en: 'Target above the maximum' },
  help: {
    vi: 'Không thể đặt mục tiêu cao hơn điểm tối đa của tiêu chí.',
    en: 'A target cannot exceed the maximum of the criterion.',
  },
  examples: {
    wrong: { columns: ['maximum', 'target 2019'], rows: [['1', 'A', 1, 2]] },
    right: { columns: ['maximum', 'target 2019'], rows: [['1', 'A', 1, 1]] },
  },
  run(sheet) {
    return aboveMaximum(sheet, (column) => column.role === 'target', {
      vi: 'Mục tiêu {value} của tiêu chí {code} lớn hơn điểm tối đa {maximum}.',
      en: 'The target {value} of criterion {code} exceeds its maximum {maximum}.',
    })
  },
}
