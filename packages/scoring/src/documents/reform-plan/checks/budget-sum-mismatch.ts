import type { Check, Found } from '../../../checks/check.js'
import { COMPUTED } from '../../../checks/figure-names.js'
import { difference, sum } from '../../../values/decimal.js'
import type { PlanMoney } from '../money.js'
import type { PlanField, ReformPlan } from '../reform-plan.js'
import { PLAN_HEADER } from './plan-remark.js'

/** A printed total that is not the sum of what stands above it. */
export const budgetSumMismatch: Check<ReformPlan> = {
  id: 'budget-sum-mismatch',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Tổng kinh phí không khớp', en: 'Budget does not add up' },
  help: {
    vi: 'Tổng của lĩnh vực phải bằng các hoạt động cộng lại, tổng cộng bằng các lĩnh vực cộng lại.',
    en: 'A field’s total is the sum of its activities, the grand total the sum of the fields.',
  },
  figures: COMPUTED,
  examples: {
    wrong: [
      [...PLAN_HEADER],
      ['I', 'Chỉ đạo điều hành', null, null, null, null],
      ['1.1', 'Hội nghị tổng kết', 15, 'Sở Nội vụ', 'Tháng 1', 'Tháng 2'],
      ['1.2', 'Hội nghị sơ kết', 15, 'Sở Nội vụ', 'Tháng 6', 'Tháng 7'],
      ['Tổng', null, 35, null, null, null],
    ],
    right: [
      [...PLAN_HEADER],
      ['I', 'Chỉ đạo điều hành', null, null, null, null],
      ['1.1', 'Hội nghị tổng kết', 15, 'Sở Nội vụ', 'Tháng 1', 'Tháng 2'],
      ['1.2', 'Hội nghị sơ kết', 15, 'Sở Nội vụ', 'Tháng 6', 'Tháng 7'],
      ['Tổng', null, 30, null, null, null],
    ],
    findings: [
      {
        cell: 'C5',
        found: 35,
        expected: 30,
        vi: 'Tổng kinh phí lĩnh vực I ghi 35 triệu đồng, các hoạt động cộng lại 30.',
        en: 'The total of field I is 35 million đồng, its activities add up to 30.',
      },
    ],
  },
  run(plan) {
    const ofFields = plan.fields.flatMap((field) =>
      compared(field.total, fieldBudget(field), {
        field: field.number || null,
        column: plan.columns.budget,
        what: { vi: `lĩnh vực ${field.number}`, en: `field ${field.number}` },
      }),
    )
    const all = sum(plan.fields.map(fieldBudget))
    const what = { vi: 'cả kế hoạch', en: 'the whole plan' }
    return [...ofFields, ...compared(plan.total, all, { field: null, column: plan.columns.budget, what })]
  },
}

/** What the activities of a field cost; a blank is no amount. In million đồng. */
export const fieldBudget = ({ results }: PlanField): number =>
  sum(results.flatMap(({ activities }) => activities.map(({ budget }) => budget.value ?? 0)))

function compared(
  printed: PlanMoney | null,
  expected: number,
  { field, column, what }: Pick<Found, 'field' | 'column'> & { readonly what: Found['sentence'] },
): Found[] {
  if (!printed || printed.value === null || printed.value === expected) return []
  const { value, cell } = printed
  return [
    {
      cell,
      code: field,
      field,
      column,
      found: value,
      expected,
      difference: difference(value, expected),
      sentence: {
        vi: 'Tổng kinh phí {what} ghi {value} triệu đồng, các hoạt động cộng lại {expected}.',
        en: 'The total of {what} is {value} million đồng, its activities add up to {expected}.',
      },
      words: { what, value, expected },
    },
  ]
}
