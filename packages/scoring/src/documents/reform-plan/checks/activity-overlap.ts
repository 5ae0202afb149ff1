import type { Check } from '../../../checks/check.js'
import { fold } from '../../../values/fold.js'
import type { ReformPlan } from '../reform-plan.js'
import { onActivity, PLAN_HEADER, type PlacedActivity, placed } from './plan-remark.js'

/** Short titles («Tập huấn») are the same by chance. */
const FEWEST_WORDS = 3

/** The same activity planned twice: it is paid and counted twice. */
export const activityOverlap: Check<ReformPlan> = {
  id: 'activity-overlap',
  since: '0.1.0',
  severity: 'warning',
  repair: 'none',
  title: { vi: 'Hoạt động trùng nhau', en: 'Activity planned twice' },
  help: {
    vi: 'Một việc ghi ở hai chỗ sẽ được bố trí kinh phí và tính tiến độ hai lần: gộp lại, hoặc ghi rõ hai việc khác nhau ở điểm nào.',
    en: 'What stands in two places is paid and counted twice: put it together, or say what makes two of it.',
  },
  figures: null,
  examples: {
    wrong: [
      [...PLAN_HEADER],
      ['1.1', 'Tổ chức tập huấn nghiệp vụ kiểm soát TTHC', 50, 'Văn phòng UBND tỉnh', 'Tháng 3', 'Tháng 9'],
      ['2.1', 'Tổ chức tập huấn nghiệp vụ kiểm soát TTHC', 40, 'Sở Nội vụ', 'Tháng 5', 'Tháng 6'],
    ],
    right: [
      [...PLAN_HEADER],
      ['1.1', 'Tổ chức tập huấn nghiệp vụ kiểm soát TTHC', 50, 'Văn phòng UBND tỉnh', 'Tháng 3', 'Tháng 9'],
      ['2.1', 'Tổ chức tập huấn nghiệp vụ cho công chức cấp xã', 40, 'Sở Nội vụ', 'Tháng 5', 'Tháng 6'],
    ],
    findings: [
      {
        cell: 'B3',
        found: 'Tổ chức tập huấn nghiệp vụ kiểm soát TTHC',
        expected: null,
        vi: 'Hoạt động 2.1 «Tổ chức tập huấn nghiệp vụ kiểm soát TTHC» giống hoạt động 1.1 ở ô B2: có phải một việc ghi hai lần?',
        en: 'Activity 2.1 “Tổ chức tập huấn nghiệp vụ kiểm soát TTHC” is like activity 1.1 in B2: is it the same, planned twice?',
      },
    ],
  },
  run(plan) {
    const first = new Map<string, PlacedActivity>()
    return placed(plan).flatMap((place) => {
      const title = fold(place.activity.title)
      if (title.split(' ').length < FEWEST_WORDS) return []
      const before = first.get(title)
      if (!before) first.set(title, place)
      return before ? [remark(place, before)] : []
    })
  },
}

function remark(place: PlacedActivity, { activity: above }: PlacedActivity) {
  return onActivity(place, place.activity.titleCell, '', {
    found: place.activity.title,
    expected: null,
    sentence: {
      vi: 'Hoạt động {number} «{title}» giống hoạt động {above} ở ô {cell}: có phải một việc ghi hai lần?',
      en: 'Activity {number} “{title}” is like activity {above} in {cell}: is it the same, planned twice?',
    },
    words: { above: above.number || '–', cell: above.titleCell.address },
  })
}
