import { inputCells } from '../sheet/row-inputs.js'
import { nodeRows } from '../sheet/score-sheet.js'
import type { Check } from './check.js'
import { lossByRule } from './loss-by-rule.js'

const THRESHOLDS: ReadonlySet<string> = new Set(['threshold', 'threshold-proportional', 'bands'])

/** A rate below the one that gives all points: a plan done to 96 %. */
export const thresholdNotMet: Check = {
  id: 'threshold-not-met',
  severity: 'warning',
  title: { vi: 'Chưa đạt ngưỡng điểm tối đa', en: 'Threshold not met' },
  help: {
    vi: '«Phải đạt 100% mới đạt điểm tối đa»: thiếu một ít cũng mất một phần điểm. Xem cách chấm để biết cần đạt bao nhiêu.',
    en: '“Only 100 % gives all points”: a little less costs a part of them. The rule says what is needed.',
  },
  examples: {
    wrong: {
      framework: 'par-2016',
      columns: ['maximum', 'numerator', 'denominator', 'input', 'self 2016'],
      rows: [['I.1.a', 'Mức độ thực hiện kế hoạch CCHC', 1, 48, 50, null, 0.5]],
    },
    right: {
      framework: 'par-2016',
      columns: ['maximum', 'numerator', 'denominator', 'input', 'self 2016'],
      rows: [['I.1.a', 'Mức độ thực hiện kế hoạch CCHC', 1, 50, 50, null, 1]],
    },
  },
  run(sheet) {
    return nodeRows(sheet).flatMap((row) => {
      const { rule } = row.node ?? {}
      if (!rule || !THRESHOLDS.has(rule.kind)) return []
      const loss = lossByRule(sheet, row)
      const figures = (['input', 'numerator'] as const).flatMap((role) => inputCells(sheet, row, role))
      const cell = figures.find(({ text }) => text !== '')
      if (!loss || !cell) return []
      return [
        {
          cell,
          row,
          column: null,
          found: loss.points,
          expected: loss.maximum,
          difference: -loss.lost,
          sentence: {
            vi: 'Tiêu chí {code}: {trace}, mất {lost}. {rule}',
            en: 'Criterion {code}: {trace}, {lost} lost. {rule}',
          },
          words: { code: row.code, trace: loss.trace, lost: loss.lost, rule: rule.describe(loss.maximum) },
        },
      ]
    })
  },
}
