import { difference, sum } from '../../../values/decimal.js'
import type { StatedFigure } from '../figures.js'
import { isMean } from '../means.js'
import type { Question } from '../question.js'
import type { ReadReport, ReadSentence } from '../read-report.js'
import { countsAlike } from '../units.js'
import { isTime } from './window.js'

/**
 * What a question claims of its figures: that the first is the sum of the others, that its two are one and the same, or that the
 * second leads from the first to the third.
 */
export type Claim = 'sum' | 'same' | 'change'

/**
 * Whether the figures of a question hold in another way than it claims: then they were read together wrongly, for figures that are
 * misprinted hold in no way at all.
 */
export const isHeldOtherwise = (claim: Claim, { figures }: Question, report: ReadReport): boolean =>
  WAYS[claim].some((holds) => holds(figures, nearby(figures, report)))

/** The figures of a question with those around them. */
type Way = (figures: readonly StatedFigure[], near: Nearby) => boolean

interface Nearby {
  /** Other counts of the sentences of the question. */
  readonly own: readonly StatedFigure[]
  /** Those and the counts of the sentences before and behind. */
  readonly around: readonly StatedFigure[]
  /** All counts of the report. */
  readonly all: readonly StatedFigure[]
}

/** Small numbers make others by chance. */
const TELLING = 20
/** So large a number is made by no chance. */
const TELLING_FAR = 1000
/** What one misprint makes of a sum stays near it; what belongs to another total is anywhere. */
const NEAR = 0.3

const isFar = (added: number, total: StatedFigure): boolean =>
  Math.abs(difference(added, total.value)) > total.value * NEAR

/** «82 nhiệm vụ …, là 14, 11 và 57. Đã xong 39, đang làm 40, chưa đến hạn 03»: the parts make another total beside. */
const isSumOfAnother: Way = ([total, ...parts], { around }) => {
  const added = sum(parts.map(({ value }) => value))
  return total !== undefined && added >= TELLING && isFar(added, total) && around.some(({ value }) => value === added)
}

/** «chứng thực 2.896, hộ tịch 1.738, đất đai 2.108» of 6.742: what was taken for the total is a part too. */
const isPartItself: Way = ([total, ...parts], { around, all }) => {
  const added = sum(parts.map(({ value }) => value))
  if (!total || parts.length < 2) return false
  const whole = sum([total.value, added])
  if (whole >= TELLING_FAR) return all.some(({ value }) => value === whole)
  return whole >= TELLING && isFar(added, total) && around.some(({ value }) => value === whole)
}

/** «82 nhiệm vụ, chia làm 03 nhóm, lần lượt là 40, 30 và 12»: without what counts other things the parts hold. */
const isSumOfLike: Way = ([total, ...parts]) => {
  if (!total) return false
  const like = parts.filter((part) => part.unit === '' || countsAlike(part, total))
  return like.length > 1 && sum(like.map(({ value }) => value)) === total.value
}

/** «68 chỉ tiêu, có mặt 65; 412 chỉ tiêu, có mặt 396; toàn ngành có 461»: every second one makes the total. */
const isSumInTurn: Way = ([total, ...parts]) =>
  !!total &&
  parts.length > 3 &&
  parts.length % 2 === 0 &&
  [0, 1].some((rest) => sum(parts.filter((_, at) => at % 2 === rest).map(({ value }) => value)) === total.value)

/** «tinh giản 96 người; lũy kế 541 người (năm 2021: 203, năm 2022: 242)»: a part stands apart from the others. */
const isSumWithAnother: Way = ([total, ...parts], { own }) => {
  if (!total) return false
  const gap = difference(total.value, sum(parts.map(({ value }) => value)))
  return gap > 0 && own.some((each) => each.value === gap && countsAlike(each, total))
}

/** «88 văn bản, so với năm trước (95 văn bản) giảm 7»: what was added is to be taken off. */
const isDifference: Way = ([total, one, other, ...more]) =>
  !!total &&
  !!one &&
  !!other &&
  more.length === 0 &&
  /so với/iu.test(total.sentence.text) &&
  Math.abs(difference(one.value, other.value)) === total.value

/** «39 hồ sơ quá hạn (đất đai 33, hộ tịch 06)» and «quá hạn 39» above: what is said again stands beside what was taken for it. */
const isSaidBeside: Way = ([again, first], { all }) =>
  !!again &&
  !!first &&
  all.some(
    (each) => each.sentence === again.sentence && each !== again && each.value === first.value && first.value > 2,
  )

/** «giảm từ 118 xuống 104 (giảm 14); … từ 412 xuống 386, giảm 26»: each of the two changes has a pair of its own. */
const isOfAnotherPair: Way = ([from, changed, to], { own }) => {
  if (!from || !changed || !to) return false
  const isGap = (each: StatedFigure, a: StatedFigure, b: StatedFigure) =>
    each.value === Math.abs(difference(a.value, b.value))
  const others = own.filter((each) => each.sentence === changed.sentence)
  const hasOwn = others.some((a, at) => others.slice(at + 1, at + 3).some((b) => isGap(changed, a, b)))
  return hasOwn && others.some((each) => isGap(each, from, to))
}

const WAYS: Readonly<Record<Claim, readonly Way[]>> = {
  sum: [isSumOfAnother, isPartItself, isSumOfLike, isSumInTurn, isSumWithAnother, isDifference],
  same: [isSaidBeside],
  change: [isOfAnotherPair],
}

function nearby(figures: readonly StatedFigure[], { sentences }: ReadReport): Nearby {
  const lines = new Set(figures.map(({ sentence }) => sentence))
  const places = sentences.flatMap(({ sentence }, at) => (lines.has(sentence) ? [at] : []))
  const others = (read: readonly ReadSentence[]) =>
    read.flatMap((each) => each.figures.filter((figure) => isCounted(figure) && !figures.includes(figure)))
  const isNear = (at: number) => places.some((place) => Math.abs(place - at) <= 1)
  return {
    own: others(places.flatMap((at) => sentences[at] ?? [])),
    around: others(sentences.filter((_, at) => isNear(at))),
    all: others(sentences),
  }
}

const isCounted = (figure: StatedFigure): boolean => figure.kind === 'count' && !isMean(figure) && !isTime(figure)
