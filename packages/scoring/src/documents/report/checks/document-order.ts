import type { CitedDocument } from '../cited-documents.js'
import { grouped } from '../grouped.js'
import { ask, type Question } from '../question.js'
import type { ReportCheck } from '../report-check.js'

/** Fewer documents of an office and year are no order that one could be out of. */
const FEWEST = 3

/** Documents of one office and year are numbered in the order of their dates: one that stands out is in question. */
export const documentOrder: ReportCheck = {
  id: 'document-order',
  title: { vi: 'Số văn bản trái thứ tự ngày', en: 'Numbers of documents contradict their dates' },
  help: {
    vi: 'Trong một năm, văn bản cùng loại của một cơ quan có số lớn hơn thì ngày không sớm hơn. Chỉ hỏi về văn bản đứng sai so với mọi văn bản còn lại.',
    en: 'Within a year, a document of one kind and office with a larger number is not older. Asked about one that stands wrong among all others.',
  },
  examples: {
    wrong:
      'Kế hoạch số 67/KH-UBND ngày 04/02/2021; Kế hoạch số 70/KH-UBND ngày 02/4/2021; Kế hoạch số 135/KH-UBND ngày 16/3/2021; Kế hoạch số 304/KH-UBND ngày 22/4/2021.',
    right:
      'Kế hoạch số 67/KH-UBND ngày 04/02/2021; Kế hoạch số 70/KH-UBND ngày 08/02/2021; Kế hoạch số 135/KH-UBND ngày 16/3/2021.',
  },
  run({ sentences }) {
    const inOne = sentences.flatMap(({ documents }) => pairOutOfOrder(documents))
    const dated = sentences.flatMap(({ documents }) => documents.filter(({ date, year }) => date?.day && year === null))
    const among = grouped(dated, ({ office, date }) => `${office} ${date?.year}`).flatMap(outOfOrder)
    return [...among, ...inOne.filter((each) => !among.some(({ line }) => line === each.line))]
  },
}

function outOfOrder(documents: readonly CitedDocument[]): Question[] {
  const each = [...new Map(documents.map((document) => [document.number, document])).values()]
  if (each.length < FEWEST) return []
  const clashes = new Map(each.map((one) => [one, each.filter((other) => contradict(one, other))]))
  const worst = [...clashes].sort((a, b) => b[1].length - a[1].length)
  return worst.flatMap(([one, others], at) => {
    const [other] = others
    const isWorst = others.length > 0 && worst.slice(0, at).every(([before]) => !others.includes(before))
    if (!isWorst || !other?.date || !one.date) return []
    const words = { one: one.name, date: one.date.text, other: other.name, otherDate: other.date.text }
    return [ask('document-order', [one.sentence, other.sentence], DIFFERS, words)]
  })
}

/** Two documents of one office that a sentence names in one breath need no third as witness. */
function pairOutOfOrder(documents: readonly CitedDocument[]): Question[] {
  return documents.flatMap((one, at) => {
    const other = documents[at + 1]
    if (!other?.date?.day || !one.date?.day || one.year !== null || other.year !== null) return []
    if (one.office !== other.office || one.date.year !== other.date.year || !contradict(one, other)) return []
    const words = { one: one.name, date: one.date.text, other: other.name, otherDate: other.date.text }
    return [ask('document-order', [one.sentence, other.sentence], DIFFERS, words)]
  })
}

const DIFFERS = {
  vi: 'Văn bản {one} ghi ngày {date}, nhưng {other} ghi ngày {otherDate}: số và ngày trái thứ tự. Có đúng không?',
  en: 'Document {one} is dated {date}, but {other} {otherDate}: numbers and dates run against each other. Is that right?',
}

const contradict = (a: CitedDocument, b: CitedDocument): boolean =>
  (a.number - b.number) * ((a.date?.day?.serial ?? 0) - (b.date?.day?.serial ?? 0)) < 0
