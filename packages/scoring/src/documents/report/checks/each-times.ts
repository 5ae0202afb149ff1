import { product } from '../../../values/decimal.js'
import { between, type StatedFigure } from '../figures.js'
import { eachOf, isMean } from '../means.js'
import { ask, type Question } from '../question.js'
import type { Cues } from '../relations/cues.js'
import type { ReportCheck } from '../report-check.js'
import { countsTheSame, unitOf } from '../units.js'

/** «4 lớp, mỗi lớp 40 người, tổng 180 người»: so many of each make so many in all. */
export const eachTimes: ReportCheck = {
  id: 'each-times',
  claims: 'figures',
  title: { vi: 'Số mỗi đơn vị nhân lên không bằng tổng', en: 'So many of each do not make the total' },
  help: {
    vi: 'Nhân số đơn vị với số của mỗi đơn vị rồi so với tổng đứng sau.',
    en: 'Multiply the number of units by what each has and compare the total behind.',
  },
  examples: {
    wrong: 'Mở 4 lớp kỹ năng số, mỗi lớp 40 người, tổng 180 người.',
    right: 'Mở 4 lớp kỹ năng số, mỗi lớp 40 người, tổng 160 người.',
  },
  run: ({ sentences, cues }) =>
    sentences.flatMap(({ figures }) =>
      figures.flatMap((_, at) => [...atTotal(figures, at, cues), ...atEach(figures, at, cues)]),
    ),
}

/** A total behind what each of so many has; `null` where none is told. */
export function eachBefore(
  figures: readonly StatedFigure[],
  at: number,
  cues: Cues,
): { readonly number: StatedFigure; readonly each: StatedFigure } | null {
  const [number, each, total] = [figures[at - 2], figures[at - 1], figures[at]]
  if (!number || !each || !total || [number, each, total].some(({ kind }) => kind !== 'count')) return null
  const isEach =
    /(?<!\p{L})(?:mỗi|một)\s+(?:\p{L}+\s+){1,3}(?:\p{L}+\s+)?$/iu.test(between(number, each)) &&
    /mỗi/iu.test(between(number, each))
  return isEach && cues.total.test(between(each, total)) ? { number, each } : null
}

function atTotal(figures: readonly StatedFigure[], at: number, cues: Cues): Question[] {
  const total = figures[at]
  const told = eachBefore(figures, at, cues)
  if (!total || !told) return []
  const { number, each } = told
  const expected = product(number.value, each.value)
  if (expected === total.value) return []
  const words = { number: number.text, each: each.text, expected, printed: total.text }
  return [ask('each-times', [total.sentence], DIFFERS, words, [number, each, total])]
}

/** «9/9 ấp có tổ với 63 thành viên, mỗi tổ 07 thành viên»: the total right before, and a number in the sentence that each is one of. */
function atEach(figures: readonly StatedFigure[], at: number, cues: Cues): Question[] {
  const [total, each] = [figures[at - 1], figures[at]]
  const thing = each ? eachOf(each) : null
  if (!total || !each || thing === null || each.kind !== 'count' || total.kind !== 'count' || isMean(each)) return []
  if (unitOf(each).length === 0 || !countsTheSame(total, each) || total.value <= each.value) return []
  if (/[;.]\s/u.test(between(total, each)) || eachBefore(figures, at + 1, cues)) return []
  const numbers = figures.slice(0, at - 1).filter(({ kind }) => kind !== 'share')
  const months = monthsOf(thing, each)
  const values = [...numbers.map(({ value, whole }) => whole ?? value), ...months]
  const named = numbers.filter((number) => isNumberOf(number, thing, total))
  const own = [...named.map(({ value, whole }) => whole ?? value), ...months]
  const [number] = own
  if (number === undefined || values.some((value) => product(value, each.value) === total.value)) return []
  const words = { number, each: each.text, expected: product(number, each.value), printed: total.text }
  return [ask('each-times', [each.sentence], DIFFERS, words, [...named, each, total])]
}

/** A year has twelve months: asked where a sentence speaks of the year's. */
const monthsOf = (thing: string, { sentence }: StatedFigure): readonly number[] =>
  /^tháng$/iu.test(thing) && /(?:trong|cả|của) năm|hằng năm|năm 20\d\d/iu.test(sentence.text) ? [12] : []

/** Whether a number counts what each is one of, or those that have one: «9/9 ấp có tổ công nghệ số». */
const isNumberOf = (number: StatedFigure, thing: string, total: StatedFigure): boolean =>
  number.unit.toLowerCase().startsWith(thing.toLowerCase()) ||
  new RegExp(`(?:^|\\s)${thing}(?:\\s|$)`, 'iu').test(wordsUpTo(number, total))

const wordsUpTo = (number: StatedFigure, total: StatedFigure): string => {
  const words = between(number, total)
  return /[\d;.]/u.test(words) ? '' : words
}

const DIFFERS = {
  vi: '{number} nhân {each} là {expected}, báo cáo ghi tổng {printed}. Có đúng không?',
  en: '{number} times {each} is {expected}, the report says {printed} in all. Is that right?',
}
