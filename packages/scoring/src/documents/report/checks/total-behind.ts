import { sum } from '../../../values/decimal.js'
import { between, type StatedFigure, wordsBefore } from '../figures.js'
import { ask, type Question } from '../question.js'
import type { Cues } from '../relations/cues.js'
import type { ReportCheck } from '../report-check.js'
import { countsKindred } from '../units.js'
import { eachBefore } from './each-times.js'

/** What says that a figure is the sum of those before it. */
const TOTAL =
  /(?:(?:tổng cộng|cộng lại|tính chung|như vậy|cộng chung|cả thảy)(?:,?\s*(?:là|có|cả tỉnh có|toàn tỉnh có))?|[,;(]\s*tổng số(?:\s+là)?|nâng tổng số[^,;.\d]*(?:lên|là|thành))\s*$/iu
/** A sentence that begins so sums up the one before it. */
const BEGINS = /^(?:tổng cộng|tính chung|như vậy|cộng chung)|^số [^,;.\d]*như vậy là\s*$/iu
/** «nâng tổng số từ đầu năm lên 27»: with what was there before. */
const SO_FAR = /từ đầu|lũy kế|đến nay|đến thời điểm/iu
const FEWEST = 2

/** «toàn trình là 152, một phần là 118, tổng cộng 270 thủ tục»: the total stands behind its parts. */
export const totalBehind: ReportCheck = {
  id: 'total-behind',
  claims: 'sum',
  title: { vi: 'Tổng đứng sau không bằng các phần', en: 'Total behind its parts is not their sum' },
  help: {
    vi: 'Cộng các số cùng loại đứng trước «tổng cộng», «nâng tổng số lên» trong câu.',
    en: 'Add the figures of one kind that stand before “tổng cộng” in the sentence.',
  },
  examples: {
    wrong: 'Số thủ tục cung cấp toàn trình là 152, một phần là 118, tổng cộng 207 thủ tục.',
    right: 'Số thủ tục cung cấp toàn trình là 152, một phần là 118, tổng cộng 270 thủ tục.',
  },
  run: ({ paragraphs, cues }) =>
    paragraphs.flatMap(({ read }) =>
      read.flatMap(({ figures }, at) =>
        figures.flatMap((_, own) => atTotal(figures, own, read[at - 1]?.figures ?? [], cues)),
      ),
    ),
}

/** «số văn bản hoàn thành nhiều hơn 1». */
const MORE = /(?:nhiều|ít|cao|thấp|lớn|nhỏ) hơn$/iu

/** @param above the figures of the sentence before */
function atTotal(figures: readonly StatedFigure[], at: number, above: readonly StatedFigure[], cues: Cues): Question[] {
  const total = figures[at]
  if (total?.kind !== 'count' || MORE.test(wordsBefore(total)) || eachBefore(figures, at, cues)) return []
  const lead = total.sentence.text.slice(0, total.at)
  const isOfAbove = at === 0 && BEGINS.test(lead)
  const last = isOfAbove ? undefined : figures[at - 1]
  if (!isOfAbove && (!last || !TOTAL.test(between(last, total)) || SO_FAR.test(between(last, total)))) return []
  const parts = partsOf(
    total,
    (isOfAbove ? above : figures.slice(0, at)).filter((each) => each.kind === 'count' && isLikelyPart(each, total)),
  )
  // The list may begin with any of them: what stands before it is something else.
  const sums = parts.map((_, from) => sum(parts.slice(from).map(({ value }) => value)))
  if (parts.length < FEWEST || sums.slice(0, 1 - FEWEST).includes(total.value)) return []
  const words = { parts: parts.map(({ text }) => text).join(' + '), added: sums[0] ?? 0, total: total.text }
  return [ask('total-behind', [total.sentence], DIFFERS, words, [total, ...parts])]
}

/** «Rà soát 1.204 văn bản, đề nghị sửa 36, thay 18, bãi bỏ 52, tổng cộng 106»: what is more than the total is what they were taken from. */
function partsOf(total: StatedFigure, figures: readonly StatedFigure[]): readonly StatedFigure[] {
  const within = figures.filter(({ value }) => value <= total.value)
  return within.length >= FEWEST ? within : figures
}

const isLikelyPart = (part: StatedFigure, total: StatedFigure): boolean =>
  countsKindred(part, total) ||
  /quy phạm|QPPL/iu.test(part.unit) ||
  (isDocument(part) && isDocument(total)) ||
  isOffice(part, total)

const isDocument = ({ unit }: StatedFigure): boolean =>
  /^(?:văn bản|nghị (?:quyết|định)|quyết định|chỉ thị|kế hoạch|thông tư|công văn|chương trình)/iu.test(unit)

/** «06 phòng, 02 chi cục và 05 đơn vị (tổng số 13 đầu mối)». */
const isOffice = (part: StatedFigure, total: StatedFigure): boolean =>
  /^(?:đầu mối|cơ quan|đơn vị)/iu.test(total.unit) &&
  /^(?:phòng|ban|chi cục|trung tâm|đơn vị|văn phòng|trường|trạm|sở|cơ quan)/iu.test(part.unit)

const DIFFERS = {
  vi: '{parts} cộng lại {added}, báo cáo ghi tổng {total}. Có đúng không?',
  en: '{parts} add up to {added}, the report says {total} in all. Is that right?',
}
