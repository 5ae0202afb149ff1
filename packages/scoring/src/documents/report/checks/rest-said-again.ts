import { difference, sum } from '../../../values/decimal.js'
import { fold } from '../../../values/fold.js'
import type { StatedFigure } from '../figures.js'
import { ask, type Question } from '../question.js'
import { isRank } from '../ranks.js'
import type { ReadReport } from '../read-report.js'
import { slipOf } from '../relations/slip.js'
import type { ReportCheck } from '../report-check.js'
import { roleOf } from '../roles.js'
import { countsAlike } from '../units.js'

/** «Hoàn thành 11 nhiệm vụ còn lại của kế hoạch»: what a later section says is left. */
const LEFT = /^\s*[\p{L}\s]{1,40}?(?:còn lại|chưa)|^\s*(?:\p{L}+\s){1,4}\p{L}+,\s(?:\p{L}+\s){1,3}còn lại/iu

const NEAR = 0.4

/** A whole with what of it was done, in one paragraph. */
interface Known {
  readonly whole: StatedFigure
  readonly done: StatedFigure
  readonly left: number
  /** The counts of the paragraph before what was done. */
  readonly before: readonly StatedFigure[]
}

/** «35 nhiệm vụ, đã xong 24» and in the tasks ahead «hoàn thành 13 nhiệm vụ còn lại»: is that what is left? */
export const restSaidAgain: ReportCheck = {
  id: 'rest-said-again',
  claims: 'rest',
  title: { vi: 'Số còn lại khác với phần kết quả', en: 'What is left differs from the results' },
  help: {
    vi: 'Lấy tổng số trừ số đã hoàn thành ở phần kết quả và so với số «còn lại» nêu ở phần nhiệm vụ.',
    en: 'Subtract what was done from the whole and compare what the tasks ahead say is left.',
  },
  examples: {
    wrong:
      'Kế hoạch có 35 nhiệm vụ, đã hoàn thành 24 nhiệm vụ.\nIV. Nhiệm vụ\nHoàn thành 13 nhiệm vụ còn lại của kế hoạch năm.',
    right:
      'Kế hoạch có 35 nhiệm vụ, đã hoàn thành 24 nhiệm vụ.\nIV. Nhiệm vụ\nHoàn thành 11 nhiệm vụ còn lại của kế hoạch năm.',
  },
  run(report) {
    const known = knownIn(report)
    return known.length === 0
      ? []
      : report.sentences.flatMap(({ figures }) => figures.flatMap((each) => asked(each, known)))
  },
}

function asked(figure: StatedFigure, known: readonly Known[]): Question[] {
  const behind = figure.sentence.text.slice(figure.at + figure.text.length)
  if (figure.kind !== 'count' || !LEFT.test(behind)) return []
  const isUndone = !/còn lại/iu.test(LEFT.exec(behind)?.[0] ?? '')
  const same = known.filter(
    ({ done, whole }) =>
      (isUndone ? isOfFraction(figure, done) : roleOf(done) === 'done' && isSame(figure, done, whole)) &&
      done.sentence.line < figure.sentence.line,
  )
  const [first] = same
  if (!first || same.some((each) => each.left === figure.value || isLeftByTwo(figure.value, each))) return []
  // One misprint leaves it near to what is left: «23 nhiệm vụ còn lại» of another plan are no misprint of 45.
  const isNear = Math.abs(difference(first.left, figure.value)) <= first.left * NEAR
  if (!isNear && slipOf(figure.value, first.left, 0) === null) return []
  const words = {
    left: first.left,
    whole: first.whole.whole ?? first.whole.value,
    done: first.done.value,
    printed: figure.text,
  }
  return [ask('rest-said-again', [figure.sentence, first.done.sentence], DIFFERS, words, [figure, first.done])]
}

const DIFFERS = {
  vi: 'Trên đây {whole} trừ {done} còn {left}, chỗ này ghi còn lại {printed}. Số nào đúng?',
  en: 'Above, {whole} less {done} leave {left}, here {printed} are said to be left. Which is right?',
}

/** Whether two counts of its kind up to what was done leave as much: also a whole less what is due by now. */
function isLeftByTwo(value: number, { done, before }: Known): boolean {
  const alike = before.filter((each) => each.kind === 'count' && countsAlike(each, done))
  const counts = new Set(alike.map((each) => each.value))
  return counts.has(sum([value, done.value])) || alike.some((each) => counts.has(sum([value, each.value])))
}

/** «18 đơn vị sự nghiệp chưa …» is of «512/530 đơn vị sự nghiệp» where three words name the same. */
const isOfFraction = (figure: StatedFigure, done: StatedFigure): boolean =>
  done.kind === 'fraction' && threeWords(figure) === threeWords(done)

const threeWords = ({ unit }: StatedFigure) => fold(unit).split(' ').slice(0, 3).join(' ')

const isSame = (figure: StatedFigure, done: StatedFigure, whole: StatedFigure): boolean =>
  countsAlike(figure, done) ||
  countsAlike(figure, whole) ||
  (done.unit === '' &&
    fold(whole.sentence.text.slice(0, whole.at)).includes(fold(figure.unit).split(' con lai')[0] ?? ''))

/** Wholes with what was done of them: the first done figure of a paragraph and the nearest whole before it. */
function knownIn({ paragraphs }: ReadReport): Known[] {
  return paragraphs.flatMap(({ read }) => {
    const counted = read.flatMap(({ figures }) => figures.filter(({ kind }) => kind !== 'share'))
    return counted.flatMap((done, at): Known[] => {
      if (roleOf(done) !== 'done' && (done.kind !== 'fraction' || isRank(done))) return []
      const whole = done.whole === null ? wholeBefore(counted.slice(0, at), done) : done
      const all = whole?.whole ?? whole?.value
      return whole && all !== undefined && all > done.value
        ? [{ whole, done, left: difference(all, done.value), before: counted.slice(0, at) }]
        : []
    })
  })
}

const wholeBefore = (before: readonly StatedFigure[], done: StatedFigure): StatedFigure | undefined =>
  before.findLast(
    (each) =>
      roleOf(each) === null &&
      each.kind === 'count' &&
      (countsAlike(each, done) || (each.unit === '' && done.unit === '')),
  )
