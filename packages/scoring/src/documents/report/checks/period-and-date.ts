import { type Day, formatDay } from '../../../values/date.js'
import { ask } from '../question.js'
import type { ReportCheck } from '../report-check.js'
import { periodsOf } from '../stated-period.js'

/** A report is signed at the end of its period or within so many months behind it. */
const LATEST = 3
/** It is not signed more than so many months before its period ends. */
const EARLIEST = 2
const MONTHS_OF_QUARTER = 3
const MONTHS = 12
const REPORT = /^báo cáo/iu

/** A report of 2021 that was signed in September 2023, or one of the second quarter signed in September. */
export const periodAndDate: ReportCheck = {
  id: 'period-and-date',
  title: { vi: 'Kỳ báo cáo và ngày ký không khớp', en: 'Period and date of signing do not fit' },
  help: {
    vi: 'Báo cáo thường ký vào cuối kỳ hoặc ít tháng sau đó. Xem kỳ trong tiêu đề và ngày ở đầu văn bản.',
    en: 'A report is signed at the end of its period or few months later. See the period of the title and the date of the head.',
  },
  examples: {
    wrong: 'Tân Lộc, ngày 22 tháng 9 năm 2025\nBÁO CÁO\nKết quả cải cách hành chính Quý I năm 2025',
    right: 'Tân Lộc, ngày 22 tháng 9 năm 2025\nBÁO CÁO\nKết quả cải cách hành chính Quý III năm 2025',
  },
  run({ head: { date, title, years } }) {
    const [first] = title
    if (!date || !first || !REPORT.test(first.text)) return []
    const [own] = title.flatMap(({ text }) => periodsOf(text.replace(AHEAD, '')))
    const signed = date.day.year * MONTHS + date.day.month
    if (own) {
      const end = Number(own.year) * MONTHS + own.last * MONTHS_OF_QUARTER
      if (signed >= end - EARLIEST && signed <= end + LATEST) return []
    } else if (
      years.length === 0 ||
      years.some((year) => isSignedFor(year, date.day, title.map(({ text }) => text).join(' ')))
    )
      return []
    const words = { own: own?.text ?? years.join(', '), date: formatDay(date.day) }
    return [ask('period-and-date', [date.sentence, ...title], DIFFERS, words)]
  },
}

/** «Kết quả quý I và phương hướng, nhiệm vụ quý II năm 2025» is of the first quarter. */
const AHEAD = /(?:,|\svà|;)\s*(?:phương hướng|nhiệm vụ|kế hoạch).*$/iu

/** Of a year one reports in it or early in the next; only an index and what is built on it come out late. */
const isSignedFor = (year: number, { year: signed, month }: Day, title: string): boolean =>
  year === signed || (year === signed - 1 && (month <= LATEST_OF_YEAR || LATE.test(title)))

/** A report of a year is signed by this month of the next. */
const LATEST_OF_YEAR = 8
const LATE = /chỉ số|đánh giá|xếp (?:hạng|loại)|công bố|kiểm tra|thanh tra|khắc phục|giai đoạn|tổng kết|sơ kết/iu

const DIFFERS = {
  vi: 'Tiêu đề là báo cáo {own}, ngày ký là {date}. Kỳ hay ngày sai?',
  en: 'The title is of {own}, the date of signing {date}. Is the period or the date wrong?',
}
