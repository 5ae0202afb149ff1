import { between, type StatedFigure, wordsBefore } from '../figures.js'
import { ask, type Question } from '../question.js'
import type { ReportCheck } from '../report-check.js'
import { countsTheSame } from '../units.js'

/** What says that a count is all there is. */
const ALL = /(?:gồm có|gồm|tổng số|có|với|đề ra|đặt ra|xác định|giao|triển khai)\s*$/iu
/** What leads from all to how far it is done. */
const OF_IT = /đã|đến nay|trong đó|hoàn thành|lũy kế|kết quả/iu

/** «gồm có 21 nhiệm vụ …, đến nay đã có 09/19 nhiệm vụ hoàn thành»: 21 or 19? */
export const wholeSaidTwice: ReportCheck = {
  id: 'whole-said-twice',
  claims: 'figures',
  title: { vi: 'Tổng khác mẫu số', en: 'Whole differs from the fraction’s' },
  help: {
    vi: 'So tổng số nêu trước với số dưới của «x/y».',
    en: 'Compare the whole that is named first with the lower number of “x/y”.',
  },
  examples: {
    wrong: 'Kế hoạch gồm có 21 nhiệm vụ, đến nay đã có 09/19 nhiệm vụ hoàn thành.',
    right: 'Kế hoạch gồm có 19 nhiệm vụ, đến nay đã có 09/19 nhiệm vụ hoàn thành. Có 10 xã đã công bố, gồm 10/11 xã.',
  },
  run: ({ paragraphs }) => paragraphs.flatMap(({ read }) => inParagraph(read.flatMap(({ figures }) => figures))),
}

function inParagraph(figures: readonly StatedFigure[]): Question[] {
  return figures.flatMap((fraction, index) => {
    const whole = figures.slice(0, index).findLast((each) => each.kind === 'count' && countsTheSame(each, fraction))
    if (!whole || fraction.whole === null || whole.value === fraction.whole) return []
    // «Có 10 xã đã công bố, gồm 10/11 xã»: the part is named, not the whole.
    if (whole.value === fraction.value || isOfOtherTime(fraction)) return []
    if (!ALL.test(wordsBefore(whole, 20)) || !OF_IT.test(wordsFrom(whole, fraction))) return []
    return [
      ask('whole-said-twice', [fraction.sentence], DIFFERS, { whole: whole.text, fraction: fraction.text }, [
        whole,
        fraction,
      ]),
    ]
  })
}

/** «40/42 nhiệm vụ (năm 2023: 37/41 nhiệm vụ)»: in brackets stands another year. */
const isOfOtherTime = ({ sentence, at, depth }: StatedFigure): boolean =>
  depth > 0 && /\((?:năm|quý|tháng|cùng kỳ|kỳ trước)[^()]*$/iu.test(sentence.text.slice(0, at))

/** The words from the whole to its fraction, also into the next sentence. */
const wordsFrom = (whole: StatedFigure, fraction: StatedFigure): string =>
  whole.sentence === fraction.sentence
    ? between(whole, fraction)
    : `${whole.sentence.text.slice(whole.at)} ${fraction.sentence.text}`

const DIFFERS = {
  vi: 'Tổng số ghi {whole}, sau đó ghi {fraction}. Số nào đúng?',
  en: 'The whole is given as {whole}, then as {fraction}. Which is right?',
}
