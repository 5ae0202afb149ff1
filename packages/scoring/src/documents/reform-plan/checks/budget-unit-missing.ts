import type { Check } from '../../../checks/check.js'
import type { ReformPlan } from '../reform-plan.js'
import { onActivity, placed } from './plan-remark.js'

const header = (budget: string) => ['Stt', 'Nội dung', budget, 'Trách nhiệm thực hiện', 'Bắt đầu', 'Kết thúc']

/** Amounts without a unit: 50 may be million đồng, 50 000 000 đồng. */
export const budgetUnitMissing: Check<ReformPlan> = {
  id: 'budget-unit-missing',
  since: '0.1.0',
  severity: 'info',
  repair: 'none',
  title: { vi: 'Kinh phí không nêu đơn vị tính', en: 'Budget without a unit' },
  help: {
    vi: 'Ghi đơn vị ở tiêu đề cột («Kinh phí (triệu đồng)») hoặc trên bảng («Đơn vị tính: triệu đồng»).',
    en: 'Name the unit in the header (“Budget (million đồng)”) or above the table.',
  },
  figures: null,
  examples: {
    wrong: [header('Kinh phí'), ['1.1', 'Tập huấn', 50, 'Sở Nội vụ', 'Tháng 3', 'Tháng 9']],
    right: [header('Kinh phí (triệu đồng)'), ['1.1', 'Tập huấn', 50, 'Sở Nội vụ', 'Tháng 3', 'Tháng 9']],
    findings: [
      {
        cell: 'C2',
        found: '50',
        expected: null,
        vi: 'Cột kinh phí không nêu đơn vị tính; các số được đọc là triệu đồng.',
        en: 'The column of budgets names no unit; its amounts are read as million đồng.',
      },
    ],
  },
  run(plan) {
    const first = placed(plan).find(({ activity: { budget } }) => budget.value !== null)
    if (!first || plan.unit.isStated) return []
    const { cell } = first.activity.budget
    return [
      {
        ...onActivity(first, cell, plan.columns.budget, {
          found: cell.text,
          expected: null,
          sentence: {
            vi: 'Cột kinh phí không nêu đơn vị tính; các số được đọc là {unit}.',
            en: 'The column of budgets names no unit; its amounts are read as {unit}.',
          },
          words: { unit: plan.unit.millions === 1 ? MILLION : DONG },
        }),
        code: null,
        field: null,
      },
    ]
  },
}

const MILLION = { vi: 'triệu đồng', en: 'million đồng' }
const DONG = { vi: 'đồng', en: 'đồng' }
