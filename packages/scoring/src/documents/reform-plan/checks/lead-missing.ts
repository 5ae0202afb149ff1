import type { Check } from '../../../checks/check.js'
import type { ReformPlan } from '../reform-plan.js'
import { onActivity, PLAN_HEADER, placed } from './plan-remark.js'

/** An activity that nobody leads. */
export const leadMissing: Check<ReformPlan> = {
  id: 'lead-missing',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Hoạt động chưa có đơn vị chủ trì', en: 'Activity without a lead agency' },
  help: {
    vi: 'Mỗi hoạt động cần một đơn vị chủ trì, nếu không thì không ai thực hiện và báo cáo.',
    en: 'An activity needs a lead agency, or nobody carries it out and reports on it.',
  },
  figures: null,
  examples: {
    wrong: [[...PLAN_HEADER], ['1.1', 'Tập huấn', 50, 'Phối hợp: UBND cấp huyện', 'Tháng 3', 'Tháng 9']],
    right: [
      [...PLAN_HEADER],
      ['1.1', 'Tập huấn', 50, '- Chủ trì: Sở Nội vụ\n- Phối hợp: UBND cấp huyện', 'Tháng 3', 'Tháng 9'],
    ],
    findings: [
      {
        cell: 'D2',
        found: 'Phối hợp: UBND cấp huyện',
        expected: null,
        vi: 'Hoạt động 1.1 «Tập huấn» chưa có đơn vị chủ trì.',
        en: 'Activity 1.1 “Tập huấn” has no lead agency.',
      },
    ],
  },
  run(plan) {
    return placed(plan)
      .filter(({ activity }) => activity.agencies.lead.length === 0)
      .map((each) =>
        onActivity(each, each.activity.agencyCell, plan.columns.agency, {
          found: each.activity.agencyCell.text || null,
          expected: null,
          sentence: {
            vi: 'Hoạt động {number} «{title}» chưa có đơn vị chủ trì.',
            en: 'Activity {number} “{title}” has no lead agency.',
          },
        }),
      )
  },
}
