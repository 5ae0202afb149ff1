import { isPoints } from '../sheet/column.js'
import { weightedColumns } from '../sheet/weighted-points.js'
import { aboveMaximum } from './above-maximum.js'
import { MAXIMUM } from './figure-names.js'
import type { SheetCheck } from './sheet-check.js'

/** More points than the maximum. */
export const overMaximum: SheetCheck = {
  id: 'over-maximum',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Vượt điểm tối đa', en: 'More than the maximum' },
  help: {
    vi: 'Điểm không thể lớn hơn điểm tối đa của tiêu chí.',
    en: 'Points cannot exceed the maximum of the criterion.',
  },
  figures: MAXIMUM,
  examples: {
    wrong: { columns: ['maximum', 'result'], rows: [['1', 'A', 1, 1.25]] },
    right: { columns: ['maximum', 'result'], rows: [['1', 'A', 1, 1]] },
    findings: [
      {
        cell: 'D2',
        found: 1.25,
        expected: 1,
        vi: 'Tiêu chí 1 được 1,25 điểm, nhưng điểm tối đa là 1.',
        en: 'Criterion 1 has 1.25 points, but its maximum is 1.',
      },
    ],
  },
  run(sheet) {
    // Points times a weight have no maximum of their own.
    const weighted = weightedColumns(sheet).map(({ column }) => sheet.columns[column])
    return aboveMaximum(sheet, (column) => isPoints(column) && column.role !== 'target' && !weighted.includes(column), {
      vi: 'Tiêu chí {code} được {value} điểm, nhưng điểm tối đa là {maximum}.',
      en: 'Criterion {code} has {value} {value:point|points}, but its maximum is {maximum}.',
    })
  },
}
