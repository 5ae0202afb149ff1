import { ask } from '../question.js'
import type { ReportCheck } from '../report-check.js'

/** The number in the head of a document is another than the one that its annex names. */
export const reportNumber: ReportCheck = {
  id: 'report-number',
  title: { vi: 'Số của phụ lục khác số văn bản', en: 'Annex names another number than the head' },
  help: {
    vi: 'So số ở đầu văn bản với số ghi ở «kèm theo … số».',
    en: 'Compare the number in the head with the one behind “kèm theo”.',
  },
  examples: {
    wrong: 'Số 1800/KH-UBND\n(Kèm theo Kế hoạch số 170/KH-UBND ngày 25/6/2019)',
    right: 'Số 1800/KH-UBND\n(Kèm theo Kế hoạch số 1800/KH-UBND ngày 25/6/2019)',
  },
  run({ head: { number, annexes } }) {
    if (!number) return []
    return annexes
      .filter(({ office, number: own }) => office === number.office && own !== number.number)
      .map(({ name, sentence }) =>
        ask('report-number', [number.sentence, sentence], DIFFERS, { number: number.name, other: name }),
      )
  },
}

const DIFFERS = {
  vi: 'Đầu văn bản ghi số {number}, phụ lục ghi kèm theo số {other}. Số nào đúng?',
  en: 'The head says {number}, the annex belongs to {other}. Which is right?',
}
