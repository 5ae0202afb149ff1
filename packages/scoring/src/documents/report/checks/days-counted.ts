import type { Day } from '../../../values/date.js'
import { isRange } from '../printed-dates.js'
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
    if (!from.day || !to?.day || !isRange(from, to)) return []
    const [before, behind] = [sentence.text.slice(0, from.at), sentence.text.slice(to.at + to.text.length)]
    const days = DAYS.exec(before) ?? BEHIND.exec(behind)
    const wrong = [
      { said: MONTHS_BEHIND.exec(behind)?.[1], between: monthsTo(from.day, to.day), template: OF_MONTHS },
      { said: days?.[1], between: to.day.serial - from.day.serial, template: OF_DAYS },
    ].find(isWrong)
    if (!wrong) return []
    const words = { from: from.text, to: to.text, counted: wrong.between + 1, said: Number(wrong.said) }
    return [ask('days-counted', [sentence], wrong.template, words)]
  })
}

/** Both ends of a time are counted, or one of them. */
const isWrong = ({ said, between }: { readonly said: string | undefined; readonly between: number }): boolean =>
  said !== undefined && between >= 0 && ![between, between + 1].includes(Number(said))

const monthsTo = (from: Day, to: Day): number => (to.year - from.year) * MONTHS + to.month - from.month

const OF_MONTHS = {
  vi: 'Từ {from} đến {to} là {counted} tháng, báo cáo ghi {said} tháng. Có đúng không?',
  en: 'From {from} to {to} are {counted} months, the report says {said}. Is that right?',
}

const OF_DAYS = {
  vi: 'Từ {from} đến {to} là {counted} ngày, báo cáo ghi {said} ngày. Có đúng không?',
  en: 'From {from} to {to} are {counted} days, the report says {said}. Is that right?',
}
