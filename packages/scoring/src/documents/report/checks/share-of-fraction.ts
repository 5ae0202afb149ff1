import { sum } from '../../../values/decimal.js'
import { between, type StatedFigure, wordsBehind } from '../figures.js'
import { percentOf, printedPercent } from '../percents.js'
import { ask, plainly, type Question } from '../question.js'
import { isRank } from '../ranks.js'
import { isRightBehind } from '../relations/plain/plain-share.js'
import type { ReportCheck } from '../report-check.js'
import { speaksOfOther } from '../units.js'

/** Between a fraction and its share stands no other clause. */
const OTHER_CLAUSE = /[;:.]\s/u
/** What may stand right before the share of a fraction. */
const ITS_SHARE =
  /(?:đạt|chiếm|bằng|tương ứng|tỷ lệ|tỉ lệ|tương đương|là|,|\()\s*(?:tỷ lệ |tỉ lệ |là |với |trên |khoảng )*$/iu
/** «36/39 nhiệm vụ, tỷ lệ hồ sơ đúng hạn đạt 99,8%»: a share that says what it is of. */
const OF_WHAT = /(?:tỷ lệ|tỉ lệ)\s+(\p{L}[\p{L}\s]*)$/iu
/** «09/15 xã đạt trên 50%»: the level that each of them reached. */
const LEVEL = /\p{L}\s+(?:đạt|có)\s+(?:từ|trên|dưới|tối thiểu|ít nhất|không dưới|hơn)\s*$/iu
/** Without such words a share is the fraction's where it stands within so many letters behind it. */
const NEAR = 60

/** «265/498 trường đạt chuẩn quốc gia, đạt tỉ lệ 53,2%»: is the share that of the fraction? */
export const shareOfFraction: ReportCheck = {
  id: 'share-of-fraction',
  claims: 'share',
  title: { vi: 'Tỷ lệ khác phân số', en: 'Share is not that of its fraction' },
  help: {
    vi: 'Chia lại số trên cho số dưới. Nhiều phân số cùng nối với một tỷ lệ thì cộng lại rồi chia; «đạt 100%» đúng với từng phân số.',
    en: 'Divide again. Where several fractions share one percentage, their sums are divided; “100 %” holds for each of them.',
  },
  examples: {
    wrong: 'Có 8/8 huyện và 17/18 sở đã được phê duyệt khung năng lực (đạt 100%).',
    right: 'Có 76/164 trường, đạt tỉ lệ 46,3%.',
  },
  run: ({ sentences }) => sentences.flatMap(({ figures }) => inSentence(figures)),
}

function inSentence(figures: readonly StatedFigure[]): Question[] {
  return figures.flatMap((share, index) => {
    const bracketed = bracketedBehind(share, figures[index + 1])
    return asked(share, bracketed ? [bracketed] : fractionsBefore(figures, index))
  })
}

function asked(share: StatedFigure, fractions: readonly StatedFigure[]): Question[] {
  if (share.kind !== 'share' || fractions.length === 0) return []
  const printed = printedPercent(share)
  // «Đạt 100%» is said of each; another share of all together.
  const own =
    printed === 100 ? fractions.filter((each) => each.value !== each.whole && isSaidOf(each, share)) : fractions
  if (own.length === 0) return []
  const together = percentOf(totalOf(own, 'value'), totalOf(own, 'whole'), share.decimals)
  // «100%» is said of all: 229 of 230 are not, however it is rounded.
  if (printed !== 100 && (together === printed || isOneOf(own, share))) return []
  const expected = together === 100 ? percentOf(totalOf(own, 'value'), totalOf(own, 'whole'), 2) : together
  const words = { fraction: own.map(({ text }) => text).join(' + '), expected, printed }
  const question = ask('share-of-fraction', [share.sentence], DIFFERS, words, [...own, share])
  const [first, other] = own
  return [first && !other && isRightBehind(first, share) ? plainly(question) : question]
}

/** «15/20 xã trả hồ sơ đúng hạn 100%»: said of the files of each, and not of the villages. */
const isSaidOf = (fraction: StatedFigure, share: StatedFigure): boolean =>
  fraction.sentence !== share.sentence ||
  fraction.at > share.at ||
  !/\p{L}/u.test(between(fraction, share)) ||
  /(?:đạt|chiếm|tỷ lệ|bằng|tương|tức)[^\d]*$|[,:(=]\s*$/iu.test(between(fraction, share))

const totalOf = (fractions: readonly StatedFigure[], side: 'value' | 'whole'): number =>
  sum(fractions.map((each) => each[side] ?? 0))

const DIFFERS = {
  vi: '{fraction} là {expected}%, báo cáo ghi {printed}%. Có đúng không?',
  en: '{fraction} is {expected} %, the report says {printed} %. Is that right?',
}

/** «(95,92%, tương ứng 94/98 phiếu)». */
const TOLD_AGAIN = /^,\s*(?:tương ứng|tương đương|tức(?: là)?)\s*(?:với\s*)?$/iu

/** «45,2% (1.130/2.500 hồ sơ)»: the fraction in the bracket right behind a share is its own. */
function bracketedBehind(share: StatedFigure | undefined, next: StatedFigure | undefined): StatedFigure | null {
  if (share?.kind !== 'share' || next?.kind !== 'fraction' || !next.whole || next.value > next.whole) return null
  const words = between(share, next)
  return /^\s*(?:\p{L}+\s+){0,8}\(\s*$/u.test(words) || TOLD_AGAIN.test(words) ? next : null
}

/** The share of the last fraction alone is right as well. */
function isOneOf(fractions: readonly StatedFigure[], share: StatedFigure): boolean {
  const last = fractions.at(-1)
  return (
    !!last?.whole &&
    percentOf(last.value, last.whole, share.decimals) === printedPercent(share) &&
    printedPercent(share) !== 100
  )
}

/** The fractions right before a share that nothing else parts from it. */
function fractionsBefore(figures: readonly StatedFigure[], index: number): StatedFigure[] {
  if (figures[index]?.kind !== 'share') return []
  const found: StatedFigure[] = []
  for (let at = index - 1; at >= 0; at -= 1) {
    const [figure, next] = [figures[at], figures[at + 1]]
    if (
      !figure ||
      !next ||
      figure.kind !== 'fraction' ||
      isRank(figure) ||
      !figure.whole ||
      figure.value > figure.whole ||
      // «45,2% (1.130/2.500 hồ sơ), vượt chỉ tiêu giao (40%)»: its share stands before it.
      bracketedBehind(figures[at - 1], figure)
    )
      break
    if (!(next.kind === 'share' ? isItsShare(figure, next) : isJoined(figure, next))) break
    found.unshift(figure)
  }
  return found
}

function isItsShare(fraction: StatedFigure, share: StatedFigure): boolean {
  const words = between(fraction, share)
  const [, ofWhat = ''] = OF_WHAT.exec(words) ?? []
  if (LEVEL.test(words) || speaksOfOther(ofWhat, fraction)) return false
  if (OTHER_CLAUSE.test(words) || /giảm|tăng/iu.test(words.slice(-20))) return false
  return ITS_SHARE.test(words) || (words.length <= NEAR && wordsBehind(share) === '')
}

/** «8/8 huyện và 18/18 sở», «8/8 huyện, 18/18 sở». */
const isJoined = (one: StatedFigure, next: StatedFigure): boolean =>
  one.depth === next.depth && /(?:,|\bvà|cùng)\s*$/iu.test(between(one, next)) && !OTHER_CLAUSE.test(between(one, next))
