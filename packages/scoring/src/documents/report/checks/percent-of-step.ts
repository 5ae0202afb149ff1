import { difference, sum } from '../../../values/decimal.js'
import { between, type StatedFigure } from '../figures.js'
import { percentOf, printedPercent } from '../percents.js'
import { ask, type Question } from '../question.js'
import type { ReadParagraph } from '../read-report.js'
import type { Cues } from '../relations/cues.js'
import { isStep } from '../relations/step.js'
import { isTime, measureOf } from '../relations/window.js'
import type { ReportCheck } from '../report-check.js'
import { countsAlike } from '../units.js'

/** «giảm 11 đơn vị, tương ứng 15,3%», «tăng 2.460 hồ sơ (11,1%)». */
const TIED =
  /^[^\d;.()]{0,40}(?:\(\s*|,\s*)(?:tương đương|tương ứng|tức|hay|bằng)?\s*(?:với\s*)?(?:tỷ lệ\s*)?(?:tăng|giảm)?\s*$/iu
/** So many figures around a change may be its two values. */
const NEAR = 9

/** «72 đơn vị … còn 61 đơn vị, giảm 11 đơn vị, tương ứng 13,5%»: two values part by the change, and the percentage is of the earlier one. */
export const percentOfStep: ReportCheck = {
  id: 'percent-of-step',
  claims: 'figures',
  title: { vi: 'Tỷ lệ tăng, giảm không khớp mức tăng, giảm', en: 'Percentage is not that of the change before it' },
  help: {
    vi: 'Hai số trong đoạn chênh nhau đúng mức đã ghi; lấy mức đó chia cho số trước và so với tỷ lệ.',
    en: 'Two figures of the paragraph part by the change; divide it by the earlier one and compare the percentage.',
  },
  examples: {
    wrong: 'Năm 2018 huyện có 72 đơn vị sự nghiệp. Cuối năm 2022 còn 61 đơn vị, giảm 11 đơn vị, tương ứng 18,6%.',
    right: 'Năm 2018 huyện có 72 đơn vị sự nghiệp. Cuối năm 2022 còn 61 đơn vị, giảm 11 đơn vị, tương ứng 15,3%.',
  },
  run: ({ paragraphs, cues }) => paragraphs.flatMap((each) => inParagraph(each, cues)),
}

function inParagraph({ read }: ReadParagraph, cues: Cues): Question[] {
  const figures = read.flatMap((each) => each.figures)
  return figures.flatMap((step, at) => {
    const share = figures[at + 1]
    const isTied = share?.kind === 'share' && share.sentence === step.sentence && TIED.test(between(step, share))
    if (!share || !isTied || step.kind !== 'count' || !isStep(step, cues) || isTime(step)) return []
    const near = figures.slice(Math.max(0, at - NEAR), at + NEAR)
    return asked(
      step,
      share,
      near.filter((each) => each.kind === 'count' && each !== step && !isStep(each, cues)),
      cues,
    )
  })
}

function asked(step: StatedFigure, share: StatedFigure, values: readonly StatedFigure[], cues: Cues): Question[] {
  const alike = values.filter((each) => countsAlike(each, step) && measureOf(each) === measureOf(step))
  const pairs = alike.flatMap((one) =>
    alike.flatMap((other) => (difference(one.value, other.value) === step.value ? [{ more: one, less: other }] : [])),
  )
  const isLess = cues.less.test(step.sentence.text.slice(Math.max(0, step.at - 20), step.at))
  const [first] = pairs
  const printed = printedPercent(share)
  // «tỉnh còn 92 đơn vị, giảm 144, tương ứng 61%»: what there was is what is left and what went.
  const wholes = values.flatMap(({ value }) => [
    value,
    isLess ? sum([value, step.value]) : difference(value, step.value),
  ])
  const isRight = wholes.some((whole) => whole > 0 && percentOf(step.value, whole, share.decimals) === printed)
  const earlier = first && (isLess ? first.more : first.less)
  if (!earlier || isRight || earlier.value === 0) return []
  const words = {
    step: step.text,
    earlier: earlier.text,
    expected: percentOf(step.value, earlier.value, share.decimals),
    printed,
  }
  return [ask('percent-of-step', [share.sentence, earlier.sentence], DIFFERS, words, [step, share, earlier])]
}

const DIFFERS = {
  vi: '{step} trên {earlier} là {expected}%, báo cáo ghi {printed}%. Có đúng không?',
  en: '{step} of {earlier} is {expected} %, the report says {printed} %. Is that right?',
}
