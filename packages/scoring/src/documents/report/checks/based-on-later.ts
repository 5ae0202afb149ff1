import { type Day, formatDay } from '../../../values/date.js'
import type { CitedDocument } from '../cited-documents.js'
import type { PrintedDate } from '../printed-dates.js'
import { ask, type Question } from '../question.js'
import type { ReadSentence } from '../read-report.js'
import type { ReportCheck } from '../report-check.js'

/** What a document rests on is named first: «Cụ thể hóa Quyết định số 225/QĐ-TTg ngày 04/02/2016 …». */
const RESTS_ON =
  /(?:^|[.;]\s+)(?:[-–+]\s*)?(?:để\s+)?(?:cụ thể hóa|thực hiện|triển khai(?: thực hiện)?|căn cứ|theo|trên cơ sở)\s+(?:\p{L}+\s){0,4}(?:số\s*:?\s*)?$/iu
/** «…, UBND tỉnh ban hành Kế hoạch số 1120/KH-UBND». */
const ISSUES =
  /,\s[^;.]{0,80}(?:đã\s+)?(?:ban hành|xây dựng và ban hành|ký ban hành)\s+(?:\p{L}+\s){1,4}(?:số\s*:?\s*)?$/iu

/** «Cụ thể hóa Quyết định ngày 04/02/2016, UBND tỉnh ban hành Kế hoạch ngày 29/01/2016»: nothing rests on what is not yet there. */
export const basedOnLater: ReportCheck = {
  id: 'based-on-later',
  title: { vi: 'Văn bản ban hành trước văn bản mà nó thực hiện', en: 'A document is older than the one it rests on' },
  help: {
    vi: 'Kế hoạch, quyết định để thực hiện một văn bản không thể ban hành trước văn bản đó. Xem lại hai ngày.',
    en: 'A plan that carries out a document cannot have been issued before it. Look at both dates.',
  },
  examples: {
    wrong:
      'Cụ thể hóa Quyết định số 315/QĐ-TTg ngày 14/3/2019 của Thủ tướng Chính phủ, UBND tỉnh ban hành Kế hoạch số 96/KH-UBND ngày 28/02/2019.',
    right:
      'Cụ thể hóa Quyết định số 315/QĐ-TTg ngày 14/3/2019 của Thủ tướng Chính phủ, UBND tỉnh ban hành Kế hoạch số 96/KH-UBND ngày 28/4/2019.',
  },
  run({ sentences }) {
    const issued = daysOf(sentences.flatMap(({ documents }) => documents))
    return sentences.flatMap((each) => inSentence(each, issued))
  },
}

/** The day of each document that the report tells once or always the same; of two days neither is known to be right. */
function daysOf(documents: readonly CitedDocument[]): ReadonlyMap<string, Day> {
  const days = new Map<string, Day>()
  const isUnsure = new Set<string>()
  for (const { name, date } of documents) {
    if (!date?.day) continue
    const before = days.get(name)
    if (before && before.serial !== date.day.serial) isUnsure.add(name)
    days.set(name, date.day)
  }
  return new Map([...days].filter(([name]) => !isUnsure.has(name)))
}

const inSentence = ({ dates, documents }: ReadSentence, days: ReadonlyMap<string, Day>): Question[] =>
  documents.flatMap((basis, at) => {
    const day = basis.date?.day ?? days.get(basis.name)
    if (!day) return []
    const issued = documents[at + 1]
    if (issued?.date?.day && isIssuedOn(basis, issued))
      return issued.date.day.serial < day.serial ? [asked(issued.name, issued.date.text, basis, day)] : []
    const then = dates.find((date) => date !== basis.date && isOnBasis(date, basis))
    return then?.day && then.day.serial < day.serial ? [asked(null, then.text, basis, day)] : []
  })

/** «Cụ thể hóa Quyết định số …, UBND tỉnh ban hành Kế hoạch số …». */
const isIssuedOn = ({ sentence, at, name }: CitedDocument, issued: CitedDocument): boolean =>
  RESTS_ON.test(sentence.text.slice(0, at)) && ISSUES.test(sentence.text.slice(at + name.length, issued.at))

/** «Sau khi Nghị quyết 76/NQ-CP được ban hành, ngày 27/8/2021 UBND tỉnh …», «khai trương ngày 02/7/2018 theo tinh thần Nghị định số …». */
function isOnBasis({ sentence, at, text }: PrintedDate, basis: CitedDocument): boolean {
  if (at > basis.at)
    return (
      AFTER.test(sentence.text.slice(0, basis.at)) && THEN.test(sentence.text.slice(basis.at + basis.name.length, at))
    )
  return BY.test(sentence.text.slice(at + text.length, basis.at)) && !OF_DOCUMENT.test(sentence.text.slice(0, at))
}

/** «sau khi Nghị quyết», «ngay sau khi có Nghị định số». */
const AFTER = /sau khi(?: có)?\s+(?:\p{L}+\s+){1,4}?(?:số\s*:?\s*)?$/iu
const THEN = /^[^;.]{0,60}?,\s*(?:vào\s+)?ngày\s*$/iu
/** What was done on a day by a document; «hết hiệu lực từ ngày … theo …» may be told ahead, but not before there is such a document. */
const BY =
  /^,?\s+(?:\p{L}+\s+){0,3}?(?:theo|thực hiện|căn cứ)\s+(?:(?:đúng|tinh thần|quy định|tại|của|hướng dẫn)\s+){0,4}(?:Nghị định|Nghị quyết|Quyết định|Thông tư|Chỉ thị|Luật|Kế hoạch)\s+(?:số\s*:?\s*)?$/iu
/** The day of a document that another stands behind is its own: «số 12/KH-UBND ngày 02/3/2018 thực hiện …» has a reading of its own. */
const OF_DOCUMENT = /\d\/\S+\s+ngày\s*$|(?:từ|đến|trước|hết|kể từ|tính đến)\s+(?:hết\s+)?(?:ngày\s*)?$/iu

const asked = (issued: string | null, day: string, basis: CitedDocument, basisDay: Day): Question =>
  ask('based-on-later', [basis.sentence], issued === null ? DONE : OLDER, {
    issued: issued ?? '',
    day,
    basis: basis.name,
    basisDay: formatDay(basisDay),
  })

const OLDER = {
  vi: 'Văn bản {issued} ghi ngày {day}, trước {basis} ngày {basisDay} mà nó thực hiện. Ngày nào đúng?',
  en: 'Document {issued} is dated {day}, before {basis} of {basisDay}, on which it rests. Which date is right?',
}
const DONE = {
  vi: 'Việc ngày {day} theo văn bản {basis} ngày {basisDay}, là văn bản có sau. Ngày nào đúng?',
  en: 'What was done on {day} rests on {basis} of {basisDay}, which is later. Which date is right?',
}
