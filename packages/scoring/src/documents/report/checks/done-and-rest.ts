import { sum } from '../../../values/decimal.js'
import { between, type StatedFigure, wordsBefore, wordsBehind } from '../figures.js'
import { ask, type Question } from '../question.js'
import type { ReadSentence } from '../read-report.js'
import type { ReportCheck } from '../report-check.js'
import { countsAlike } from '../units.js'

const DONE = /(?:^|\s)(?:đã|hoàn thành)(?:\s|$)/iu
const REST_BEFORE = /(?:^|\s)(?:đang|còn|còn lại|chưa|khuyết|thiếu)(?:\s|$)/iu
const REST_BEHIND = /(?:^|\s)(?:còn lại|đang|chưa)(?:\s|$)/iu
/** «12 đơn thư, khiếu nại còn lại». */
const REMAINING = /^[^\d;.()]{0,40}còn lại/iu
/** What was late is no rest of what was done, but of what was on time. */
const ON_TIME = /(?:^|\s)(?:đúng hạn|trước hạn|trong hạn)(?:\s|$)/iu
const LATE = /(?:^|\s)(?:quá hạn|trễ hạn|chậm)(?:\s|$)/iu

/** «62 nhiệm vụ: đã hoàn thành 58, đang thực hiện 5», «271/272 đại biểu (khuyết 02)»: do done and rest make the whole? */
export const doneAndRest: ReportCheck = {
  id: 'done-and-rest',
  title: { vi: 'Đã xong và còn lại không bằng tổng', en: 'Done and rest do not make the whole' },
  help: {
    vi: 'Số đã hoàn thành cộng số đang làm, còn lại, khuyết phải bằng tổng số.',
    en: 'What is done and what remains make the whole.',
  },
  examples: {
    wrong: 'Kế hoạch đặt ra 62 nhiệm vụ: đã hoàn thành 58 nhiệm vụ, đang thực hiện 5 nhiệm vụ.',
    right: 'Bầu ra 271/272 đại biểu (khuyết 01 đại biểu); có 19 nhiệm vụ, đã xong 09 nhiệm vụ, 10 nhiệm vụ còn lại.',
  },
  run: ({ sentences }) => sentences.flatMap(inSentence),
}

function inSentence({ figures }: ReadSentence): Question[] {
  const counted = figures.filter(({ kind }) => kind !== 'share')
  return counted.flatMap((rest, index) => {
    if (rest.kind !== 'count' || !isRest(rest)) return []
    const done = counted[index - 1]
    if (!done || isRest(done) || !isApart(done, rest)) return []
    const whole = done.whole ?? wholeBefore(counted.slice(0, index - 1), done, rest)
    const rests = [rest, ...furtherRests(counted.slice(index + 1), rest)]
    // «Đang thực hiện 20, chưa thực hiện 6»: each further one may be a rest of its own or a part of the one before it.
    const sums = rests.map((_, at) => sum([done, ...rests.slice(0, at + 1)].map(({ value }) => value)))
    if (whole === null || sums.includes(whole)) return []
    const words = {
      done: done.value,
      rest: rests.map(({ text }) => text).join(' + '),
      added: sums.at(-1) ?? 0,
      whole,
    }
    return [ask('done-and-rest', [rest.sentence], DIFFERS, words, [done, ...rests])]
  })
}

const DIFFERS = {
  vi: 'Đã xong {done}, còn lại {rest}: cộng lại {added}, báo cáo ghi tổng {whole}. Có đúng không?',
  en: '{done} done and {rest} left make {added}, the report says {whole} in all. Is that right?',
}

const isRest = (figure: StatedFigure): boolean =>
  REST_BEFORE.test(wordsBefore(figure, 40)) ||
  LATE.test(wordsBefore(figure, 40)) ||
  REST_BEHIND.test(wordsBehind(figure).split(' ').slice(0, 8).join(' ')) ||
  REMAINING.test(figure.sentence.text.slice(figure.at + figure.text.length, figure.at + 60))

/** The rests that follow in one breath and count the same thing. */
function furtherRests(behind: readonly StatedFigure[], rest: StatedFigure): readonly StatedFigure[] {
  const end = behind.findIndex((each) => each.kind !== 'count' || !isRest(each) || !countsAlike(each, rest))
  return end < 0 ? behind : behind.slice(0, end)
}

/** Done and rest stand in neighbouring clauses and count one thing. */
function isApart(done: StatedFigure, rest: StatedFigure): boolean {
  if (/[.]\s/.test(between(done, rest)) || (done.unit !== '' && rest.unit !== '' && !countsAlike(done, rest)))
    return false
  if (LATE.test(wordsBefore(rest, 40))) return done.kind === 'count' && ON_TIME.test(wordsBefore(done))
  return done.kind === 'fraction' ? done.unit !== '' && countsAlike(done, rest) : DONE.test(wordsBefore(done))
}

function wholeBefore(before: readonly StatedFigure[], done: StatedFigure, rest: StatedFigure): number | null {
  const whole = before.at(-1)
  const isWhole = whole?.kind === 'count' && (countsAlike(whole, rest) || countsAlike(whole, done))
  return isWhole && !DONE.test(wordsBefore(whole, 20)) && !isRest(whole) ? whole.value : null
}
