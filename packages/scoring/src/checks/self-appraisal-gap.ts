import { nodeRows, numberIn, rootRows } from '../sheet/score-sheet.js'
import { difference, roundHalfUp, sum } from '../values/decimal.js'
import type { Check } from './check.js'

/** «Điểm tự đánh giá của tỉnh sai số quá 3% so với điểm thẩm định» (Đắk Nông 2017, seed 000). */
const ALLOWED = 0.03

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
    const both = nodeRows(sheet).filter(
      (row) => row.children.length === 0 && numberIn(row, self) !== null && numberIn(row, appraisal) !== null,
    )
    const first = rootRows(sheet)[0]?.cells[self]
    const [own, given] = [
      sum(both.map((row) => numberIn(row, self) ?? 0)),
      sum(both.map((row) => numberIn(row, appraisal) ?? 0)),
    ]
    const gap = difference(own, given)
    if (!first || given <= 0 || Math.abs(gap) <= given * ALLOWED) return []
    return [
      {
        cell: first,
        row: null,
        column: sheet.columns[self] ?? null,
        found: own,
        expected: given,
        difference: gap,
        sentence: {
          vi: 'Tổng điểm tự đánh giá {own}, thẩm định {given}: lệch {percent}%, quá 3%.',
          en: 'Self-assessed {own}, appraised {given}: {percent} % apart, more than 3 %.',
        },
        words: { own, given, percent: roundHalfUp((gap / given) * 100, 2) },
      },
    ]
  },
}
