import { isPoints } from '../sheet/column.js'
import { aboveMaximum } from './above-maximum.js'
import type { Check } from './check.js'

/** More points than the maximum. */
export const overMaximum: Check = {
  id: 'over-maximum',
  severity: 'error',
  title: { vi: 'Vượt điểm tối đa', en: 'More than the maximum' },
  help: {
    vi: 'Điểm không thể lớn hơn điểm tối đa của tiêu chí.',
    en: 'Points cannot exceed the maximum of the criterion.',
  },
  examples: {
    wrong: { columns: ['maximum', 'result'], rows: [['1', 'A', 1, 1.25]] },
    right: { columns: ['maximum', 'result'], rows: [['1', 'A', 1, 1]] },
  },
  run(sheet) {
    return aboveMaximum(sheet, (column) => isPoints(column) && column.role !== 'target', {
      vi: 'Tiêu chí {code} được {value} điểm, nhưng điểm tối đa là {maximum}.',
      en: 'Criterion {code} has {value} {value:point|points}, but its maximum is {maximum}.',
    })
  },
}
