import { compareColumns, isWithinSelfGap } from '../explain/compare-columns.js'
import { rootRows } from '../sheet/score-sheet.js'
import { difference } from '../values/decimal.js'
import type { Check } from './check.js'

/** A self-assessment that differs from the appraisal by more than 3 %. */
export const selfAppraisalGap: Check = {
  id: 'self-appraisal-gap',
  severity: 'warning',
  title: { vi: 'Điểm tự đánh giá lệch quá 3%', en: 'Self-assessment off by more than 3 %' },
  help: {
    vi: 'Năm 2016, sai số giữa điểm tự đánh giá và điểm thẩm định quá 3% thì mất 1 điểm. Văn bản không nói rõ 3% tính trên số nào; ở đây tính trên điểm thẩm định.',
    en: 'In 2016 a difference of more than 3 % cost a point. The documents do not say of what; here it is of the appraised points.',
  },
  examples: {
    wrong: { columns: ['maximum', 'self', 'appraisal'], rows: [['1', 'A', 10, 9, 8]] },
    right: { columns: ['maximum', 'self', 'appraisal'], rows: [['1', 'A', 10, 9, 8.9]] },
  },
  run(sheet) {
    const self = sheet.columns.findIndex((column) => column.role === 'self')
    const appraisal = sheet.columns.findLastIndex((column) => column.role === 'appraisal')
    const first = rootRows(sheet)[0]?.cells[self]
    if (!first || appraisal < 0) return []
    const compared = compareColumns(sheet, self, appraisal)
    const { firstTotal: own, secondTotal: given, percent } = compared
    if (given <= 0 || percent === null || isWithinSelfGap(compared)) return []
    return [
      {
        cell: first,
        row: null,
        column: sheet.columns[self] ?? null,
        found: own,
        expected: given,
        difference: difference(own, given),
        sentence: {
          vi: 'Tổng điểm tự đánh giá {own}, thẩm định {given}: lệch {percent}%, quá 3%.',
          en: 'Self-assessed {own}, appraised {given}: {percent} % apart, more than 3 %.',
        },
        words: { own, given, percent: -percent },
      },
    ]
  },
}
