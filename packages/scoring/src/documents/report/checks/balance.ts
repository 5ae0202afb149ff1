import { sum } from '../../../values/decimal.js'
import { type StatedFigure, wordsBefore } from '../figures.js'
import { ask, type Question } from '../question.js'
import type { ReadSentence } from '../read-report.js'
import { moveOf } from '../relations/proof/flows-proved.js'
import { isTime, measureOf } from '../relations/window.js'
import type { ReportCheck } from '../report-check.js'

const AT_FIRST = /đầu (?:năm|kỳ|nhiệm kỳ|giai đoạn|quý)|kỳ trước|trước (?:điều chỉnh|sắp xếp|rà soát)/iu
const AT_LAST = /(?:hiện|nay|cuối (?:năm|kỳ|quý)|đến nay|còn|tổng)(?:\s\p{L}+){0,3}\s*$/iu
const FOUR = 4

/** «Đầu năm có 6.050 chứng thư, cấp mới 918, thu hồi 162, hiện có 6.842»: what there was, what came and what went make what there is. */
export const balance: ReportCheck = {
  id: 'balance',
  claims: 'figures',
  title: {
    vi: 'Số đầu kỳ, tăng, giảm không ra số cuối kỳ',
    en: 'What there was, came and went does not make what there is',
  },
  help: {
    vi: 'Lấy số đầu kỳ cộng số cấp mới, bổ sung, trừ số thu hồi, cắt bỏ và so với số hiện có.',
    en: 'Add what came to what there was at first, take off what went, and compare what there is.',
  },
  examples: {
    wrong: 'Đầu năm có 5.120 chứng thư số, trong năm cấp mới 840, thu hồi 153, hiện có 5.825 chứng thư đang sử dụng.',
    right: 'Đầu năm có 5.120 chứng thư số, trong năm cấp mới 840, thu hồi 135, hiện có 5.825 chứng thư đang sử dụng.',
  },
  run: ({ sentences }) => sentences.flatMap(inSentence),
}

function inSentence({ figures }: ReadSentence): Question[] {
  const counts = figures.filter((each) => each.kind === 'count' && !isTime(each))
  return counts.flatMap((_, from) => asked(counts.slice(from, from + FOUR)))
}

function asked(four: readonly StatedFigure[]): Question[] {
  const [first, one, other, last] = four
  if (!first || !one || !other || !last || new Set(four.map(measureOf)).size > 1) return []
  const isOpened = moveOf(first) === 0 && AT_FIRST.test(first.sentence.text.slice(0, first.at))
  const isClosed = moveOf(last) === 0 && AT_LAST.test(wordsBefore(last))
  const moves = [one, other].map(moveOf)
  if (!isOpened || !isClosed || !moves.includes(1) || !moves.includes(-1)) return []
  const made = sum([first.value, (moves[0] ?? 0) * one.value, (moves[1] ?? 0) * other.value])
  if (made === last.value) return []
  const words = { first: first.text, one: one.text, other: other.text, made, last: last.text }
  return [ask('balance', [last.sentence], moves[0] === 1 ? CAME_FIRST : WENT_FIRST, words, four)]
}

const CAME_FIRST = {
  vi: '{first} + {one} − {other} là {made}, báo cáo ghi hiện có {last}. Có đúng không?',
  en: '{first} + {one} − {other} make {made}, the report says there are {last}. Is that right?',
}
const WENT_FIRST = {
  vi: '{first} − {one} + {other} là {made}, báo cáo ghi hiện có {last}. Có đúng không?',
  en: '{first} − {one} + {other} make {made}, the report says there are {last}. Is that right?',
}
