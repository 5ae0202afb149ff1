import { behindLast } from '../behind-last.js'
import type { StatedFigure } from '../figures.js'
import { spoken } from '../matching/spoken.js'
import { printedPercent } from '../percents.js'
import { ask, type Question } from '../question.js'
import type { ReadParagraph } from '../read-report.js'
import type { ReportCheck } from '../report-check.js'

/** «Đặt mục tiêu số hóa 80%», «chỉ tiêu giao 70%»: the goal with or without its name. */
const GOAL = /(?:mục tiêu|chỉ tiêu|kế hoạch)(?!\p{L})[^;:.,()\d]*$/iu
/** «chưa đạt mục tiêu», «vượt chỉ tiêu đề ra là», «thấp hơn so với kế hoạch giao»: what was reached is set against the goal, without its name. */
const AGAIN =
  /(?:(?:chưa |không )?đạt|vượt|hoàn thành|so với|(?:thấp|cao) hơn)\s+(?:so với\s+)?(?:mục tiêu|chỉ tiêu|kế hoạch)(?:\s+(?:đề ra|đặt ra|được giao|giao|năm|là))*\s*\(?$/iu
/** Goals of others or of other times. */
const OF_OTHER = /tỉnh giao|bộ giao|trung ương|chính phủ|cả nước|quý|giai đoạn|nhiệm kỳ|(?:năm|đến) (?:19|20)\d\d/giu

/** «Đặt mục tiêu số hóa 80% hồ sơ. Kết quả 62,5%, chưa đạt mục tiêu 75%»: one goal with two values in one breath. */
export const goalSaidAgain: ReportCheck = {
  id: 'goal-said-again',
  onBounds: true,
  title: { vi: 'Một mục tiêu nhắc lại với giá trị khác', en: 'A goal said again with another value' },
  help: {
    vi: 'Mục tiêu nêu ở đầu đoạn và mục tiêu được nhắc lại khi so sánh kết quả phải là một. Chỉ hỏi khi đoạn chỉ có một mục tiêu.',
    en: 'The goal at the beginning of a paragraph and the one the result is set against must be one. Asked only where the paragraph has a single goal.',
  },
  examples: {
    wrong: 'Huyện đặt mục tiêu số hóa 80% hồ sơ. Kết quả số hóa đạt 62,5%, chưa đạt mục tiêu 75%.',
    right: 'Huyện đặt mục tiêu số hóa 80% hồ sơ. Kết quả số hóa đạt 62,5%, chưa đạt mục tiêu 80%.',
  },
  run: ({ paragraphs }) => paragraphs.flatMap(inParagraph),
}

function inParagraph({ read }: ReadParagraph): Question[] {
  const shares = read.flatMap(({ figures }) => figures).filter(({ kind }) => kind === 'share')
  const goals = shares.filter((each) => GOAL.test(leadOf(each)))
  const [first, again] = goals
  if (!first || !again || goals.length > 2 || first.value === again.value) return []
  if (AGAIN.test(leadOf(first)) || !AGAIN.test(leadOf(again))) return []
  const isOfOther = timesOf(again) !== '' && timesOf(first) !== timesOf(again)
  if (isOfOther || !isNamedBy(first, shares[shares.indexOf(again) - 1])) return []
  const words = { one: printedPercent(first), other: printedPercent(again) }
  return [ask('goal-said-again', [again.sentence, first.sentence], DIFFERS, words, [first, again])]
}

const leadOf = ({ sentence, at }: StatedFigure): string =>
  behindLast(sentence.text.slice(Math.max(0, at - 90), at), ';:,')

/** Whether the words of the result are those of the goal: «số hóa» of «mục tiêu số hóa 80% hồ sơ». */
function isNamedBy(goal: StatedFigure, result: StatedFigure | undefined): boolean {
  if (!result || result === goal || result.sentence.line !== goal.sentence.line) return false
  const own = new Set(spoken(goal.sentence.text).split(' '))
  const named = spoken(leadOf(result)).split(' ')
  return named.every((word) => word === '' || EMPTY.has(word) || own.has(word))
}

const EMPTY = new Set('kết quả đạt là tỷ lệ tỉ mới được chỉ thực hiện đến nay này đó có thực tế số của'.split(' '))

/** Whose goal a clause tells and of what time. */
const timesOf = (figure: StatedFigure): string => (leadOf(figure).match(OF_OTHER) ?? []).join(' ').toLowerCase()

const DIFFERS = {
  vi: 'Mục tiêu nêu trước là {one}%, khi so sánh lại ghi {other}%. Mục tiêu nào đúng?',
  en: 'The goal is first {one} %, where the result is set against it {other} %. Which is right?',
}
