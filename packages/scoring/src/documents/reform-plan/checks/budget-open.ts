import type { Check } from '../../../checks/check.js'
import { type Word, sentence as worded } from '../../../text.js'
import type { ReformPlan } from '../reform-plan.js'
import { onActivity, PLAN_HEADER, type PlacedActivity, placed } from './plan-remark.js'
import { saysWhereMoneyIs } from './where-money-is.js'

/** Activities without an amount: blank, or «theo dự toán». They are in no total, and are told once. */
export const budgetOpen: Check<ReformPlan> = {
  id: 'budget-open',
  since: '0.1.0',
  severity: 'info',
  repair: 'none',
  title: { vi: 'Hoạt động chưa có số kinh phí', en: 'Activities without an amount' },
  help: {
    vi: 'Tổng kinh phí chỉ cộng các hoạt động có số tiền. Không cần kinh phí thì ghi 0; theo dự toán đơn vị thì ghi số đã có trong dự toán.',
    en: 'The total only has activities with an amount. Write 0 where no money is needed, or the amount that the estimate has.',
  },
  figures: null,
  examples: {
    wrong: [
      [...PLAN_HEADER],
      ['1.1', 'Hội nghị tổng kết', 15, 'Sở Nội vụ', 'Tháng 1', 'Tháng 2'],
      ['1.2', 'Tập huấn', 'Theo dự toán', 'Sở Nội vụ', 'Tháng 3', 'Tháng 9'],
      ['1.3', 'Khảo sát', null, 'Sở Nội vụ', 'Tháng 3', 'Tháng 9'],
    ],
    right: [
      [...PLAN_HEADER],
      ['1.1', 'Hội nghị tổng kết', 15, 'Sở Nội vụ', 'Tháng 1', 'Tháng 2'],
      ['1.2', 'Tập huấn', 20, 'Sở Nội vụ', 'Tháng 3', 'Tháng 9'],
      ['1.3', 'Khảo sát', 0, 'Sở Nội vụ', 'Tháng 3', 'Tháng 9'],
    ],
    findings: [
      {
        cell: 'C3',
        found: 2,
        expected: null,
        vi: '2 trên 3 hoạt động chưa có số kinh phí nên không vào tổng: «Theo dự toán»: 1.2; để trống: 1.3.',
        en: '2 of 3 activities have no amount and are in no total: “Theo dự toán”: 1.2; blank: 1.3.',
      },
    ],
  },
  run(plan) {
    const all = placed(plan)
    const open = all.filter(isOpen)
    const [first] = open
    // A plan that has no amounts at all counts no money.
    if (!first || !all.some(({ activity }) => activity.budget.value !== null)) return []
    return [
      {
        ...onActivity(first, first.activity.budget.cell, plan.columns.budget, {
          found: open.length,
          expected: null,
          sentence: {
            vi: '{open} trên {all} hoạt động chưa có số kinh phí nên không vào tổng: {which}.',
            en: '{open} of {all} activities have no amount and are in no total: {which}.',
          },
          words: { open: open.length, all: all.length, which: byWords(open) },
        }),
        code: null,
        field: null,
      },
    ]
  },
}

const isOpen = ({ activity: { budget } }: PlacedActivity): boolean =>
  budget.value === null && (budget.cell.text === '' || saysWhereMoneyIs(budget.cell.text))

const BLANK = { vi: 'để trống: {numbers}', en: 'blank: {numbers}' }
const SAID = { vi: '«{text}»: {numbers}', en: '“{text}”: {numbers}' }
/** So many numbers are shown of each kind. */
const SHOWN = 8

/** The activities by what their cells say, in the order of the plan. */
function byWords(open: readonly PlacedActivity[]): Word {
  const texts = [...new Set(open.map(({ activity }) => activity.budget.cell.text))]
  const lines = texts.map((text) => {
    const own = open
      .filter(({ activity }) => activity.budget.cell.text === text)
      .map(({ activity }) => activity.number || '–')
    const numbers = own.length > SHOWN ? `${own.slice(0, SHOWN).join(', ')}… (${own.length})` : own.join(', ')
    return worded(text === '' ? BLANK : SAID, { text, numbers })
  })
  return { vi: lines.map(({ vi }) => vi).join('; '), en: lines.map(({ en }) => en).join('; ') }
}
