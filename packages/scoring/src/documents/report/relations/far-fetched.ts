import { difference, product, quotient, sum } from '../../../values/decimal.js'
import { between, type StatedFigure } from '../figures.js'
import { percentOf, printedOf } from '../percents.js'
import type { Question } from '../question.js'
import { countsKindred, unitOf } from '../units.js'
import type { Claim } from './held/claim.js'
import { slipOf } from './slip.js'

/** A slip of the pen leaves a sum this near. */
const NEAR_SUM = 0.12
/** Of small numbers one may be any other. */
const FEW = 3
/** A slip of the pen leaves a percentage this near. */
const NEAR_SHARE = 12
/** Small numbers make others by chance. */
const TELLING = 100
const NEAR_MEAN = 0.35
const NEAR_CHANGE = 0.7
/** Points and small counts. */
const FEW_APART = 6

/**
 * Whether the figures of a question are so far from fitting that they rather do not belong together, and their words do not say that
 * they do. A misprint is one figure with a digit another; figures of different things are anywhere.
 */
export const isFarFetched = (claim: Claim, question: Question): boolean => FAR[claim]?.(question) ?? false

const FAR: Partial<Readonly<Record<Claim, (question: Question) => boolean>>> = {
  sum: ({ figures }) => isFarSum(figures),
  share: isFarShare,
  mean: isFarMean,
  change: isFarChange,
}

function isFarSum([total, ...parts]: readonly StatedFigure[]): boolean {
  if (!total || parts.length < 2 || [total, ...parts].some(({ kind }) => kind !== 'count')) return false
  const added = sum(parts.map(({ value }) => value))
  const gap = Math.abs(difference(added, total.value))
  if (endsBefore(total, parts) || parts.some(isOfEarlier)) return true
  if (gap <= Math.max(FEW, total.value * NEAR_SUM) || isSlipOfAny(total, parts, added)) return false
  const isOneThing = parts.every((part) => unitOf(part).length === 0 || countsKindred(part, total))
  return !isOneThing || parts.some((part) => part.sentence !== total.sentence || part.value > total.value)
}

/** «giảm 7,5% so với cùng kỳ năm trước (31.206 hồ sơ)»: what a bracket of a comparison holds is no part. */
const isOfEarlier = ({ sentence, at, depth }: StatedFigure): boolean =>
  depth > 0 &&
  /(?:so với|cùng kỳ|năm trước|năm ngoái|kỳ trước)[^;.()]*\(\s*$/iu.test(sentence.text.slice(Math.max(0, at - 90), at))

/** «gồm 80.960 và 11.040, kích hoạt 82.800»: the first of the parts make the total, and what follows is said of something else. */
const endsBefore = (total: StatedFigure, parts: readonly StatedFigure[]): boolean =>
  total.value >= TELLING &&
  parts.some(
    ({ depth }, at) =>
      at > 0 &&
      at < parts.length - 1 &&
      depth === total.depth &&
      sum(parts.slice(0, at + 1).map(({ value }) => value)) === total.value,
  )

const isSlipOfAny = (total: StatedFigure, parts: readonly StatedFigure[], added: number): boolean => {
  const gap = difference(added, total.value)
  return (
    slipOf(total.value, added, total.decimals) !== null ||
    parts.some((part) => slipOf(part.value, difference(part.value, gap), part.decimals) !== null)
  )
}

function isFarShare({ figures, misfit }: Question): boolean {
  const share = figures.find(({ kind }) => kind === 'share')
  const others = figures.filter(({ kind }) => kind !== 'share')
  if (!share || !misfit || others.length > 2) return false
  const { printed, expected } = misfit
  // What is left of it, what it is of the smaller, and how much more.
  const turned = expected === 0 ? [] : [10_000 / expected, 10_000 / expected - 100]
  const isNear = [expected, 100 - expected, ...turned].some((each) => isNearOf(printed, each, share.decimals))
  // A part that would be more than its whole is rather of another one; a result may be more than the year before.
  const isTold =
    expected <= 100 && others.every(({ sentence }) => sentence === share.sentence) && isBehind(share, others)
  return !isNear && !isTold && !isPartSlip(share, others)
}

/** «đảng viên 68 người (72,9%)» of 118: 86 would make it. */
function isPartSlip(share: StatedFigure, [part, whole]: readonly StatedFigure[]): boolean {
  const [one = part?.value, other] = [part?.value, whole?.value ?? part?.whole]
  if (one === undefined || other === undefined || other === null) return false
  const [least, most] = [Math.min(one, other), Math.max(one, other)]
  return (
    isSlipOf(least, quotient(product(most, printedOf(share)), 100)) ||
    isSlipOf(most, quotient(product(least, 100), printedOf(share) || 1))
  )
}

/** Whether a number is a slip of one that is as near to another as a share tells it. */
const isSlipOf = (value: number, wanted: number): boolean =>
  [Math.floor(wanted), Math.ceil(wanted)].some((each) => slipOf(value, each, 0) !== null)

/** Whether a share is a misprint away from what a part is of its whole. */
export const isShareNear = (share: StatedFigure, part: number, whole: number): boolean =>
  whole > 0 &&
  (isNearOf(printedOf(share), percentOf(part, whole, share.decimals), share.decimals) ||
    isSlipOf(part, quotient(product(whole, printedOf(share)), 100)))

const isNearOf = (printed: number, expected: number, decimals: number): boolean =>
  Math.abs(difference(expected, printed)) <= NEAR_SHARE || slipOf(printed, expected, decimals) !== null

/** «…, đạt 67%», «(67%)»: the share right behind one of the two. */
const isBehind = (share: StatedFigure, others: readonly StatedFigure[]): boolean =>
  others.some(
    (each) =>
      each.at < share.at &&
      /^[^\d;:.]{0,50}(?:\(|,\s*|\s)(?:đạt|chiếm|bằng|tỷ lệ)?[^\d;:.,]{0,20}$/iu.test(between(each, share)),
  )

function isFarMean({ figures, misfit }: Question): boolean {
  const mean = figures.at(-1)
  if (!mean || !misfit) return false
  const { printed, expected } = misfit
  return (
    Math.abs(difference(expected, printed)) > printed * NEAR_MEAN && slipOf(printed, expected, mean.decimals) === null
  )
}

function isFarChange({ figures, misfit }: Question): boolean {
  const [from, changed, to] = figures
  if (!from || !changed || !to || !misfit || changed.kind === 'share' || IN_PLACES.test(changed.unit)) return false
  const { printed } = misfit
  // Told the other way round it is below zero.
  const expected = Math.abs(misfit.expected)
  if (Math.abs(difference(expected, printed)) <= Math.max(FEW_APART, printed * NEAR_CHANGE)) return false
  return slipOf(printed, expected, changed.decimals) === null
}

/** Of places there are few. */
const IN_PLACES = /^(?:bậc|hạng|thứ bậc|vị trí)/iu
