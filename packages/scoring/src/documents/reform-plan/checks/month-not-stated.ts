import type { Check } from '../../../checks/check.js'
import { fold } from '../../../values/fold.js'
import type { ReformPlan } from '../reform-plan.js'
import { onActivity, PLAN_HEADER, placed } from './plan-remark.js'

/** An activity without a month: «Theo quy định của Bộ Nội vụ». Nobody can say whether it is late. */
export const monthNotStated: Check<ReformPlan> = {
  id: 'month-not-stated',
  since: '0.1.0',
  severity: 'warning',
  repair: 'none',
  title: { vi: 'Thời gian không nêu tháng', en: 'No month stated' },
  help: {
    vi: '«Theo quy định» không cho biết khi nào là chậm. Ghi tháng dự kiến, và sửa khi có văn bản hướng dẫn.',
    en: '“As prescribed” does not say when it is late. Write the month expected, and change it when the guidance comes.',
  },
  figures: null,
  examples: {
    wrong: [
      [...PLAN_HEADER],
      ['1.1', 'Tự đánh giá Chỉ số CCHC', null, 'Sở Nội vụ', 'Theo quy định của Bộ Nội vụ', null],
    ],
    right: [[...PLAN_HEADER], ['1.1', 'Tự đánh giá Chỉ số CCHC', null, 'Sở Nội vụ', 'Tháng 11', 'Tháng 12']],
    findings: [
      {
        cell: 'E2',
        found: 'Theo quy định của Bộ Nội vụ',
        expected: null,
        vi: 'Hoạt động 1.1 ghi thời gian «Theo quy định của Bộ Nội vụ»: không nêu tháng nào.',
        en: 'The time of activity 1.1 is “Theo quy định của Bộ Nội vụ”: no month is named.',
      },
    ],
  },
  run(plan) {
    return placed(plan)
      .filter(({ activity: { start, end } }) => start.kind !== 'month' && end.kind !== 'month')
      .map((each) => {
        const { startCell, endCell } = each.activity
        const text = [...new Set([startCell.text, endCell.text])].filter((part) => part !== '').join(' – ')
        return onActivity(each, startCell, plan.columns.start, {
          found: text || null,
          expected: null,
          ...(ALL_THE_TIME.test(fold(text)) ? { severity: 'info' as const } : {}),
          sentence:
            text === ''
              ? {
                  vi: 'Hoạt động {number} «{title}» chưa có thời gian thực hiện.',
                  en: 'Activity {number} “{title}” has no time.',
                }
              : {
                  vi: 'Hoạt động {number} ghi thời gian «{text}»: không nêu tháng nào.',
                  en: 'The time of activity {number} is “{text}”: no month is named.',
                },
          words: { text },
        })
      })
  },
}

/** What is done all the time has no last month; it is told, but nothing is wrong with it. */
const ALL_THE_TIME = /^(?:thuong xuyen|hang (?:ngay|tuan|thang|quy|nam)|dinh ky)/
