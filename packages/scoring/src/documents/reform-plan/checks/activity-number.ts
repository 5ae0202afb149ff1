import type { Check, Found } from '../../../checks/check.js'
import type { ReformPlan } from '../reform-plan.js'
import { onActivity, PLAN_HEADER, type PlacedActivity, placed } from './plan-remark.js'

/** A number given twice, of another result, written with a comma, or an activity called a result. */
export const activityNumber: Check<ReformPlan> = {
  id: 'activity-number',
  since: '0.1.0',
  severity: 'warning',
  repair: 'none',
  title: { vi: 'Số thứ tự hoạt động không đúng', en: 'Wrong activity number' },
  help: {
    vi: 'Mỗi hoạt động có một số, theo số của kết quả mà nó thuộc về; báo cáo tiến độ dẫn theo số này.',
    en: 'An activity has one number, that of its result and one more; reports on progress cite it.',
  },
  figures: null,
  examples: {
    wrong: [
      [...PLAN_HEADER],
      ['Lĩnh vực V', 'Công vụ', null, null, null, null],
      ['Kết quả 5.4', 'Chất lượng cán bộ cấp xã', null, null, null, null],
      ['Hoạt động 5.4.1', 'Rà soát cán bộ', null, 'UBND các huyện', 'Tháng 1', 'Tháng 9'],
      ['Hoạt động 5,4.2', 'Rà soát công chức', null, 'UBND các huyện', 'Tháng 1', 'Tháng 9'],
    ],
    right: [
      [...PLAN_HEADER],
      ['Lĩnh vực V', 'Công vụ', null, null, null, null],
      ['Kết quả 5.4', 'Chất lượng cán bộ cấp xã', null, null, null, null],
      ['Hoạt động 5.4.1', 'Rà soát cán bộ', null, 'UBND các huyện', 'Tháng 1', 'Tháng 9'],
      ['Hoạt động 5.4.2', 'Rà soát công chức', null, 'UBND các huyện', 'Tháng 1', 'Tháng 9'],
    ],
    findings: [
      {
        cell: 'A5',
        found: 'Hoạt động 5,4.2',
        expected: null,
        vi: '«Hoạt động 5,4.2» viết dấu phẩy trong số; nên là 5.4.2.',
        en: '“Hoạt động 5,4.2” has a comma; it should be 5.4.2.',
      },
    ],
  },
  run(plan) {
    const first = new Map<string, string>()
    return placed(plan).flatMap((each) => {
      const { number, numberCell } = each.activity
      // 1, 2, 3 begin anew in every field or result; 1.1, 1.2 do not.
      const key = number.includes('.') ? number : `${each.field.number} ${each.result.number} ${number}`
      const above = first.get(key)
      if (above === undefined && number !== '') first.set(key, numberCell.address)
      const wrong = problemOf(each, above)
      return wrong
        ? [
            onActivity(each, numberCell, plan.columns.number, {
              found: numberCell.text || null,
              expected: null,
              ...wrong,
            }),
          ]
        : []
    })
  },
}

type Problem = Pick<Found, 'sentence' | 'words'>

function problemOf({ activity, result }: PlacedActivity, above: string | undefined): Problem | null {
  const { number, label, numberCell } = activity
  const words = { text: numberCell.text, above: above ?? '', result: result.number }
  if (number === '')
    return { words, sentence: { vi: 'Hoạt động «{title}» chưa có số.', en: 'The activity “{title}” has no number.' } }
  if (above !== undefined)
    return {
      words,
      sentence: {
        vi: 'Số {number} đã dùng ở ô {above}; «{title}» cần số khác.',
        en: 'Number {number} stands in {above} already; “{title}” needs another.',
      },
    }
  if (/kết quả|lĩnh vực/iu.test(label))
    return {
      words,
      sentence: {
        vi: '«{text}» có đơn vị chủ trì và thời gian: là một hoạt động, không phải kết quả.',
        en: '“{text}” has a lead agency and a time: it is an activity, not a result.',
      },
    }
  if (numberCell.text.includes(','))
    return {
      words,
      sentence: {
        vi: '«{text}» viết dấu phẩy trong số; nên là {number}.',
        en: '“{text}” has a comma; it should be {number}.',
      },
    }
  if (result.number !== '' && number.includes('.') && !number.startsWith(`${result.number}.`))
    return {
      words,
      sentence: {
        vi: 'Hoạt động {number} đứng dưới kết quả {result}: số không khớp.',
        en: 'Activity {number} stands under result {result}: the numbers do not fit.',
      },
    }
  return null
}
