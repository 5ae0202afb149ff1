import { quotient, roundHalfUp, sum } from '../../../values/decimal.js'
import { isChange } from '../change-verbs.js'
import { between, type StatedFigure, wordsBefore } from '../figures.js'
import { isMean } from '../means.js'
import { moneyOf } from '../money.js'
import { ask, type Question } from '../question.js'
import { isTime } from '../relations/window.js'
import type { ReportCheck } from '../report-check.js'
import { countsAlike, countsKindred, countsTheSame, unitOf } from '../units.js'

/** «5 thành viên/tổ»: what it is a mean over stands behind a stroke or «mỗi». */
const OVER = /^\s*[\p{L} ]{1,30}(?:\/|(?:mỗi|một)\s)\s*\p{L}/iu
const EACH = /mỗi|một/iu

/** «27/27 thôn có tổ với 135 thành viên, bình quân 5 thành viên/tổ»: is the mean that of total and number? */
export const meanInText: ReportCheck = {
  id: 'mean',
  claims: 'mean',
  title: { vi: 'Số bình quân không khớp tổng số', en: 'Mean is not that of its total' },
  help: {
    vi: 'Chia tổng số cho số đơn vị trong câu và so với số bình quân.',
    en: 'Divide the total by the number of units in the sentence and compare the mean.',
  },
  examples: {
    wrong: 'Có 27 tổ công nghệ số với 135 thành viên, bình quân 15 thành viên/tổ.',
    right: 'Có 27 tổ công nghệ số với 135 thành viên, bình quân 5 thành viên/tổ.',
  },
  run: ({ paragraphs }) =>
    paragraphs.flatMap(({ read }) => {
      const figures = read.flatMap((each) => each.figures)
      return figures.flatMap((_, at) => atMean(figures, at))
    }),
}

function atMean(figures: readonly StatedFigure[], at: number): Question[] {
  const stated = figures[at]
  if (stated?.kind === 'share') return atMeanShare(figures, stated)
  if (stated?.kind !== 'count') return []
  const lead = wordsBefore(stated)
  const behind = stated.sentence.text.slice(stated.at + stated.text.length)
  const isStated = isMean(stated) && (OVER.test(behind) || EACH.test(lead))
  if (!isStated && !isPerUnit(figures[at - 1], stated, behind)) return []
  // A gain or a loss is no total, and nothing that a total is divided by.
  const before = figures.slice(0, at).filter((each) => each.kind !== 'share' && !isChange(each))
  const counts = before.filter(({ kind }) => kind === 'count')
  // «Tại 21 xã có 96 công chức, bình quân 4,6 người/đơn vị»: of its own sentence, where total and number are both in it.
  const own = counts.filter((each) => each.sentence === stated.sentence && !isTime(each))
  const total =
    likest(
      own.length > 1 && !likest(own, stated) ? own.filter((each) => countsKindred(each, stated)) : counts,
      stated,
    ) ??
    (own.length > 1 ? own.findLast((each) => each.value > stated.value && countsKindred(each, stated)) : undefined) ??
    counts.findLast((each) => each.sentence === stated.sentence && each.value > stated.value && !isTime(each))
  const isOfOwn = total !== undefined && own.length > 1 && own.includes(total)
  const near = isOfOwn ? before.filter(({ sentence }) => sentence === stated.sentence) : before
  const numbers = [...near, ...dividedBehind(figures.slice(at + 1), stated)].filter(
    (each) =>
      each !== total &&
      each.value > 1 &&
      each.whole !== 0 &&
      !(countsAlike(each, stated) && (total === undefined || countsTheSame(each, total))),
  )
  const meanOver = ({ value, whole }: StatedFigure) =>
    roundHalfUp(quotient(total?.value ?? 0, whole ?? value), stated.decimals)
  // «342 người (168 cán bộ, 174 công chức)» are its parts.
  const isPart = (each: StatedFigure) =>
    numbers.some((other) => other !== each && sum([each.value, other.value]) === total?.value)
  const [nearest] = [...numbers].reverse().filter((each) => isDivisor(each, stated) && !isPart(each))
  if (!total || !nearest || isInOtherUnit(total, stated)) return []
  if (numbers.some((each) => fits(meanOver(each), stated))) return []
  const words = { total: total.text, number: nearest.text, expected: meanOver(nearest), printed: stated.text }
  return [ask('mean', [stated.sentence], DIFFERS, words, [total, nearest, stated])]
}

/** «336 thành viên (07 thành viên/tổ)»: what is in the bracket behind a total, over what the stroke names. */
const isPerUnit = (total: StatedFigure | undefined, stated: StatedFigure, behind: string): boolean =>
  total !== undefined &&
  total.sentence === stated.sentence &&
  countsTheSame(total, stated) &&
  /^[^\d;.,()]*\(\s*$/u.test(between(total, stated)) &&
  /^\s*\p{L}[\p{L} ]{0,30}\/\s?\p{L}/u.test(behind)

/** «gần 60», «hơn 59» stand for what is near to them. */
const ABOUT = /(?<!\p{L})(?:gần|hơn|trên|khoảng|xấp xỉ|chừng)$/iu
const NEARLY = 0.1

const fits = (mean: number, stated: StatedFigure): boolean =>
  mean === stated.value || (ABOUT.test(wordsBefore(stated)) && Math.abs(mean - stated.value) <= stated.value * NEARLY)

/** «bình quân mỗi tuần có 2.468,5 người dự thi trong 04 tuần tổ chức»: the number of what «mỗi» names stands behind. */
function dividedBehind(behind: readonly StatedFigure[], stated: StatedFigure): StatedFigure[] {
  const [next] = behind
  const each = /mỗi\s+(\p{L}+)/iu.exec(wordsBefore(stated))?.[1]?.toLowerCase()
  const isNumber =
    next !== undefined &&
    each !== undefined &&
    next.sentence === stated.sentence &&
    next.unit.toLowerCase().startsWith(each) &&
    /\strong\s*$/iu.test(between(stated, next))
  return isNumber ? [next] : []
}

/** «144 tỷ đồng, bình quân 80 triệu đồng/người» is compared in one unit by another check. */
const isInOtherUnit = (total: StatedFigure, stated: StatedFigure): boolean =>
  (moneyOf(total)?.unit ?? null) !== (moneyOf(stated)?.unit ?? null)

/** The last of the counts that share most words of their name with a mean: «64 máy chủ ảo trên 08 máy chủ vật lý, trung bình … 08 máy chủ ảo». */
function likest(counts: readonly StatedFigure[], stated: StatedFigure): StatedFigure | undefined {
  const alike = counts.filter((each) => countsAlike(each, stated))
  const shared = alike.map((each) => unitOf(each).findIndex((word, at) => word !== unitOf(stated)[at]))
  const most = Math.max(...shared.map((each) => (each < 0 ? Number.POSITIVE_INFINITY : each)))
  return alike.findLast((_, at) => (shared[at] === -1 ? Number.POSITIVE_INFINITY : shared[at]) === most)
}

/** «cấp sở 81,2%, cấp huyện 66,4%, cấp xã 58,9%; bình quân 84,5%»: a mean lies between the least and the greatest. */
function atMeanShare(figures: readonly StatedFigure[], stated: StatedFigure): Question[] {
  if (!isMean(stated)) return atTotalShare(figures, stated)
  const own = figures.filter(
    (each) => each.kind === 'share' && each.sentence === stated.sentence && each.at < stated.at,
  )
  const values = own.map(({ value }) => value)
  const [least, greatest] = [Math.min(...values), Math.max(...values)]
  if (own.length < 2 || (stated.value >= least && stated.value <= greatest)) return []
  const shown = own.map(({ text }) => text).join('; ')
  return [ask('mean', [stated.sentence], OUTSIDE, { shares: shown, printed: stated.text }, [stated, ...own])]
}

/** «99,2% (cấp tỉnh 99,8%, cấp huyện 99,5%, cấp xã 99,3%)»: of all levels together as of their mean. */
function atTotalShare(figures: readonly StatedFigure[], stated: StatedFigure): Question[] {
  const behind = figures.slice(figures.indexOf(stated) + 1)
  const end = behind.findIndex((each) => each.depth <= stated.depth || each.sentence !== stated.sentence)
  const own = end < 0 ? behind : behind.slice(0, end)
  const values = own.map(({ value }) => value)
  const areLevels = own.every((each) => each.kind === 'share' && /cấp|khối|huyện|quý|tháng/iu.test(wordsBefore(each)))
  if (own.length < 2 || !areLevels || sum(values) <= 1) return []
  if (stated.value >= Math.min(...values) && stated.value <= Math.max(...values)) return []
  const shown = own.map(({ text }) => text).join('; ')
  return [ask('mean', [stated.sentence], OUTSIDE, { shares: shown, printed: stated.text }, [stated, ...own])]
}

const OUTSIDE = {
  vi: 'Bình quân {printed} nằm ngoài các tỷ lệ {shares}. Có đúng không?',
  en: 'The mean {printed} lies outside the shares {shares}. Is that right?',
}

/** What stands in the sentence of the mean, or counts what is said behind «mỗi» or the stroke. */
function isDivisor(number: StatedFigure, stated: StatedFigure): boolean {
  const behind = stated.sentence.text.slice(stated.at + stated.text.length)
  const over = /^\s*[\p{L} ]{1,30}?(?:\/|(?:mỗi|một)\s)\s*(\p{L}+)/u.exec(behind)?.[1]?.toLowerCase()
  const each = /(?:mỗi|một)\s+(\p{L}+(?:\s\p{L}+){0,4})(?:\s(?:có|là|đạt))?$/iu
    .exec(wordsBefore(stated))?.[1]
    ?.toLowerCase()
  const isNamed = each !== undefined && number.unit.toLowerCase().startsWith(each.replace(/\s(?:có|là|đạt)$/u, ''))
  // «từ 132 xuống còn 98 phòng; bình quân mỗi cơ quan có 07 phòng»: what it was before divides nothing.
  const isEarlier = /(?:^|\s)từ$/iu.test(wordsBefore(number))
  return (
    (number.sentence === stated.sentence && !isEarlier) ||
    isNamed ||
    (over !== undefined && number.unit.toLowerCase().startsWith(over))
  )
}

const DIFFERS = {
  vi: '{total} chia cho {number} là {expected}, báo cáo ghi bình quân {printed}. Có đúng không?',
  en: '{total} over {number} is {expected}, the report says {printed} on average. Is that right?',
}
