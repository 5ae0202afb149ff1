import { sentence as worded } from '../../../text.js'
import { inText, type Question } from '../question.js'
import type { Sentence } from '../sentences.js'

const DATED = /(\d+\/(\d{4})\/[\p{Lu}][\p{L}-]*)\s*,?\s*ngày\s+(\d{1,2}\/\d{1,2}\/(\d{4}))/gu

/** «Nghị định số 130/2005/NĐ-CP ngày 17/10/2015»: the year in the number is another than that of the date. */
export function documentYear(sentence: Sentence): Question[] {
  return [...sentence.text.matchAll(DATED)].flatMap(([, number = '', ofNumber, date = '', ofDate]) => {
    if (ofNumber === ofDate) return []
    const text = worded(
      {
        vi: 'Văn bản số {number} ghi ngày {date}: năm trong số và ngày khác nhau. Có đúng không?',
        en: 'Document {number} is dated {date}: the years of number and date differ. Is that right?',
      },
      { number, date },
    )
    return [{ id: 'document-year', line: sentence.line, text, places: [inText(sentence)] }]
  })
}
