import type { Check } from '../../../checks/check.js'
import type { ReformPlan } from '../reform-plan.js'
import { onActivity, PLAN_HEADER, type PlacedActivity, placed } from './plan-remark.js'

/** The last part of a number and what stands before it: `1.1.3` is 3 under `1.1`. */
interface Numbered {
  readonly under: string
  readonly last: number
}

/** Activities 6 and 8 stand below each other: 7 is missing. */
export const activityNumberGap: Check<ReformPlan> = {
  id: 'activity-number-gap',
  since: '0.3.0',
  severity: 'warning',
  repair: 'none',
  title: { vi: 'Số thứ tự hoạt động bị nhảy', en: 'A gap in the numbers of activities' },
  help: {
    vi: 'Số liền sau bị thiếu: hoạt động bị xóa, bị sót khi chép, hoặc đánh số nhầm.',
    en: 'The next number is missing: an activity was deleted, left out in copying, or misnumbered.',
  },
  figures: null,
  examples: {
    wrong: [
      [...PLAN_HEADER],
      [1, 'Tập huấn', null, 'Sở Nội vụ', 'Tháng 3', 'Tháng 9'],
      [2, 'Kiểm tra', null, 'Sở Nội vụ', 'Tháng 3', 'Tháng 9'],
      [4, 'Khảo sát', null, 'Sở Nội vụ', 'Tháng 3', 'Tháng 9'],
    ],
    right: [
      [...PLAN_HEADER],
      [1, 'Tập huấn', null, 'Sở Nội vụ', 'Tháng 3', 'Tháng 9'],
      [2, 'Kiểm tra', null, 'Sở Nội vụ', 'Tháng 3', 'Tháng 9'],
      [3, 'Khảo sát', null, 'Sở Nội vụ', 'Tháng 3', 'Tháng 9'],
    ],
    findings: [
      {
        cell: 'A4',
        found: '4',
        expected: '3',
        vi: 'Sau hoạt động 2 là hoạt động 4: thiếu số 3.',
        en: 'Activity 2 is followed by 4: 3 is missing.',
      },
    ],
  },
  run(plan) {
    const all = placed(plan)
    return all.flatMap((each, at) => {
      const before = all[at - 1]
      const missing = before && missingBetween(before, each)
      if (!before || !missing) return []
      return [
        onActivity(each, each.activity.numberCell, plan.columns.number, {
          found: each.activity.number,
          expected: missing,
          sentence: {
            vi: 'Sau hoạt động {before} là hoạt động {number}: thiếu số {missing}.',
            en: 'Activity {before} is followed by {number}: {missing} is missing.',
          },
          words: { before: before.activity.number, missing },
        }),
      ]
    })
  },
}

/** The number that should stand between two activities; `null` where they follow each other, or begin anew. */
function missingBetween(before: PlacedActivity, each: PlacedActivity): string | null {
  const [one, next] = [before, each].map(({ activity }) => numbered(activity.number))
  if (!one || !next || one.under !== next.under || next.last <= one.last + 1) return null
  return `${one.under}${one.last + 1}`
}

function numbered(number: string): Numbered | null {
  const [, under = '', last] = /^((?:\d+\.)*)(\d+)$/u.exec(number) ?? []
  return last === undefined ? null : { under, last: Number(last) }
}
