import { isRange, type PrintedDate } from '../printed-dates.js'
import { ask, type Question } from '../question.js'
import type { ReadSentence } from '../read-report.js'
import type { ReportCheck } from '../report-check.js'

/** «trong 9 ngày, từ 22/6/2025 đến 30/6/2025»; working days are fewer than those of the calendar. */
const DAYS = /(?:^|[\s(])(\d{1,3})\s+ngày(?:,?\s+kể)?,?\s*\(?\s*từ\s+(?:ngày\s*)?$/iu
/** «từ 22/6/2025 đến 30/6/2025 (9 ngày)» */
const BEHIND = /^\s*\(\s*(?:trong\s+)?(\d{1,3})\s+ngày\s*\)/iu

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
    const said = to ? daysSaid(from, to) : null
    if (!from.day || !to?.day || said === null) return []
    const days = to.day.serial - from.day.serial
    if (days < 0 || said === days || said === days + 1) return []
    return [ask('days-counted', [sentence], DIFFERS, { from: from.text, to: to.text, days: days + 1, said })]
  })
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
