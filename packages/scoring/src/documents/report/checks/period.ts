import { ask, type Question } from '../question.js'
import type { ReadReport } from '../read-report.js'
import type { ReportCheck } from '../report-check.js'
import { sectionsOf } from '../sections.js'
import type { Sentence } from '../sentences.js'
import { nextQuarter, type Period, periodsOf } from '../stated-period.js'

/** Another year's period is meant where it is compared with. */
const COMPARED = /(?:so với|so|cùng kỳ|bằng|tăng|giảm|từ|hơn|kém|gấp|lần|như|\()\s*$/iu
/** What is to be done next. */
const AHEAD = /nhiệm vụ|phương hướng|giải pháp|trọng tâm/iu
/** A heading is short. */
const LONGEST = 120

/** The head speaks of the first half of 2019, the text of the first half of 2018. */
export const period: ReportCheck = {
  id: 'period',
  title: { vi: 'Kỳ báo cáo khác tiêu đề', en: 'Another period than the title’s' },
  help: {
    vi: 'Thường do chép từ báo cáo năm trước. Câu so sánh («so với», «cùng kỳ») được bỏ qua; nhiệm vụ kỳ tới phải là kỳ liền sau.',
    en: 'Mostly copied from last year’s report. Comparisons (“so với”, “cùng kỳ”) are let pass; tasks ahead must be of the next period.',
  },
  examples: {
    wrong: 'Báo cáo 6 tháng đầu năm 2019\n\nTriển khai sáu tháng đầu năm 2018 tỉnh đã ban hành',
    right:
      'Báo cáo quý III năm 2025\n\nQuý III năm 2025 tăng 5% so với quý III năm 2024.\nIV. Nhiệm vụ trọng tâm quý IV năm 2025',
  },
  run(report) {
    const title = titleOf(report)
    if (!title) return []
    const sections = sectionsOf(report.paragraphs)
    return report.paragraphs.flatMap(({ read }, at) =>
      read.flatMap(({ sentence }) => inSentence(sentence, title, sections[at] === 'ahead')),
    )
  },
}

/** «cao hơn quý I năm 2025», «tăng 57 tin so với 329 tin của quý I năm 2025». */
const isCompared = (before: string): boolean => /(?:so với|(?:cao|thấp|nhiều|ít) hơn|vượt)[^;:]{0,60}$/iu.test(before)

/** So many sentences at the beginning hold the title. */
const OPENING = 60

/** The line that says of which period a report is. */
interface TitlePeriod {
  readonly sentence: Sentence
  readonly period: Period
}

/** The period of the title; of a document whose title is not known, the first that its opening names. */
function titleOf({ sentences, head }: ReadReport): TitlePeriod | null {
  const lines = head.title.length > 0 ? head.title : sentences.slice(0, OPENING).map((each) => each.sentence)
  const [first] = lines.flatMap((sentence) => periodsOf(sentence.text).map((period) => ({ sentence, period })))
  return first ?? null
}

function inSentence(sentence: Sentence, { period: own, sentence: title }: TitlePeriod, isAhead: boolean): Question[] {
  const stated = periodsOf(sentence.text)
    .filter(({ at }) => !COMPARED.test(sentence.text.slice(0, at)) && !isCompared(sentence.text.slice(0, at)))
    // What is to be done may lie years ahead.
    .filter(({ year }) => !isAhead || Number(year) <= Number(own.year) + 1)
  const [other] = stated.filter((each) => isOtherYear(each, own, sentence))
  if (other) return [ask('period', [sentence, title], DIFFERS, { own: own.text, year: own.year, other: other.text })]
  const [next] = stated.filter((each) => isNotNext(each, own, sentence))
  return next ? [ask('period', [sentence, title], NOT_NEXT, { own: own.text, other: next.text })] : []
}

/** The year after begins where the period ends the year, in what is to be done. */
function isOtherYear(each: Period, own: Period, { text }: Sentence): boolean {
  const isNext = Number(each.year) === Number(own.year) + 1 && each.first === 1 && own.last === QUARTERS
  return each.year !== own.year && !(isNext && AHEAD.test(text))
}

const QUARTERS = 4

/** «Nhiệm vụ quý IV» in a report of the second quarter. */
const isNotNext = (each: Period, own: Period, { text }: Sentence): boolean =>
  text.length <= LONGEST &&
  AHEAD.test(text.slice(0, each.at)) &&
  own.last - own.first === each.last - each.first &&
  own.first !== each.first &&
  each.first !== nextQuarter(own)

const DIFFERS = {
  vi: 'Tiêu đề là {own}, câu này ghi {other}. Có phải gõ nhầm năm không?',
  en: 'The title speaks of {own}, this sentence of {other}. Is the year a slip?',
}
const NOT_NEXT = {
  vi: 'Tiêu đề là {own}, nhiệm vụ tiếp theo lại ghi {other}. Kỳ nào đúng?',
  en: 'The title speaks of {own}, the tasks ahead are of {other}. Which period is right?',
}
