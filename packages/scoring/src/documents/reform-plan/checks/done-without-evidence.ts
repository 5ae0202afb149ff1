import type { Check } from '../../../checks/check.js'
import type { ReformPlan } from '../reform-plan.js'
import { onActivity, placed } from './plan-remark.js'

const HEADER = ['Stt', 'Nội dung', 'Chủ trì', 'Bắt đầu', 'Kết thúc', 'Đã xong', 'Ngày hoàn thành', 'Minh chứng']

/** An activity said to be done without a date or without the document that shows it. */
export const doneWithoutEvidence: Check<ReformPlan> = {
  id: 'done-without-evidence',
  since: '0.1.0',
  severity: 'warning',
  repair: 'none',
  title: { vi: 'Đã xong nhưng thiếu ngày hoặc minh chứng', en: 'Done without date or evidence' },
  help: {
    vi: 'Khi chấm mức độ hoàn thành kế hoạch, hoạt động không có minh chứng không được tính.',
    en: 'When the completion of the plan is scored, an activity without evidence does not count.',
  },
  figures: null,
  examples: {
    wrong: [HEADER, ['1.1', 'Tập huấn', 'Sở Nội vụ', 'Tháng 3', 'Tháng 9', 'Có', '12/9/2018', null]],
    right: [HEADER, ['1.1', 'Tập huấn', 'Sở Nội vụ', 'Tháng 3', 'Tháng 9', 'Có', '12/9/2018', 'Báo cáo 45/BC-SNV']],
    findings: [
      {
        cell: 'F2',
        found: 'Có',
        expected: null,
        vi: 'Hoạt động 1.1 ghi đã xong nhưng chưa có minh chứng.',
        en: 'Activity 1.1 is said to be done but has no evidence.',
      },
    ],
  },
  run(plan) {
    return placed(plan).flatMap((each) => {
      const { isDone, date, evidence, doneCell, dateCell } = each.activity.progress
      if (!isDone || !doneCell || (evidence !== '' && (date || !dateCell))) return []
      const lacks = evidence === '' ? { vi: 'minh chứng', en: 'evidence' } : { vi: 'ngày hoàn thành', en: 'date' }
      return [
        onActivity(each, doneCell, '', {
          found: doneCell.text,
          expected: null,
          sentence: {
            vi: 'Hoạt động {number} ghi đã xong nhưng chưa có {lacks}.',
            en: 'Activity {number} is said to be done but has no {lacks}.',
          },
          words: { lacks },
        }),
      ]
    })
  },
}
