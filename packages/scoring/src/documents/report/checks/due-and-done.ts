import { sum } from '../../../values/decimal.js'
import { labelBefore, type StatedFigure, wordsBehind } from '../figures.js'
import { ask, type Question } from '../question.js'
import type { ReadSentence } from '../read-report.js'
import type { ReportCheck } from '../report-check.js'
import { roleIn, roleOf } from '../roles.js'
import { countsKindred } from '../units.js'

const DUE = /(?<!chưa )(?:đến|tới) hạn(?! (?:cuối|chót))/iu
/** «hoàn thành chậm 1», «trong đó 1 chậm»: late, but among what was done. */
const AMONG_DONE = /trong đó|trong số|hoàn thành|xong/iu

/** «12 nhiệm vụ, 9 đến hạn, xong 7, 1 chậm»: what was due is done or is not. */
export const dueAndDone: ReportCheck = {
  id: 'due-and-done',
  claims: 'sum',
  title: {
    vi: 'Số đến hạn khác số đã xong cộng số chưa xong',
    en: 'What was due is not what was done and what was late',
  },
  help: {
    vi: 'Cộng số đã xong với số chậm, chưa xong ngay sau đó rồi so với số đến hạn. Số hoàn thành chậm nằm trong số đã xong nên không cộng.',
    en: 'Add what was done and what is late or left right behind it and compare what was due. What was done late is among what was done.',
  },
  examples: {
    wrong: 'UBND tỉnh giao Sở 12 nhiệm vụ, 9 nhiệm vụ đến hạn, xong 7, 1 chậm.',
    right: 'UBND tỉnh giao Sở 12 nhiệm vụ, 9 nhiệm vụ đến hạn, xong 8, 1 chậm; 3 nhiệm vụ chưa đến hạn.',
  },
  run: ({ sentences }) => sentences.flatMap(inSentence),
}

function inSentence({ figures }: ReadSentence): Question[] {
  return figures.flatMap((due, at) => {
    const [done, ...behind] = figures.slice(at + 1)
    if (due.kind !== 'count' || !DUE.test(nameOf(due)) || done?.kind !== 'count' || roleOf(done) !== 'done') return []
    const end = behind.findIndex((each) => !isNotDone(each))
    const left = end < 0 ? behind : behind.slice(0, end)
    const parts = [done, ...left]
    const added = sum(parts.map(({ value }) => value))
    const isOne = parts.every((each) => isNameless(each) || isNameless(due) || countsKindred(each, due))
    const isOther = figures.slice(0, at).some(({ value, whole }) => value === added || whole === added)
    if (left.length === 0 || !isOne || isOther || added === due.value) return []
    const words = { parts: parts.map(({ text }) => text).join(' + '), added, due: due.text }
    return [ask('due-and-done', [due.sentence], DIFFERS, words, [due, ...parts])]
  })
}

/** «9 đến hạn», «1 chậm»: what became of things, not what they are. */
const isNameless = ({ unit }: StatedFigure): boolean => /^(?:đến|tới|chậm|trễ|quá|chưa|còn|muộn)(?:\s|$)/iu.test(unit)

/** Its own words, before and behind. */
const nameOf = (figure: StatedFigure): string => `${labelBefore(figure)} ${wordsBehind(figure)}`

function isNotDone(figure: StatedFigure): boolean {
  const role = roleIn(nameOf(figure))
  const isLeft = role === 'late' || role === 'rest'
  return figure.kind === 'count' && isLeft && !AMONG_DONE.test(nameOf(figure)) && !DUE.test(nameOf(figure))
}

const DIFFERS = {
  vi: 'Đã xong và chưa xong {parts} cộng lại {added}, báo cáo ghi {due} đến hạn. Có đúng không?',
  en: 'Done and not done, {parts}, make {added}; {due} are said to have been due. Is that right?',
}
