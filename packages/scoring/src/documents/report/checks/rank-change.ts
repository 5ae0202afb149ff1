import { difference } from '../../../values/decimal.js'
import type { StatedFigure } from '../figures.js'
import { ask, type Question } from '../question.js'
import type { ReportCheck } from '../report-check.js'

const RANK = /(?:xếp|đứng|vị trí|hạng|vị thứ)(?:\s+(?:thứ|hạng|vị trí|vị thứ|thứ hạng))*\s*$/iu
const STEPS = /(tăng|giảm|tụt|lên|hạ|xuống)\s+(?:được\s+)?$/iu
const STEP = /^(?:bậc|hạng|vị trí)/iu

/** «xếp thứ 32/63, tăng 5 bậc so với năm 2021 (xếp thứ 35/63)»: three places, not five. */
export const rankChange: ReportCheck = {
  id: 'rank-change',
  title: { vi: 'Số bậc tăng, giảm không khớp thứ hạng', en: 'Places gained or lost do not fit the ranks' },
  help: {
    vi: 'Lấy hiệu hai thứ hạng. Thứ hạng nhỏ hơn là tăng bậc.',
    en: 'Take the difference of the two ranks. A smaller rank is a gain.',
  },
  examples: {
    wrong: 'Tỉnh xếp thứ 32/63, tăng 5 bậc so với năm 2021 (xếp thứ 35/63).',
    right: 'Tỉnh xếp thứ 32/63, tăng 3 bậc so với năm 2021 (xếp thứ 35/63).',
  },
  run: ({ sentences }) => sentences.flatMap(({ figures }) => inSentence(figures)),
}

function inSentence(figures: readonly StatedFigure[]): Question[] {
  return figures.flatMap((steps, at) => {
    const word = STEP.test(steps.unit) ? STEPS.exec(before(steps))?.[1]?.toLowerCase() : undefined
    const now = figures.slice(0, at).findLast(isRank)
    const was =
      figures.slice(at + 1).find((each) => each.depth > steps.depth && isRank(each)) ?? twoBefore(figures.slice(0, at))
    if (!word || !now || !was) return []
    const isGain = word === 'tăng' || word === 'lên'
    const gained = difference(was.value, now.value)
    const expected = isGain ? gained : -gained
    if (expected === steps.value) return []
    const words = { was: was.value, now: now.value, steps: Math.abs(gained), printed: steps.value }
    return [ask('rank-change', [steps.sentence], gained >= 0 ? UP : DOWN, words, [now, steps, was])]
  })
}

const UP = {
  vi: 'Từ hạng {was} đến hạng {now} là tăng {steps} bậc, báo cáo ghi {printed}. Có đúng không?',
  en: 'From place {was} to place {now} is {steps} up, the report says {printed}. Is that right?',
}
const DOWN = {
  vi: 'Từ hạng {was} đến hạng {now} là giảm {steps} bậc, báo cáo ghi {printed}. Có đúng không?',
  en: 'From place {was} to place {now} is {steps} down, the report says {printed}. Is that right?',
}

const before = ({ sentence, at }: StatedFigure) => sentence.text.slice(Math.max(0, at - 40), at)

/** «(thứ 35/63)» in a bracket needs no verb. */
const ALONE = /\([^()\d]{0,30}(?:năm \d{4} )?thứ(?: hạng)?\s*$/iu
const isRank = (figure: StatedFigure): boolean =>
  figure.kind !== 'share' && (RANK.test(before(figure)) || (figure.kind === 'fraction' && ALONE.test(before(figure))))

/** «từ vị trí 35 lên vị trí 32, tăng 3 bậc»: the earlier of the two ranks before. */
function twoBefore(figures: readonly StatedFigure[]): StatedFigure | undefined {
  const [was, now] = figures.filter(isRank).slice(-2)
  return was && now && /từ[^,;]*$/iu.test(before(was)) ? was : undefined
}
