import type { CitedDocument } from '../cited-documents.js'
import { isSwapped } from '../digit-slip.js'
import { grouped } from '../grouped.js'
import { spoken } from '../matching/spoken.js'
import { ask, type Question } from '../question.js'
import type { ReportCheck } from '../report-check.js'

/** So many words must say of both that they are about one thing. */
const SHARED = 2
const EMPTY = new Set(
  'quyết định nghị thông qua kế hoạch số ngày của về theo tại và các được đã qđ kh ubnd tỉnh huyện xã năm ban hành việc thực hiện'.split(
    ' ',
  ),
)

/** «Quyết định số 215/QĐ-UBND ngày 19/01/2026» and further down «251/QĐ-UBND ngày 19/01/2026» about the same: one document with two numbers. */
export const documentTwoNumbers: ReportCheck = {
  id: 'document-two-numbers',
  title: { vi: 'Một văn bản có hai số', en: 'One document with two numbers' },
  help: {
    vi: 'Cùng ký hiệu, cùng ngày, cùng nội dung, hai số chỉ khác nhau ở chỗ đảo hai chữ số. Kế hoạch, chỉ thị có hai số cách xa nhau trong một ngày thì không cần cùng nội dung. Xem số nào đúng.',
    en: 'The same office, day and subject, and numbers that differ by two swapped digits. Plans and directives whose numbers lie far apart on one day need not share their subject. See which is right.',
  },
  examples: {
    wrong:
      'Thành lập tổ công tác theo Quyết định số 318/QĐ-UBND ngày 14/02/2025.\nCác tổ công tác thành lập theo Quyết định số 381/QĐ-UBND ngày 14/02/2025 tiếp tục hỗ trợ xã.',
    right:
      'Thành lập tổ công tác theo Quyết định số 318/QĐ-UBND ngày 14/02/2025.\nQuyết định số 381/QĐ-UBND ngày 14/02/2025 công bố danh mục thủ tục.',
  },
  run({ sentences }) {
    const dated = sentences.flatMap(({ documents }) =>
      documents.filter(({ date, number }) => date?.day && number >= 10),
    )
    return grouped(dated, ({ office, date }) => `${office} ${date?.day?.serial}`).flatMap(inGroup)
  },
}

function inGroup(documents: readonly CitedDocument[]): Question[] {
  const [first] = documents
  const other = documents.find((each) => first && isSwapped(String(first.number), String(each.number)))
  if (!first || !other || !(areFarApart(first, other) || sharedWords(first, other) >= SHARED)) return []
  return [
    ask('document-two-numbers', [other.sentence, first.sentence], DIFFERS, {
      one: first.name,
      other: other.name,
      date: first.date?.text ?? '',
    }),
  ]
}

/** Of these kinds an office issues few a day; of decisions and resolutions so many that numbers of one day lie far apart. */
const FEW_A_DAY = /^(?:KH|CT|CTr|ĐA)-/u
/** So many plans are not issued on one day. */
const FAR = 18

const areFarApart = (one: CitedDocument, other: CitedDocument): boolean =>
  FEW_A_DAY.test(one.office) && one.sentence !== other.sentence && Math.abs(one.number - other.number) >= FAR

/** How many pairs of words stand in both sentences: «tổ công tác», «tổ công tác thành lập». */
function sharedWords(one: CitedDocument, other: CitedDocument): number {
  const [own, others] = [pairsOf(one), pairsOf(other)]
  return [...own].filter((pair) => others.has(pair)).length
}

function pairsOf({ sentence }: CitedDocument): ReadonlySet<string> {
  const words = spoken(sentence.text).split(' ')
  const isTelling = (word: string) => word.length > 1 && !/\d/u.test(word) && !EMPTY.has(word)
  return new Set(
    words.flatMap((word, at) => {
      const next = words[at + 1]
      return next !== undefined && isTelling(word) && isTelling(next) ? [`${word} ${next}`] : []
    }),
  )
}

const DIFFERS = {
  vi: 'Văn bản ngày {date} ghi số {one}, chỗ khác ghi số {other}. Số nào đúng?',
  en: 'The document of {date} has the number {one}, elsewhere {other}. Which is right?',
}
