import { formatDay } from '../../../values/date.js'
import { ask } from '../question.js'
import type { ReportCheck } from '../report-check.js'

/** An annex that belongs to «Quyết định số 1982/QĐ-UBND ngày 28/12/2017», and the decision is of 18/12/2017. */
export const reportDate: ReportCheck = {
  id: 'report-date',
  title: { vi: 'Ngày của phụ lục khác ngày văn bản', en: 'Annex names another date than the head' },
  help: {
    vi: 'So ngày ở đầu văn bản với ngày ghi ở «kèm theo … ngày».',
    en: 'Compare the date in the head with the one behind “kèm theo … ngày”.',
  },
  examples: {
    wrong:
      'Số: 1982/QĐ-UBND\nĐắk Nông, ngày 18 tháng 12 năm 2017\n(Ban hành kèm theo Quyết định số: 1982/QĐ-UBND ngày 28 tháng 12 năm 2017)',
    right:
      'Số: 1982/QĐ-UBND\nĐắk Nông, ngày 18 tháng 12 năm 2017\n(Ban hành kèm theo Quyết định số: 1982/QĐ-UBND ngày 18 tháng 12 năm 2017)',
  },
  run({ head: { number, date, annexes } }) {
    if (!date) return []
    return annexes
      .filter((annex) => !number || (annex.office === number.office && annex.number === number.number))
      .filter((annex) => annex.date?.day && annex.date.day.serial !== date.day.serial)
      .map(({ date: other, sentence }) =>
        ask('report-date', [date.sentence, sentence], DIFFERS, {
          own: formatDay(date.day),
          other: other?.text ?? '',
        }),
      )
  },
}

const DIFFERS = {
  vi: 'Đầu văn bản ghi ngày {own}, phụ lục ghi ngày {other}. Ngày nào đúng?',
  en: 'The head is dated {own}, the annex says {other}. Which is right?',
}
