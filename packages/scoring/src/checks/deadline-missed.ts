import { inputCells } from '../sheet/row-inputs.js'
import { nodeRows } from '../sheet/score-sheet.js'
import { LOSS } from './figure-names.js'
import { lossByRule } from './loss-by-rule.js'
import { inSheet, type SheetCheck } from './sheet-check.js'

/** A report that came after its deadline. */
export const deadlineMissed: SheetCheck = {
  id: 'deadline-missed',
  since: '0.1.0',
  severity: 'info',
  repair: 'none',
  title: { vi: 'Quá thời hạn', en: 'Deadline missed' },
  help: {
    vi: 'Báo cáo đến sau hạn thì mất điểm: tính theo ngày nơi nhận đã nhận được, không theo ngày ký. Kiểm tra lại ngày nhận; nếu đúng, chuẩn bị giải trình.',
    en: 'A late report costs its points: what counts is the day of receipt, not of issue. Check the day; if it is right, prepare an explanation.',
  },
  figures: LOSS,
  examples: {
    wrong: {
      framework: 'par-2016',
      columns: ['maximum', 'input', 'self 2016'],
      rows: [['I.2.a', 'Báo cáo theo dõi thi hành pháp luật', 0.5, '17/10/2016', 0]],
    },
    right: {
      framework: 'par-2016',
      columns: ['maximum', 'input', 'self 2016'],
      rows: [['I.2.a', 'Báo cáo theo dõi thi hành pháp luật', 0.5, '15/10/2016', 0.5]],
    },
    findings: [
      {
        cell: 'D2',
        found: 0,
        expected: 0.5,
        vi: 'Tiêu chí I.2.a: Nhận chậm 2 ngày so với hạn 15/10 → 0 điểm, mất 0,5.',
        en: 'Criterion I.2.a: Received 2 days after 15/10 → 0 points, 0.5 lost.',
      },
    ],
  },
  run(sheet) {
    return nodeRows(sheet).flatMap((row) => {
      if (row.node?.rule?.warnedBy !== 'deadline-missed') return []
      const loss = lossByRule(sheet, row)
      const [cell] = inputCells(sheet, row, 'input')
      if (!loss || !cell) return []
      return [
        {
          cell,
          ...inSheet(row, null),
          found: loss.points,
          expected: loss.maximum,
          difference: -loss.lost,
          sentence: { vi: 'Tiêu chí {code}: {trace}, mất {lost}.', en: 'Criterion {code}: {trace}, {lost} lost.' },
          words: { code: row.code, trace: loss.trace, lost: loss.lost },
        },
      ]
    })
  },
}
