import type { Check } from '../../../checks/check.js'
import { besideWhat } from '../../../checks/figure-names.js'
import type { ReformPlan } from '../reform-plan.js'
import { onHead, underHead } from './on-head.js'

/** The annex of a plan is called of another year than the plan: it was copied from last year's. */
export const planYear: Check<ReformPlan> = {
  id: 'plan-year',
  since: '0.1.0',
  severity: 'warning',
  repair: 'none',
  title: { vi: 'Năm của phụ lục khác năm kế hoạch', en: 'Annex is of another year than the plan' },
  help: {
    vi: 'Phụ lục thường chép từ năm trước: sửa năm ở tên phụ lục cho khớp tên kế hoạch.',
    en: 'Annexes are copied from last year: put the year of the plan into the annex’s title.',
  },
  figures: besideWhat('Tên kế hoạch', 'Title'),
  examples: {
    wrong: underHead('KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024', 'PHỤ LỤC', 'NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2023'),
    right: underHead('KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024', 'PHỤ LỤC', 'NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2024'),
    findings: [
      {
        cell: 'A3',
        found: 2023,
        expected: 2024,
        vi: 'Tên kế hoạch là năm 2024, phụ lục «NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2023» là năm 2023.',
        en: 'The plan’s title is of 2024, the annex “NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2023” of 2023.',
      },
    ],
  },
  run({ head: { years, annexTitle } }) {
    const [first] = years
    if (first === undefined || !annexTitle || years.includes(annexTitle.year)) return []
    const { text, year, cell } = annexTitle
    return [
      onHead(cell, {
        found: year,
        expected: first,
        sentence: {
          vi: 'Tên kế hoạch là năm {own}, phụ lục «{text}» là năm {year}.',
          en: 'The plan’s title is of {own}, the annex “{text}” of {year}.',
        },
        words: { own: String(first), text, year: String(year) },
      }),
    ]
  },
}
