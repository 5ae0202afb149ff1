import type { Check } from '../../../checks/check.js'
import type { PlanMonth } from '../month.js'
import type { ReformPlan } from '../reform-plan.js'
import { onActivity, PLAN_HEADER, placed } from './plan-remark.js'

/** An activity that ends before it begins. */
export const endBeforeStart: Check<ReformPlan> = {
  id: 'end-before-start',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Kết thúc trước khi bắt đầu', en: 'Ends before it begins' },
  help: {
    vi: 'Tháng kết thúc phải từ tháng bắt đầu trở đi; hoạt động qua năm sau thì ghi rõ năm.',
    en: 'The last month is the first or a later one; where it is next year’s, write the year.',
  },
  figures: null,
  examples: {
    wrong: [[...PLAN_HEADER], ['1.1', 'Tập huấn', 50, 'Sở Nội vụ', 'Tháng 9', 'Tháng 3']],
    right: [[...PLAN_HEADER], ['1.1', 'Tập huấn', 50, 'Sở Nội vụ', 'Tháng 3', 'Tháng 9']],
    findings: [
      {
        cell: 'F2',
        found: 'Tháng 3',
        expected: null,
        vi: 'Hoạt động 1.1 bắt đầu «Tháng 9» nhưng kết thúc «Tháng 3».',
        en: 'Activity 1.1 begins “Tháng 9” but ends “Tháng 3”.',
      },
    ],
  },
  run(plan) {
    return placed(plan).flatMap((each) => {
      const { start, end, startCell, endCell } = each.activity
      const [first, last] = [firstDay(start, plan.year), lastDay(end, plan.year)]
      if (first === null || last === null || last >= first) return []
      const isOneCell = startCell.address === endCell.address
      return [
        onActivity(each, endCell, isOneCell ? plan.columns.start : plan.columns.end, {
          found: endCell.text,
          expected: null,
          sentence: isOneCell ? IN_ONE : IN_TWO,
          words: { start: startCell.text, end: endCell.text },
        }),
      ]
    })
  },
}

const IN_ONE = {
  vi: 'Hoạt động {number} ghi thời gian «{end}»: kết thúc trước khi bắt đầu.',
  en: 'The time of activity {number} is “{end}”: it ends before it begins.',
}
const IN_TWO = {
  vi: 'Hoạt động {number} bắt đầu «{start}» nhưng kết thúc «{end}».',
  en: 'Activity {number} begins “{start}” but ends “{end}”.',
}

/** Days are counted from one year; a plan that names none is about one year. */
const ordinal = (month: PlanMonth, year: number | null, day: number): number | null =>
  month.kind === 'month' ? ((month.year ?? year ?? 0) * 12 + month.month) * 31 + (month.day ?? day) : null

const firstDay = (month: PlanMonth, year: number | null) => ordinal(month, year, 1)
const lastDay = (month: PlanMonth, year: number | null) => ordinal(month, year, 31)
