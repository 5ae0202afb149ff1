import { between, type StatedFigure } from '../figures.js'
import { percentOf, printedPercent } from '../percents.js'
import { ask, type Question } from '../question.js'
import type { ReportCheck } from '../report-check.js'
import { countsAlike, unitOf } from '../units.js'

/** What says that a share is the part's right before it. */
const OF_PART = /(?:[,(]\s*(?:chiếm|đạt|bằng)|\b(?:chiếm|chiếm tỷ lệ|chiếm tỉ lệ)|\()\s*(?:tỷ lệ |tỉ lệ |khoảng )?$/iu
/** What says that a count is part of one before it. */
const PART = /trong đó|(?:^|\s)đã|gồm|trong số/iu

/** «4.210 hồ sơ trên tổng số 5.720 hồ sơ», «72,4 tỷ đồng/168,3 tỷ đồng»: the whole stands behind its part. */
const OUT_OF = /(?:^|\s)(?:trên|trong|trên tổng số|trong tổng số|so với tổng số)\s*$|\/\s*$/iu

/** «214.560 hồ sơ, trong đó đúng hạn 209.876 hồ sơ, chiếm 99,1%»: is the share the part's of its whole? */
export const shareOfWhole: ReportCheck = {
  id: 'share-of-whole',
  title: { vi: 'Tỷ lệ khác phần trên tổng', en: 'Share is not that of part and whole' },
  help: {
    vi: 'Chia phần cho tổng đã nêu trước «trong đó» và so với tỷ lệ.',
    en: 'Divide the part by the whole that stands before “trong đó” and compare the share.',
  },
  examples: {
    wrong: 'Đã giải quyết 214.560 hồ sơ, trong đó đúng hạn 209.876 hồ sơ, chiếm 99,1%.',
    right:
      'Đã giải quyết 214.560 hồ sơ, trong đó đúng hạn 209.876 hồ sơ, chiếm 97,8%; giải ngân 72,4 tỷ đồng/168,3 tỷ đồng kế hoạch, đạt 43%.',
  },
  run: ({ sentences }) => sentences.flatMap(({ figures }) => inSentence(figures)),
}

function inSentence(figures: readonly StatedFigure[]): Question[] {
  return figures.flatMap((share, index) => {
    const [before, last] = [figures[index - 2], figures[index - 1]]
    if (last?.kind !== 'count' || share.kind !== 'share' || share.value > 1 || !isItsShare(last, share)) return []
    const isOutOf = before?.kind === 'count' && OUT_OF.test(between(before, last))
    const [part, whole] = isOutOf ? [before, last] : [last, wholeOf(figures.slice(0, index - 1), last)]
    if (!whole || percentOf(part.value, whole.value, share.decimals) === printedPercent(share)) return []
    const words = {
      part: part.text,
      whole: whole.text,
      expected: percentOf(part.value, whole.value, share.decimals),
      printed: printedPercent(share),
    }
    return [ask('share-of-whole', [share.sentence], DIFFERS, words, [whole, part, share])]
  })
}

const DIFFERS = {
  vi: '{part} trên {whole} là {expected}%, báo cáo ghi {printed}%. Có đúng không?',
  en: '{part} of {whole} is {expected} %, the report says {printed} %. Is that right?',
}

const isItsShare = (part: StatedFigure, share: StatedFigure): boolean =>
  OF_PART.test(between(part, share)) &&
  !/[;.]\s|giảm|tăng/u.test(between(part, share)) &&
  share.depth >= part.depth &&
  share.depth - part.depth <= 1

/** The count before «trong đó» that counts the same thing. */
function wholeOf(before: readonly StatedFigure[], part: StatedFigure): StatedFigure | null {
  for (const whole of [...before].reverse()) {
    if (whole.kind !== 'count' || whole.value < part.value) continue
    if (!countsAlike(whole, part) && unitOf(part).length > 0) continue
    const words = part.sentence.text.slice(whole.at + whole.text.length, part.at)
    return PART.test(words) && !/;/u.test(words.split(/trong đó/iu)[0] ?? '') ? whole : null
  }
  return null
}
