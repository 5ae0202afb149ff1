import { difference } from '../../../values/decimal.js'
import { between, type StatedFigure, wordsBefore } from '../figures.js'
import { ask, type Question } from '../question.js'
import type { ReadSentence } from '../read-report.js'
import { isTime } from '../relations/window.js'
import type { ReportCheck } from '../report-check.js'
import { countsKindred } from '../units.js'

const ADDED = /(?:^|\s)(?:bổ sung|tăng thêm|thêm|giao thêm|cấp thêm|tuyển thêm|giảm|cắt giảm|bớt)\s*$/iu
/** «…, nâng từ 9 lên 12 công chức» right behind in its sentence. */
const FROM = /^[^;.()\d]{0,80},\s*(?:\p{L}+\s){0,3}(?:nâng|đưa|tăng|giảm|rút)\s+(?:\p{L}+\s){0,4}từ\s*$/iu
const TO = /^(?:\s\p{L}+){0,4}\s*(?:lên|xuống|thành)(?:\s(?:thành|còn|đến))?\s*$/iu

/** «bổ sung 03 biên chế, nâng từ 9 lên 13 công chức»: what is added parts the two values. */
export const addedTo: ReportCheck = {
  id: 'added-to',
  claims: 'figures',
  title: { vi: 'Số bổ sung khác mức «từ … lên …»', en: 'What is added does not part the two values' },
  help: {
    vi: 'Lấy hiệu hai số sau «nâng từ … lên …» và so với số bổ sung (hoặc cắt giảm) đứng trước.',
    en: 'Take the difference of the two values behind “nâng từ … lên …” and compare what is added before them.',
  },
  examples: {
    wrong: 'Đề nghị bổ sung 04 biên chế cho Trung tâm, nâng từ 8 lên 15 công chức.',
    right: 'Đề nghị bổ sung 04 biên chế cho Trung tâm, nâng từ 8 lên 12 công chức.',
  },
  run: ({ sentences }) => sentences.flatMap(inSentence),
}

function inSentence({ figures }: ReadSentence): Question[] {
  return figures.flatMap((added, at) => {
    const [from, to] = [figures[at + 1], figures[at + 2]]
    if (!from || !to || ![added, from, to].every((each) => each.kind === 'count' && !isTime(each))) return []
    const isRun = ADDED.test(wordsBefore(added)) && FROM.test(between(added, from)) && TO.test(between(from, to))
    return isRun && countsKindred(added, to) ? asked(added, from, to) : []
  })
}

function asked(added: StatedFigure, from: StatedFigure, to: StatedFigure): Question[] {
  const expected = Math.abs(difference(to.value, from.value))
  if (expected === added.value) return []
  const words = { from: from.text, to: to.text, expected, printed: added.text }
  return [ask('added-to', [added.sentence], DIFFERS, words, [added, from, to])]
}

const DIFFERS = {
  vi: 'Từ {from} đến {to} chênh {expected}, báo cáo ghi {printed}. Có đúng không?',
  en: 'From {from} to {to} there are {expected}, the report says {printed}. Is that right?',
}
