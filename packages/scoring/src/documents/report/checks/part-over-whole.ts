import { sum } from '../../../values/decimal.js'
import { between, type StatedFigure, wordsBefore, wordsBehind } from '../figures.js'
import { isMean } from '../means.js'
import { ask, type Question } from '../question.js'
import type { ReadSentence } from '../read-report.js'
import { inOneUnit } from '../relations/proof/passage.js'
import { slipOf } from '../relations/slip.js'
import type { ReportCheck } from '../report-check.js'
import { countsAlike, unitOf } from '../units.js'

/** What came in, was given out, was set or looked at. */
const WHOLE =
  /tiếp nhận|phát ra|phát hành|(?:^|\s)phát(?= |$)|được giao|đề ra|tổng số|rà soát|kiểm tra|phát hiện|nhận được|đăng ký|mời/iu
/** What of it was done, came back or fell away. */
const PART =
  /đã giải quyết|thu về|thu hồi|hoàn thành|đã xử lý|xử lý xong|hết hiệu lực|ngưng hiệu lực|đúng hạn|trễ hạn|quá hạn|đạt chuẩn|hợp lệ|còn lại|khắc phục|trúng tuyển|dự thi/iu
/** «500 phiếu phát ra, 488 phiếu thu về»: what happened stands behind the figure. */
const WHOLE_BEHIND = /(?:^|\s)(?:phát ra|được giao|đăng ký|được mời|phát hiện|đề ra)(?:\s|$)/iu
const PART_BEHIND = /(?:^|\s)(?:thu về|hợp lệ|dự thi|tham dự|hoàn thành|khắc phục|được khắc phục)(?:\s|$)/iu
/** «trong đó» right behind the whole, looked for no further than so many letters. */
const NEAR = 300
const WITHIN = /^[^,;:]*[,(]?\s*\(?(?:trong đó|trong số đó)/iu
/** What cannot both be true of one thing: such parts are added. */
const APART: readonly (readonly [RegExp, RegExp])[] = [
  [/toàn bộ/iu, /một phần/iu],
  [/đúng hạn|trước hạn|trong hạn/iu, /trễ hạn|quá hạn/iu],
]

/** «tiếp nhận 342.912 hồ sơ, đã giải quyết 351.949 hồ sơ»: a part that is more than its whole. */
export const partOverWholeInText: ReportCheck = {
  id: 'part-over-whole',
  claims: 'figures',
  title: { vi: 'Phần lớn hơn tổng', en: 'Part larger than its whole' },
  help: {
    vi: 'Số đã giải quyết, thu về, hoàn thành, hết hiệu lực không thể lớn hơn số tiếp nhận, phát ra, được giao, rà soát.',
    en: 'What was settled, returned or done cannot be more than what came in, was given out or set.',
  },
  examples: {
    wrong: 'Đã phát ra 1.200 phiếu, thu về 1.250 phiếu hợp lệ.',
    right: 'Đã phát ra 1.250 phiếu, thu về 1.200 phiếu hợp lệ.',
  },
  run: ({ sentences }) => sentences.flatMap(inSentence),
}

function inSentence({ figures }: ReadSentence): Question[] {
  const counts = figures.filter(({ kind }) => kind === 'count')
  return counts.flatMap((part, index) => {
    const whole = counts.slice(0, index).findLast((each) => isWholeOf(each, part))
    const other = counts[index - 1]
    const parts = whole && other && other !== whole && areApart(other, part) ? [other, part] : [part]
    const added = sum(parts.map(({ value }) => value))
    if (!whole || added <= whole.value || isFar(added, whole)) return []
    const words = { part: parts.map(({ text }) => text).join(' + '), whole: whole.text }
    return [ask('part-over-whole', [part.sentence], DIFFERS, words, [whole, ...parts])]
  })
}

/** So much more is rather of another thing than misprinted. */
const isFar = (part: number, whole: StatedFigure): boolean =>
  whole.value >= TELLING && part > whole.value * MUCH && slipOf(part, whole.value, whole.decimals) === null
const MUCH = 2.5
/** Of small numbers one may be any other. */
const TELLING = 100

const areApart = (a: StatedFigure, b: StatedFigure): boolean =>
  APART.some(
    ([one, other]) => (one.test(leadOf(a)) && other.test(leadOf(b))) || (other.test(leadOf(a)) && one.test(leadOf(b))),
  )

const DIFFERS = {
  vi: '{part} là một phần của {whole} nhưng lớn hơn. Có đúng không?',
  en: '{part} is a part of {whole} but larger. Is that right?',
}

/** Whether one figure is the whole of the other by «trong đó», or by what happened to each. */
function isWholeOf(whole: StatedFigure, part: StatedFigure): boolean {
  // A mean and what stands in brackets that are closed again are no wholes.
  if (!inOneUnit(whole, part)) return false
  if (isMean(whole) || whole.depth > part.depth || /còn lại/iu.test(wordsBefore(part))) return false
  const words = between(whole, part)
  // «mất 3,1 điểm, trong đó SIPAS 1,9 điểm (được 8,1 điểm)»: what stands in the bracket is said of the part.
  if (part.depth > whole.depth && /\d/u.test(words)) return false
  const isNamed = countsAlike(whole, part)
  if (!isNamed && unitOf(part).length > 0) return false
  if (WITHIN.test(words.slice(0, NEAR))) return isNamed && !/;/.test(words)
  const isIn = WHOLE.test(leadOf(whole)) || WHOLE_BEHIND.test(wordsBehind(whole))
  if (!isIn) return false
  const isOut = PART.test(behind(words)) || PART_BEHIND.test(wordsBehind(part))
  return !PART.test(wordsBefore(whole)) && isOut && isNamed
}

/** The words of the clause that the whole ends: «Tổng số văn bản được rà soát là 452». */
const leadOf = (figure: StatedFigure) => wordsBefore(figure, 120)

/** The clause that leads to the part. */
const behind = (words: string) => words.slice(Math.max(0, words.lastIndexOf(','), words.lastIndexOf(';')))
