import { difference } from '../../../../values/decimal.js'
import { between, type StatedFigure } from '../../figures.js'
import { percentOf, printedOf } from '../../percents.js'
import { unitOf } from '../../units.js'
import { isTime } from '../window.js'
import { plainBefore, plainGap, withNames } from './gaps.js'

/** A change with the two values that it parts, all in one breath. */
export interface PlainChange {
  readonly change: StatedFigure
  readonly earlier: StatedFigure
  readonly now: StatedFigure
  readonly expected: number
}

const VERB = '(?:giảm|tăng|vượt|bớt|thêm|nhiều hơn|ít hơn|cao hơn|thấp hơn|hơn|kém|thiếu)'
const WHEN = String.raw`(?:\s(?:so với|cùng kỳ|năm|quý|tháng|kỳ|trước|ngoái|là|được|thêm|[IVX]+|\d{1,2}|(?:19|20)\d\d|[IVX]+\/(?:19|20)\d\d)){0,6}`
/** «giảm 12 văn bản (từ 52 xuống 41)». */
const CHANGE_FROM = /^(?:(?!(?:giảm|tăng|là)\s)[\p{L}\s/-]){0,60}(?:\(|,\s*)(?:giảm |tăng |cụ thể (?:là )?)?từ\s*$/iu
const FROM_TO = /^[\p{L}\s/-]{0,60}?\s(?:xuống|còn|lên|thành|đến)(?: còn| đến| thành)?\s*(?:là\s*)?$/iu
/** «từ 52 xuống 41 văn bản, giảm 12 văn bản». */
const TO_CHANGE =
  /^[\p{L}\s/-]{0,60}(?:\(|,\s*)(?:tương đương |tương ứng |tức |tức là )?(?:đã )?(?:giảm|tăng)(?: được| thêm)?\s*$/iu
/** «4.095 hồ sơ, tăng 335 hồ sơ so với quý II/2022 (3.760 hồ sơ)», «51 người, nhiều hơn quý II 08 người (43 người)». */
const NOW_CHANGE = new RegExp(String.raw`^[\p{L}\s/-]{0,60},\s*${VERB}${WHEN}\s*$`, 'iu')
const CHANGE_EARLIER =
  /^[\p{L}\s/-]{0,40}?(?:\sso với\s(?:[\p{L}\s/-]|(?:19|20)\d\d|\d{1,2}(?= tháng)){1,50})?\s?\(\s*(?:năm (?:19|20)\d\d\s?:?\s?|là |đạt |có ){0,2}$/iu
/** «82,40%, thấp hơn trung bình cả nước (82,99%) 0,59 điểm phần trăm». */
const NOW_COMPARED =
  /^[\p{L}\s/-]{0,60},\s*(?:thấp hơn|cao hơn|ít hơn|nhiều hơn|kém)\s[\p{L}\s]{0,50}(?:(?:19|20)\d\d\s)?\(\s*$/iu
const COMPARED_CHANGE = /^[\p{L}\s%]{0,30}\)\s*(?:là |tới |khoảng )?$/iu
/** Direction of a change. */
const LESS = /(?:giảm|bớt|ít hơn|thấp hơn|kém|thiếu)(?:\s[\p{L}\d/]+){0,6}\s*$/iu

/** Changes of a sentence that their two values, told in one breath, do not make. */
export function plainChanges(figures: readonly StatedFigure[]): PlainChange[] {
  const own = figures.filter(
    (each) => each.kind !== 'fraction' && !/^(?:bậc|hạng|thứ bậc|vị trí|lần)/iu.test(each.unit),
  )
  return own.flatMap((change, at) => {
    const pair = pairOf(own, at)
    if (!pair || isTime(change) || !areOne(change, pair.earlier, pair.now)) return []
    const wanted = expectedOf(change, pair)
    return wanted.length === 0 || isSaid(change, wanted)
      ? []
      : [{ ...pair, change, expected: Math.abs(wanted[0] ?? 0) }]
  })
}

interface Pair {
  readonly earlier: StatedFigure
  readonly now: StatedFigure
}

function pairOf(own: readonly StatedFigure[], at: number): Pair | null {
  const [beforeLast, before, change, next, afterNext] = [own[at - 2], own[at - 1], own[at], own[at + 1], own[at + 2]]
  if (!change) return null
  if (next && afterNext && CHANGE_FROM.test(withNames(between(change, next))) && FROM_TO.test(between(next, afterNext)))
    return { earlier: next, now: afterNext }
  if (
    beforeLast &&
    before &&
    isFrom(beforeLast) &&
    FROM_TO.test(between(beforeLast, before)) &&
    TO_CHANGE.test(between(before, change)) &&
    isNamedOne(change, before, beforeLast)
  )
    return { earlier: beforeLast, now: before }
  if (beforeLast && before && isComparedWith(beforeLast, before, change)) return { earlier: before, now: beforeLast }
  const now = own.slice(0, at).findLast(({ depth }) => depth <= change.depth)
  return now && next && isNowAndEarlier(now, change, next) ? { earlier: next, now } : null
}

const isComparedWith = (now: StatedFigure, other: StatedFigure, change: StatedFigure): boolean =>
  now.depth === change.depth &&
  other.depth > change.depth &&
  NOW_COMPARED.test(between(now, other)) &&
  COMPARED_CHANGE.test(between(other, change))

const isNowAndEarlier = (now: StatedFigure, change: StatedFigure, earlier: StatedFigure): boolean =>
  now.depth === change.depth &&
  earlier.depth > change.depth &&
  NOW_CHANGE.test(plainGap(now, change)) &&
  CHANGE_EARLIER.test(withNames(between(change, earlier)))

const isFrom = (figure: StatedFigure): boolean => /(?:^|[\s(])từ\s*$/iu.test(figure.sentence.text.slice(0, figure.at))

/** «từ 52 xuống 41, giảm 04 chi cục»: what has a name of its own behind nameless values is another thing. */
const isNamedOne = (change: StatedFigure, ...values: readonly StatedFigure[]): boolean =>
  change.kind === 'share' || unitOf(change).length === 0 || values.some((each) => unitOf(each)[0] === unitOf(change)[0])

const areOne = (change: StatedFigure, earlier: StatedFigure, now: StatedFigure): boolean => {
  if (earlier.kind !== now.kind || isTime(earlier) || isTime(now)) return false
  if (change.kind === 'count' && change.decimals < Math.max(earlier.decimals, now.decimals) && change.decimals === 0)
    return false
  if (change.kind === 'share') return earlier.kind === 'count' && isSameName(earlier, now)
  if (/^điểm (?:phần trăm|%)/iu.test(change.unit)) return now.kind === 'share'
  return now.kind === 'count' && isSameName(earlier, now) && isSameName(change, now) && isSameName(change, earlier)
}

const isSameName = (a: StatedFigure, b: StatedFigure): boolean => {
  const [own, other] = [unitOf(a)[0], unitOf(b)[0]]
  return own === undefined || other === undefined || own === other
}

/** What the change may be said to be, a loss below zero. */
function expectedOf(change: StatedFigure, { earlier, now }: Pair): number[] {
  const gap = difference(printedOf(now), printedOf(earlier))
  if (change.kind !== 'share') return [gap]
  return earlier.value === 0 ? [] : [percentOf(gap, earlier.value, change.decimals)]
}

const MORE = /(?:tăng|vượt|thêm|nhiều hơn|cao hơn)(?:\s[\p{L}\d/]+){0,6}\s*$/iu

/** Whether a change is one of those wanted; without a verb of its own, in either direction. */
function isSaid(change: StatedFigure, wanted: readonly number[]): boolean {
  const [before, printed] = [plainBefore(change), printedOf(change)]
  const isLess = LESS.test(before)
  const isOpen = isLess === MORE.test(before)
  return wanted.includes(isLess ? -printed : printed) || (isOpen && wanted.includes(isLess ? printed : -printed))
}
