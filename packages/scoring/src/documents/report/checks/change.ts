import { difference, product, roundHalfUp } from '../../../values/decimal.js'
import { type Change, earlierBefore, earlierBehind, pairsOf } from '../change-pairs.js'
import { type Direction, isShareOfChange, isTimes, verbOf } from '../change-verbs.js'
import type { StatedFigure } from '../figures.js'
import { percentOf, printedOf, printedPercent } from '../percents.js'
import { ask, plainly, type Question } from '../question.js'
import { isChangeExplained } from '../relations/change.js'
import type { ReportCheck } from '../report-check.js'

/** Places of a ranking have a check of their own. */
const STEPS = /^(?:bậc|hạng|vị trí|thứ bậc)/iu

/** «2.168 người, năm 2021: 1.921 người, giảm 247 biên chế, tương ứng giảm 11,4%»: is it so much less, or more? */
export const change: ReportCheck = {
  id: 'decrease',
  claims: 'change',
  title: { vi: 'Mức tăng, giảm không khớp hai số', en: 'Change is not that of the two values' },
  help: {
    vi: 'Lấy hiệu hai số và so với mức tăng, giảm; chia cho số trước để so tỷ lệ.',
    en: 'Take the difference of the two values; divide it by the earlier one for the percentage.',
  },
  examples: {
    wrong: 'Đã giảm 15 đầu mối, từ 96 đầu mối xuống còn 82 đầu mối.',
    right: 'Thu ngân sách tăng từ 4.520 tỷ đồng lên 5.198 tỷ đồng, tăng 15%.',
  },
  run: ({ sentences, cues }) => {
    return sentences.flatMap(({ figures }) =>
      figures.flatMap((each, at) => {
        const asked = atFigure(figures, at)
        return asked.filter(({ isPlain }) => isPlain || !isChangeExplained(each, figures, cues))
      }),
    )
  },
}

function atFigure(figures: readonly StatedFigure[], at: number): Question[] {
  const changed = figures[at]
  if (!changed || changed.kind === 'fraction' || STEPS.test(changed.unit) || isTimes(changed)) return []
  const direction = directionOf(figures, at)
  if (direction === null) return []
  const isLess = direction === 'less'
  // A gain on nothing has no percentage.
  const [first, ...others] = pairsOf(figures, at).filter(({ from }) => changed.kind !== 'share' || from.value !== 0)
  if (!first) return ofEarlier(figures, at)
  if ([first, ...others].some((pair) => expectedOf(changed, pair, isLess) === printedOf(changed))) return []
  return asked(changed, first, isLess)
}

/** Whether a figure is a loss or a gain; `null` where it is neither. */
function directionOf(figures: readonly StatedFigure[], at: number): Direction {
  const [before, changed] = [figures[at - 1], figures[at]]
  if (!changed) return null
  const own = verbOf(changed)
  return own === null && before && isShareOfChange(before, changed) ? verbOf(before) : own
}

/** «tăng 02 đơn vị, tương đương 20%» against an earlier 10: the percentage needs no later value. */
function ofEarlier(figures: readonly StatedFigure[], at: number): Question[] {
  const [before, share] = [figures[at - 1], figures[at]]
  if (!before || !share || !isShareOfChange(before, share)) return []
  const earlier = [earlierBefore(figures, at - 1), earlierBehind(figures, at - 1), earlierBehind(figures, at)]
  const [first] = earlier.flatMap((each) => (each?.kind === 'count' && each.value > 0 ? [each] : []))
  if (!first || percentOf(before.value, first.value, share.decimals) === printedPercent(share)) return []
  const words = {
    change: before.text,
    earlier: first.text,
    expected: percentOf(before.value, first.value, share.decimals),
    printed: printedPercent(share),
  }
  return [plainly(ask('decrease', [share.sentence], OF_EARLIER, words, [before, share, first]))]
}

const OF_EARLIER = {
  vi: '{change} trên {earlier} là {expected}%, báo cáo ghi {printed}%. Có đúng không?',
  en: '{change} of {earlier} is {expected} %, the report says {printed} %. Is that right?',
}

/** What the change must be: the difference, of counts in percent of the earlier one, of shares in percentage points. */
function expectedOf(changed: StatedFigure, { from, to }: Change, isLess: boolean): number {
  const [earlier, later] = [from.value, to.value]
  const gap = isLess ? difference(earlier, later) : difference(later, earlier)
  if (changed.kind === 'share' && from.kind === 'count') return percentOf(gap, earlier, changed.decimals)
  const decimals = Math.max(from.decimals, to.decimals)
  return from.kind === 'share' ? roundHalfUp(product(gap, 100), decimals) : roundHalfUp(gap, decimals)
}

function asked(changed: StatedFigure, pair: Change, isLess: boolean): Question[] {
  const { from, to } = pair
  const [expected, printed] = [expectedOf(changed, pair, isLess), printedOf(changed)]
  const words = { from: from.text, to: to.text, expected, printed }
  const isShare = changed.kind === 'share'
  const template = isLess ? (isShare ? LESS_SHARE : LESS) : isShare ? MORE_SHARE : MORE
  return [ask('decrease', [changed.sentence], template, words, [from, changed, to])]
}

const LESS = {
  vi: 'Từ {from} xuống {to} là giảm {expected}, báo cáo ghi giảm {printed}. Có đúng không?',
  en: 'From {from} to {to} is {expected} less, the report says {printed}. Is that right?',
}
const MORE = {
  vi: 'Từ {from} lên {to} là tăng {expected}, báo cáo ghi tăng {printed}. Có đúng không?',
  en: 'From {from} to {to} is {expected} more, the report says {printed}. Is that right?',
}
const LESS_SHARE = {
  vi: 'Từ {from} xuống {to} là giảm {expected}%, báo cáo ghi giảm {printed}%. Có đúng không?',
  en: 'From {from} to {to} is {expected} % less, the report says {printed} %. Is that right?',
}
const MORE_SHARE = {
  vi: 'Từ {from} lên {to} là tăng {expected}%, báo cáo ghi tăng {printed}%. Có đúng không?',
  en: 'From {from} to {to} is {expected} % more, the report says {printed} %. Is that right?',
}
