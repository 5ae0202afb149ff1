import { difference, roundHalfUp } from '../../../values/decimal.js'
import { between, type StatedFigure, wordsBefore } from '../figures.js'
import { percentOf, printedPercent } from '../percents.js'
import { ask, type Question } from '../question.js'
import type { ReportCheck } from '../report-check.js'

const DOWN = /(?:giảm|tụt|hạ|thấp hơn)\s*(?:được |đi |xuống |hơn |khoảng )?$/iu
const UP = /(?:tăng|vượt|cao hơn)\s*(?:thêm |được |lên |hơn |khoảng )?$/iu
const FROM = /(?:^|\s)từ\s*$/iu
const TO = /(?:xuống(?: còn)?|lên(?: đến| thành)?|còn|đến|thành|nay là|nay còn)\s*(?:là )?$/iu
/** «tăng 2,15 điểm so với năm 2021 (84,71 điểm)». */
const AGAINST = /so với[^;]*$/iu

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
  if (!changed || changed.kind === 'fraction') return []
  const lead = wordsBefore(changed)
  const isLess = DOWN.test(lead)
  if (!isLess && !UP.test(lead)) return []
  const pair = pairOf(figures, at)
  return pair ? compared(changed, pair, isLess) : []
}

function compared(changed: StatedFigure, { from, to }: Change, isLess: boolean): Question[] {
  const gap = isLess ? difference(from.value, to.value) : difference(to.value, from.value)
  const isShare = changed.kind === 'share' && from.kind === 'count'
  const expected = isShare
    ? percentOf(gap, from.value, changed.decimals)
    : roundHalfUp(gap, Math.max(from.decimals, to.decimals))
  const printed = isShare ? printedPercent(changed) : changed.value
  if (expected === printed) return []
  const words = { from: from.text, to: to.text, expected, printed, before: from.value, after: to.value }
  return [
    ask('decrease', [changed.sentence], isShare ? (isLess ? LESS_SHARE : MORE_SHARE) : isLess ? LESS : MORE, words, [
      from,
      changed,
      to,
    ]),
  ]
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

/** The two values that a change speaks of, by the words around them. */
const pairOf = (figures: readonly StatedFigure[], at: number): Change | null =>
  fromTo(figures, at) ?? againstEarlier(figures, at) ?? yearByYear(figures, at)

/** «từ 96 xuống còn 82», before or behind the change. */
function fromTo(figures: readonly StatedFigure[], at: number): Change | null {
  for (const start of [at + 1, at - 2, at - 3]) {
    const [from, to] = [figures[start], figures[start + 1]]
    if (!from || !to || from.kind !== to.kind || from.kind === 'fraction') continue
    if (FROM.test(wordsBefore(from)) && TO.test(between(from, to).trim())) return { from, to }
  }
  return null
}

/** «đạt 86,32 điểm, tăng 2,15 điểm so với năm 2021 (84,71 điểm)». */
function againstEarlier(figures: readonly StatedFigure[], at: number): Change | null {
  const [to, changed, from] = [figures[at - 1], figures[at], figures[at + 1]]
  if (!to || !changed || !from || !AGAINST.test(between(changed, from))) return null
  if (from.depth <= changed.depth || /[;.]\s/.test(between(to, changed))) return null
  return to.kind === from.kind && to.kind !== 'fraction' && sameKindOfValue(to, from) ? { from, to } : null
}

/** «năm 2015: 2.168 người, năm 2021: 1.921 người, giảm 247, tương ứng giảm 11,4%». */
function yearByYear(figures: readonly StatedFigure[], at: number): Change | null {
  const changed = figures[at]
  const counts = figures.slice(0, at).filter(({ kind }) => kind === 'count')
  const last = counts.at(-1)
  // The percentage stands behind the change itself.
  const isChange = last && changed?.kind === 'share' && (DOWN.test(wordsBefore(last)) || UP.test(wordsBefore(last)))
  const [from, to] = (isChange ? counts.slice(0, -1) : counts).slice(-2)
  if (!from || !to || !changed) return null
  const years = [from, to].map((each) => yearBefore(each))
  const isYears = years.every((year) => year !== null) && years[0] !== years[1]
  const words = changed.sentence.text.slice(to.at + to.text.length, changed.at)
  return isYears && !/[;.]\s/.test(words) && sameKindOfValue(from, to) ? { from, to } : null
}

const YEAR = /năm\s+((?:19|20)\d\d)\D{0,30}$/iu
const yearBefore = ({ sentence, at }: StatedFigure): string | null =>
  YEAR.exec(sentence.text.slice(Math.max(0, at - 50), at))?.[1] ?? null

const sameKindOfValue = (a: StatedFigure, b: StatedFigure): boolean =>
  a.unit === '' || b.unit === '' || a.unit.split(' ')[0] === b.unit.split(' ')[0]
