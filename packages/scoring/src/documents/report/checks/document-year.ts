import { ask } from '../question.js'
import type { ReportCheck } from '../report-check.js'

/** «Nghị định số 130/2005/NĐ-CP ngày 17/10/2015»: the year in the number is another than that of the date. */
export const documentYear: ReportCheck = {
  id: 'document-year',
  title: { vi: 'Năm trong số và ngày văn bản khác nhau', en: 'Year of a document’s number and date differ' },
  help: {
    vi: 'Số văn bản quy phạm pháp luật có năm ban hành; ngày ký phải trong năm đó.',
    en: 'The number of a legal document holds the year in which it was signed.',
  },
  examples: {
    wrong: 'Nghị định số 130/2005/NĐ-CP ngày 17/10/2015 của Chính phủ.',
    right: 'Nghị định số 130/2005/NĐ-CP ngày 17/10/2005 của Chính phủ.',
  },
  run: ({ sentences }) =>
    sentences.flatMap(({ sentence, documents }) =>
      documents.flatMap(({ name, year, date }) => {
        if (year === null || !date || date.year === year) return []
        return [ask('document-year', [sentence], DIFFERS, { number: name, date: date.text })]
      }),
    ),
}

const DIFFERS = {
  vi: 'Văn bản số {number} ghi ngày {date}: năm trong số và ngày khác nhau. Có đúng không?',
  en: 'Document {number} is dated {date}: the years of number and date differ. Is that right?',
}
