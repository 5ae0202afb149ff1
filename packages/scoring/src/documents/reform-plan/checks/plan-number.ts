import type { Check } from '../../../checks/check.js'
import { besideWhat } from '../../../checks/figure-names.js'
import type { ReformPlan } from '../reform-plan.js'
import { onHead, underHead } from './on-head.js'

/** The number in the head of a plan is another than the one that its annex names. */
export const planNumber: Check<ReformPlan> = {
  id: 'plan-number',
  since: '0.1.0',
  severity: 'warning',
  repair: 'none',
  title: { vi: 'Số của phụ lục khác số kế hoạch', en: 'Annex names another number than the plan' },
  help: {
    vi: 'So số ở đầu văn bản với số ghi ở «kèm theo … số» của phụ lục.',
    en: 'Compare the number in the head with the one behind “kèm theo” in the annex.',
  },
  figures: besideWhat('Đầu văn bản', 'Head'),
  examples: {
    wrong: underHead('Số: 1800/KH-UBND', 'KẾ HOẠCH CCHC NĂM 2019', '(Kèm theo Kế hoạch số 170/KH-UBND ngày 25/6/2019)'),
    right: underHead(
      'Số: 1800/KH-UBND',
      'KẾ HOẠCH CCHC NĂM 2019',
      '(Kèm theo Kế hoạch số 1800/KH-UBND ngày 25/6/2019)',
    ),
    findings: [
      {
        cell: 'A3',
        found: '170/KH-UBND',
        expected: '1800/KH-UBND',
        vi: 'Đầu văn bản ghi số 1800/KH-UBND, phụ lục ghi kèm theo số 170/KH-UBND.',
        en: 'The head says 1800/KH-UBND, the annex belongs to 170/KH-UBND.',
      },
    ],
  },
  run({ head: { number, annexes } }) {
    if (!number) return []
    return annexes
      .filter(({ document }) => document.office === number.office && document.number !== number.number)
      .map(({ document: { name }, cell }) =>
        onHead(cell, {
          found: name,
          expected: number.name,
          sentence: {
            vi: 'Đầu văn bản ghi số {own}, phụ lục ghi kèm theo số {other}.',
            en: 'The head says {own}, the annex belongs to {other}.',
          },
          words: { own: number.name, other: name },
        }),
      )
  },
}
