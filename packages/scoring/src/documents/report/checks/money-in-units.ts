import { difference, product, quotient, roundHalfUp, sum } from '../../../values/decimal.js'
import { isChange } from '../change-verbs.js'
import { between, labelBefore, type StatedFigure } from '../figures.js'
import { type Money, moneyOf } from '../money.js'
import { percentOf, printedPercent } from '../percents.js'
import { ask, type Question } from '../question.js'
import type { ReadSentence } from '../read-report.js'
import type { Cues } from '../relations/cues.js'
import { slipOf } from '../relations/slip.js'
import type { ReportCheck } from '../report-check.js'

/** What was given, and what of it was spent. */
const GIVEN =
  /(?:^|\s)(?:bố trí|được giao|phân bổ|được cấp|kế hoạch|dự toán|tổng (?:vốn|kinh phí|số vốn|mức đầu tư))(?:\s|$)/iu
const SPENT = /(?:^|\s)(?:giải ngân|thực hiện|đã chi|đã sử dụng|quyết toán|thanh toán)(?:\s|$)/iu
/** What is spent beyond what was given is said to be so. */
const BEYOND = /vượt|bổ sung|ứng trước|bằng\s+1\d\d/iu
/** What parts a list goes on behind; a sentence that turns to something else ends it. */
const LIST_GAP = /^(?:[^.;]|\.\S){0,90}[,;]?\s*(?:và\s)?(?:[^.;]|\.\S){0,60}$/u
/** «7.850 triệu đồng: cấp tỉnh 4.600 triệu đồng, …». */
const COLON = /^[\p{L}\s]{0,30}:\s*[\p{L}\s]{0,40}$/u
const DONG_OF_MILLION = 1e6

/** «1,25 tỷ đồng, gồm 450 triệu, 300 triệu và 600 triệu»: amounts in different units are compared in one. */
export const moneyInUnits: ReportCheck = {
  id: 'money-in-units',
  claims: 'figures',
  title: { vi: 'Số tiền ghi bằng tỷ và triệu không khớp nhau', en: 'Amounts in billions and millions do not agree' },
  help: {
    vi: 'Đổi các số tiền về cùng một đơn vị rồi cộng, so với tổng; số đã làm tròn (1,3 tỷ) được lệch trong phạm vi làm tròn.',
    en: 'Bring the amounts to one unit and add them; a rounded amount may differ as far as its rounding allows.',
  },
  examples: {
    wrong:
      'Tổng kinh phí là 1,25 tỷ đồng, gồm 450 triệu đồng cho Sở Nội vụ, 300 triệu đồng cho Sở Tư pháp và 600 triệu đồng cho các huyện.',
    right:
      'Tổng kinh phí là 1,3 tỷ đồng, gồm 450 triệu đồng cho Sở Nội vụ, 300 triệu đồng cho Sở Tư pháp và 514 triệu đồng cho các huyện.',
  },
  run: ({ sentences, cues }) => sentences.flatMap((each) => inSentence(each, cues)),
}

function inSentence({ figures }: ReadSentence, cues: Cues): Question[] {
  const amounts = figures.flatMap((figure) => (isChange(figure) ? [] : (moneyOf(figure) ?? [])))
  if (new Set(amounts.map(({ unit }) => unit)).size < 2) return []
  return amounts.flatMap((whole, at) => {
    const behind = amounts.slice(at + 1)
    const [next] = behind
    if (!next) return []
    return sumAsked(whole, behind, cues) ?? spentAsked(whole, next, figures)
  })
}

/** The list behind «gồm» or «trong đó»; `null` where there is none. */
function sumAsked(whole: Money, behind: readonly Money[], cues: Cues): Question[] | null {
  const [first] = behind
  const lead = first ? between(whole.figure, first.figure) : ''
  const isAll = cues.all.test(lead) || COLON.test(lead)
  if (!first || /[.;]\s/u.test(lead) || !(isAll || cues.some.test(lead))) return null
  const parts = listOf(behind)
  if (parts.length < 2 || [whole, ...parts].every(({ unit }) => unit === whole.unit)) return []
  const added = sum(parts.map(({ value }) => value))
  const gap = difference(added, whole.value)
  const slack = sum([whole, ...parts].map((each) => each.slack))
  // «trong đó A 7.350 triệu, B 2,15 tỷ, các đơn vị khác 3,1 tỷ; đến nay giải ngân 5,9 tỷ»: what follows the parts is no part.
  if (parts.some((_, at) => at > 0 && isMadeBy(whole, parts.slice(0, at + 1)))) return []
  if (Math.abs(gap) <= slack || (gap < 0 && !isAll && !isUnitSlip(whole, parts) && !isMisprint(parts, gap, slack)))
    return []
  return [askedOf(whole, parts, added)]
}

const isMadeBy = (whole: Money, parts: readonly Money[]): boolean =>
  Math.abs(difference(sum(parts.map(({ value }) => value)), whole.value)) <=
  sum([whole, ...parts].map((each) => each.slack))

/** «18,65 tỷ đồng, trong đó 12.490 triệu và 5.710 triệu»: 12.940 would make it, so they are meant to be all. */
const isMisprint = (parts: readonly Money[], gap: number, slack: number): boolean =>
  parts.some(({ figure, unit }) => {
    const wanted = quotient(difference(product(figure.value, unit), gap), unit)
    return (
      slack < Math.abs(gap) / 2 &&
      slipOf(figure.value, roundHalfUp(wanted, figure.decimals), figure.decimals) === 'sure'
    )
  })

/** «612,4 tỷ đồng, trong đó 48,9 tỷ, 521,8 tỷ và 41,7 triệu đồng»: with one unit for all they would make it. */
const isUnitSlip = (whole: Money, parts: readonly Money[]): boolean =>
  sum(parts.map(({ figure }) => figure.value)) === whole.figure.value

function listOf(amounts: readonly Money[]): readonly Money[] {
  const end = amounts.findIndex((each, at) => {
    const last = amounts[at - 1]
    return (
      last !== undefined &&
      (!LIST_GAP.test(between(last.figure, each.figure)) || each.figure.depth !== last.figure.depth)
    )
  })
  return end < 0 ? amounts : amounts.slice(0, end)
}

/** «Bố trí 2,4 tỷ đồng, đã giải ngân 2.600 triệu đồng, đạt 85%». */
function spentAsked(given: Money, spent: Money, figures: readonly StatedFigure[]): Question[] {
  const gap = between(given.figure, spent.figure)
  const lead = labelBefore(given.figure, 90)
  if (given.unit === spent.unit || !SPENT.test(gap) || SPENT.test(lead) || !GIVEN.test(lead)) return []
  if (/[.;]\s/u.test(gap) || BEYOND.test(given.figure.sentence.text)) return []
  if (difference(spent.value, given.value) > sum([given.slack, spent.slack]))
    return [askedOf(given, [spent], spent.value)]
  const share = figures[figures.indexOf(spent.figure) + 1]
  const isOfSpent =
    share?.kind === 'share' &&
    /^[^;.(\d]{0,30}(?:,\s*|\()(?:đạt|bằng|chiếm)?\s*(?:tỷ lệ)?\s*$/iu.test(between(spent.figure, share))
  return isOfSpent ? shareAsked(given, spent, share) : []
}

function shareAsked(given: Money, spent: Money, share: StatedFigure): Question[] {
  const shareOf = (part: number, whole: number) => percentOf(part, whole, share.decimals)
  const [low, high] = [
    shareOf(difference(spent.value, spent.slack), sum([given.value, given.slack])),
    shareOf(sum([spent.value, spent.slack]), difference(given.value, given.slack)),
  ]
  const printed = printedPercent(share)
  if (given.value <= given.slack || (printed >= low && printed <= high)) return []
  const words = { part: spent.text, whole: given.text, expected: shareOf(spent.value, given.value), printed }
  return [ask('money-in-units', [share.sentence], SHARE_DIFFERS, words, [given.figure, spent.figure, share])]
}

function askedOf(whole: Money, parts: readonly Money[], added: number): Question {
  const inMillions = (value: number) => quotient(value, DONG_OF_MILLION)
  const words = {
    parts: parts.map(({ text }) => text).join(' + '),
    added: inMillions(added),
    whole: inMillions(whole.value),
  }
  return ask('money-in-units', [whole.figure.sentence], DIFFERS, words, [
    whole.figure,
    ...parts.map(({ figure }) => figure),
  ])
}

const DIFFERS = {
  vi: 'Đổi cùng đơn vị, {parts} là {added} triệu đồng, báo cáo ghi tổng {whole} triệu đồng. Có đúng không?',
  en: 'In one unit {parts} make {added} million đồng, the report says {whole} million in all. Is that right?',
}
const SHARE_DIFFERS = {
  vi: '{part} trên {whole} (đổi cùng đơn vị) là {expected}%, báo cáo ghi {printed}%. Có đúng không?',
  en: '{part} of {whole} (in one unit) is {expected} %, the report says {printed} %. Is that right?',
}
