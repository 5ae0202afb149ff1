import { nodeRows, numberIn } from '../sheet/score-sheet.js'
import { difference } from '../values/decimal.js'
import { two } from './figure-names.js'
import { inSheet, type SheetCheck } from './sheet-check.js'

/** A target lower than what has been reached. */
export const targetBelowResult: SheetCheck = {
  id: 'target-below-result',
  since: '0.1.0',
  severity: 'warning',
  repair: 'none',
  title: { vi: 'Mục tiêu thấp hơn kết quả', en: 'Target below the result' },
  help: {
    vi: 'Mục tiêu thấp hơn điểm đã đạt: đặt lại mục tiêu, hoặc giải trình.',
    en: 'The target is lower than the points already reached: set it anew, or explain.',
  },
  figures: two({ vi: 'Mục tiêu', en: 'Target' }, { vi: 'Kết quả', en: 'Result' }),
  examples: {
    wrong: { columns: ['maximum', 'result 2018', 'target 2019'], rows: [['1', 'A', 2, 1.5, 1]] },
    right: { columns: ['maximum', 'result 2018', 'target 2019'], rows: [['1', 'A', 2, 1.5, 2]] },
    findings: [
      {
        cell: 'E2',
        found: 1,
        expected: 1.5,
        vi: 'Mục tiêu 1 của tiêu chí 1 thấp hơn điểm đã đạt 1,5.',
        en: 'The target 1 of criterion 1 is below the 1.5 already reached.',
      },
    ],
  },
  run(sheet) {
    const result = sheet.columns.findLastIndex((column) => column.role === 'result')
    const targets = sheet.columns.flatMap((column, index) => (column.role === 'target' ? [index] : []))
    if (result < 0) return []
    return nodeRows(sheet).flatMap((row) =>
      targets.flatMap((index) => {
        const [cell, target, reached] = [row.cells[index], numberIn(row, index), numberIn(row, result)]
        if (!cell || target === null || reached === null || target >= reached) return []
        return [
          {
            cell,
            ...inSheet(row, sheet.columns[index] ?? null),
            found: target,
            expected: reached,
            difference: difference(target, reached),
            sentence: {
              vi: 'Mục tiêu {target} của tiêu chí {code} thấp hơn điểm đã đạt {reached}.',
              en: 'The target {target} of criterion {code} is below the {reached} already reached.',
            },
            words: { code: row.code, target, reached },
          },
        ]
      }),
    )
  },
}
