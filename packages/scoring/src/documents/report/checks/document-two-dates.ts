import type { CitedDocument } from '../cited-documents.js'
import { grouped } from '../grouped.js'
import { ask, type Question } from '../question.js'
import type { ReportCheck } from '../report-check.js'

/** So large a part of the words that say what a document is about makes two mentions one document. */
const SAME_SUBJECT = 0.6

/** «15/KH-UBND ngày 12/01/2023» and «15/KH-UBND ngày 21/01/2023»: one document with two dates. */
export const documentTwoDates: ReportCheck = {
  id: 'document-two-dates',
  title: { vi: 'Một văn bản có hai ngày', en: 'One document with two dates' },
  help: {
    vi: 'Cùng số, ký hiệu trong một năm là một văn bản, chỉ có một ngày ký. Số được đánh lại mỗi năm nên hai năm khác nhau chỉ hỏi khi cùng nội dung.',
    en: 'The same number within a year is one document with one date. Numbers begin anew each year, so different years are asked about only where the subject is the same.',
  },
  examples: {
    wrong: 'Kế hoạch số 15/KH-UBND ngày 12/01/2023 về CCHC.\nTheo Kế hoạch số 15/KH-UBND ngày 21/01/2023.',
    right: 'Kế hoạch số 15/KH-UBND ngày 12/01/2023 về CCHC.\nTheo Kế hoạch số 15/KH-UBND ngày 12/01/2023.',
  },
  run({ sentences }) {
    const dated = sentences.flatMap(({ documents }) => documents.filter(({ date }) => date?.day))
    return grouped(dated, ({ name }) => name.replace(/^0+/, '')).flatMap(asked)
  },
}

function asked(mentions: readonly CitedDocument[]): Question[] {
  const [first] = mentions
  const other = mentions.find(
    (each) => first && each.date?.day?.serial !== first.date?.day?.serial && isOne(first, each),
  )
  if (!first?.date || !other?.date) return []
  const words = { name: first.name, first: first.date.text, other: other.date.text }
  return [ask('document-two-dates', [first.sentence, other.sentence], DIFFERS, words)]
}

const DIFFERS = {
  vi: 'Văn bản {name} ghi ngày {first}, chỗ khác ghi ngày {other}. Ngày nào đúng?',
  en: 'Document {name} is dated {first}, elsewhere {other}. Which is right?',
}

/** A year in the number or the same year of the dates makes it one; else what they are about. */
function isOne(a: CitedDocument, b: CitedDocument): boolean {
  if (a.year !== null || a.date?.year === b.date?.year) return true
  const shared = b.about.filter((word) => a.about.includes(word)).length
  const fewer = Math.min(a.about.length, b.about.length)
  return fewer >= 4 && shared >= fewer * SAME_SUBJECT
}
