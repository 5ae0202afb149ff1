import { leadOf, verbOf } from '../change-verbs.js'
import { between, type StatedFigure } from '../figures.js'
import { ask, type Question } from '../question.js'
import type { ReadSentence } from '../read-report.js'
import type { ReportCheck } from '../report-check.js'

/** «tương ứng giảm 17,6%»: the same change once more. */
const SAME_CHANGE =
  /(?:tương ứng|tương đương|tức(?: là)?|hay(?: là)?)\s+(?:với\s+)?(?:mức\s+)?(tăng|giảm)\s*(?:là\s*|khoảng\s*)?$/iu
/** So many figures may stand between, in the bracket of the earlier value. */
const BETWEEN = 2

/** «tăng 86 văn bản, tương ứng giảm 17,6%»: one change that goes two ways. */
export const directionsDiffer: ReportCheck = {
  id: 'directions-differ',
  title: { vi: 'Cùng một thay đổi ghi cả tăng và giảm', en: 'One change is told both as a gain and as a loss' },
  help: {
    vi: 'Sau «tương ứng», «tức là» là tỷ lệ của chính mức tăng, giảm đứng trước, nên phải cùng chiều.',
    en: 'Behind “tương ứng” or “tức là” stands the percentage of the change before it, which goes the same way.',
  },
  examples: {
    wrong: 'Số văn bản tăng 86 so với giai đoạn trước (488 văn bản), tương ứng giảm 17,6%.',
    right: 'Số văn bản giảm 86 so với giai đoạn trước (488 văn bản), tương ứng giảm 17,6%.',
  },
  run: ({ sentences }) => sentences.flatMap(inSentence),
}

function inSentence({ figures }: ReadSentence): Question[] {
  return figures.flatMap((share, at) => {
    const again = share.kind === 'share' ? SAME_CHANGE.exec(leadOf(share))?.[1]?.toLowerCase() : undefined
    if (again === undefined) return []
    const change = figures
      .slice(Math.max(0, at - 1 - BETWEEN), at)
      .findLast((each) => each.kind !== 'fraction' && each.depth <= share.depth && verbOf(each) !== null)
    if (!change || /;|\.\s/u.test(between(change, share))) return []
    const isOne = verbOf(change) === (again === 'tăng' ? 'more' : 'less')
    return isOne ? [] : [asked(change, share, again === 'tăng')]
  })
}

const asked = (change: StatedFigure, share: StatedFigure, isMore: boolean): Question =>
  ask(
    'directions-differ',
    [share.sentence],
    isMore ? THEN_MORE : THEN_LESS,
    { change: change.text, share: share.text },
    [change, share],
  )

const THEN_LESS = {
  vi: 'Báo cáo ghi tăng {change}, tương ứng giảm {share}. Tăng hay giảm?',
  en: 'The report says {change} more, and of the same change {share} less. Which is it?',
}
const THEN_MORE = {
  vi: 'Báo cáo ghi giảm {change}, tương ứng tăng {share}. Tăng hay giảm?',
  en: 'The report says {change} less, and of the same change {share} more. Which is it?',
}
