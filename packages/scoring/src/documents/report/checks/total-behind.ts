import { sum } from '../../../values/decimal.js'
import { between, type StatedFigure } from '../figures.js'
import { ask, type Question } from '../question.js'
import type { ReportCheck } from '../report-check.js'
import { countsKindred } from '../units.js'

/** What says that a figure is the sum of those before it in its sentence. */
const TOTAL = /(?:tổng cộng(?: là)?|cộng lại(?: là)?|nâng tổng số[^,;.\d]*(?:lên|là|thành))\s*$/iu
const FEWEST = 2

/** «toàn trình là 152, một phần là 118, tổng cộng 270 thủ tục»: the total stands behind its parts. */
export const totalBehind: ReportCheck = {
  id: 'total-behind',
  title: { vi: 'Tổng đứng sau không bằng các phần', en: 'Total behind its parts is not their sum' },
  help: {
    vi: 'Cộng các số cùng loại đứng trước «tổng cộng», «nâng tổng số lên» trong câu.',
    en: 'Add the figures of one kind that stand before “tổng cộng” in the sentence.',
  },
  examples: {
    wrong: 'Số thủ tục cung cấp toàn trình là 152, một phần là 118, tổng cộng 207 thủ tục.',
    right: 'Số thủ tục cung cấp toàn trình là 152, một phần là 118, tổng cộng 270 thủ tục.',
  },
  run: ({ sentences }) => sentences.flatMap(({ figures }) => figures.flatMap((_, at) => atTotal(figures, at))),
}

function atTotal(figures: readonly StatedFigure[], at: number): Question[] {
  const total = figures[at]
  const last = figures[at - 1]
  if (total?.kind !== 'count' || !last || !TOTAL.test(between(last, total))) return []
  const parts = figures.slice(0, at).filter((each) => each.kind === 'count' && isLikelyPart(each, total))
  // The list may begin with any of them: what stands before it is something else.
  const sums = parts.map((_, from) => sum(parts.slice(from).map(({ value }) => value)))
  if (parts.length < FEWEST || sums.slice(0, 1 - FEWEST).includes(total.value)) return []
  const words = { parts: parts.map(({ text }) => text).join(' + '), added: sums[0] ?? 0, total: total.text }
  return [ask('total-behind', [total.sentence], DIFFERS, words, [...parts, total])]
}

const isLikelyPart = (part: StatedFigure, total: StatedFigure): boolean =>
  countsKindred(part, total) || /quy phạm|QPPL/iu.test(part.unit)

const DIFFERS = {
  vi: '{parts} cộng lại {added}, báo cáo ghi tổng {total}. Có đúng không?',
  en: '{parts} add up to {added}, the report says {total} in all. Is that right?',
}
