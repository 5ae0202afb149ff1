import type { PrintedDate } from '../printed-dates.js'
import { ask } from '../question.js'
import type { ReportCheck } from '../report-check.js'

const SUBMITTED = /trình\s+(?:vào\s+)?(?:ngày\s*)?$/iu
const ISSUED = /ban hành\s+(?:vào\s+)?(?:ngày\s*)?$/iu

/** «Sở trình ngày 14/6/2016, UBND tỉnh ban hành ngày 13/6/2016»: issued before it was submitted. */
export const eventOrder: ReportCheck = {
  id: 'event-order',
  title: { vi: 'Ban hành trước khi trình', en: 'Issued before it was submitted' },
  help: {
    vi: 'Văn bản không thể ban hành trước ngày trình.',
    en: 'A document cannot be issued before it was submitted.',
  },
  examples: {
    wrong: 'Báo cáo do Sở Nội vụ trình ngày 14/6/2016, UBND tỉnh ban hành ngày 13/6/2016.',
    right: 'Báo cáo do Sở Nội vụ trình ngày 14/6/2016, UBND tỉnh ban hành ngày 17/6/2016.',
  },
  run: ({ sentences }) =>
    sentences.flatMap(({ sentence, dates }) => {
      const submitted = dates.find((date) => SUBMITTED.test(before(date)))
      const issued = dates.find((date) => submitted && date.at > submitted.at && ISSUED.test(before(date)))
      if (!submitted?.day || !issued?.day || issued.day.serial >= submitted.day.serial) return []
      return [ask('event-order', [sentence], EARLIER, { submitted: submitted.text, issued: issued.text })]
    }),
}

const EARLIER = {
  vi: 'Ban hành ngày {issued}, trước ngày trình {submitted}. Có đúng không?',
  en: 'Issued on {issued}, before it was submitted on {submitted}. Is that right?',
}

const before = ({ sentence, at }: PrintedDate) => sentence.text.slice(Math.max(0, at - 40), at)
