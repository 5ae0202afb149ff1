import { product, quotient, sum } from '../../../../values/decimal.js'
import { isBound } from '../../bounds.js'
import { isChange } from '../../change-verbs.js'
import { printedNumbers, type StatedFigure } from '../../figures.js'
import { isPercentOf, percentOf, printedPercent } from '../../percents.js'
import { slipOf } from '../slip.js'
import { isTime, measureOf } from '../window.js'
import { plainGap } from './gaps.js'

/** A part with its share right behind it and the whole before it in the sentence, one of which is a slip away from fitting. */
export interface PlainPair {
  readonly share: StatedFigure
  readonly part: StatedFigure
  readonly whole: StatedFigure
  readonly expected: number
}

const BEHIND =
  /^[\p{L}\s/-]{0,90}(?:\(|,\s*|\s)(?:đạt|chiếm|bằng|tương ứng|tương đương|tức)(?:\s*(?:với|tỷ lệ|tỉ lệ|là))*\s*$|^[\p{L}\s/-]{0,60}\(\s*$/iu
const NOT_OF_IT = /(?:tăng|giảm|vượt|so với|cùng kỳ|năm trước)/iu
/** More numbers than these make any share. */
const FEWEST_TELLING = 3

/** Shares right behind a part that a slip in one of three figures explains. @param around every figure of the paragraph */
export const plainPairs = (figures: readonly StatedFigure[], around: readonly StatedFigure[]): PlainPair[] =>
  figures.flatMap((share, at) => {
    const part = figures[at - 1]
    if (share.kind !== 'share' || part?.kind !== 'count' || isTime(part) || isChange(part) || isBound(share)) return []
    const gap = plainGap(part, share)
    if (!BEHIND.test(gap) || NOT_OF_IT.test(gap) || isFitted(share, part, around) || isOfList(share, part, figures))
      return []
    const wholes = figures.slice(0, at - 1).filter((each) => mayBeWhole(each, part))
    const whole = wholes.findLast((each) => isSlipAway(share, part, each))
    if (!whole) return []
    return [{ share, part, whole, expected: percentOf(part.value, whole.value, share.decimals) }]
  })

const mayBeWhole = (whole: StatedFigure, part: StatedFigure): boolean =>
  whole.kind === 'count' &&
  whole.depth <= part.depth &&
  !isTime(whole) &&
  !isChange(whole) &&
  whole.value > 0 &&
  measureOf(whole) === measureOf(part)

/** Whether the share is that of its part of anything in the paragraph, or of any two others of its sentence. */
function isFitted(share: StatedFigure, part: StatedFigure, around: readonly StatedFigure[]): boolean {
  const others = around.filter((each) => each !== part && each.kind !== 'share')
  const own = others.filter(({ sentence }) => sentence === share.sentence)
  return (
    others.some((each) => printedNumbers(each).some((value) => isPercentOf(share, part.value, value))) ||
    own.some((whole) =>
      printedNumbers(whole).some((value) =>
        own.some((one) => one.value < value && isPercentOf(share, one.value, value)),
      ),
    )
  )
}

/** «62 Tốt (53,9%); 41 Khá (35,7%); 12 Trung bình (10,4%)»: each is of all of them together. */
function isOfList(share: StatedFigure, part: StatedFigure, figures: readonly StatedFigure[]): boolean {
  const counts = figures.filter(({ kind, depth }) => kind === 'count' && depth === part.depth)
  return counts.some((_, from) =>
    counts.some((__, to) => {
      const list = counts.slice(from, to + 1)
      return (
        list.includes(part) && list.length > 1 && isPercentOf(share, part.value, sum(list.map(({ value }) => value)))
      )
    }),
  )
}

function isSlipAway(share: StatedFigure, part: StatedFigure, whole: StatedFigure): boolean {
  const printed = printedPercent(share)
  const expected = percentOf(part.value, whole.value, share.decimals)
  if (part.value <= whole.value && slipOf(printed, expected, share.decimals) === 'sure') return true
  const wantedPart = quotient(product(whole.value, printed), 100)
  const wantedWhole = printed === 0 ? 0 : quotient(product(part.value, 100), printed)
  return (
    near(wantedPart).some((each) => isPercentOf(share, each, whole.value) && slipOf(part.value, each, 0) === 'sure') ||
    (isTelling(share, whole.value) &&
      near(wantedWhole).some((each) => isPercentOf(share, part.value, each) && slipOf(whole.value, each, 0) === 'sure'))
  )
}

const near = (wanted: number): number[] => [...new Set([Math.floor(wanted), Math.ceil(wanted)])]

/** A share tells a whole no further than another whole makes another share. */
const isTelling = ({ decimals }: StatedFigure, whole: number): boolean => whole <= FEWEST_TELLING * 100 * 10 ** decimals
