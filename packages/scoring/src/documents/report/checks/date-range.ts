import { isRange } from '../printed-dates.js'
import { ask, type Question } from '../question.js'
import type { ReadSentence } from '../read-report.js'
import type { ReportCheck } from '../report-check.js'

/** «từ ngày 06/4/2026 đến ngày 29/3/2026»: a time that ends before it begins. */
export const dateRange: ReportCheck = {
  id: 'date-range',
  title: { vi: 'Khoảng thời gian kết thúc trước khi bắt đầu', en: 'A time that ends before it begins' },
  help: {
    vi: 'Ngày sau «đến» phải không sớm hơn ngày sau «từ».',
    en: 'The day behind “đến” is not earlier than that behind “từ”.',
  },
  examples: {
    wrong: 'Kiểm tra 12 xã từ ngày 08/4/2024 đến ngày 26/3/2024.',
    right: 'Kiểm tra 12 xã từ ngày 08/4/2024 đến ngày 26/4/2024.',
  },
  run: ({ sentences }) => sentences.flatMap(inSentence),
}

function inSentence({ sentence, dates }: ReadSentence): Question[] {
  return dates.flatMap((from, at) => {
    const to = dates[at + 1]
    if (!from.day || !to?.day || to.day.serial >= from.day.serial || !isRange(from, to)) return []
    return [ask('date-range', [sentence], ENDS, { from: from.text, to: to.text })]
  })
}

const ENDS = {
  vi: 'Từ ngày {from} đến ngày {to}: kết thúc trước khi bắt đầu. Ngày nào đúng?',
  en: 'From {from} to {to}: it ends before it begins. Which day is right?',
}
