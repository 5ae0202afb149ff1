import { sum } from '../../../values/decimal.js'
import { labelBefore, type StatedFigure } from '../figures.js'
import { ask, type Question } from '../question.js'
import type { ReadParagraph } from '../read-report.js'
import type { ReportCheck } from '../report-check.js'
import { countsAlike } from '../units.js'

const FOUND = /(?:phát hiện|ghi nhận|có|xử lý)\s*$/iu
const OF_BREACH = /^[^;.\d]*vi phạm/iu
const MEASURE = /(?:^|\s)(?:phê bình|khiển trách|cảnh cáo|nhắc nhở|kiểm điểm|buộc thôi việc|cách chức)\s*$/iu

/** «phát hiện 23 trường hợp vi phạm …, đã phê bình 28 trường hợp»: more measures than cases. */
export const measuresOverCases: ReportCheck = {
  id: 'measures-over-cases',
  claims: 'figures',
  title: { vi: 'Số xử lý nhiều hơn số vi phạm', en: 'More measures than cases' },
  help: {
    vi: 'Cộng các hình thức xử lý trong đoạn; không thể nhiều hơn số trường hợp vi phạm đã phát hiện.',
    en: 'Add the measures of the paragraph; they cannot be more than the cases that were found.',
  },
  examples: {
    wrong:
      'Đã phát hiện 17 trường hợp vi phạm giờ làm việc. Các đơn vị đã phê bình 16 trường hợp, khiển trách 04 trường hợp.',
    right:
      'Đã phát hiện 17 trường hợp vi phạm giờ làm việc. Các đơn vị đã phê bình 13 trường hợp, khiển trách 04 trường hợp.',
  },
  run: ({ paragraphs }) => paragraphs.flatMap(inParagraph),
}

function inParagraph({ read }: ReadParagraph): Question[] {
  const counts = read.flatMap(({ figures }) => figures).filter(({ kind }) => kind === 'count')
  const cases = counts.find((each) => FOUND.test(labelBefore(each)) && OF_BREACH.test(behindOf(each)))
  if (!cases) return []
  const taken = counts.slice(counts.indexOf(cases) + 1).filter((each) => MEASURE.test(labelBefore(each)))
  const parts = taken.filter((each) => countsAlike(each, cases))
  const added = sum(parts.map(({ value }) => value))
  const [first] = parts
  if (!first || added <= cases.value) return []
  const words = { parts: parts.map(({ text }) => text).join(' + '), added, cases: cases.text }
  return [ask('measures-over-cases', [first.sentence], DIFFERS, words, [cases, ...parts])]
}

const behindOf = ({ sentence, at, text }: StatedFigure): string => sentence.text.slice(at + text.length)

const DIFFERS = {
  vi: 'Đã xử lý {parts} (cộng {added}), nhiều hơn {cases} trường hợp vi phạm. Có đúng không?',
  en: 'Measures in {parts} cases ({added} in all) are more than the {cases} that were found. Is that right?',
}
