import { difference } from '../../../values/decimal.js'
import { between, type StatedFigure } from '../figures.js'
import { ask, type Question } from '../question.js'
import { isRank, isRankInBracket } from '../ranks.js'
import type { ReportCheck } from '../report-check.js'

const STEPS = /(tăng|giảm|tụt|lên|hạ|xuống|cải thiện|thăng|lùi|rớt)\s+(?:được\s+|thêm\s+)?$/iu
const GAINS = new Set(['tăng', 'lên', 'cải thiện', 'thăng'])
const STEP = /^(?:bậc|hạng|vị trí)/iu

/** «xếp thứ 32/63, tăng 5 bậc so với năm 2021 (xếp thứ 35/63)»: three places, not five. */
export const rankChange: ReportCheck = {
  id: 'rank-change',
  claims: 'places',
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
    const word = STEP.test(steps.unit) ? STEPS.exec(lead(steps))?.[1]?.toLowerCase() : undefined
    const before = figures.slice(0, at)
    const behind = twoBehind(figures.slice(at + 1))
    const now =
      behind?.now ?? before.findLast((each) => isRank(each) && each.depth <= steps.depth) ?? before.findLast(isRank)
    const was =
      behind?.was ??
      comparedBehind(steps, figures[at + 1]) ??
      figures.slice(at + 1).find((each) => each.depth > steps.depth && isRankInBracket(each)) ??
      before.findLast((each) => each !== now && each.depth > steps.depth && isRank(each)) ??
      twoBefore(before) ??
      yearBefore(before)
    if (!word || !now || !was) return []
    const isGain = GAINS.has(word)
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

const lead = ({ sentence, at }: StatedFigure) => sentence.text.slice(Math.max(0, at - 40), at)

/** «tăng 18 bậc so với năm 2021, từ hạng 24 lên hạng 6»: both ranks stand right behind. */
function twoBehind([was, now]: readonly StatedFigure[]): {
  readonly was: StatedFigure
  readonly now: StatedFigure
} | null {
  if (!was || !now || was.depth !== now.depth || was.kind !== 'count' || now.kind !== 'count') return null
  const isPair =
    /(?:,|\()\s*từ (?:hạng|vị trí|thứ|thứ hạng|vị trí thứ)\s*$/iu.test(lead(was)) &&
    /^\s*(?:lên|xuống|đến|còn)\s+(?:hạng|vị trí|thứ|thứ hạng|vị trí thứ)\s*$/iu.test(between(was, now))
  return isPair ? { was, now } : null
}

/** «tăng 2 bậc so với vị trí thứ 6/11 của năm trước»: the earlier rank stands right behind. */
const comparedBehind = (steps: StatedFigure, next: StatedFigure | undefined): StatedFigure | undefined =>
  next !== undefined &&
  next.sentence === steps.sentence &&
  next.kind !== 'share' &&
  /^\s*(?:bậc|hạng|vị trí)\s+so với\s+(?:(?:xếp|vị trí|thứ hạng|hạng|thứ)\s+)+$/iu.test(between(steps, next))
    ? next
    : undefined

/** «từ vị trí 35 lên vị trí 32, tăng 3 bậc»: the earlier of the two ranks before. */
function twoBefore(figures: readonly StatedFigure[]): StatedFigure | undefined {
  const [was, now] = figures.filter(isRank).slice(-2)
  return was && now && /từ[^,;]*$/iu.test(lead(was)) ? was : undefined
}

/** «Năm 2021 xếp thứ 9/20; năm 2022 lên hạng 6 (tăng 3 bậc)»: the rank of the year before. */
function yearBefore(figures: readonly StatedFigure[]): StatedFigure | undefined {
  const [was, now] = figures.filter(isRank).slice(-2)
  const [earlier, later] = [was, now].map((rank) => (rank ? yearIn(rank) : null))
  return was && earlier != null && later != null && earlier < later ? was : undefined
}

const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)/gu
const yearIn = ({ sentence, at }: StatedFigure): number | null => {
  const years = [...sentence.text.slice(0, at).matchAll(YEAR)].map(([year]) => Number(year))
  return years.at(-1) ?? null
}
