import { difference } from '../../../values/decimal.js'
import { earlierBefore, earlierBehind } from '../change-pairs.js'
import { isChange, verbOf } from '../change-verbs.js'
import type { StatedFigure } from '../figures.js'
import { printedOf } from '../percents.js'
import { ask, type Question } from '../question.js'
import type { ReadParagraph } from '../read-report.js'
import { isTime, measureOf } from '../relations/window.js'
import type { ReportCheck } from '../report-check.js'
import { countsAlike } from '../units.js'

/** Smaller changes are those of other values by chance. */
const TELLING = 10
/** So many sentences before that of the change may hold this period's value. */
const BEFORE = 2
const STEPS = /^(?:bậc|hạng|thứ bậc|vị trí)/iu

/** «126 văn bản, ít hơn năm 2021 là 17 văn bản (năm 2021: 109)»: the two values part by the change, the other way round. */
export const toldTheOtherWay: ReportCheck = {
  id: 'told-the-other-way',
  title: {
    vi: 'Hai số chênh đúng mức đã ghi nhưng ngược chiều',
    en: 'Two values part by the change, the other way round',
  },
  help: {
    vi: 'Lấy số kỳ này so với số kỳ trước ghi trong ngoặc: mức chênh đúng nhưng «tăng» phải là «giảm», hoặc ngược lại. Không hỏi khi có số khác cho đúng chiều.',
    en: 'This period’s value and the earlier one in the bracket part by just the change told, but it is a gain where a loss is told, or the other way round.',
  },
  examples: {
    wrong:
      'Ban hành 126 văn bản (18 kế hoạch, 108 công văn), ít hơn năm 2021 là 17 văn bản (năm 2021 ban hành 109 văn bản).',
    right:
      'Ban hành 126 văn bản (18 kế hoạch, 108 công văn), nhiều hơn năm 2021 là 17 văn bản (năm 2021 ban hành 109 văn bản).',
  },
  run: ({ paragraphs }) => paragraphs.flatMap(inParagraph),
}

function inParagraph({ read }: ReadParagraph): Question[] {
  return read.flatMap(({ figures }, at) => {
    const above = read.slice(Math.max(0, at - BEFORE), at).flatMap((each) => each.figures)
    return figures.flatMap((change, place) => asked(change, figures, place, above))
  })
}

function asked(
  change: StatedFigure,
  figures: readonly StatedFigure[],
  place: number,
  above: readonly StatedFigure[],
): Question[] {
  const verb = verbOf(change)
  if (verb === null || change.kind !== 'count' || isTime(change) || STEPS.test(change.unit)) return []
  const was = earlierBehind(figures, place) ?? earlierBefore(figures, place) ?? alongside(figures, place)
  if (!was || was.kind === 'fraction' || (change.value < TELLING && change.decimals === 0)) return []
  const values = [...above, ...figures.slice(0, place)].filter(
    (each) => each !== was && each.kind === was.kind && !isChange(each) && measureOf(each) === measureOf(was),
  )
  const gaps = values.map((each) => ({ each, gap: difference(printedOf(each), printedOf(was)) }))
  const said = verb === 'more' ? change.value : -change.value
  const now = gaps.findLast(({ each, gap }) => gap === -said && (countsAlike(each, was) || each.unit === ''))?.each
  if (!now || gaps.some(({ gap }) => gap === said)) return []
  const words = { now: now.text, was: was.text, change: change.text }
  return [ask('told-the-other-way', [change.sentence], verb === 'more' ? LESS : MORE, words, [change, was, now])]
}

/** «giảm 0,0374 điểm và tăng 05 bậc so với năm 2022 (0,6538 điểm, hạng 29/63)»: two changes share what they are against. */
function alongside(figures: readonly StatedFigure[], place: number): StatedFigure | undefined {
  const [change, next] = [figures[place], figures[place + 1]]
  const isPair =
    change !== undefined &&
    next !== undefined &&
    next.sentence === change.sentence &&
    isChange(next) &&
    STEPS.test(next.unit)
  const was = isPair ? earlierBehind(figures, place + 1) : undefined
  return was && change && countsAlike(was, change) ? was : undefined
}

const LESS = {
  vi: 'Kỳ này {now}, kỳ trước {was}: giảm {change}, báo cáo ghi tăng. Có đúng không?',
  en: 'It is {now} and was {was}: {change} less; the report says more. Is that right?',
}
const MORE = {
  vi: 'Kỳ này {now}, kỳ trước {was}: tăng {change}, báo cáo ghi giảm. Có đúng không?',
  en: 'It is {now} and was {was}: {change} more; the report says less. Is that right?',
}
