import type { Check } from '../../../checks/check.js'
import { fold } from '../../../values/fold.js'
import type { ReformPlan } from '../reform-plan.js'
import { onActivity, PLAN_HEADER, placed } from './plan-remark.js'
import { saysThereIsNone } from './where-money-is.js'

/** An activity for which, as the plan itself says, no money was given yet. */
export const activityUnfunded: Check<ReformPlan> = {
  id: 'activity-unfunded',
  since: '0.1.0',
  severity: 'warning',
  repair: 'none',
  title: { vi: 'Hoạt động chưa được bố trí kinh phí', en: 'Activity without money' },
  help: {
    vi: 'Kế hoạch ghi chưa bố trí kinh phí: bố trí, lồng ghép nguồn khác, hoặc lùi hoạt động. Năm 2016 Đắk Nông nêu việc chậm bố trí kinh phí là nguyên nhân chủ yếu không hoàn thành 100% kế hoạch.',
    en: 'The plan says that there is no money yet: provide it, use other funds, or put the activity off. In 2016 Đắk Nông named late money as the main reason why its plan was not completed.',
  },
  figures: null,
  examples: {
    wrong: [
      [...PLAN_HEADER],
      ['1.1', 'Hội nghị tổng kết', 15, 'Sở Nội vụ', 'Tháng 1', 'Tháng 2'],
      ['1.2', 'Nâng cấp Cổng dịch vụ công', 'Chưa bố trí', 'Sở Thông tin và Truyền thông', 'Tháng 3', 'Tháng 9'],
    ],
    right: [
      [...PLAN_HEADER],
      ['1.1', 'Hội nghị tổng kết', 15, 'Sở Nội vụ', 'Tháng 1', 'Tháng 2'],
      ['1.2', 'Nâng cấp Cổng dịch vụ công', 500, 'Sở Thông tin và Truyền thông', 'Tháng 3', 'Tháng 9'],
    ],
    findings: [
      {
        cell: 'C3',
        found: 'Chưa bố trí',
        expected: null,
        vi: 'Hoạt động 1.2 «Nâng cấp Cổng dịch vụ công» chưa có kinh phí: «Chưa bố trí».',
        en: 'Activity 1.2 “Nâng cấp Cổng dịch vụ công” has no money: “Chưa bố trí”.',
      },
    ],
  },
  run(plan) {
    return placed(plan).flatMap((each) => {
      const { budget, note } = each.activity
      const inBudget = saysThereIsNone(budget.cell.text) ? budget.cell.text : null
      const inNote = saysThereIsNone(note) && /kinh phi|nguon|von/.test(fold(note)) ? note : null
      const text = inBudget ?? inNote
      if (text === null || budget.value !== null) return []
      return [
        onActivity(each, budget.cell, plan.columns.budget, {
          found: text,
          expected: null,
          sentence: {
            vi: 'Hoạt động {number} «{title}» chưa có kinh phí: «{text}».',
            en: 'Activity {number} “{title}” has no money: “{text}”.',
          },
          words: { text },
        }),
      ]
    })
  },
}
