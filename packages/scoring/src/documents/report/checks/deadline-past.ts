import { formatDay } from '../../../values/date.js'
import type { PrintedDate } from '../printed-dates.js'
import { ask } from '../question.js'
import type { ReportCheck } from '../report-check.js'
import { sectionsOf } from '../sections.js'

const DUE = /(?:trước|chậm nhất|muộn nhất|hạn cuối|thời hạn|đến hết)\s*(?:là\s*)?(?:vào\s*)?(?:ngày\s*)?$/iu
/** «Khắc phục trước ngày 30/7/2023» is to be done also where no heading says so. */
const TO_DO = /(?:phải|tiếp tục|yêu cầu|đề nghị|sẽ)\s[^;.]*$/iu
/** «Tại phiên họp, Trưởng ban yêu cầu 8 sở phải giải trình trước ngày 05/9»: what was asked for then is told. */
const TOLD = /(?:tại|qua|sau|theo)\s[^;.]*(?:yêu cầu|chỉ đạo|đề nghị|giao|kết luận)[^;.]*$/iu
/** What a document asked for, or was late with, lies behind. */
const PAST = /(?:đã|quá hạn|chậm so|theo (?:công văn|kế hoạch|quyết định))[^;.]*$/iu

/** «Nhiệm vụ 6 tháng cuối năm: báo cáo trước ngày 30/6/2023» in a report of 05/7/2023. */
export const deadlinePast: ReportCheck = {
  id: 'deadline-past',
  title: { vi: 'Thời hạn trước ngày của báo cáo', en: 'A deadline before the report’s own date' },
  help: {
    vi: 'Việc còn phải làm không thể có hạn trước ngày ký báo cáo; thường do gõ nhầm năm hoặc chép từ kỳ trước.',
    en: 'What is still to be done cannot be due before the report was signed; mostly the year is a slip.',
  },
  examples: {
    wrong:
      'An Gia, ngày 05 tháng 7 năm 2023\nBÁO CÁO\nIII. NHIỆM VỤ 6 THÁNG CUỐI NĂM\nBáo cáo kết quả khắc phục trước ngày 30/6/2023.',
    right:
      'An Gia, ngày 05 tháng 7 năm 2023\nBÁO CÁO\nIII. NHIỆM VỤ 6 THÁNG CUỐI NĂM\nBáo cáo kết quả khắc phục trước ngày 30/9/2023.',
  },
  run({ head: { date }, paragraphs }) {
    if (!date) return []
    const sections = sectionsOf(paragraphs)
    return paragraphs.flatMap(({ read }, at) =>
      read.flatMap(({ sentence, dates }) =>
        dates
          .filter(
            (each) => each.day !== null && each.day.serial < date.day.serial && isToDo(each, sections[at] === 'ahead'),
          )
          .map(({ text }) =>
            ask('deadline-past', [sentence, date.sentence], PAST_DUE, { text, own: formatDay(date.day) }),
          ),
      ),
    )
  },
}

/** «phải xong trước ngày 30/9 nhưng chưa xong» */
const MISSED = /(?:nhưng|song|tuy nhiên|đến nay)[^.]{0,40}(?:chưa|không kịp|chậm)|quá hạn/iu

function isToDo({ sentence, at }: PrintedDate, isAhead: boolean): boolean {
  const before = sentence.text.slice(Math.max(0, at - 120), at)
  const behind = sentence.text.slice(at)
  return (
    DUE.test(before) &&
    !PAST.test(before) &&
    !MISSED.test(behind) &&
    (isAhead || (TO_DO.test(before) && !TOLD.test(before)))
  )
}

const PAST_DUE = {
  vi: 'Thời hạn {text} trước ngày {own} của văn bản này. Có phải gõ nhầm không?',
  en: 'The deadline {text} is before {own}, the date of this document. Is it a slip?',
}
