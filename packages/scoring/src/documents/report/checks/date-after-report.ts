import { formatDay } from '../../../values/date.js'
import type { CitedDocument } from '../cited-documents.js'
import type { PrintedDate } from '../printed-dates.js'
import { ask } from '../question.js'
import type { ReportCheck } from '../report-check.js'
import { sectionsOf } from '../sections.js'

/** Words that look ahead: a deadline or a plan may lie behind the report's date. */
const AHEAD =
  /trước\s*(?:ngày\s*)?$|(?:chậm nhất|muộn nhất|hạn|hạn cuối|hạn chót|đến hết|đến|từ)\s*(?:là\s*)?(?:ngày\s*)?$|hiệu lực[^;.]*$|kể từ[^;.]*$|dự kiến[^;.]*$/iu
/** «Từ 01/7/2025 đến 20/9/2025 tiếp nhận»: what was counted up to a day. */
const RANGE = /từ\s+(?:ngày\s+)?\d{1,2}\/\d{1,2}(?:\/\d{4})?\s+đến\s+(?:hết\s+)?(?:ngày\s+)?$/iu
const COUNTED = /^[^;.]*\d/u
const SO_FAR = /(?:tính|lũy kế|số liệu)\s+đến\s*(?:hết\s*)?(?:ngày\s*)?$/iu
/** «Đến 31/5/2023, Bộ giải ngân 1.326 tỷ đồng»: a sentence that begins with the day tells what was so by then. */
const BEGINS_WITH_DAY = /^(?:[-–+]\s*)?đến\s+(?:hết\s+)?(?:ngày\s+)?$/iu
const TO_COME = /phấn đấu|sẽ|phải|bảo đảm|đảm bảo|tối thiểu|ít nhất|cần|mục tiêu|dự kiến|hoàn thành/iu

/** A report of 7/4/2019 that tells of 5/6/2019. */
export const dateAfterReport: ReportCheck = {
  id: 'date-after-report',
  title: { vi: 'Ngày sau ngày của báo cáo', en: 'Date after the report’s own' },
  help: {
    vi: 'Việc đã làm, văn bản đã ban hành không thể sau ngày ký báo cáo. Thời hạn và dự kiến thì có thể.',
    en: 'What was done or signed cannot lie behind the day on which the report was signed. Deadlines and plans can.',
  },
  examples: {
    wrong: 'Quảng Trị, ngày 07 tháng 4 năm 2019\nBÁO CÁO\nTính đến 05/6/2019, các đơn vị đã triển khai.',
    right:
      'Quảng Trị, ngày 07 tháng 6 năm 2019\nBÁO CÁO\nTính đến 05/6/2019, các đơn vị đã triển khai; báo cáo trước ngày 25/11/2019.',
  },
  run({ head, paragraphs }) {
    const { date } = head
    if (!date) return []
    const sections = sectionsOf(paragraphs)
    // What is to be done lies behind.
    const told = paragraphs.filter((_, at) => sections[at] !== 'ahead').flatMap(({ read }) => read)
    return told.flatMap(({ sentence, dates, documents }) =>
      dates
        .filter((each) => (each.day?.serial ?? 0) > date.day.serial && !isHead(each, head.annexes))
        .filter((each) => !isAhead(each) || isSigned(each, documents))
        .map(({ text }) =>
          ask('date-after-report', [sentence, date.sentence], AFTER, { text, own: formatDay(date.day) }),
        ),
    )
  },
}

const AFTER = {
  vi: 'Ngày {text} sau ngày {own} của văn bản này. Có đúng không?',
  en: '{text} is after {own}, the date of this document. Is that right?',
}

function isAhead({ sentence, at, text }: PrintedDate): boolean {
  const before = sentence.text.slice(Math.max(0, at - 60), at)
  if (RANGE.test(before) && COUNTED.test(sentence.text.slice(at + text.length)) && !TO_COME.test(sentence.text))
    return false
  const isSoFar =
    SO_FAR.test(before) || (BEGINS_WITH_DAY.test(sentence.text.slice(0, at)) && !TO_COME.test(sentence.text))
  return AHEAD.test(before) && !isSoFar
}

/** «Danh mục hết hiệu lực công bố tại Quyết định số 71/QĐ-UBND ngày 05/6/2019»: the words look ahead, but a document is signed. */
const isSigned = (date: PrintedDate, documents: readonly CitedDocument[]): boolean =>
  !WILL_BE.test(date.sentence.text) &&
  documents.some(
    ({ at, date: own }) => own === date && at < date.at && RIGHT_BEHIND.test(date.sentence.text.slice(at, date.at)),
  )
const RIGHT_BEHIND = /^\S+\s+ngày\s+$/iu
const WILL_BE = /dự kiến|sẽ(?!\p{L})|dự thảo|phấn đấu/iu

/** What an annex says of its document is compared with the head by a check of its own. */
const isHead = (date: PrintedDate, annexes: readonly { readonly date: PrintedDate | null }[]): boolean =>
  annexes.some((annex) => annex.date?.text === date.text && annex.date.sentence.line === date.sentence.line)
