import { ask } from '../question.js'
import type { ReportCheck } from '../report-check.js'

/** A heading of what was done, and of what is to be done, with a year. */
const DONE = /(?:kết quả|tình hình|đánh giá)([^.;:]{0,80}?)năm\s+((?:19|20)\d\d)/iu
/** «Đánh giá chung và phương hướng năm 2024»: the year is of what is ahead. */
const AHEAD = /(?:[,;]|\svà)\s+(?:phương hướng|nhiệm vụ|kế hoạch|mục tiêu|giải pháp|định hướng|dự kiến|chương trình)/iu
const HEADING = /^(?:[IVX]+|\d{1,2}|[A-Z])\s*[.)]\s*/u
/** A heading is short. */
const LONGEST = 120
/** Indices are published a year later: a heading may speak of last year's. */
const OF_INDEX = /chỉ số|index|PAPI|PCI|SIPAS|so với/iu

/** The title is of 2023, a heading of the results of 2022. */
export const reportYear: ReportCheck = {
  id: 'report-year',
  title: { vi: 'Năm của đề mục khác năm báo cáo', en: 'A heading is of another year than the report' },
  help: {
    vi: 'Đề mục về kết quả thực hiện phải cùng năm với tiêu đề báo cáo.',
    en: 'A heading on results is of the year that the title names.',
  },
  examples: {
    wrong: 'BÁO CÁO\nKết quả công tác cải cách hành chính năm 2023\nI. KẾT QUẢ THỰC HIỆN NĂM 2022',
    right:
      'BÁO CÁO\nKết quả công tác cải cách hành chính năm 2023\nI. KẾT QUẢ THỰC HIỆN NĂM 2023\nII. NHIỆM VỤ NĂM 2024',
  },
  run({ head: { years, title }, paragraphs }) {
    const [first] = title
    if (!first || years.length === 0) return []
    return paragraphs.flatMap((heading) => {
      const { text } = heading
      const isCapitals =
        text === text.toUpperCase() && /\p{Lu}{2}/u.test(text) && !title.some((line) => line.line === heading.line)
      const isHeading = text.length <= LONGEST && (HEADING.test(text) || isCapitals) && !/[.;]$/.test(text)
      const [, between = '', year] = (isHeading && !OF_INDEX.test(text) && DONE.exec(text)) || []
      if (year === undefined || AHEAD.test(between) || years.includes(Number(year))) return []
      return [ask('report-year', [heading, ...title], DIFFERS, { year, own: years.join(', ') })]
    })
  },
}

const DIFFERS = {
  vi: 'Đề mục ghi năm {year}, tiêu đề báo cáo là năm {own}. Có phải gõ nhầm năm không?',
  en: 'The heading is of {year}, the title of {own}. Is the year a slip?',
}
