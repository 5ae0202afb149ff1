import { behindLast } from '../behind-last.js'
import { isChange } from '../change-verbs.js'
import { between, type StatedFigure } from '../figures.js'
import { ask, type Question } from '../question.js'
import type { ReadSentence } from '../read-report.js'
import { isTime } from '../relations/window.js'
import type { ReportCheck } from '../report-check.js'
import { unitOf } from '../units.js'

/** Nothing but the time since when: «lũy kế giải quyết» is of another thing. */
const TIME = String.raw`(?:\s(?:từ|đến|đầu|năm|nay|tháng|quý|kỳ|là|đạt|được|có|trong|của|nhiệm|giai|đoạn|cả|toàn|hết|\d{1,2}|(?:19|20)\d\d))*\s*`
/** «lũy kế 9 tháng là 49», «nâng tổng số tin bài 9 tháng lên 361». */
const RUN_ON = new RegExp(
  String.raw`(?:(?:lũy kế|luỹ kế|cộng dồn)${TIME}|nâng (?:tổng )?số(?:[^;.()\d]|\d{1,2} tháng|(?:19|20)\d\d){0,60}lên\s*(?:là |thành |tới )?)$`,
  'iu',
)
/** So many letters hold what a running total is called. */
const LEAD = 90

/** «128 tin bài trong quý, nâng tổng số tin bài 9 tháng lên 116»: what has run on since is no less than what came last. */
export const runningTotal: ReportCheck = {
  id: 'running-total',
  title: { vi: 'Số lũy kế nhỏ hơn số trong kỳ', en: 'The running total is less than what came last' },
  help: {
    vi: 'Số lũy kế gồm cả số trong kỳ nên không thể nhỏ hơn.',
    en: 'A running total holds what came in the last period, so it cannot be less.',
  },
  examples: {
    wrong: 'Đăng 128 tin bài trong quý, nâng tổng số tin bài 9 tháng lên 116.',
    right: 'Đăng 128 tin bài trong quý, nâng tổng số tin bài 9 tháng lên 361.',
  },
  run: ({ sentences }) => sentences.flatMap(inSentence),
}

function inSentence({ figures }: ReadSentence): Question[] {
  const counts = figures.filter((each) => each.kind === 'count' && !isTime(each) && !isYear(each))
  return counts.flatMap((total, at) => {
    const part = counts[at - 1]
    if (!part || !isRunOn(total) || isChange(part) || part.depth !== total.depth || !isOfOne(part, total)) return []
    if (/[;.]\s/u.test(between(part, total)) || total.value >= part.value) return []
    return [ask('running-total', [total.sentence], LESS, { total: total.text, part: part.text }, [total, part])]
  })
}

/** «lũy kế từ 2021 là 88 người». */
const isYear = ({ text }: StatedFigure): boolean => /^(?:19|20)\d\d$/u.test(text)

const isRunOn = ({ sentence, at }: StatedFigure): boolean =>
  RUN_ON.test(behindLast(sentence.text.slice(Math.max(0, at - LEAD), at), ';('))

const isOfOne = (part: StatedFigure, total: StatedFigure): boolean =>
  unitOf(total).length === 0 || unitOf(part).length === 0 || unitOf(part)[0] === unitOf(total)[0]

const LESS = {
  vi: 'Số lũy kế {total} nhỏ hơn số trong kỳ {part}. Có đúng không?',
  en: 'The running total {total} is less than {part} of the period. Is that right?',
}
