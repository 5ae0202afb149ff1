import { difference, sum } from '../../../values/decimal.js'
import { digitsOf, isOneDigitOff, isSwapped } from '../digit-slip.js'
import type { StatedFigure } from '../figures.js'
import { percentOf, printedPercent } from '../percents.js'
import { ask, type Question } from '../question.js'
import type { ReadParagraph } from '../read-report.js'
import { isShareExplained } from '../relations/share-explained.js'
import type { ReportCheck } from '../report-check.js'
import { countsKindred } from '../units.js'

/** Numbers of fewer digits are like another by chance. */
const FEWEST = 3
/** Of so many digits a sum within the paragraph that differs by a swap is no chance. */
const SURE = 4
/** Of so many digits one wrong digit among three numbers in a row is none either. */
const LONG = 5
/** So many counts around a number may hang together with it. */
const AROUND = 4
/** A list has so many parts at the most. */
const MOST_PARTS = 6

/** A number that would be right in place of a printed one, and from what it follows. */
interface Expected {
  readonly value: number
  readonly from: readonly StatedFigure[]
  /** Whether the numbers stand right beside each other. */
  readonly isBeside: boolean
}

/** «thụ lý 34.512 hồ sơ, qua mạng 33.895, trực tiếp 527»: with two digits of one number swapped it adds up. */
export const digitsSwapped: ReportCheck = {
  id: 'digits-swapped',
  claims: 'sum',
  title: { vi: 'Có thể gõ đảo chữ số', en: 'Digits may be swapped' },
  help: {
    vi: 'Đổi chỗ hai chữ số liền nhau (hoặc sửa một chữ số) thì các số trong đoạn cộng, trừ, chia khớp nhau. Xem lại số được hỏi.',
    en: 'With two neighbouring digits swapped (or one digit changed) the numbers of the paragraph fit. Look at the number again.',
  },
  examples: {
    wrong: 'Sở thụ lý 34.512 yêu cầu, qua mạng 33.895 lượt rồi ở quầy 527 lượt.',
    right: 'Sở thụ lý 34.512 yêu cầu, qua mạng 33.985 lượt rồi ở quầy 527 lượt.',
  },
  run: ({ paragraphs }) => paragraphs.flatMap(inParagraph),
}

function inParagraph({ read }: ReadParagraph): Question[] {
  const figures = read.flatMap((each) => each.figures)
  const counts = figures.filter(({ kind, value }) => kind === 'count' && Number.isInteger(value))
  return figures.flatMap((figure) => {
    const digits = digitsOf(figure.text)
    // What is said twice is confirmed.
    const isSaidAgain = figures.some(
      (each) => each !== figure && each.kind === figure.kind && each.value === figure.value,
    )
    if (digits.length < FEWEST || figure.kind === 'fraction' || isSaidAgain) return []
    const expected =
      figure.kind === 'share' ? sharesFor(figure, figures) : valuesFor(figure, likeOf(figure, counts, digits.length))
    const printed = figure.kind === 'share' ? printedPercent(figure) : figure.value
    if (expected.some(({ value }) => value === printed)) return []
    if (figure.kind === 'share' && isShareExplained(figure, figures)) return []
    const [slip] = expected.filter((each) => isSlip(each, digits, figure))
    if (!slip) return []
    const words = { printed: figure.text, expected: slip.value, from: slip.from.map(({ text }) => text).join('; ') }
    return [ask('digits-swapped', [figure.sentence], SLIP, words, [figure, ...slip.from])]
  })
}

/** Of few digits only what counts the same things adds up: news, articles and meetings do not. */
const likeOf = (figure: StatedFigure, counts: readonly StatedFigure[], digits: number): readonly StatedFigure[] =>
  digits > FEWEST ? counts : counts.filter((each) => countsKindred(each, figure))

function isSlip({ value, isBeside }: Expected, digits: string, { decimals, kind }: StatedFigure): boolean {
  const own = digitsOf(kind === 'share' ? value.toFixed(decimals) : String(value))
  if (isSwapped(own, digits)) return isBeside || digits.length >= SURE
  return kind === 'count' && isBeside && digits.length >= LONG && isOneDigitOff(own, digits)
}

const SLIP = {
  vi: 'Báo cáo ghi {printed}; theo {from} thì là {expected}. Có phải gõ đảo chữ số không?',
  en: 'The report says {printed}; by {from} it would be {expected}. Are digits swapped?',
}

/** The shares that the count beside a share has of the larger counts before it. */
function sharesFor(share: StatedFigure, figures: readonly StatedFigure[]): Expected[] {
  const at = figures.indexOf(share)
  const parts = [figures[at - 1], figures[at + 1]].filter((each) => each?.kind === 'count')
  const wholes = figures.slice(Math.max(0, at - AROUND - 1), at).filter(({ kind }) => kind === 'count')
  return parts.flatMap((part) =>
    wholes.flatMap((whole): Expected[] =>
      part && whole !== part && whole.value > part.value
        ? [{ value: percentOf(part.value, whole.value, share.decimals), from: [part, whole], isBeside: true }]
        : [],
    ),
  )
}

/** Sums and differences of the counts around a number, and what its list leaves for it. */
function valuesFor(figure: StatedFigure, counts: readonly StatedFigure[]): Expected[] {
  const at = counts.indexOf(figure)
  const near = counts
    .slice(Math.max(0, at - AROUND), at + AROUND + 1)
    .filter((each) => each !== figure && each.value > 0)
  const pairs = near.flatMap((a, index) =>
    near.slice(index + 1).flatMap((b): Expected[] => {
      const isBeside = isBesideEachOther([figure, a, b], counts)
      return [sum([a.value, b.value]), Math.abs(difference(a.value, b.value))].map((value) => ({
        value,
        from: [a, b],
        isBeside,
      }))
    }),
  )
  return [...pairs, ...listsFor(at, counts)]
}

const isBesideEachOther = (figures: readonly StatedFigure[], counts: readonly StatedFigure[]): boolean => {
  const places = figures.map((each) => counts.indexOf(each))
  return (
    Math.max(...places) - Math.min(...places) < figures.length &&
    new Set(figures.map(({ sentence }) => sentence)).size === 1
  )
}

/** A total and three parts or more behind it, one of which is in question. */
function listsFor(at: number, counts: readonly StatedFigure[]): Expected[] {
  const totals = counts.slice(Math.max(0, at - MOST_PARTS), at + 1)
  return totals.flatMap((whole) => {
    const from = counts.indexOf(whole) + 1
    const lengths = Array.from({ length: MOST_PARTS - FEWEST + 1 }, (_, more) => FEWEST + more)
    return lengths.flatMap((length) => listOf(whole, counts.slice(from, from + length), counts[at], length))
  })
}

/** What a list of so many parts leaves for one of its numbers; none where the number is not in it. */
function listOf(
  whole: StatedFigure,
  parts: readonly StatedFigure[],
  own: StatedFigure | undefined,
  length: number,
): Expected[] {
  const isIn = own !== undefined && parts.length === length && (whole === own || parts.includes(own))
  const others = parts.filter((each) => each !== own)
  const added = sum(others.map(({ value }) => value))
  const value = whole === own ? added : difference(whole.value, added)
  return isIn && value > 0 ? [{ value, from: whole === own ? others : [whole, ...others], isBeside: false }] : []
}
