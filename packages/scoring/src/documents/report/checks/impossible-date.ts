import { ask } from '../question.js'
import type { ReportCheck } from '../report-check.js'

/** «31/02/2023», «ngày 31 tháng 11»: no such day. */
export const impossibleDate: ReportCheck = {
  id: 'impossible-date',
  title: { vi: 'Ngày không có trong lịch', en: 'No such day' },
  help: { vi: 'Xem lại ngày, tháng.', en: 'Look at day and month again.' },
  examples: {
    wrong: 'Quyết định số 120/QĐ-UBND ngày 31/02/2023.',
    right: 'Quyết định số 120/QĐ-UBND ngày 28/02/2023.',
  },
  run: ({ sentences }) =>
    sentences.flatMap(({ sentence, dates }) => [
      ...dates.filter(({ day }) => day === null).map(({ text }) => ask('impossible-date', [sentence], NONE, { text })),
      ...[...sentence.text.matchAll(MONTH)]
        .filter(([, month]) => Number(month) > 12 || Number(month) === 0)
        .map(([text]) => ask('impossible-date', [sentence], NO_MONTH, { text })),
    ]),
}

const MONTH = /(?<!\d\s)tháng\s+(\d{1,2})(?:\/\d{4}|\s+năm\s+\d{4})(?!\d)/giu

const NONE = { vi: '{text}: không có ngày này. Ngày nào đúng?', en: '{text}: there is no such day. Which is right?' }
const NO_MONTH = {
  vi: '{text}: không có tháng này. Tháng nào đúng?',
  en: '{text}: there is no such month. Which is right?',
}
