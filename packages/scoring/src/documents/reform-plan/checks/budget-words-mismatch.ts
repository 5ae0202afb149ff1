import type { Check } from '../../../checks/check.js'
import { two } from '../../../checks/figure-names.js'
import { readNumberWords } from '../../../values/number-words.js'
import type { ReformPlan } from '../reform-plan.js'
import { PLAN_HEADER } from './plan-remark.js'

const MILLION = 1_000_000

/** The total in words is another than in figures. */
export const budgetWordsMismatch: Check<ReformPlan> = {
  id: 'budget-words-mismatch',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Số tiền bằng chữ không khớp bằng số', en: 'Amount in words differs' },
  help: {
    vi: 'Số tiền bằng chữ phải đúng bằng tổng cộng bằng số (triệu đồng).',
    en: 'The amount in words is the grand total in figures (million đồng).',
  },
  figures: two({ vi: 'Bằng chữ', en: 'In words' }, { vi: 'Bằng số', en: 'In figures' }),
  examples: {
    wrong: [
      [...PLAN_HEADER],
      ['1.1', 'Hội nghị tổng kết', 720, 'Sở Nội vụ', 'Tháng 1', 'Tháng 2'],
      ['Tổng cộng', null, 720, null, null, null],
      ['(Bằng chữ: Bảy trăm mười hai triệu đồng)', null, null, null, null, null],
    ],
    right: [
      [...PLAN_HEADER],
      ['1.1', 'Hội nghị tổng kết', 720, 'Sở Nội vụ', 'Tháng 1', 'Tháng 2'],
      ['Tổng cộng', null, 720, null, null, null],
      ['(Bằng chữ: Bảy trăm hai mươi triệu đồng)', null, null, null, null, null],
    ],
    findings: [
      {
        cell: 'A4',
        found: 'Bảy trăm mười hai triệu đồng',
        expected: 720,
        vi: 'Bằng chữ «Bảy trăm mười hai triệu đồng» là 712 triệu đồng, bằng số là 720.',
        en: 'In words “Bảy trăm mười hai triệu đồng” is 712 million đồng, in figures 720.',
      },
    ],
  },
  run({ words, total, columns }) {
    if (!words || total?.value == null) return []
    const read = readNumberWords(words.text)
    if (read === total.value * MILLION) return []
    return [
      {
        cell: words.cell,
        code: null,
        field: null,
        column: columns.budget || null,
        found: words.text,
        expected: total.value,
        sentence:
          read === null
            ? {
                vi: 'Không đọc được số tiền bằng chữ «{text}»; bằng số là {total} triệu đồng.',
                en: 'The amount in words “{text}” cannot be read; in figures it is {total} million đồng.',
              }
            : {
                vi: 'Bằng chữ «{text}» là {read} triệu đồng, bằng số là {total}.',
                en: 'In words “{text}” is {read} million đồng, in figures {total}.',
              },
        words: { text: words.text, total: total.value, read: (read ?? 0) / MILLION },
      },
    ]
  },
}
