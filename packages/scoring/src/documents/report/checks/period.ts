import { ask, type Question } from '../question.js'
import type { ReportCheck } from '../report-check.js'
import type { Sentence } from '../sentences.js'

const PERIOD = /(?:6|sáu)\s+tháng\s+(đầu|cuối)\s+năm\s+(\d{4})/giu
/** Another year's period is meant where it is compared with. */
const COMPARED = /(?:so với|cùng kỳ|bằng|tăng|giảm|từ)\s*$/iu

/** The head speaks of the first half of 2019, the text of the first half of 2018. */
export const period: ReportCheck = {
  id: 'period',
  title: { vi: 'Kỳ báo cáo khác tiêu đề', en: 'Another period than the title’s' },
  help: {
    vi: 'Thường do chép từ báo cáo năm trước. Câu so sánh («so với», «cùng kỳ») được bỏ qua.',
    en: 'Mostly copied from last year’s report. Comparisons (“so với”, “cùng kỳ”) are let pass.',
  },
  examples: {
    wrong: 'Báo cáo 6 tháng đầu năm 2019\n\nTriển khai sáu tháng đầu năm 2018 tỉnh đã ban hành',
    right: 'Báo cáo 6 tháng đầu năm 2019\n\nSáu tháng đầu năm 2019 tăng 5% so với 6 tháng đầu năm 2018.',
  },
  run({ sentences }) {
    const title = sentences.slice(0, OPENING).find(({ sentence }) => sentence.text.match(PERIOD))?.sentence
    const [, half = '', year] = title ? ([...title.text.matchAll(PERIOD)][0] ?? []) : []
    if (!title || !year) return []
    return sentences.flatMap(({ sentence }) => otherPeriods(sentence, title, half, year))
  },
}

/** So many sentences at the beginning hold the title. */
const OPENING = 60

function otherPeriods(sentence: Sentence, title: Sentence, half: string, year: string): Question[] {
  return [...sentence.text.matchAll(PERIOD)]
    .filter((found) => found[2] !== year && !COMPARED.test(sentence.text.slice(0, found.index)))
    .slice(0, 1)
    .map((found) => ask('period', [sentence, title], DIFFERS, { half, year, other: found[2] ?? '' }))
}

const DIFFERS = {
  vi: 'Tiêu đề là 6 tháng {half} năm {year}, câu này ghi năm {other}. Có phải gõ nhầm năm không?',
  en: 'The title speaks of the half-year of {year}, this sentence of {other}. Is the year a slip?',
}
