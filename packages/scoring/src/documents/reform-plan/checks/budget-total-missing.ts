import type { Check } from '../../../checks/check.js'
import { COMPUTED } from '../../../checks/figure-names.js'
import type { ReformPlan } from '../reform-plan.js'
import { fieldBudget } from './budget-sum-mismatch.js'
import { PLAN_HEADER } from './plan-remark.js'

/** A field without a total where others have one. */
export const budgetTotalMissing: Check<ReformPlan> = {
  id: 'budget-total-missing',
  since: '0.1.0',
  severity: 'info',
  repair: 'none',
  title: { vi: 'Lĩnh vực không có dòng tổng', en: 'Field without a total' },
  help: {
    vi: 'Các lĩnh vực khác có dòng tổng kinh phí; thêm dòng tổng (kể cả 0) để người đọc đối chiếu được tổng cộng.',
    en: 'Other fields have a total; add one (also 0), so that the grand total can be followed.',
  },
  figures: COMPUTED,
  examples: {
    wrong: [
      [...PLAN_HEADER],
      ['I', 'Chỉ đạo điều hành', null, null, null, null],
      ['1.1', 'Hội nghị tổng kết', 15, 'Sở Nội vụ', 'Tháng 1', 'Tháng 2'],
      ['Tổng', null, 15, null, null, null],
      ['II', 'Tài chính công', null, null, null, null],
      ['2.1', 'Cơ chế tự chủ', null, 'Sở Tài chính', 'Tháng 1', 'Tháng 12'],
    ],
    right: [
      [...PLAN_HEADER],
      ['I', 'Chỉ đạo điều hành', null, null, null, null],
      ['1.1', 'Hội nghị tổng kết', 15, 'Sở Nội vụ', 'Tháng 1', 'Tháng 2'],
      ['Tổng', null, 15, null, null, null],
      ['II', 'Tài chính công', null, null, null, null],
      ['2.1', 'Cơ chế tự chủ', null, 'Sở Tài chính', 'Tháng 1', 'Tháng 12'],
      ['Tổng', null, 0, null, null, null],
    ],
    findings: [
      {
        cell: 'A5',
        found: null,
        expected: 0,
        vi: 'Lĩnh vực II không có dòng tổng kinh phí; các hoạt động cộng lại 0 triệu đồng.',
        en: 'Field II has no total; its activities add up to 0 million đồng.',
      },
    ],
  },
  run({ fields, columns }) {
    if (fields.every(({ total }) => total === null)) return []
    return fields
      .filter(({ total }) => total === null)
      .map((field) => ({
        cell: field.numberCell,
        code: field.number || null,
        field: field.number || null,
        column: columns.budget || null,
        found: null,
        expected: fieldBudget(field),
        sentence: {
          vi: 'Lĩnh vực {number} không có dòng tổng kinh phí; các hoạt động cộng lại {expected} triệu đồng.',
          en: 'Field {number} has no total; its activities add up to {expected} million đồng.',
        },
        words: { number: field.number, expected: fieldBudget(field) },
      }))
  },
}
