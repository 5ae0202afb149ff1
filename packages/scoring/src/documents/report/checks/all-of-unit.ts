import { fold } from '../../../values/fold.js'
import { behindLast } from '../behind-last.js'
import type { StatedFigure } from '../figures.js'
import { grouped } from '../grouped.js'
import { ask, type Question } from '../question.js'
import type { ReadReport } from '../read-report.js'
import type { ReportCheck } from '../report-check.js'
import { clauseAround } from '../said-again.js'

/** Things of which a place has so many and no other number. */
const COUNTED = /^(?:xã|phường|thị trấn|huyện|thôn|buôn|tổ dân phố|bản|ấp|khu phố|sở|TTHC|thủ tục)(?![\p{L}])/iu
/** What says that a count is all there is. */
const ALL = /(?:toàn (?:tỉnh|huyện|xã|thành phố|bộ|ngành)|toàn bộ|tổng số|hiện|có)\s*(?:có\s*|hiện có\s*|là\s*)?$/iu
const TOLD_AS_ALL = /(?:toàn (?:tỉnh|huyện|xã|thành phố|bộ|ngành)|tổng số|toàn bộ)[^,;.]*$/iu
/** «03 xã trong 18 xã»: the whole behind its part. */
const OUT_OF = /\d\s(\p{L}+)[^\d,;.:()]*\s(?:trong|trên)\s+(?:tổng\s+)?(?:số\s+)?$/iu
/** A plan or another time has a number of its own. */
const OTHER = /kế hoạch|năm trước|cùng kỳ|trước khi|sáp nhập|cũ|năm (?:19|20)\d\d|đăng ký|chỉ tiêu|giao/iu
const FEWEST = 2

/** «21 thôn» and «22/22 thôn có tổ»: the lower number of a fraction is another than all there are. */
export const allOfUnit: ReportCheck = {
  id: 'all-of-unit',
  claims: 'same',
  title: { vi: 'Mẫu số khác tổng số đơn vị đã nêu', en: 'Lower number differs from all there are' },
  help: {
    vi: 'So mẫu số của «x/y xã», «x/y thôn», «x/y TTHC» với tổng số nêu ở chỗ khác trong báo cáo.',
    en: 'Compare the lower number of “x/y xã”, “x/y thôn” with the total told elsewhere in the report.',
  },
  examples: {
    wrong: 'Xã có 21 thôn, dân số 24.318 người.\nĐến nay 22/22 thôn có Tổ công nghệ số cộng đồng.',
    right: 'Xã có 21 thôn, dân số 24.318 người.\nĐến nay 21/21 thôn có Tổ công nghệ số cộng đồng.',
  },
  run: inReport,
}

function inReport({ sentences }: ReadReport): Question[] {
  const figures = sentences
    .flatMap((each) => each.figures)
    .filter((each) => each.kind !== 'share' && COUNTED.test(each.unit))
  return grouped(figures, unitOf).flatMap(inGroup)
}

/** What is counted, with all its kinds: «huyện, thị xã, thành phố» is another unit than «huyện». */
function unitOf({ sentence, at, text, unit }: StatedFigure): string {
  const first = COUNTED.exec(unit)?.[0] ?? ''
  const kinds = KINDS.exec(sentence.text.slice(at + text.length).trimStart())?.[0] ?? ''
  return fold(kinds.length > first.length ? kinds : first.replace(/^TTHC$/iu, 'thủ tục'))
}

const KIND = '(?:xã|phường|thị trấn|huyện|thị xã|thành phố|sở|ban|ngành)'
const KINDS = new RegExp(`^${KIND}(?:(?:,| và|,? hoặc)\\s${KIND})*(?!\\p{L})`, 'iu')

function inGroup(figures: readonly StatedFigure[]): Question[] {
  const fractions = figures.filter((each) => allOf(each) !== null)
  const counts = figures.filter((each) => allOf(each) === null)
  const declared = counts.filter(
    (each) => each.value > 1 && ALL.test(leadOf(each)) && !OTHER.test(`${behindLast(leadOf(each), ',;')} ${each.unit}`),
  )
  const others = counts.map(({ value }) => value)
  return fractions.flatMap((fraction) => {
    const whole = allOf(fraction)
    if (whole === null || others.includes(whole) || OTHER.test(clauseAround(fraction))) return []
    const agreeing = fractions.filter((each) => allOf(each) !== whole)
    const isAlone = fractions.every((each) => each === fraction || allOf(each) !== whole)
    const [first] = [...declared, ...agreeing]
    const all = first && (allOf(first) ?? first.value)
    if (!isAlone || !first || all === undefined) return []
    const isToldAsAll = declared.some((each) => each.value === all && TOLD_AS_ALL.test(leadOf(each)))
    const isTold = declared.some((each) => each.value === all) && fraction.value === whole
    const isProven = [...agreeing, ...declared].filter((each) => (allOf(each) ?? each.value) === all).length >= FEWEST
    if (!isTold && !isProven && !(isToldAsAll && (fraction.value === all || fraction.whole === null))) return []
    const words = { fraction: fraction.text, all, unit: fraction.unit }
    return [ask('all-of-unit', [fraction.sentence, first.sentence], DIFFERS, words, [fraction, first])]
  })
}

const leadOf = ({ sentence, at }: StatedFigure): string => sentence.text.slice(Math.max(0, at - 40), at)

/** The whole that a figure is or holds: the lower number of a fraction, «18» of «03 xã trong 18 xã». */
const allOf = (figure: StatedFigure): number | null =>
  figure.whole ?? (OUT_OF.exec(leadOf(figure))?.[1] === figure.unit.split(' ')[0] ? figure.value : null)

const DIFFERS = {
  vi: 'Báo cáo ghi {fraction}, chỗ khác tổng số là {all}. Số nào đúng?',
  en: 'The report says {fraction}, elsewhere all are {all}. Which is right?',
}
