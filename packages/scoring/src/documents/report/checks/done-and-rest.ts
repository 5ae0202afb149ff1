import { sum } from '../../../values/decimal.js'
import { behindLast } from '../behind-last.js'
import { isChange } from '../change-verbs.js'
import { between, labelBefore, type StatedFigure, wordsBehind } from '../figures.js'
import { ask, type Question } from '../question.js'
import type { ReportCheck } from '../report-check.js'
import { roleOf } from '../roles.js'
import { countsAlike, countsKindred, unitOf } from '../units.js'

/** A rest in a sentence of its own begins it: «Còn 05 nhiệm vụ chưa xong». */
const BEGINS_WITH_REST = /^(?:[-–+]\s*)?(?:\p{L}+\s+){0,4}(?:còn|đang|chưa)(?:\s|$)/iu
/** So many figures at the most stand between the rest and the whole. */
const FAR = 8
/** Who is left over is counted from what was there, not from what was done. */
const MISSING = /(?:^|\s)(?:khuyết|thiếu)(?:\s|$)/iu

/** «62 nhiệm vụ: đã hoàn thành 58, đang thực hiện 5», «271/272 đại biểu (khuyết 02)»: do done and rest make the whole? */
export const doneAndRest: ReportCheck = {
  id: 'done-and-rest',
  claims: 'sum',
  title: { vi: 'Đã xong và còn lại không bằng tổng', en: 'Done and rest do not make the whole' },
  help: {
    vi: 'Số đã hoàn thành cộng số đang làm, còn lại, khuyết phải bằng tổng số.',
    en: 'What is done and what remains make the whole.',
  },
  examples: {
    wrong: 'Kế hoạch đặt ra 62 nhiệm vụ. Đã hoàn thành 58 nhiệm vụ (tỷ lệ 93,5%), đang thực hiện 5 nhiệm vụ.',
    right: 'Bầu ra 271/272 đại biểu (khuyết 01 đại biểu); có 19 nhiệm vụ, đã xong 09 nhiệm vụ, 10 nhiệm vụ còn lại.',
  },
  run({ paragraphs }) {
    const counted = paragraphs.map(({ read }) =>
      read.flatMap(({ figures }) => figures.filter(({ kind }) => kind !== 'share')),
    )
    return counted.flatMap((each, at) => inParagraph(each, counted.slice(Math.max(0, at - ABOVE), at).flat()))
  },
}

/** So many paragraphs above at the most say what came in. */
const ABOVE = 6

/** @param above the figures of the paragraphs above, which may name the whole: «tiếp nhận 4.160 hồ sơ» */
function inParagraph(counted: readonly StatedFigure[], above: readonly StatedFigure[]): Question[] {
  return counted.flatMap((rest, index) => {
    const done = doneBefore(counted.slice(0, index), rest)
    if (!done || !isRestOf(rest, done)) return []
    const rests = [rest, ...furtherRests(counted.slice(index + 1), rest)]
    // «Đang thực hiện 20, chưa thực hiện 6»: each further one may be a rest of its own or a part of the one before it.
    const sums = rests.map((_, at) => sum([done, ...rests.slice(0, at + 1)].map(({ value }) => value)))
    const wholes = done.whole === null ? wholesOf(counted, above, done, rest) : [done]
    const [whole] = wholes
    const run = sumOfRun(counted, done)
    // «giao 40, đã đến hạn 31, hoàn thành 28, quá hạn 3»: what stands before and is made of the two is their whole.
    const before = counted.slice(0, counted.indexOf(done)).filter((each) => countsKindred(each, done))
    const isMade = [...wholes, ...before].some(({ value, whole: all }) => [...sums, ...run].includes(all ?? value))
    if (!whole || isMade || isShortOfGoal(counted, rest)) return []
    const words = {
      done: done.value,
      rest: rests.map(({ text }) => text).join(' + '),
      added: sums.at(-1) ?? 0,
      whole: whole.whole ?? whole.value,
    }
    return [ask('done-and-rest', [rest.sentence], DIFFERS, words, [whole, done, ...rests])]
  })
}

const GOAL = /so với|chỉ tiêu|kế hoạch|(?:^|\s)giao(?:\s|$)|định mức|nhu cầu|quy định|yêu cầu/iu

/** «58 người so với chỉ tiêu 62 người, thiếu 04»: what is missing is so much of a goal behind what there is. */
function isShortOfGoal(counted: readonly StatedFigure[], rest: StatedFigure): boolean {
  const before = counted.filter((each) => each.sentence === rest.sentence && each.at < rest.at)
  return before.some((have, at) =>
    before.slice(at + 1).some((goal) => GOAL.test(labelBefore(goal)) && sum([have.value, rest.value]) === goal.value),
  )
}

/** «30 đầu việc xong, 02 đầu việc đang làm, 01 đầu việc xin lùi»: what was done and all of its unit behind it, one after another. */
function sumOfRun(counted: readonly StatedFigure[], done: StatedFigure): number[] {
  const behind = counted.slice(counted.indexOf(done) + 1)
  const end = behind.findIndex(
    (each) => each.sentence !== done.sentence || each.kind !== 'count' || !countsKindred(each, done),
  )
  const run = [done, ...(end < 0 ? behind : behind.slice(0, end))].map(({ value }) => value)
  return run.slice(1).map((_, at) => sum(run.slice(0, at + 2)))
}

const DIFFERS = {
  vi: 'Đã xong {done}, còn lại {rest}: cộng lại {added}, báo cáo ghi tổng {whole}. Có đúng không?',
  en: '{done} done and {rest} left make {added}, the report says {whole} in all. Is that right?',
}

/** The nearest figure before a rest that says what was done, and in the same words as the rest. */
function doneBefore(before: readonly StatedFigure[], rest: StatedFigure): StatedFigure | undefined {
  const done = before
    .slice(-FAR)
    .findLast((each, at, all) => each.depth <= rest.depth && !isPartOfDone(each) && !isGivenFor(all[at - 1], each))
  return done && roleOf(done) !== 'rest' ? done : undefined
}

/** The lower number of «79 người/82 chỉ tiêu». */
const isGivenFor = (before: StatedFigure | undefined, each: StatedFigure): boolean =>
  before !== undefined && before.sentence === each.sentence && STROKE.test(between(before, each))

/** What was on time and what was late are parts of what was done. */
const isPartOfDone = (figure: StatedFigure): boolean => {
  const role = roleOf(figure)
  return role === 'on-time' || role === 'late'
}

function isRestOf(rest: StatedFigure, done: StatedFigure): boolean {
  if (rest.kind !== 'count' || !countsKindred(done, rest)) return false
  if (done.kind === 'fraction')
    return isLeftOver(rest) && done.sentence === rest.sentence && done.unit !== '' && countsAlike(done, rest)
  if (roleOf(rest) !== 'rest') return false
  if (roleOf(done) !== 'done' && !MISSING.test(labelBefore(rest)) && !isOfGiven(done, rest)) return false
  return done.sentence === rest.sentence
    ? !/[.]\s/.test(between(done, rest))
    : BEGINS_WITH_REST.test(rest.sentence.text) && rest.sentence.line === done.sentence.line
}

/** «có 07 đơn vị ban hành chậm»: done, and late; such are among what was done. */
const DONE_LATE =
  /(?:ban hành|hoàn thành|giải quyết|gửi|thực hiện|nộp|trình|trả|xây dựng|báo cáo|công bố)\s+(?:chậm|muộn|trễ|quá hạn)/iu

/** «11/12 nhiệm vụ; chậm 01 nhiệm vụ», «475/488 phiếu hài lòng; 13 phiếu chưa hài lòng»: what is not of the upper number. */
const isLeftOver = (rest: StatedFigure): boolean =>
  roleOf(rest) === 'rest' ||
  (roleOf(rest) === 'late' && !DONE_LATE.test(`${labelBefore(rest)} ${wordsBehind(rest)}`)) ||
  /(?:^|\s)(?:không|chưa)(?:\s|$)/iu.test(wordsBehind(rest))

/** «được giao 98, thực hiện 92, còn 06»: what is left of what was given, right behind what was made of it. */
const isOfGiven = (done: StatedFigure, rest: StatedFigure): boolean =>
  done.sentence === rest.sentence &&
  /^còn(?:\s|$)/iu.test(labelBefore(rest)) &&
  CAME_IN_BEFORE.test(done.sentence.text.slice(0, done.at))

/** The rests that follow in one breath and count the same thing. */
function furtherRests(behind: readonly StatedFigure[], rest: StatedFigure): readonly StatedFigure[] {
  const end = behind.findIndex(
    (each) => each.kind !== 'count' || roleOf(each) !== 'rest' || !countsKindred(each, rest) || each.depth > rest.depth,
  )
  return end < 0 ? behind : behind.slice(0, end)
}

function wholesOf(
  counted: readonly StatedFigure[],
  above: readonly StatedFigure[],
  done: StatedFigure,
  rest: StatedFigure,
): StatedFigure[] {
  const given = givenBehind(counted, done)
  if (given) return [given]
  const own = wholesBefore(counted, done, rest)
  if (own.length > 0) return own
  return above
    .filter((each) => each.kind === 'count' && each.value >= done.value && !isChange(each))
    .filter((each) => CAME_IN.test(labelBefore(each)) && (countsAlike(each, done) || countsAlike(each, rest)))
    .reverse()
}

const CAME_IN =
  /tiếp nhận|(?:^|\s)giao(?:\s|$)|đề ra|tổng số|phải giải quyết|(?:^|\s)nhận(?:\s|$)|chỉ ra|phát hiện|ghi nhận|đăng ký/iu
const CAME_IN_BEFORE = new RegExp(`(?:${CAME_IN.source})[^;.]*$`, 'iu')

/** The counts before what was done that may be the whole, the nearest first: neither done nor left themselves. */
function wholesBefore(counted: readonly StatedFigure[], done: StatedFigure, rest: StatedFigure): StatedFigure[] {
  return (
    counted
      .slice(0, counted.indexOf(done))
      .slice(-FAR)
      .filter((each) => each.kind === 'count' && each.depth <= done.depth && isWhole(each))
      .filter(
        (each) =>
          countsAlike(each, done) ||
          countsAlike(each, rest) ||
          isNameless(each, done) ||
          isGiven(each, done) ||
          isCalledOtherwise(each, done, rest),
      )
      .reverse()
      // What is smaller than its part is rather something else.
      .sort((a, b) => Number(b.value >= done.value) - Number(a.value >= done.value))
  )
}

/** «79 người/82 chỉ tiêu được giao»: the whole stands behind a stroke. */
function givenBehind(counted: readonly StatedFigure[], done: StatedFigure): StatedFigure | undefined {
  const next = counted[counted.indexOf(done) + 1]
  return next && next.sentence === done.sentence && STROKE.test(between(done, next)) ? next : undefined
}

const STROKE = /^\s*\p{L}[\p{L} ]{0,30}(?:\/|\s(?:trên|trong)\s+(?:tổng\s+)?số)\s*$/u

/** A figure of an earlier period is never the whole of this one. */
const EARLIER = /cùng kỳ|năm trước|kỳ trước|năm ngoái|so với/iu

/** Neither done nor left, or come in: «đã chỉ ra 21 hạn chế». */
const isWhole = (figure: StatedFigure): boolean =>
  !isChange(figure) &&
  !EARLIER.test(behindLast(figure.sentence.text.slice(Math.max(0, figure.at - 80), figure.at), ',;')) &&
  (roleOf(figure) === null || CAME_IN.test(labelBefore(figure)))

/** «Biên chế công chức được giao 2.104, có mặt 1.987 người»: the whole is named before it. */
const isGiven = (whole: StatedFigure, done: StatedFigure): boolean =>
  whole.value >= done.value && CAME_IN.test(labelBefore(whole)) && countsKindred(whole, done)

/** Words for what was counted under its own name before. */
const GENERAL = /^(?:nội dung|lỗi|vấn đề|trường hợp|mục|ý kiến|phản ánh|kiến nghị|PAKN|vụ việc|việc)(?!\p{L})/iu
const OUT_OF = /(?:^|[\s,;])trong(?:\s+(?:tổng\s+)?số)?\s*$/iu

/** «phát hiện 57 tồn tại; đã khắc phục 51 nội dung, 06 nội dung còn lại»: done and rest go by another name than what came in. */
const isCalledOtherwise = (whole: StatedFigure, done: StatedFigure, rest: StatedFigure): boolean =>
  whole.sentence === done.sentence &&
  whole.value >= done.value &&
  roleOf(done) === 'done' &&
  [done, rest].every(({ unit }) => GENERAL.test(unit)) &&
  (CAME_IN.test(labelBefore(whole)) || OUT_OF.test(whole.sentence.text.slice(0, whole.at)))

/** «Tổng số nhiệm vụ: 35. Đã xong: 24; đang thực hiện: 9». */
const isNameless = (whole: StatedFigure, done: StatedFigure): boolean =>
  unitOf(whole).length === 0 && unitOf(done).length === 0
