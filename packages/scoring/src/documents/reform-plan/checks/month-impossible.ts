import type { Check } from '../../../checks/check.js'
import type { SheetCell } from '../../../sheet/score-sheet.js'
import { fold } from '../../../values/fold.js'
import type { ReformPlan } from '../reform-plan.js'
import { onActivity, PLAN_HEADER, placed } from './plan-remark.js'

const MONTH = /(?:^|thang )(\d{1,2})(?= |$)/g
const MONTHS_OF_YEAR = 12

/** A month that no year has: «Tháng 13». */
export const monthImpossible: Check<ReformPlan> = {
  id: 'month-impossible',
  since: '0.2.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Không có tháng này', en: 'No such month' },
  help: {
    vi: 'Năm có 12 tháng; xem lại tháng bắt đầu hoặc kết thúc của hoạt động.',
    en: 'A year has 12 months; look at the month in which the activity begins or ends.',
  },
  figures: null,
  examples: {
    wrong: [[...PLAN_HEADER], ['1.1', 'Tự đánh giá Chỉ số CCHC', null, 'Sở Nội vụ', 'Tháng 11', 'Tháng 13']],
    right: [[...PLAN_HEADER], ['1.1', 'Tự đánh giá Chỉ số CCHC', null, 'Sở Nội vụ', 'Tháng 11', 'Tháng 12']],
    findings: [
      {
        cell: 'F2',
        found: 'Tháng 13',
        expected: null,
        vi: 'Hoạt động 1.1 ghi «Tháng 13»: không có tháng này.',
        en: 'Activity 1.1 says “Tháng 13”: there is no such month.',
      },
    ],
  },
  run(plan) {
    return placed(plan).flatMap((each) => {
      const { startCell, endCell } = each.activity
      const both = startCell === endCell ? [[startCell, plan.columns.start] as const] : ends(startCell, endCell, plan)
      return both
        .filter(([cell]) => isImpossible(cell))
        .map(([cell, column]) =>
          onActivity(each, cell, column, {
            found: cell.text,
            expected: null,
            sentence: {
              vi: 'Hoạt động {number} ghi «{text}»: không có tháng này.',
              en: 'Activity {number} says “{text}”: there is no such month.',
            },
            words: { text: cell.text },
          }),
        )
    })
  },
}

const ends = (start: SheetCell, end: SheetCell, { columns }: ReformPlan) =>
  [
    [start, columns.start],
    [end, columns.end],
  ] as const

/** A bare number or one behind «Tháng» that is no month; days and years stand in other words. */
const isImpossible = ({ text }: SheetCell): boolean =>
  [...fold(text).matchAll(MONTH)].some(
    ([, month]) => !/[/]|ngày|quý/iu.test(text) && (Number(month) > MONTHS_OF_YEAR || Number(month) === 0),
  )
