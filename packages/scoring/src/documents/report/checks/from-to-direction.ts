import { between, type StatedFigure } from '../figures.js'
import { moneyOf } from '../money.js'
import { printedOf } from '../percents.js'
import { ask, type Question } from '../question.js'
import type { ReadSentence } from '../read-report.js'
import { isTime } from '../relations/window.js'
import type { ReportCheck } from '../report-check.js'
import { countsTheSame, unitOf } from '../units.js'

const FROM = /(?:^|[\s(])từ\s*$/iu
const UP = /(?:^|\s)lên(?:\s+(?:đến|tới|thành|mức))?\s*$/iu
const DOWN = /(?:^|\s)xuống(?:\s+(?:còn|mức))?\s*$/iu
/** Nothing but the unit of the first stands between the two. */
const NEAR = /^\s*(?:\p{L}+\s+){0,5}(?:\p{L}+\s*)?$/u
/** A place in a ranking rises to a smaller number. */
const RANKED = /hạng|thứ|vị trí|bậc|nhóm|top|xếp|cấp|mức độ|loại/iu
/** So many times as large is rather another unit, or a number cut in two. */
const FAR = 10

/** «tính minh bạch (từ 5,05 xuống 5,88)»: down to a greater number. */
export const fromToDirection: ReportCheck = {
  id: 'from-to-direction',
  title: {
    vi: 'Ghi «từ … xuống …» mà số tăng, hoặc ngược lại',
    en: 'Said to go down where it goes up, or the other way round',
  },
  help: {
    vi: 'Sau «từ … lên» phải là số lớn hơn, sau «từ … xuống» phải là số nhỏ hơn. Thứ hạng và số khác đơn vị không hỏi.',
    en: 'Behind “từ … lên” stands a greater number, behind “từ … xuống” a smaller one. Ranks and numbers of different units are not asked about.',
  },
  examples: {
    wrong: 'Có 01 nội dung giảm điểm là công khai ngân sách (từ 6,15 xuống 6,51).',
    right: 'Có 01 nội dung giảm điểm là công khai ngân sách (từ 6,51 xuống 6,15), thứ hạng từ 21 lên 12.',
  },
  run: ({ sentences }) => sentences.flatMap(inSentence),
}

function inSentence({ figures }: ReadSentence): Question[] {
  return figures.flatMap((to, at) => {
    const from = figures[at - 1]
    return from && isPair(from, to) ? asked(from, to) : []
  })
}

function isPair(from: StatedFigure, to: StatedFigure): boolean {
  if (from.kind !== to.kind || from.kind === 'fraction' || from.depth !== to.depth) return false
  if (isTime(from) || isTime(to) || !FROM.test(from.sentence.text.slice(0, from.at))) return false
  return NEAR.test(between(from, to)) && isOneThing(from, to) && !mayBeRank(from, to)
}

/** Of one unit, or where the first leaves it out, of one size. */
function isOneThing(from: StatedFigure, to: StatedFigure): boolean {
  const [less, more] = [printedOf(from), printedOf(to)].sort((a, b) => a - b)
  if (less === undefined || more === undefined || less <= 0 || more / less >= FAR) return false
  if ((moneyOf(from)?.unit ?? null) !== (moneyOf(to)?.unit ?? null)) return false
  return unitOf(from).length === 0 || unitOf(to).length === 0 || countsTheSame(from, to)
}

/** What counts things by their name is no place: «giảm từ 41 xuống còn 36 trường» in a sentence on «sắp xếp». */
const mayBeRank = (from: StatedFigure, to: StatedFigure): boolean => {
  const named = [from, to].filter((each) => unitOf(each).length > 0)
  const isPlace = named.length === 0 || named.some(({ unit }) => RANKED.test(unit))
  return from.kind === 'count' && from.decimals === 0 && to.decimals === 0 && isPlace && RANKED.test(from.sentence.text)
}

function asked(from: StatedFigure, to: StatedFigure): Question[] {
  const words = between(from, to)
  const [was, now] = [printedOf(from), printedOf(to)]
  const said = { was: from.text, now: to.text }
  if (UP.test(words) && now < was) return [ask('from-to-direction', [to.sentence], LESS, said, [from, to])]
  return DOWN.test(words) && now > was ? [ask('from-to-direction', [to.sentence], MORE, said, [from, to])] : []
}

const LESS = {
  vi: 'Báo cáo ghi từ {was} lên {now}, nhưng {now} nhỏ hơn {was}. Có đúng không?',
  en: 'The report says up from {was} to {now}, but {now} is less than {was}. Is that right?',
}
const MORE = {
  vi: 'Báo cáo ghi từ {was} xuống {now}, nhưng {now} lớn hơn {was}. Có đúng không?',
  en: 'The report says down from {was} to {now}, but {now} is more than {was}. Is that right?',
}
