import { product } from '../../../values/decimal.js'
import { between, type StatedFigure } from '../figures.js'
import { ask, type Question } from '../question.js'
import type { Cues } from '../relations/cues.js'
import type { ReportCheck } from '../report-check.js'

/** «4 lớp, mỗi lớp 40 người, tổng 180 người»: so many of each make so many in all. */
export const eachTimes: ReportCheck = {
  id: 'each-times',
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
    sentences.flatMap(({ figures }) => figures.flatMap((_, at) => atTotal(figures, at, cues))),
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

const DIFFERS = {
  vi: '{number} nhân {each} là {expected}, báo cáo ghi tổng {printed}. Có đúng không?',
  en: '{number} times {each} is {expected}, the report says {printed} in all. Is that right?',
}
