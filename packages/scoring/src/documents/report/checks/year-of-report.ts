import { ask, type Question } from '../question.js'
import type { ReadReport, ReadSentence } from '../read-report.js'
import type { ReportCheck } from '../report-check.js'
import { periodsOf } from '../stated-period.js'

/** «xin báo cáo kết quả … năm 2022», «Trên đây là báo cáo công tác CCHC năm 2021»: what the text says that it is. */
const SAYS = /báo cáo[^.;:]{0,90}?(?:cải cách hành chính|CCHC|kết quả|tình hình)[^.;:]{0,60}?năm\s+((?:19|20)\d\d)/iu
const CLOSING = /^(?:trên đây|như trên)/iu
/** So many paragraphs behind the title open the text. */
const OPENING = 12
/** A line that gives the title again. */
const COMPARED = /so với|cùng kỳ|chỉ số|tự đánh giá|chấm điểm|khảo sát|index/iu

/** The title is of 2022, the last sentence «Trên đây là báo cáo công tác CCHC năm 2021». */
export const yearOfReport: ReportCheck = {
  id: 'year-of-report',
  title: {
    vi: 'Lời mở đầu, lời kết ghi năm, kỳ khác tiêu đề',
    en: 'Opening or closing words are of another year or period',
  },
  help: {
    vi: 'Câu mở đầu («xin báo cáo …») và câu kết («Trên đây là báo cáo …») phải cùng năm, cùng kỳ với tiêu đề.',
    en: 'The opening (“xin báo cáo …”) and closing sentences (“Trên đây là báo cáo …”) are of the year and period of the title.',
  },
  examples: {
    wrong:
      'BÁO CÁO\nKết quả công tác cải cách hành chính năm 2022\nTrên đây là báo cáo công tác cải cách hành chính năm 2021 của Sở.',
    right:
      'BÁO CÁO\nKết quả công tác cải cách hành chính năm 2022\nTrên đây là báo cáo công tác cải cách hành chính năm 2022 của Sở.',
  },
  run: inReport,
}

function inReport({ head: { title, years }, paragraphs }: ReadReport): Question[] {
  const [first] = title
  const last = title.at(-1)
  if (!first || !last || years.length === 0) return []
  const from = paragraphs.findIndex(({ line }) => line > last.line)
  const opening = paragraphs.slice(from, from + OPENING)
  const closing = paragraphs.filter(({ text }) => CLOSING.test(text))
  const periods = title.flatMap(({ text }) => periodsOf(text))
  return [...new Set([...opening, ...closing])].flatMap(({ read }) =>
    read.flatMap((each) => {
      const said = SAYS.exec(each.sentence.text)
      const year = Number(said?.[1])
      if (!said || COMPARED.test(said[0]) || isOfAnother(each, said.index, year, years)) return []
      const [own, other] = [periods[0], periodsOf(said[0])[0]]
      const isOtherPeriod =
        periods.length === 1 && own && other && (own.first !== other.first || own.last !== other.last)
      // A period of another year is asked about by its own check.
      if (years.includes(year) ? !isOtherPeriod : other !== undefined) return []
      const words = { said: other?.text ?? String(year), own: own?.text ?? years.join(', ') }
      return [ask('year-of-report', [each.sentence, first], DIFFERS, words)]
    }),
  )
}

/** A document of another year may ask for reports of its own year. */
const isOfAnother = ({ documents }: ReadSentence, at: number, year: number, years: readonly number[]): boolean =>
  documents.some(
    ({ date, at: named }) =>
      named < at && date !== null && !years.includes(date.year) && date.year !== year + 1 && date.year <= year,
  )

const DIFFERS = {
  vi: 'Câu này ghi {said}, tiêu đề là {own}. Có phải gõ nhầm không?',
  en: 'This sentence says {said}, the title {own}. Is it a slip?',
}
