import { quotient, roundHalfUp } from '../../../values/decimal.js'
import { between, type StatedFigure, wordsBefore } from '../figures.js'
import { percentOf, printedPercent } from '../percents.js'
import { ask, type Question } from '../question.js'
import type { ReportCheck } from '../report-check.js'
import { countsAlike } from '../units.js'

/** «bằng 112,5%»: the later value in percent of the earlier one; «gấp 2 lần»: so many times. */
const EQUALS = /(?:^|\s)(?:bằng|đạt|chiếm)\s*(?:khoảng\s*)?$/iu
const TIMES = /(?:^|\s)gấp\s*(?:khoảng\s*|hơn\s*)?$/iu
/** «so với cùng kỳ (cùng kỳ 50,1 tỷ đồng)», «dự toán năm (24 tỷ đồng)», «lần năm 2021 (7.620 lượt)». */
const AGAINST = /^\s*(?:lần\s*)?(?:so với|của|dự toán|kế hoạch|chỉ tiêu|mục tiêu|cùng kỳ|năm)[^;.()]*\([^;.]*$/iu

/** «58,6 tỷ đồng, bằng 112,5% so với cùng kỳ (50,1 tỷ đồng)»: is it so many percent of the earlier value? */
export const ratioToEarlier: ReportCheck = {
  id: 'ratio-to-earlier',
  title: { vi: 'Tỷ lệ so với cùng kỳ không khớp hai số', en: 'Ratio to the earlier value is not that of the two' },
  help: {
    vi: 'Chia số kỳ này cho số cùng kỳ ghi trong ngoặc và so với tỷ lệ.',
    en: 'Divide this period’s value by the earlier one in brackets and compare the percentage.',
  },
  examples: {
    wrong: 'Thu ngân sách đạt 58,6 tỷ đồng, bằng 112,5% so với cùng kỳ (cùng kỳ 50,1 tỷ đồng).',
    right: 'Thu ngân sách đạt 58,6 tỷ đồng, bằng 117% so với cùng kỳ (cùng kỳ 50,1 tỷ đồng).',
  },
  run: ({ sentences }) => sentences.flatMap(({ figures }) => figures.flatMap((_, at) => atShare(figures, at))),
}

function atShare(figures: readonly StatedFigure[], at: number): Question[] {
  const [ratio, earlier] = [figures[at], figures[at + 1]]
  if (!ratio || earlier?.kind !== 'count' || earlier.value === 0) return []
  const isTimes = ratio.kind === 'count' && TIMES.test(wordsBefore(ratio))
  const isShare = ratio.kind === 'share' && EQUALS.test(wordsBefore(ratio))
  if (!(isTimes || isShare) || !AGAINST.test(between(ratio, earlier))) return []
  const now = figures
    .slice(0, at)
    .filter((each) => each.kind === 'count' && (countsAlike(each, earlier) || each.unit === ''))
  const [nearest] = now.filter((each) => !/\.\s/.test(between(each, ratio))).reverse()
  const expectedOf = (each: StatedFigure) =>
    isTimes
      ? roundHalfUp(quotient(each.value, earlier.value), ratio.decimals)
      : percentOf(each.value, earlier.value, ratio.decimals)
  const printed = isTimes ? ratio.value : printedPercent(ratio)
  if (!nearest || now.some((each) => expectedOf(each) === printed)) return []
  const words = { now: nearest.text, earlier: earlier.text, expected: expectedOf(nearest), printed }
  return [ask('ratio-to-earlier', [ratio.sentence], isTimes ? TIMES_DIFFER : DIFFERS, words, [nearest, ratio, earlier])]
}

const TIMES_DIFFER = {
  vi: '{now} gấp {expected} lần {earlier}, báo cáo ghi {printed} lần. Có đúng không?',
  en: '{now} is {expected} times {earlier}, the report says {printed}. Is that right?',
}
const DIFFERS = {
  vi: '{now} bằng {expected}% của {earlier}, báo cáo ghi {printed}%. Có đúng không?',
  en: '{now} is {expected} % of {earlier}, the report says {printed} %. Is that right?',
}
