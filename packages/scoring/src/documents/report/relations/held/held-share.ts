import { difference, sum } from '../../../../values/decimal.js'
import { behindLast } from '../../behind-last.js'
import { isChange } from '../../change-verbs.js'
import { type StatedFigure, wordsBehind } from '../../figures.js'
import { moneyOf } from '../../money.js'
import { percentOf, printedOf } from '../../percents.js'
import { numbersOf } from '../../table-values.js'
import { makes, valuesOf } from '../share-explained.js'
import { slipOf } from '../slip.js'
import type { Way } from './nearby.js'

/** The figure that a share follows most closely. */
const nearestBefore = (share: StatedFigure, figures: readonly StatedFigure[]): StatedFigure | undefined =>
  figures.findLast(
    ({ sentence, at, kind, depth }) =>
      sentence === share.sentence && at < share.at && depth <= share.depth && kind !== 'share',
  )

/** «287 văn bản: 241 còn hiệu lực; 46 hết hiệu lực, chiếm 16% (31 toàn bộ, 15 một phần)»: it is the share of what it follows. */
const isOfNearest: Way = (figures, { beside }) => {
  const share = figures.find(({ kind }) => kind === 'share')
  if (!share) return false
  const others = [...figures, ...beside].filter(({ kind }) => kind !== 'share').sort((a, b) => a.at - b.at)
  const part = nearestBefore(share, others)
  // A part that was taken is held only by what is told of it to the tenth of a percent, against another whole.
  const isTaken = part !== undefined && figures.includes(part)
  if (!part || (isTaken && (share.decimals === 0 || figures.length > 2))) return false
  const wholes = others.filter((each) => each !== part && each.sentence === share.sentence).flatMap(valuesOf)
  return wholes.some(({ value }) => value > part.value && makes(share, part.value, value))
}

/** A misprinted share stays as near, or is a slip of the right one. */
const NEAR = 5

/** «Năm trước có 351.000 hồ sơ trực tuyến, nay tăng lên 440.647; có 262.185 hồ sơ toàn trình, chiếm 59,5%»: one of its two is another. */
const isOfAnother: Way = (figures, { beside, all }) => {
  const share = figures.find(({ kind }) => kind === 'share')
  // Whole percentages are made by chance.
  if (!share || share.decimals === 0) return false
  const own = figures.filter(({ kind }) => kind !== 'share').flatMap(valuesOf)
  const [part, whole] = own
  // Of a part alone it is not known what it was set against.
  if (!part || (whole ? isNear(share, part.value, whole.value) : share.decimals < 2)) return false
  const counts = beside.filter(({ kind }) => kind !== 'share')
  // To the hundredth of a percent no two of a report make it by chance.
  const far = share.decimals > 1 ? all : []
  const others = [...[...counts, ...far].flatMap(valuesOf), ...lessOf(figures, counts)]
  return own.some(({ value }) =>
    others.some(
      (other) =>
        (other.value > value && makes(share, value, other.value)) ||
        (other.value < value && makes(share, other.value, value)),
    ),
  )
}

/** «giảm 348,6 tỷ đồng so với năm 2021 (3.486 tỷ đồng), bằng 96,5% dự toán»: what is left after a change that is told. */
const lessOf = (figures: readonly StatedFigure[], counts: readonly StatedFigure[]): { readonly value: number }[] =>
  figures.flatMap((one) =>
    counts
      .filter((change) => change.sentence === one.sentence && isChange(change))
      .flatMap((change) => [{ value: difference(one.value, change.value) }, { value: sum([one.value, change.value]) }]),
  )

const isNear = (share: StatedFigure, part: number, whole: number): boolean => {
  if (whole === 0) return false
  const [expected, printed] = [percentOf(part, whole, share.decimals), printedOf(share)]
  return Math.abs(expected - printed) < NEAR || slipOf(printed, expected, share.decimals) !== null
}

/** «Tỷ lệ trễ hạn 0,85%, năm 2018 tỷ lệ này là 1,32%»: a share of another time than what it was set against. */
const isOfOtherTime: Way = (figures) => {
  const share = figures.find(({ kind }) => kind === 'share')
  if (!share) return false
  const clause = behindLast(share.sentence.text.slice(0, share.at), ';,.(')
  const from = share.at - clause.length
  const others = figures.filter(({ kind }) => kind !== 'share')
  return (
    OTHER_TIME.test(clause) &&
    others.length > 0 &&
    others.every(({ sentence, at }) => sentence !== share.sentence || at < from)
  )
}
const OTHER_TIME = /năm (?:19|20)\d\d|năm (?:trước|ngoái)|cùng kỳ|kỳ trước/iu

/** «Cao nhất là A (95,92%, tương ứng 94/98), thấp nhất là B (80,26%, tương ứng 61/76)»: it is the share of a fraction beside it. */
const isOfFraction: Way = (figures, { beside }) => {
  const share = figures.find(({ kind }) => kind === 'share')
  return (
    share !== undefined &&
    share.decimals > 0 &&
    beside.some(
      ({ kind, sentence, value, whole }) =>
        kind === 'fraction' && sentence === share.sentence && whole !== null && makes(share, value, whole),
    )
  )
}

/** «Vốn 7,80 tỷ đồng, đã giải ngân 7.105 triệu đồng, đạt 91,1%»: the whole is told in another unit. */
const isOfMoney: Way = (figures, { beside }) => {
  const share = figures.find(({ kind }) => kind === 'share')
  if (!share) return false
  const money = [...figures, ...beside]
    .filter(({ sentence }) => sentence === share.sentence)
    .flatMap((each) => moneyOf(each) ?? [])
  return money.some((part) =>
    money.some(
      (whole) => whole.unit !== part.unit && whole.value > part.value && makes(share, part.value, whole.value),
    ),
  )
}

/** «tăng 13,1 điểm phần trăm so với năm 2023 (58,9%)»: of the year before no counts are told. */
const isInBracketOfEarlier: Way = (figures) =>
  figures.some(
    ({ kind, depth, sentence, at }) =>
      kind === 'share' && depth > 0 && EARLIER_BRACKET.test(sentence.text.slice(Math.max(0, at - 90), at)),
  )
const EARLIER_BRACKET = /(?:so với|cùng kỳ|năm (?:trước|ngoái)|kỳ trước)[^;.()]*\(\s*$/iu

/** «83 đơn vị, chiếm 14,3% tổng số đơn vị»: the whole stands in the total row of a table. */
const isOfTotalRow: Way = (figures, { tables }) => {
  const share = figures.find(({ kind }) => kind === 'share')
  if (!share || share.decimals === 0 || !/^(?:trên |của |so với )?tổng(?:\s|$)/iu.test(wordsBehind(share))) return false
  const wholes = tables.flatMap((table) => numbersOf(table)?.rows.filter(({ isTotal }) => isTotal) ?? [])
  const cells = wholes.flatMap(({ values }) => values.flatMap((value) => value ?? []))
  const [part] = figures.filter(({ kind }) => kind !== 'share')
  return part !== undefined && cells.some((cell) => cell > part.value && makes(share, part.value, cell))
}

/** «6.104/9.222 hồ sơ, tỷ lệ 66,2%; quý trước là 61,2%»: the share of these two is told before. */
const isToldBefore: Way = (figures, { beside }) => {
  const share = figures.find(({ kind }) => kind === 'share')
  const [part, whole] = figures.filter(({ kind }) => kind !== 'share').flatMap(valuesOf)
  return (
    share !== undefined &&
    part !== undefined &&
    whole !== undefined &&
    beside.some(
      (each) =>
        each.kind === 'share' &&
        each.sentence === share.sentence &&
        each.at < share.at &&
        makes(each, Math.min(part.value, whole.value), Math.max(part.value, whole.value)),
    )
  )
}

/** A share is said to be that of the others. */
export const shareHeld: readonly Way[] = [
  isOfNearest,
  isOfAnother,
  isOfOtherTime,
  isInBracketOfEarlier,
  isOfFraction,
  isOfMoney,
  isOfTotalRow,
  isToldBefore,
]
