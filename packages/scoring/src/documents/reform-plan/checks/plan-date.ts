import type { Check } from '../../../checks/check.js'
import { besideWhat } from '../../../checks/figure-names.js'
import { formatDay } from '../../../values/date.js'
import type { ReformPlan } from '../reform-plan.js'
import { onHead, underHead } from './on-head.js'

/** The day in the head of a plan is another than the one that its annex names. */
export const planDate: Check<ReformPlan> = {
  id: 'plan-date',
  since: '0.1.0',
  severity: 'warning',
  repair: 'none',
  title: { vi: 'Ngày của phụ lục khác ngày kế hoạch', en: 'Annex names another date than the plan' },
  help: {
    vi: 'So ngày ở đầu văn bản với ngày ghi ở «kèm theo … ngày» của phụ lục.',
    en: 'Compare the date in the head with the one behind “kèm theo … ngày” in the annex.',
  },
  figures: besideWhat('Đầu văn bản', 'Head'),
  examples: {
    wrong: underHead(
      'Số: 1982/QĐ-UBND',
      'Đắk Nông, ngày 18 tháng 12 năm 2017',
      '(Ban hành kèm theo Quyết định số 1982/QĐ-UBND ngày 28/12/2017)',
    ),
    right: underHead(
      'Số: 1982/QĐ-UBND',
      'Đắk Nông, ngày 18 tháng 12 năm 2017',
      '(Ban hành kèm theo Quyết định số 1982/QĐ-UBND ngày 18/12/2017)',
    ),
    findings: [
      {
        cell: 'A3',
        found: '28/12/2017',
        expected: '18/12/2017',
        vi: 'Đầu văn bản ghi ngày 18/12/2017, phụ lục ghi ngày 28/12/2017.',
        en: 'The head is dated 18/12/2017, the annex says 28/12/2017.',
      },
    ],
  },
  run({ head: { number, day, annexes } }) {
    if (!day) return []
    return annexes.flatMap(({ document, cell }) => {
      const own = document.date?.day
      const isOwn = !number || (document.office === number.office && document.number === number.number)
      if (!own || !isOwn || own.serial === day.serial) return []
      const [said, head] = [formatDay(own), formatDay(day)]
      return [
        onHead(cell, {
          found: said,
          expected: head,
          sentence: {
            vi: 'Đầu văn bản ghi ngày {head}, phụ lục ghi ngày {said}.',
            en: 'The head is dated {head}, the annex says {said}.',
          },
          words: { head, said },
        }),
      ]
    })
  },
}
