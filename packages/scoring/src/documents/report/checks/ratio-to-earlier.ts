import { difference, quotient, roundHalfUp } from '../../../values/decimal.js'
import { isChange, isMonths, isTimes } from '../change-verbs.js'
import { between, type StatedFigure, wordsBefore } from '../figures.js'
import { percentOf, printedPercent } from '../percents.js'
import { ask, type Question } from '../question.js'
import type { ReportCheck } from '../report-check.js'
import { countsAlike } from '../units.js'

/** «bằng 112,5%»: the later value in percent of the earlier one; «gấp 2 lần», «tăng 1,5 lần»: so many times. */
const EQUALS = /(?:^|\s)(?:bằng|đạt|chiếm)\s*(?:khoảng\s*|tỷ lệ\s*|tỉ lệ\s*)?$/iu
const TIMES = /(?:^|\s)(?:gấp|bằng|tăng)\s*(?:khoảng\s*|gần\s*|hơn\s*)?$/iu
/** «Tăng 1,5 lần» is said of 1.5 times as many, and of so many more. */
const MORE_BY = /(?:^|\s)tăng\s*(?:khoảng\s*|gần\s*|hơn\s*)?$/iu
/** «so với cùng kỳ (cùng kỳ 50,1 tỷ đồng)», «dự toán năm (24 tỷ đồng)», «lần năm 2021 (7.620 lượt)», «cùng kỳ: 24 văn bản». */
const AGAINST =
  /^\s*(?:lần\s*)?(?:so với|so|của|dự toán|kế hoạch|chỉ tiêu|mục tiêu|cùng kỳ|năm|quý|dân số|tổng)[^;.()]*(?:\([^;.]*|:\s*(?:là\s*)?)$/iu
/** «vượt 05 lượt so với kế hoạch (30 lượt), đạt 116,7% kế hoạch»: the earlier value stands before the ratio. */
const GOAL_BEFORE =
  /(?:kế hoạch|dự toán|chỉ tiêu|cùng kỳ|mục tiêu|năm ngoái|năm trước)[^;.()]*\([^;.()]*$|\((?:năm|cùng kỳ)[^;.()]*$/iu
const OF_GOAL =
  /^\s*(?:so với\s*|của\s*)?(?:kế hoạch|dự toán|chỉ tiêu|cùng kỳ|mục tiêu|năm (?:trước|ngoái|(?:19|20)\d\d))/iu

/** «58,6 tỷ đồng, bằng 112,5% so với cùng kỳ (50,1 tỷ đồng)»: is it so many percent of the earlier value? */
export const ratioToEarlier: ReportCheck = {
  id: 'ratio-to-earlier',
  claims: 'share',
  title: { vi: 'Tỷ lệ so với cùng kỳ không khớp hai số', en: 'Ratio to the earlier value is not that of the two' },
  help: {
    vi: 'Chia số kỳ này cho số cùng kỳ ghi trong ngoặc và so với tỷ lệ, số lần. «Tăng 1,5 lần» được hiểu là gấp 1,5 lần hoặc thêm 1,5 lần.',
    en: 'Divide this period’s value by the earlier one in brackets and compare the percentage or the number of times. “Tăng 1,5 lần” is taken as 1.5 times as many or 1.5 times more.',
  },
  examples: {
    wrong: 'Thu ngân sách đạt 58,6 tỷ đồng, bằng 112,5% so với cùng kỳ (cùng kỳ 50,1 tỷ đồng).',
    right:
      'Thu ngân sách đạt 58,6 tỷ đồng, bằng 117% so với cùng kỳ (cùng kỳ 50,1 tỷ đồng). Đã đăng 315 tin, tăng 1,5 lần so với năm trước (210 tin).',
  },
  run: ({ sentences }) => sentences.flatMap(({ figures }) => figures.flatMap((_, at) => atRatio(figures, at))),
}

function atRatio(figures: readonly StatedFigure[], at: number): Question[] {
  const ratio = figures[at]
  const earlier = ratio && earlierOf(figures, at)
  if (!ratio || !earlier || earlier.value === 0) return []
  const now = figures
    .slice(0, at)
    .filter((each) => each !== earlier && each.kind === 'count' && !isChange(each) && !isMonths(each))
    .filter((each) => countsAlike(each, earlier) || each.unit === '' || earlier.unit === '')
    .filter((each) => !/\.\s/.test(between(each, ratio)))
    .reverse()
  // «168,4 tỷ đồng, đạt 56,1% dự toán (300 tỷ đồng), bằng 112% …»: what stands in a bracket of its own is not what is compared.
  const nearest = now.find(({ depth }) => depth <= ratio.depth) ?? now[0]
  const printed = printedOf(ratio)
  if (!nearest || now.some((each) => ratiosOf(each, earlier, ratio).includes(printed))) return []
  const [expected = 0] = ratiosOf(nearest, earlier, ratio)
  const words = { now: nearest.text, earlier: earlier.text, expected, printed }
  const template = ratio.kind === 'share' ? DIFFERS : TIMES_DIFFER
  return [ask('ratio-to-earlier', [ratio.sentence], template, words, [nearest, ratio, earlier])]
}

const printedOf = (ratio: StatedFigure): number => (ratio.kind === 'share' ? printedPercent(ratio) : ratio.value)

/** The earlier value that a ratio is taken of, behind it or in the bracket of the goal before it. */
function earlierOf(figures: readonly StatedFigure[], at: number): StatedFigure | undefined {
  const ratio = figures[at]
  if (!ratio) return undefined
  const isRatio =
    ratio.kind === 'share'
      ? EQUALS.test(wordsBefore(ratio))
      : ratio.kind === 'count' && isTimes(ratio) && TIMES.test(wordsBefore(ratio))
  if (!isRatio) return undefined
  const behind = figures.slice(at + 1).find((each) => !isMonths(each))
  if (behind?.kind === 'count' && AGAINST.test(between(ratio, behind))) return behind
  if (ratio.kind !== 'share' || !OF_GOAL.test(ratio.sentence.text.slice(ratio.at + ratio.text.length))) return undefined
  return figures
    .slice(0, at)
    .findLast((each) => each.kind === 'count' && GOAL_BEFORE.test(each.sentence.text.slice(0, each.at)))
}

/** What the ratio may be: of «tăng … lần» also the growth. */
function ratiosOf(now: StatedFigure, earlier: StatedFigure, ratio: StatedFigure): number[] {
  if (ratio.kind === 'share') return [percentOf(now.value, earlier.value, ratio.decimals)]
  const times = roundHalfUp(quotient(now.value, earlier.value), ratio.decimals)
  if (!MORE_BY.test(wordsBefore(ratio))) return [times]
  return [times, roundHalfUp(quotient(difference(now.value, earlier.value), earlier.value), ratio.decimals)]
}

const TIMES_DIFFER = {
  vi: '{now} gấp {expected} lần {earlier}, báo cáo ghi {printed} lần. Có đúng không?',
  en: '{now} is {expected} times {earlier}, the report says {printed}. Is that right?',
}
const DIFFERS = {
  vi: '{now} bằng {expected}% của {earlier}, báo cáo ghi {printed}%. Có đúng không?',
  en: '{now} is {expected} % of {earlier}, the report says {printed} %. Is that right?',
}
