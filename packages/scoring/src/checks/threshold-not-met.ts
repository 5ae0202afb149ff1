import { ruleInWords } from '../framework/basis.js'
import { inputCells } from '../sheet/row-inputs.js'
import { nodeRows } from '../sheet/score-sheet.js'
import { LOSS } from './figure-names.js'
import { lossByRule } from './loss-by-rule.js'
import { inSheet, type SheetCheck } from './sheet-check.js'

/** A rate below the one that gives all points: a plan done to 96 %. */
export const thresholdNotMet: SheetCheck = {
  id: 'threshold-not-met',
  since: '0.1.0',
  severity: 'info',
  repair: 'none',
  title: { vi: 'Chưa đạt ngưỡng điểm tối đa', en: 'Threshold not met' },
  help: {
    vi: '«Phải đạt 100% mới đạt điểm tối đa»: thiếu một ít cũng mất một phần điểm. Xem cách chấm để biết cần đạt bao nhiêu.',
    en: '“Only 100 % gives all points”: a little less costs a part of them. The rule says what is needed.',
  },
  figures: LOSS,
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
    findings: [
      {
        cell: 'D2',
        found: 0.5,
        expected: 1,
        vi: 'Tiêu chí I.1.a: Tỷ lệ 96% → 0,5 trên 1 điểm, mất 0,5. Từ 100%: 1 điểm; từ 96%: 0,5 điểm; thấp hơn: chưa rõ điểm (văn bản chỉ nêu một phần thang điểm).',
        en: 'Criterion I.1.a: Rate 96 % → 0.5 of 1 point, 0.5 lost. From 100 %: 1 point; from 96 %: 0.5 points; lower: points not known (a document states a part of the scale only).',
      },
    ],
  },
  run(sheet) {
    return nodeRows(sheet).flatMap((row) => {
      const { node } = row
      if (node?.rule?.warnedBy !== 'threshold-not-met') return []
      const loss = lossByRule(sheet, row)
      const figures = (['input', 'numerator'] as const).flatMap((role) => inputCells(sheet, row, role))
      const cell = figures.find(({ text }) => text !== '')
      if (!loss || !cell) return []
      return [
        {
          cell,
          ...inSheet(row, null),
          found: loss.points,
          expected: loss.maximum,
          difference: -loss.lost,
          sentence: {
            vi: 'Tiêu chí {code}: {trace}, mất {lost}. {rule}',
            en: 'Criterion {code}: {trace}, {lost} lost. {rule}',
          },
          words: { code: row.code, trace: loss.trace, lost: loss.lost, rule: ruleInWords(node, loss.maximum) ?? '' },
        },
      ]
    })
  },
}
