import { formatDay, parseDate } from '../../../values/date.js'
import { ask } from '../question.js'
import type { ReportCheck } from '../report-check.js'
import { periodsOf } from '../stated-period.js'

/** «số liệu từ ngày 15/12/2023 đến ngày 15/9/2024», «Kỳ số liệu: … đến hết 31/3/2025». */
const DATA_TO =
  /(?:số liệu|thời điểm chốt|chốt số)[^.;()]{0,60}?(?:đến|tới)(?:\s+(?:hết|ngày))*\s+(\d{1,2}\s?\/\s?\d{1,2}\s?\/\s?\d{4})/iu
/** So many paragraphs at the beginning say of which days the figures are. */
const OPENING = 20
const MONTHS = 12
const MONTHS_OF_QUARTER = 3
/** Figures are closed in the last month of the period or in the one before it, seldom a month later. */
const FURTHEST = 1

/** A report of nine months whose figures run to June. */
export const dataPeriod: ReportCheck = {
  id: 'data-period',
  title: { vi: 'Ngày chốt số liệu không thuộc kỳ báo cáo', en: 'The figures are closed outside the period' },
  help: {
    vi: 'Số liệu thường chốt trong tháng cuối của kỳ hoặc tháng liền trước. Thường do chép từ báo cáo kỳ trước.',
    en: 'Figures are mostly closed in the last month of the period or the month before. Often copied from the report before.',
  },
  examples: {
    wrong:
      'BÁO CÁO\nCông tác cải cách hành chính 9 tháng đầu năm 2024\nSở báo cáo kết quả (số liệu từ ngày 15/12/2023 đến ngày 15/6/2024) như sau:',
    right:
      'BÁO CÁO\nCông tác cải cách hành chính 9 tháng đầu năm 2024\nSở báo cáo kết quả (số liệu từ ngày 15/12/2023 đến ngày 15/9/2024) như sau:',
  },
  run({ head: { title }, paragraphs }) {
    const [own] = title.flatMap((sentence) => periodsOf(sentence.text).map((period) => ({ sentence, period })))
    if (!own) return []
    const end = Number(own.period.year) * MONTHS + own.period.last * MONTHS_OF_QUARTER
    return paragraphs.slice(0, OPENING).flatMap(({ read }) =>
      read.flatMap(({ sentence }) => {
        const [, printed] = DATA_TO.exec(sentence.text) ?? []
        const day = printed === undefined ? null : parseDate(printed.replace(/\s/gu, ''))
        if (!day?.ok || Math.abs(day.value.year * MONTHS + day.value.month - end) <= FURTHEST) return []
        const words = { own: own.period.text, date: formatDay(day.value) }
        return [ask('data-period', [sentence, own.sentence], DIFFERS, words)]
      }),
    )
  },
}

const DIFFERS = {
  vi: 'Báo cáo {own} nhưng số liệu chốt đến {date}. Kỳ hay ngày sai?',
  en: 'The report is of {own}, its figures run to {date}. Is the period or the date wrong?',
}
