import { between, type StatedFigure, wordsBefore } from '../figures.js'
import { percentOf, printedPercent } from '../percents.js'
import { ask, type Question } from '../question.js'
import type { ReportCheck } from '../report-check.js'
import { countsAlike } from '../units.js'

/** «bằng 112,5%»: the later value in percent of the earlier one. */
const EQUALS = /(?:^|\s)(?:bằng|đạt)\s*$/iu
/** «so với cùng kỳ (cùng kỳ 50,1 tỷ đồng)». */
const AGAINST = /^\s*so với[^;.]*\([^;.]*$/iu

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
  const [share, earlier] = [figures[at], figures[at + 1]]
  if (share?.kind !== 'share' || earlier?.kind !== 'count' || earlier.value === 0) return []
  if (!EQUALS.test(wordsBefore(share)) || !AGAINST.test(between(share, earlier))) return []
  const now = figures.slice(0, at).findLast((each) => each.kind === 'count' && countsAlike(each, earlier))
  if (!now || /\.\s/.test(between(now, share))) return []
  const [expected, printed] = [percentOf(now.value, earlier.value, share.decimals), printedPercent(share)]
  if (expected === printed) return []
  const words = { now: now.text, earlier: earlier.text, expected, printed }
  return [ask('ratio-to-earlier', [share.sentence], DIFFERS, words, [now, share, earlier])]
}

const DIFFERS = {
  vi: '{now} bằng {expected}% của {earlier}, báo cáo ghi {printed}%. Có đúng không?',
  en: '{now} is {expected} % of {earlier}, the report says {printed} %. Is that right?',
}
