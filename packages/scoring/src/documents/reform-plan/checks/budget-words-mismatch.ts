import type { DocumentCheck } from '../../../checks/document-check.js'
import { readNumberWords } from '../../../values/number-words.js'
import type { ReformPlan } from '../reform-plan.js'
import { EXAMPLE_HEADER } from './plan-remark.js'

const MILLION = 1_000_000

/** The total in words is another than in figures. */
export const budgetWordsMismatch: DocumentCheck<ReformPlan> = {
  id: 'budget-words-mismatch',
  severity: 'error',
  title: { vi: 'Số tiền bằng chữ không khớp bằng số', en: 'Amount in words differs' },
  help: {
    vi: 'Số tiền bằng chữ phải đúng bằng tổng cộng bằng số (triệu đồng).',
    en: 'The amount in words is the grand total in figures (million đồng).',
  },
  examples: {
    wrong: [
      [...EXAMPLE_HEADER],
      ['1.1', 'Hội nghị tổng kết', 720, 'Sở Nội vụ', 'Tháng 1', 'Tháng 2'],
      ['Tổng cộng', null, 720, null, null, null],
      ['(Bằng chữ: Bảy trăm mười hai triệu đồng)', null, null, null, null, null],
    ],
    right: [
      [...EXAMPLE_HEADER],
      ['1.1', 'Hội nghị tổng kết', 720, 'Sở Nội vụ', 'Tháng 1', 'Tháng 2'],
      ['Tổng cộng', null, 720, null, null, null],
      ['(Bằng chữ: Bảy trăm hai mươi triệu đồng)', null, null, null, null, null],
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
