import { difference, roundHalfUp, sum } from '../../../values/decimal.js'
import { behindLast } from '../behind-last.js'
import { OWN_VERB } from '../change-pairs.js'
import type { Direction } from '../change-verbs.js'
import type { StatedFigure } from '../figures.js'
import { percentOf, printedOf } from '../percents.js'
import { placeIn } from '../place-in.js'
import { isRankInBracket } from '../ranks.js'
import { countsKindred, unitOf } from '../units.js'
import type { Cues } from './cues.js'
import { slipOf } from './slip.js'
import { isStep, leadTo } from './step.js'
import { gapOf, isTime, measureOf, type Window } from './window.js'

/** A gain or loss beside the two values that it parts, and does not. */
export interface BrokenChange {
  readonly change: StatedFigure
  readonly now: StatedFigure
  readonly earlier: StatedFigure
  readonly expected: number
  readonly printed: number
}

export const STEPS = /^(?:bậc|hạng|vị trí|thứ bậc)/iu
export const POINTS = /^(?:điểm(?: phần trăm| %)?|%)/iu
/** So many figures on either side may be its values. */
const NEAR = 9
/** The value of this period may stand in another paragraph, so many figures away. */
const FAR = 45

/** Gains and losses of a window that no two figures part. @param all every figure of the report, in order */
export function brokenChanges({ figures }: Window, all: readonly StatedFigure[], cues: Cues): BrokenChange[] {
  return figures.flatMap((change) => {
    if (!isStep(change, cues) || /^lần/iu.test(change.unit)) return []
    const at = placeIn(all, change)
    const near = all.slice(Math.max(0, at - NEAR), at + NEAR + 1).filter((each) => each !== change)
    const own = near.filter((each) => figures.includes(each))
    const values = own.filter((each) => !isStep(each, cues) && isValueOf(each, change))
    const printed = printedOf(change)
    const far = all.slice(Math.max(0, at - FAR), at).filter((each) => !isStep(each, cues) && isValueOf(each, change))
    const here = own.filter((each) => each.sentence === change.sentence && !isStep(each, cues) && !isTime(each))
    const sides = sidesOf(change, values, here, cues)
    const bracketed = beforeBracket(change, own)
    const known = [...new Set([...values, ...far, ...(bracketed ? [bracketed] : [])])]
    if (bracketed && sides.was && !sides.pair && sides.was.at > change.at && sides.was.depth >= change.depth) {
      const { was } = sides
      const isRight = known.some((now) => now !== was && expectedOf(change, was, now).includes(printed))
      return isRight ? [] : (asBroken(change, printed, bracketed, was) ?? [])
    }
    if (isExplained(change, printed, sides, known, own, cues)) return []
    return meant(change, printed, sides, values, far) ?? []
  })
}

/** «bổ nhiệm 23 lãnh đạo (giảm 5 người so với cùng kỳ: 28 người)»: what the bracket of a change stands behind, whatever it is called. */
function beforeBracket(change: StatedFigure, own: readonly StatedFigure[]): StatedFigure | undefined {
  const before = own.filter((each) => each.sentence === change.sentence && each.at < change.at).at(-1)
  const isRight =
    before &&
    before.kind === 'count' &&
    before.depth < change.depth &&
    /^[^;:.()]*\([^()\d]*$/u.test(gapOf(before, change))
  return isRight ? before : undefined
}

export function isValueOf(value: StatedFigure, change: StatedFigure): boolean {
  if (STEPS.test(change.unit)) return isRankLike(value)
  if (POINTS.test(change.unit) && change.kind === 'count')
    return (
      value.kind !== 'fraction' &&
      !isRankLike(value) &&
      (value.kind === 'share' || measureOf(value) === 'diem' || (value.decimals > 0 && unitOf(value).length === 0))
    )
  if (isTime(value) !== isTime(change) && change.kind !== 'share') return false
  if (change.kind === 'share') return !isTime(value) && value.kind !== 'fraction' && !isRankLike(value)
  if (value.kind !== 'count' || isRankLike(value)) return false
  return measureOf(value) === measureOf(change) && (countsKindred(value, change) || unitOf(change).length === 0)
}

const isRankLike = (value: StatedFigure): boolean =>
  isRankInBracket(value) ||
  /(?:hạng|thứ|vị trí)\s*$/iu.test(leadTo(value)) ||
  (value.kind === 'fraction' && value.whole === 63)

/** What the change of two values may be said to be. */
export function expectedOf(change: StatedFigure, earlier: StatedFigure, now: StatedFigure): number[] {
  if ((now.kind === 'share') !== (earlier.kind === 'share')) return []
  const decimals = Math.max(earlier.decimals, now.decimals)
  const gap = Math.abs(roundHalfUp(difference(printedOf(now), printedOf(earlier)), decimals))
  if (change.kind !== 'share') return [gap]
  const parts = percentsOf(gap, printedOf(earlier), change.decimals)
  return now.kind === 'share' ? [gap, ...parts] : parts
}

/** Of nothing there is no percentage. */
const percentsOf = (part: number, whole: number, decimals: number): number[] =>
  whole === 0 ? [] : [percentOf(part, whole, decimals)]

/** «thấp hơn 8 điểm phần trăm so với chỉ tiêu 60%»: what stands right behind it is what it is against. */
const AGAINST = /^[^;:.,()\d]{0,40}so với\s[^;:.,()\d]{0,50}$/iu

/** What the words of a change's sentence say of its two values. */
interface Sides {
  /** «từ 118 phòng xuống 104 phòng»: both stand in one breath. */
  readonly pair: { readonly from: StatedFigure; readonly to: StatedFigure } | null
  /** The only value that is named as an earlier one. */
  readonly was: StatedFigure | null
}

/** Behind a verb of its own stands what another change is of. */
const isBehindOther = (each: StatedFigure, change: StatedFigure): boolean =>
  each.sentence === change.sentence && each.at > change.at && OWN_VERB.test(gapOf(change, each))

export function sidesOf(
  change: StatedFigure,
  values: readonly StatedFigure[],
  here: readonly StatedFigure[],
  cues: Cues,
): Sides {
  const own = (figures: readonly StatedFigure[]) => figures.filter((each) => !isBehindOther(each, change))
  const pair = fromTo(own(here), change)
  const earlier = own(values).filter(
    (each) => each.sentence === change.sentence && isEarlier(each, change, cues) && isKin(each, change),
  )
  const against = earlier.find((each) => each.at > change.at && AGAINST.test(gapOf(change, each)))
  const named = against ?? (earlier.length === 1 ? (earlier[0] ?? null) : null)
  const isOther = pair !== null && named !== null && pair.from !== named && !countsKindred(pair.from, change)
  return isOther || pair === null ? { pair: null, was: named } : { pair, was: pair.from }
}

/** Whether any two values, sums of neighbours, or a change and an earlier value make the change; where the earlier value is named, with that one. */
function isExplained(
  change: StatedFigure,
  printed: number,
  { was, pair }: Sides,
  values: readonly StatedFigure[],
  own: readonly StatedFigure[],
  cues: Cues,
): boolean {
  const earlier = was ? [was, ...(pair ? [pair.to] : [])] : values
  const makes = (one: StatedFigure, other: StatedFigure) =>
    one !== other && expectedOf(change, one, other).includes(printed)
  if (earlier.some((one) => values.some((other) => makes(one, other)))) return true
  if (pair && makes(pair.from, pair.to)) return true
  const steps = own.filter((each) => each.kind === 'count' && each.sentence === change.sentence && isStep(each, cues))
  if (change.kind === 'share')
    return steps.some((part) =>
      [...earlier, ...values].some(
        (whole) => whole !== part && percentsOf(part.value, whole.value, change.decimals).includes(printed),
      ),
    )
  if (!was && own.some((each) => each.whole !== null && Math.abs(difference(each.whole, each.value)) === printed))
    return true
  const counts = own.filter((each) => each.kind === 'count' && isValueOf(each, change))
  if (pair) return false
  const added = counts.flatMap((_, at) =>
    [2, 3, 4].flatMap((length) =>
      at + length <= counts.length ? [sum(counts.slice(at, at + length).map(({ value }) => value))] : [],
    ),
  )
  return earlier.some((value) => added.some((each) => Math.abs(difference(each, value.value)) === printed))
}

/** The earlier value is named as such in the sentence of the change; the later one is the nearest other of its kind. */
function meant(
  change: StatedFigure,
  printed: number,
  { was, pair }: Sides,
  values: readonly StatedFigure[],
  far: readonly StatedFigure[],
): BrokenChange[] | null {
  if (!was) return null
  const isKind = (each: StatedFigure) => each !== was && (each.kind === 'share') === (was.kind === 'share')
  const near = (pair ? [pair.to] : values)
    .filter((each) => isKind(each) && (pair !== null || countsKindred(each, was)))
    .sort((a, b) => distance(a, change) - distance(b, change))
  const now = near.find((each) => each.sentence === change.sentence) ?? near[0]
  if (now) return asBroken(change, printed, now, was)
  // The value of this period stands further above: then only a slip in the digits tells which.
  const meantFar = far.find(
    (each) =>
      isKind(each) &&
      countsKindred(each, was) &&
      slipOf(printed, expectedOf(change, was, each)[0] ?? 0, change.decimals) === 'sure',
  )
  return meantFar ? asBroken(change, printed, meantFar, was) : null
}

function asBroken(
  change: StatedFigure,
  printed: number,
  now: StatedFigure,
  earlier: StatedFigure,
): BrokenChange[] | null {
  const [expected] = expectedOf(change, earlier, now)
  return expected === undefined || expected === printed ? null : [{ change, now, earlier, expected, printed }]
}

const isKin = (value: StatedFigure, change: StatedFigure): boolean =>
  change.kind === 'share' || STEPS.test(change.unit) || POINTS.test(change.unit) || countsKindred(value, change)

/** «từ 118 phòng xuống 104 phòng», «06 trung tâm thành 01 trung tâm»: two values in one breath. */
function fromTo(
  values: readonly StatedFigure[],
  change: StatedFigure,
): { from: StatedFigure; to: StatedFigure } | null {
  const pairs = values.flatMap((from, at) => {
    const to = values[at + 1]
    return to &&
      from.kind === to.kind &&
      !/[;]/u.test(distanceWords(to, change)) &&
      /(?:thành|xuống(?: còn)?|giảm còn|còn|lên(?: thành)?)\s*$/iu.test(gapOf(from, to)) &&
      gapOf(from, to).length <= 60 &&
      !isOfOther(from, change, values)
      ? [{ from, to }]
      : []
  })
  const [first] = pairs.sort((a, b) => distance(a.to, change) - distance(b.to, change))
  return first ?? null
}

/** «giảm 23 phòng (từ 138 xuống 115), giảm 48 đơn vị (từ 560 xuống 512)»: what stands in a bracket is said of what the bracket stands behind. */
const isOfOther = (from: StatedFigure, change: StatedFigure, values: readonly StatedFigure[]): boolean =>
  from.depth > change.depth &&
  from.at < change.at &&
  /\)/u.test(gapOf(from, change)) &&
  values.some((each) => each.depth > change.depth && each.at > change.at && /^[^;()]*\(/u.test(gapOf(change, each)))

const distanceWords = (a: StatedFigure, b: StatedFigure): string => (a.at < b.at ? gapOf(a, b) : gapOf(b, a))

const distance = (a: StatedFigure, b: StatedFigure): number =>
  a.sentence === b.sentence ? (a.at < b.at ? gapOf(a, b) : gapOf(b, a)).length : 1000

/** Whether the words before a value say that it is an earlier one. */
function isEarlier(value: StatedFigure, change: StatedFigure, cues: Cues): boolean {
  const text = value.sentence.text.slice(Math.max(0, value.at - 60), value.at).replace(/[(:]\s*$/u, '')
  const lead = behindLast(text, ',;.()')
  // «năm 2016 đạt 68,14» before a change is this period's, «(năm 2018 ban hành 61)» behind it an earlier one.
  // Behind a semicolon another member of the list has begun: «năm 2014 thứ 38 (giảm 2 bậc); năm 2015 thứ 30 (tăng 8 bậc)».
  const isAside = value.depth > 0 || (value.at > change.at && !gapOf(change, value).includes(';'))
  return (
    cues.earlier.test(lead) ||
    /(?:^|[\s(])(?:năm )?(?:19|20)\d\d\s*$/iu.test(lead) ||
    (isAside && /(?:^|[\s(])(?:năm )?(?:19|20)\d\d(?:\s\p{L}+){0,3}\s*$/iu.test(lead))
  )
}

/** Whether the words before a change say that it is a loss, or a gain; `null` where they say both or neither. */
export function directionBy(change: StatedFigure, { less, more }: Cues): Direction {
  const lead = leadTo(change)
  if (less.test(lead) === more.test(lead)) return null
  return less.test(lead) ? 'less' : 'more'
}

/** Whether a value of its sentence and the one that is named as earlier make a gain or loss as it is told, in its direction. */
export function isChangeExplained(change: StatedFigure, figures: readonly StatedFigure[], cues: Cues): boolean {
  const here = figures.filter((each) => each !== change && !isStep(each, cues))
  const values = here.filter((each) => isValueOf(each, change))
  const { was, pair } = sidesOf(
    change,
    values,
    here.filter((each) => !isTime(each)),
    cues,
  )
  if (!was || pair) return false
  const isLess = directionBy(change, cues) === 'less'
  return values.some(
    (now) =>
      now !== was &&
      now.depth <= change.depth &&
      sameName(now, was) &&
      expectedOf(change, was, now).includes(printedOf(change)) &&
      isLess === printedOf(now) < printedOf(was),
  )
}

export const sameName = (a: StatedFigure, b: StatedFigure): boolean => unitOf(a)[0] === unitOf(b)[0]
