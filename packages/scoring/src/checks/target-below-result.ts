import { nodeRows, numberIn } from '../sheet/score-sheet.js'
import { difference } from '../values/decimal.js'
import type { Check } from './check.js'

/** A target lower than what has been reached. */
export const targetBelowResult: Check = {
  id: 'target-below-result',
  severity: 'warning',
  title: { vi: 'Mục tiêu thấp hơn kết quả', en: 'Target below the result' },
  help: {
    vi: 'Mục tiêu thấp hơn điểm đã đạt: đặt lại mục tiêu, hoặc giải trình.',
    en: 'The target is lower than the points already reached: set it anew, or explain.',
  },
  examples: {
    wrong: { columns: ['maximum', 'result 2018', 'target 2019'], rows: [['1', 'A', 2, 1.5, 1]] },
    right: { columns: ['maximum', 'result 2018', 'target 2019'], rows: [['1', 'A', 2, 1.5, 2]] },
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
            row,
            column: sheet.columns[index] ?? null,
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
