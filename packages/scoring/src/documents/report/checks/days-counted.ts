import { isRange, type PrintedDate } from '../printed-dates.js'
import { ask, type Question } from '../question.js'
import type { ReadSentence } from '../read-report.js'
import type { ReportCheck } from '../report-check.js'

/** «trong 9 ngày, từ 22/6/2025 đến 30/6/2025»; working days are fewer than those of the calendar. */
const DAYS = /(?:^|[\s(])(\d{1,3})\s+ngày(?:,?\s+kể)?,?\s*\(?\s*từ\s+(?:ngày\s*)?$/iu
/** «từ 22/6/2025 đến 30/6/2025 (9 ngày)» */
const BEHIND = /^\s*\(\s*(?:trong\s+)?(\d{1,3})\s+ngày\s*\)/iu
/** «từ 01/01/2020 đến hết 30/11/2020 (11 tháng)» */
const MONTHS_BEHIND = /^\s*\(\s*(?:trong\s+|đủ\s+)?(\d{1,2})\s+tháng\s*\)/iu
const MONTHS = 12

/** «trong 19 ngày, từ 22/6/2025 đến 30/6/2025»: how many days are there between the two? */
export const daysCounted: ReportCheck = {
  id: 'days-counted',
  title: { vi: 'Số ngày khác khoảng thời gian', en: 'The days are not those between the dates' },
  help: {
    vi: 'Đếm lại số ngày từ ngày đầu đến ngày cuối; tính cả hai đầu hay không đều được.',
    en: 'Count the days from the first to the last again; with both ends or without one of them.',
  },
  examples: {
    wrong: 'Hệ thống được hợp nhất trong 19 ngày, từ 22/6/2025 đến 30/6/2025.',
    right:
      'Hệ thống được hợp nhất trong 9 ngày, từ 22/6/2025 đến 30/6/2025; tập huấn từ ngày 02/3/2025 đến ngày 05/3/2025 (3 ngày).',
  },
  run: ({ sentences }) => sentences.flatMap(inSentence),
}

function inSentence({ sentence, dates }: ReadSentence): Question[] {
  return dates.flatMap((from, at) => {
    const to = dates[at + 1]
    const byMonths = to ? monthsAsked(from, to) : []
    if (byMonths.length > 0) return byMonths
    const said = to ? daysSaid(from, to) : null
    if (!from.day || !to?.day || said === null) return []
    const days = to.day.serial - from.day.serial
    if (days < 0 || said === days || said === days + 1) return []
    return [ask('days-counted', [sentence], DIFFERS, { from: from.text, to: to.text, days: days + 1, said })]
  })
}

/** Months are counted from the first begun to the last, or the whole ones between the two days. */
function monthsAsked(from: PrintedDate, to: PrintedDate): Question[] {
  const { text } = from.sentence
  const [, said] = isRange(from, to) ? (MONTHS_BEHIND.exec(text.slice(to.at + to.text.length)) ?? []) : []
  if (said === undefined || !from.day || !to.day) return []
  const months = (to.day.year - from.day.year) * MONTHS + to.day.month - from.day.month
  if (months < 0 || [months, months + 1].includes(Number(said))) return []
  const words = { from: from.text, to: to.text, months: months + 1, said: Number(said) }
  return [ask('days-counted', [from.sentence], OF_MONTHS, words)]
}

const OF_MONTHS = {
  vi: 'Từ {from} đến {to} là {months} tháng, báo cáo ghi {said} tháng. Có đúng không?',
  en: 'From {from} to {to} are {months} months, the report says {said}. Is that right?',
}

/** How many days are said of the time from a date to the next one; `null` where none are. */
function daysSaid(from: PrintedDate, to: PrintedDate): number | null {
  if (!isRange(from, to)) return null
  const { text } = from.sentence
  const [, said] = DAYS.exec(text.slice(0, from.at)) ?? BEHIND.exec(text.slice(to.at + to.text.length)) ?? []
  return said === undefined ? null : Number(said)
}

const DIFFERS = {
  vi: 'Từ {from} đến {to} là {days} ngày, báo cáo ghi {said} ngày. Có đúng không?',
  en: 'From {from} to {to} are {days} days, the report says {said}. Is that right?',
}
