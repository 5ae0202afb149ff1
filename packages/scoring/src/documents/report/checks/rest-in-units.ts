import { difference, sum } from '../../../values/decimal.js'
import { isChange } from '../change-verbs.js'
import { between, labelBefore } from '../figures.js'
import { isMean } from '../means.js'
import { type Money, moneyOf } from '../money.js'
import { ask, type Question } from '../question.js'
import type { ReadSentence } from '../read-report.js'
import type { ReportCheck } from '../report-check.js'

const DONE = /(?:^|\s)đã\s/iu
const LEFT = /(?:^|\s)còn(?:\s|$)/iu

/** «thu hồi 46,8 triệu đồng; đã hoàn trả 40,2 tỷ đồng, còn 6,6 triệu đồng»: what was paid and what is left are of what there was. */
export const restInUnits: ReportCheck = {
  id: 'rest-in-units',
  title: { vi: 'Số tiền đã chi và còn lại không bằng tổng', en: 'Paid and left do not make the amount' },
  help: {
    vi: 'Đổi các số tiền về cùng đơn vị, cộng số đã chi, đã trả với số còn lại rồi so với tổng; hay gặp nhất là ghi nhầm tỷ và triệu.',
    en: 'In one unit, add what was paid and what is left and compare the whole; mostly billions and millions were mixed up.',
  },
  examples: {
    wrong: 'Phải thu hồi 52,4 triệu đồng, đã nộp ngân sách 40,1 tỷ đồng, còn 12,3 triệu đồng.',
    right: 'Phải thu hồi 52,4 triệu đồng, đã nộp ngân sách 40,1 triệu đồng, còn 12,3 triệu đồng.',
  },
  run: ({ sentences }) => sentences.flatMap(inSentence),
}

function inSentence({ figures }: ReadSentence): Question[] {
  const amounts = figures.flatMap((each) => (isChange(each) || isMean(each) ? [] : (moneyOf(each) ?? [])))
  return amounts.flatMap((rest, at) => {
    const [done, before] = [amounts[at - 1], amounts.slice(0, Math.max(0, at - 1))]
    const whole = before.at(-1)
    if (!whole || !done || !LEFT.test(labelBefore(rest.figure)) || !DONE.test(between(whole.figure, done.figure)))
      return []
    return new Set([whole.unit, done.unit, rest.unit]).size < 2 ? [] : asked(whole, done, rest, before)
  })
}

function asked(whole: Money, done: Money, rest: Money, before: readonly Money[]): Question[] {
  const added = sum([done.value, rest.value])
  const isMade = before.some(
    (each) => Math.abs(difference(added, each.value)) <= sum([each.slack, done.slack, rest.slack]),
  )
  if (isMade) return []
  const words = { done: done.text, rest: rest.text, whole: whole.text }
  return [ask('rest-in-units', [rest.figure.sentence], DIFFERS, words, [whole.figure, done.figure, rest.figure])]
}

const DIFFERS = {
  vi: '{done} và còn {rest} không bằng {whole}. Có nhầm tỷ và triệu không?',
  en: '{done} and {rest} left do not make {whole}. Were billions and millions mixed up?',
}
