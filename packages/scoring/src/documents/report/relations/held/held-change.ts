import { difference, roundHalfUp } from '../../../../values/decimal.js'
import { isChange } from '../../change-verbs.js'
import type { StatedFigure } from '../../figures.js'
import { isPercentOf, printedOf } from '../../percents.js'
import { numbersOf } from '../../table-values.js'
import { countsAlike } from '../../units.js'
import { makes, valuesOf } from '../share-explained.js'
import type { Nearby, Way } from './nearby.js'

/** Smaller differences are found by chance. */
const TELLING = 10
/** So large a difference may also be that of a figure some sentences away. */
const TELLING_FAR = 1000

/** How a change and the two values that it is said to part may hold otherwise. */
type ChangeWay = (
  figures: readonly [from: StatedFigure, changed: StatedFigure, to: StatedFigure],
  near: Nearby,
) => boolean

const ofThree =
  (holds: ChangeWay): Way =>
  ([from, changed, to], near) =>
    from !== undefined && changed !== undefined && to !== undefined && holds([from, changed, to], near)

const isGap = (change: StatedFigure, a: number, b: number): boolean =>
  roundHalfUp(Math.abs(difference(a, b)), change.decimals) === printedOf(change)

/** «486.315 hồ sơ, tăng 12.408 so với cùng kỳ (498.723)»: the change is that of the two, told the other way round. */
export const isTurnedRound = ([from, changed, to]: readonly StatedFigure[]): boolean =>
  !!from && !!changed && !!to && from.kind === to.kind && isGap(changed, printedOf(from), printedOf(to))

/** Whether a change is large enough to be none of two values by chance. */
export const isTelling = ([, changed]: readonly StatedFigure[]): boolean =>
  changed !== undefined && printedOf(changed) >= TELLING

/** «giảm từ 118 xuống 104 (giảm 14); … từ 412 xuống 386, giảm 26»: each of the two changes has a pair of its own. */
const hasBothPairs: ChangeWay = ([from, changed, to], { own }) => {
  const others = own.filter((each) => each.sentence === changed.sentence)
  const hasOwn = others.some((a, at) => others.slice(at + 1, at + 3).some((b) => isGap(changed, a.value, b.value)))
  return hasOwn && others.some((each) => isGap(each, from.value, to.value))
}

/** «giảm 06 bậc năm 2022 (từ hạng 38 xuống hạng 44), tăng 13 bậc năm 2023»: the two places have a change of their own. */
const hasItsOwn: ChangeWay = ([from, changed, to], { own }) =>
  own.some(
    ({ sentence, value }) => sentence === changed.sentence && value === Math.abs(difference(from.value, to.value)),
  )

/** «741 đơn vị, giảm 151 so với năm 2015 (892) và giảm 23 so với năm 2021 (764)»: one of the two and a third figure make it. */
const isOfThird: ChangeWay = ([from, changed, to], { own, all }) => {
  if (printedOf(changed) < TELLING) return false
  const others = printedOf(changed) >= TELLING_FAR ? all : own.filter(({ sentence }) => sentence === changed.sentence)
  return others.some(({ value }) =>
    [from, to].some((each) => valuesOf(each).some((one) => isGap(changed, one.value, value))),
  )
}

/** «So với năm 2023 (351.000 hồ sơ) tăng 89.647 hồ sơ», and the total row has 440.647: a cell and one of the two make it. */
const isOfCell: ChangeWay = ([from, changed, to], { tables }) => {
  if (printedOf(changed) < TELLING_FAR) return false
  const cells = tables.flatMap((table) => numbersOf(table)?.rows.flatMap(({ values }) => values) ?? [])
  return [from, to].some(({ value }) => cells.some((cell) => cell !== null && isGap(changed, value, cell)))
}

/** «Xử lý 17 người (khiển trách 16, cách chức 01), giảm 06 so với năm trước (23)»: the figure before the bracket is meant. */
const isOfOuter: ChangeWay = ([from, changed, to], { own }) => {
  const outer = own.filter((each) => each.sentence === changed.sentence && each.at < changed.at)
  const meant = outer.filter(({ depth }) => depth <= changed.depth).at(-1)
  const inner = [from, to].some((each) => each.depth > changed.depth && each.at < changed.at)
  return meant !== undefined && inner && [from, to].some(({ value }) => isGap(changed, value, meant.value))
}

/** «giảm 23 đơn vị (3,0%) so với năm 2021 (764 đơn vị)»: the change before it makes the percentage. */
const isPercentOfStep: ChangeWay = ([from, changed, to], { own }) => {
  if (changed.kind !== 'share') return false
  const before = own.filter(({ sentence, at }) => sentence === changed.sentence && at < changed.at).at(-1)
  return (
    before !== undefined && [from, to].some(({ value }) => value > before.value && makes(changed, before.value, value))
  )
}

/** «tăng 0,9 điểm (82,2%), trong khi cả nước tăng 2,5 điểm, từ 80,1% lên 82,6%»: the two have a change of their own in one sentence. */
const isToldOwn: ChangeWay = ([from, changed, to], { beside }) => {
  if (from.sentence !== to.sentence) return false
  const gap = Math.abs(difference(printedOf(from), printedOf(to)))
  return (
    (gap >= TELLING || changed.decimals > 0) &&
    beside.some(
      (each) =>
        each.sentence === from.sentence &&
        each.kind === changed.kind &&
        each.decimals === changed.decimals &&
        isChange(each) &&
        isGap(each, gap, 0),
    )
  )
}

/** «công bố 164 thủ tục bằng 21 quyết định. So với quý I (17 quyết định, 121 thủ tục) số thủ tục tăng 43»: two others of its own kind make it. */
const isOfTwoOthers: ChangeWay = ([, changed], { own }) => {
  if (changed.kind !== 'count' || changed.value < TELLING) return false
  return own.some((a) =>
    own.some((b) => a !== b && a.unit !== '' && countsAlike(a, b) && isGap(changed, a.value, b.value)),
  )
}

/** «tăng 317 hồ sơ so với quý II (8.905 hồ sơ) và tăng 7,6% so với quý III năm trước (8.567 hồ sơ)»: neither is this period’s. */
const areBothEarlier: ChangeWay = ([from, , to]) =>
  [from, to].every((each) => each.depth > 0 && EARLIER_BRACKET.test(each.sentence.text.slice(0, each.at)))
const EARLIER_BRACKET = /so với[^;.()]*\(\s*$/iu

/** «Sở A đạt 91,26 điểm, tăng 3 bậc; Sở B đạt 88,74 điểm, dù điểm tăng 0,35 điểm»: each clause speaks of its own. */
const isOfOtherClause: ChangeWay = ([from, changed, to]) => {
  const clause = clauseOf(changed)
  return [from, to].some((each) => each.sentence === changed.sentence && clauseOf(each) !== clause)
}
const clauseOf = ({ sentence, at }: StatedFigure): number => sentence.text.slice(0, at).split(/;\s/u).length

/** «đạt 81,25%, tăng 0,71 so với năm trước (80,54%); cao hơn cả nước (80,08%) là 1,17 điểm»: a third value of the sentence parts from one of the two by so much. */
const isOfThirdValue: ChangeWay = ([from, changed, to], { beside }) =>
  changed.decimals > 0 &&
  beside.some(
    (each) =>
      each.sentence === changed.sentence &&
      each.kind === from.kind &&
      [from, to].some((one) => isGap(changed, printedOf(one), printedOf(each))),
  )

/** «đạt 62,5%; cùng kỳ có 20 chỉ tiêu, đạt 11, tỷ lệ 55%»: the two are part and whole of a share of their own. */
const isShareOfBoth: ChangeWay = ([from, , to], { beside }) => {
  if (from.sentence !== to.sentence) return false
  const [part, whole] = [Math.min(from.value, to.value), Math.max(from.value, to.value)]
  return beside.some(
    (each) =>
      each.kind === 'share' &&
      each.sentence === to.sentence &&
      !isChange(each) &&
      whole > part &&
      isPercentOf(each, part, whole),
  )
}

/** The second figure is said to lead from the first to the third. */
export const changeHeld: readonly Way[] = [
  hasBothPairs,
  isOfThird,
  isOfOuter,
  isOfCell,
  isPercentOfStep,
  isToldOwn,
  isOfTwoOthers,
  isShareOfBoth,
  areBothEarlier,
  isOfOtherClause,
  isOfThirdValue,
].map(ofThree)

/** The second figure is said to be the places from the first to the third. */
export const placesHeld: readonly Way[] = [ofThree(hasItsOwn)]

/** «giảm từ 20 xuống còn 14 cơ quan, giảm 06 cơ quan»: what a step leads to is made in its own sentence. */
const isMadeBeside: Way = ([step, result], { beside }) => {
  if (!step || !result) return false
  const values = [step, ...beside].filter(({ sentence, kind }) => sentence === result.sentence && kind === 'count')
  return values.some((a, at) =>
    values.slice(at + 1).some((b) => Math.abs(difference(a.value, b.value)) === result.value),
  )
}

/** The first figure is said to lead from the third to the second. */
export const stepHeld: readonly Way[] = [isMadeBeside]
