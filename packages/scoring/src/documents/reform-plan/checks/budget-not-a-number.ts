import type { Check } from '../../../checks/check.js'
import type { ReformPlan } from '../reform-plan.js'
import { onActivity, PLAN_HEADER, placed } from './plan-remark.js'
import { saysWhereMoneyIs } from './where-money-is.js'

/** A budget in words or with its unit written in the cell. */
export const budgetNotANumber: Check<ReformPlan> = {
  id: 'budget-not-a-number',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Kinh phí không phải là số', en: 'Budget is no number' },
  help: {
    vi: 'Ghi số triệu đồng trong cột kinh phí; nguồn kinh phí ghi ở cột ghi chú.',
    en: 'Write million đồng in the budget column, and where the money comes from in the notes.',
  },
  figures: null,
  examples: {
    wrong: [[...PLAN_HEADER], ['1.1', 'Hội nghị tổng kết', 'khoảng mười lăm', 'Sở Nội vụ', 'Tháng 1', 'Tháng 2']],
    right: [[...PLAN_HEADER], ['1.1', 'Hội nghị tổng kết', 15, 'Sở Nội vụ', 'Tháng 1', 'Tháng 2']],
    findings: [
      {
        cell: 'C2',
        found: 'khoảng mười lăm',
        expected: null,
        vi: 'Kinh phí của hoạt động 1.1 ghi «khoảng mười lăm»: không phải số triệu đồng, nên không vào tổng.',
        en: 'The budget of activity 1.1 says “khoảng mười lăm”, no number of million đồng, so it is in no total.',
      },
    ],
  },
  run(plan) {
    return placed(plan)
      .filter(
        ({ activity: { budget } }) =>
          budget.value === null && budget.cell.text !== '' && !saysWhereMoneyIs(budget.cell.text),
      )
      .map((each) =>
        onActivity(each, each.activity.budget.cell, plan.columns.budget, {
          found: each.activity.budget.cell.text,
          expected: null,
          sentence: {
            vi: 'Kinh phí của hoạt động {number} ghi «{text}»: không phải số triệu đồng, nên không vào tổng.',
            en: 'The budget of activity {number} says “{text}”, no number of million đồng, so it is in no total.',
          },
          words: { text: each.activity.budget.cell.text },
        }),
      )
  },
}
