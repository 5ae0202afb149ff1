import { difference, product, roundHalfUp } from '../../../values/decimal.js'
import { between, type StatedFigure, wordsBefore } from '../figures.js'
import { percentOf, printedPercent } from '../percents.js'
import { ask, type Question } from '../question.js'
import type { ReportCheck } from '../report-check.js'
import { countsAlike } from '../units.js'

/** Between the verb and its figure may stand what it is compared with: «nhiều hơn năm 2023 là 8 văn bản». */
const THAN = String.raw`\s*(?:thêm |được |đi |lên |xuống |hơn |khoảng )?(?:so với )?(?:cùng kỳ |kỳ trước |năm trước |(?:cùng kỳ )?năm (?:19|20)\d\d )?(?:là |thêm |tới )?$`
const DOWN = new RegExp(`(?:giảm|tụt|hạ|thấp hơn|ít hơn)${THAN}`, 'iu')
const UP = new RegExp(`(?:tăng|vượt|cao hơn|nhiều hơn)${THAN}`, 'iu')
/** So many letters before a figure hold the verb. */
const LEAD = 60
const FROM = /(?:^|\s)từ\s*$/iu
const TO = /(?:xuống(?: còn)?|lên(?: đến| thành)?|còn|đến|thành|nay là|nay còn)\s*(?:là )?$/iu
/** «tăng 2,15 điểm so với năm 2021 (84,71 điểm)», «giảm 0,85 điểm (năm 2021 đạt 89,30 điểm)». */
const AGAINST = /so với[^;]*\([^();]*$|\((?:cùng kỳ|kỳ trước|năm|quý|tháng|từ)[^();]*$/iu
/** «so với năm 2022 (81 người) giảm 7 người»: the earlier value stands in the bracket before the change. */
const AGAINST_BEFORE = /so với[^;()]*\([^();]*$/iu
/** «giảm 14 phòng (tương đương 8,1%)»: the percentage of the change before it. */
const OF_CHANGE =
  /^[^\d;.]{0,40}(?:\(|,\s*)\s*(?:(?:tương đương|tương ứng|bằng|đạt|tỷ lệ|tỉ lệ)\s*(?:với\s*)?(?:tỷ lệ|tỉ lệ|giảm|tăng)?)?\s*$/iu

/** Places of a ranking have a check of their own. */
const STEPS = /^(?:bậc|hạng|vị trí|thứ bậc)/iu

/** A change with the two values that it parts. */
interface Change {
  readonly from: StatedFigure
  readonly to: StatedFigure
}

/** «2.168 người, năm 2021: 1.921 người, giảm 247 biên chế, tương ứng giảm 11,4%»: is it so much less, or more? */
export const change: ReportCheck = {
  id: 'decrease',
  title: { vi: 'Mức tăng, giảm không khớp hai số', en: 'Change is not that of the two values' },
  help: {
    vi: 'Lấy hiệu hai số và so với mức tăng, giảm; chia cho số trước để so tỷ lệ.',
    en: 'Take the difference of the two values; divide it by the earlier one for the percentage.',
  },
  examples: {
    wrong: 'Đã giảm 15 đầu mối, từ 96 đầu mối xuống còn 82 đầu mối.',
    right: 'Thu ngân sách tăng từ 4.520 tỷ đồng lên 5.198 tỷ đồng, tăng 15%.',
  },
  run: ({ sentences }) => sentences.flatMap(({ figures }) => figures.flatMap((_, at) => atFigure(figures, at))),
}

function atFigure(figures: readonly StatedFigure[], at: number): Question[] {
  const changed = figures[at]
  if (!changed || changed.kind === 'fraction' || STEPS.test(changed.unit)) return []
  const isLess = directionOf(figures, at)
  if (isLess === null) return []
  const [first, ...others] = pairsOf(figures, at)
  if (!first || [first, ...others].some((pair) => expectedOf(changed, pair, isLess) === printedOf(changed))) return []
  return asked(changed, first, isLess)
}

/** Whether a figure is a loss or a gain; `null` where it is none. */
function directionOf(figures: readonly StatedFigure[], at: number): boolean | null {
  const [before, changed] = [figures[at - 1], figures[at]]
  if (!changed) return null
  const lead = verbBefore(changed)
  if (DOWN.test(lead)) return true
  if (UP.test(lead)) return false
  const isOfChange = before?.kind === 'count' && changed.kind === 'share' && OF_CHANGE.test(between(before, changed))
  if (!isOfChange) return null
  return DOWN.test(verbBefore(before)) ? true : UP.test(verbBefore(before)) ? false : null
}

const verbBefore = ({ sentence, at }: StatedFigure): string => sentence.text.slice(Math.max(0, at - LEAD), at)

/** What the change must be: the difference, of counts in percent of the earlier one, of shares in percentage points. */
function expectedOf(changed: StatedFigure, { from, to }: Change, isLess: boolean): number {
  const [earlier, later] = [from.value, to.value]
  const gap = isLess ? difference(earlier, later) : difference(later, earlier)
  if (changed.kind === 'share' && from.kind === 'count') return percentOf(gap, earlier, changed.decimals)
  const decimals = Math.max(from.decimals, to.decimals)
  return from.kind === 'share' ? roundHalfUp(product(gap, 100), decimals) : roundHalfUp(gap, decimals)
}

const printedOf = (changed: StatedFigure): number =>
  changed.kind === 'share' ? printedPercent(changed) : changed.value

function asked(changed: StatedFigure, pair: Change, isLess: boolean): Question[] {
  const { from, to } = pair
  const [expected, printed] = [expectedOf(changed, pair, isLess), printedOf(changed)]
  const words = { from: from.text, to: to.text, expected, printed }
  const isShare = changed.kind === 'share'
  const template = isLess ? (isShare ? LESS_SHARE : LESS) : isShare ? MORE_SHARE : MORE
  return [ask('decrease', [changed.sentence], template, words, [from, changed, to])]
}

const LESS = {
  vi: 'Từ {from} xuống {to} là giảm {expected}, báo cáo ghi giảm {printed}. Có đúng không?',
  en: 'From {from} to {to} is {expected} less, the report says {printed}. Is that right?',
}
const MORE = {
  vi: 'Từ {from} lên {to} là tăng {expected}, báo cáo ghi tăng {printed}. Có đúng không?',
  en: 'From {from} to {to} is {expected} more, the report says {printed}. Is that right?',
}
const LESS_SHARE = {
  vi: 'Từ {from} xuống {to} là giảm {expected}%, báo cáo ghi giảm {printed}%. Có đúng không?',
  en: 'From {from} to {to} is {expected} % less, the report says {printed} %. Is that right?',
}
const MORE_SHARE = {
  vi: 'Từ {from} lên {to} là tăng {expected}%, báo cáo ghi tăng {printed}%. Có đúng không?',
  en: 'From {from} to {to} is {expected} % more, the report says {printed} %. Is that right?',
}

/** The pairs of values that a change may speak of, the likeliest first; one that makes it right is enough. */
function pairsOf(figures: readonly StatedFigure[], at: number): Change[] {
  const sure = [fromTo(figures, at), yearByYear(figures, at)].flatMap((pair) => pair ?? [])
  return [
    ...sure,
    ...againstEarlier(figures, at),
    ...againstBefore(figures, at),
    ...inBracketBefore(figures, at),
    ...ofChangeBefore(figures, at),
  ]
}

/** «đạt 87,56% (năm 2022 đạt 84,20%), tăng 3,36 điểm phần trăm». */
function inBracketBefore(figures: readonly StatedFigure[], at: number): Change[] {
  const changed = figures[at]
  const before = figures.slice(0, at)
  const from = before.findLast((each) => changed && each.depth > changed.depth && isValueLike(each, changed))
  if (!changed || !from || !AGAINST.test(leadOf(from))) return []
  return laterValues(before.slice(0, before.indexOf(from)), changed, from)
}

const leadOf = ({ sentence, at }: StatedFigure) => sentence.text.slice(Math.max(0, at - LEAD), at)

/** Percentage points part shares, other units counts of their own. */
const isValueLike = (value: StatedFigure, changed: StatedFigure): boolean =>
  /^điểm (?:phần trăm|%)/iu.test(changed.unit)
    ? value.kind === 'share'
    : value.kind === 'count' && changed.kind === 'count' && countsAlike(value, changed)

/** «giảm 10 phòng so với đầu nhiệm kỳ (120 phòng), tương ứng giảm 8,3%»: the percentage of the change before it. */
function ofChangeBefore(figures: readonly StatedFigure[], at: number): Change[] {
  const share = figures[at]
  const change = figures.slice(Math.max(0, at - 2), at).find((each) => each.kind === 'count' && isChange(each))
  if (share?.kind !== 'share' || !change || !/(?:tương ứng|tương đương|tức|hay)[^,;.]*$/iu.test(leadOf(share)))
    return []
  return pairsOf(figures, figures.indexOf(change))
}

/** «từ 96 xuống còn 82», before or behind the change. */
function fromTo(figures: readonly StatedFigure[], at: number): Change | null {
  for (const start of [at + 1, at - 2, at - 3]) {
    const [from, to] = [figures[start], figures[start + 1]]
    if (!from || !to || from.kind !== to.kind || from.kind === 'fraction') continue
    if (FROM.test(wordsBefore(from)) && TO.test(between(from, to).trim())) return { from, to }
  }
  return null
}

/** «đạt 86,32 điểm, tăng 2,15 điểm so với năm 2021 (84,71 điểm)»: the later value is one of those before of the same unit. */
function againstEarlier(figures: readonly StatedFigure[], at: number): Change[] {
  const [changed, from] = [figures[at], figures[at + 1]]
  if (!changed || !from || from.depth <= changed.depth || !AGAINST.test(between(changed, from))) return []
  return laterValues(figures.slice(0, at), changed, from)
}

/** «74 người, so với năm 2022 (81 người) giảm 7 người». */
function againstBefore(figures: readonly StatedFigure[], at: number): Change[] {
  const [from, changed] = [figures[at - 1], figures[at]]
  const to = figures[at - 2]
  if (!changed || !from || !to || from.depth <= changed.depth || !AGAINST_BEFORE.test(between(to, from))) return []
  return /^[^;.]*\)\s*,?\s*\p{L}+\s*$/u.test(between(from, changed)) ? laterValues([to], changed, from) : []
}

function laterValues(before: readonly StatedFigure[], changed: StatedFigure, from: StatedFigure): Change[] {
  return before
    .filter((to) => to.depth <= changed.depth && !/[;.]\s/.test(between(to, changed)))
    .filter((to) => (to.kind === 'share') === (from.kind === 'share') && sameKindOfValue(to, from))
    .filter((to) => !isChange(to))
    .reverse()
    .map((to) => ({ from, to }))
}

const isChange = (figure: StatedFigure): boolean => DOWN.test(verbBefore(figure)) || UP.test(verbBefore(figure))

/** «năm 2015: 2.168 người, năm 2021: 1.921 người, giảm 247, tương ứng giảm 11,4%». */
function yearByYear(figures: readonly StatedFigure[], at: number): Change | null {
  const changed = figures[at]
  const counts = figures.slice(0, at).filter(({ kind }) => kind === 'count')
  const last = counts.at(-1)
  // The percentage stands behind the change itself.
  const isBehindChange = last && changed?.kind === 'share' && isChange(last)
  const [from, to] = (isBehindChange ? counts.slice(0, -1) : counts).slice(-2)
  if (!from || !to || !changed) return null
  const years = [from, to].map((each) => yearBefore(each) ?? yearBehind(each))
  const isYears = years.every((year) => year !== null) && years[0] !== years[1]
  const words = changed.sentence.text.slice(to.at + to.text.length, changed.at)
  return isYears && !/[;.]\s/.test(words) && sameKindOfValue(from, to) ? { from, to } : null
}

const YEAR = /năm\s+((?:19|20)\d\d)\D{0,30}$/iu
const yearBefore = ({ sentence, at }: StatedFigure): string | null =>
  YEAR.exec(sentence.text.slice(Math.max(0, at - 50), at))?.[1] ?? null
const YEAR_BEHIND = /^\s*\p{L}*(?:\s\p{L}+)?\s*\(?năm\s+((?:19|20)\d\d)/iu
const yearBehind = ({ sentence, at, text }: StatedFigure): string | null =>
  YEAR_BEHIND.exec(sentence.text.slice(at + text.length, at + text.length + 50))?.[1] ?? null

const sameKindOfValue = (a: StatedFigure, b: StatedFigure): boolean =>
  a.unit === '' || b.unit === '' || a.unit.split(' ')[0] === b.unit.split(' ')[0]
