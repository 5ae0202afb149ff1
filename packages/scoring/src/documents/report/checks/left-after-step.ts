import { difference } from '../../../values/decimal.js'
import { verbOf } from '../change-verbs.js'
import { between, type StatedFigure, wordsBefore } from '../figures.js'
import { ask, type Question } from '../question.js'
import type { ReadSentence } from '../read-report.js'
import { isTime } from '../relations/window.js'
import type { ReportCheck } from '../report-check.js'
import { countsTheSame } from '../units.js'

const LEFT = /(?:^|\s)còn(?: lại)?\s*$/iu
/** The change stands right behind what is left: «còn 11 phòng và tương đương, giảm 06 đầu mối». */
const RIGHT_BEHIND = /^[^;.()\d]{0,40},\s*(?:\p{L}+\s){0,3}$/u

/** «hai sở có 17 phòng; sau hợp nhất còn 12 phòng, giảm 06 đầu mối»: what there was less what is left is what went. */
export const leftAfterStep: ReportCheck = {
  id: 'left-after-step',
  claims: 'figures',
  title: { vi: 'Số trước trừ số còn lại khác mức giảm', en: 'What there was less what is left is not what went' },
  help: {
    vi: 'Lấy số nêu trước (cùng đơn vị) trừ số còn lại và so với mức giảm ghi ngay sau.',
    en: 'Take what is left from the number of the same things told before, and compare what is said to have gone.',
  },
  examples: {
    wrong: 'Trước hợp nhất có 21 phòng; sau hợp nhất còn 15 phòng và tương đương, giảm 08 đầu mối.',
    right: 'Trước hợp nhất có 21 phòng; sau hợp nhất còn 15 phòng và tương đương, giảm 06 đầu mối.',
  },
  run: ({ sentences }) => sentences.flatMap(inSentence),
}

function inSentence({ figures }: ReadSentence): Question[] {
  return figures.flatMap((left, at) => {
    const change = figures[at + 1]
    const isLeft = left.kind === 'count' && LEFT.test(wordsBefore(left)) && !isTime(left)
    const isStep =
      change?.kind === 'count' && !isTime(change) && verbOf(change) === 'less' && change.depth === left.depth
    if (!change || !isLeft || !isStep || !RIGHT_BEHIND.test(between(left, change))) return []
    return asked(left, change, figures.slice(0, at))
  })
}

function asked(left: StatedFigure, change: StatedFigure, before: readonly StatedFigure[]): Question[] {
  const counts = before.filter(({ kind }) => kind === 'count')
  const was = counts.findLast(
    (each) => each.value > left.value && each.depth <= left.depth && countsTheSame(each, left),
  )
  const isMade = before.some(({ value, whole }) =>
    [value, whole].some((each) => each !== null && difference(each, left.value) === change.value),
  )
  if (!was || isMade) return []
  const words = { was: was.text, left: left.text, expected: difference(was.value, left.value), printed: change.text }
  return [ask('left-after-step', [left.sentence], DIFFERS, words, [was, left, change])]
}

const DIFFERS = {
  vi: '{was} còn {left} là giảm {expected}, báo cáo ghi giảm {printed}. Có đúng không?',
  en: 'From {was} to {left} there are {expected} less, the report says {printed}. Is that right?',
}
