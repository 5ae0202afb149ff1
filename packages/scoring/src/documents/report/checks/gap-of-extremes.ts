import { difference } from '../../../values/decimal.js'
import { between, type StatedFigure } from '../figures.js'
import { printedOf } from '../percents.js'
import { ask, type Question } from '../question.js'
import type { ReadSentence } from '../read-report.js'
import { isTime } from '../relations/window.js'
import type { ReportCheck } from '../report-check.js'

/** «cao nhất đạt 91,05%, thấp nhất đạt 71,48%, chênh lệch 19,57 điểm phần trăm». */
const APART =
  /^[^\d;.()]{0,40}(?:,\s*|\s)(?:chênh lệch|chênh nhau|cách nhau|cách biệt|khoảng cách)\s*(?:nhau\s*)?(?:là\s*|tới\s*|đến\s*)?$/iu
/** «khoảng cách giữa cao nhất (90,45 điểm) và thấp nhất (80,64 điểm) là 9,81 điểm». */
const BETWEEN = /(?:khoảng cách|chênh lệch|cách biệt)\s+giữa\s[^;.\d]*$/iu
const IS = /^[^\d;.]{0,30}(?:là|tới|đến|bằng)\s*$/iu
const HIGHEST = /cao nhất|dẫn đầu|đứng đầu|nhiều nhất|lớn nhất|tốt nhất/iu
const LOWEST = /thấp nhất|cuối cùng|ít nhất|cuối bảng|nhỏ nhất|đứng cuối/iu

/** «cao nhất 90,45 điểm, thấp nhất 80,64 điểm, chênh lệch 9,18 điểm»: the gap is that of the two. */
export const gapOfExtremes: ReportCheck = {
  id: 'gap-of-extremes',
  title: { vi: 'Chênh lệch khác hiệu của cao nhất và thấp nhất', en: 'The gap is not that of highest and lowest' },
  help: {
    vi: 'Lấy số cao nhất trừ số thấp nhất và so với mức chênh lệch đã ghi.',
    en: 'Take the lowest from the highest and compare the gap.',
  },
  examples: {
    wrong: 'Đơn vị dẫn đầu đạt 91,05%, đơn vị thấp nhất đạt 71,48%, chênh lệch 19,75 điểm phần trăm.',
    right: 'Đơn vị dẫn đầu đạt 91,05%, đơn vị thấp nhất đạt 71,48%, chênh lệch 19,57 điểm phần trăm.',
  },
  run: ({ sentences }) => sentences.flatMap(inSentence),
}

const inSentence = ({ figures }: ReadSentence): Question[] =>
  figures.flatMap((gap, at) => {
    const [high, low] = [figures[at - 2], figures[at - 1]]
    if (
      !high ||
      !low ||
      high.kind !== low.kind ||
      [high, low, gap].some((each) => each.kind === 'fraction' || isTime(each))
    )
      return []
    return areExtremes(high, low) && isGapOf(high, low, gap) ? asked(high, low, gap) : []
  })

const areExtremes = (high: StatedFigure, low: StatedFigure): boolean =>
  HIGHEST.test(high.sentence.text.slice(0, high.at)) && LOWEST.test(between(high, low))

const isGapOf = (high: StatedFigure, low: StatedFigure, gap: StatedFigure): boolean =>
  APART.test(between(low, gap)) ||
  (BETWEEN.test(high.sentence.text.slice(0, high.at)) && IS.test(between(low, gap).replace(/^[^()]*\)/u, '')))

function asked(high: StatedFigure, low: StatedFigure, gap: StatedFigure): Question[] {
  const [expected, printed] = [difference(printedOf(high), printedOf(low)), printedOf(gap)]
  if (expected === printed) return []
  const words = { high: high.text, low: low.text, expected, printed }
  return [ask('gap-of-extremes', [gap.sentence], DIFFERS, words, [high, low, gap])]
}

const DIFFERS = {
  vi: 'Từ {low} đến {high} chênh {expected}, báo cáo ghi {printed}. Có đúng không?',
  en: 'From {low} to {high} there are {expected}, the report says {printed}. Is that right?',
}
