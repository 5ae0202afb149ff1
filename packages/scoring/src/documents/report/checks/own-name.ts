import { fold } from '../../../values/fold.js'
import { ask, type Question } from '../question.js'
import type { ReadReport } from '../read-report.js'
import type { ReportCheck } from '../report-check.js'

/** «Trên đây là báo cáo … của UBND huyện Ba Trang». */
const CLOSING = /^trên đây là/iu
const NAMED =
  /của\s+(?:UBND\s+|Ủy ban nhân dân\s+)?(tỉnh|huyện|thị xã|thành phố|xã|phường|thị trấn)\s+(\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,3})/u
/** So many paragraphs at the beginning are a head. */
const HEAD = 14

/** The closing line names another place than the head. */
export const ownName: ReportCheck = {
  id: 'own-name',
  title: { vi: 'Tên địa phương cuối báo cáo khác phần đầu', en: 'The closing line names another place than the head' },
  help: {
    vi: 'So tên tỉnh, huyện, xã ở câu «Trên đây là báo cáo…» với phần đầu văn bản; hay gặp khi dùng lại báo cáo của nơi khác.',
    en: 'Compare the place in the closing line with the head; it happens where a report of another place was used again.',
  },
  examples: {
    wrong: 'UBND HUYỆN BA TRANG\nBÁO CÁO\nCông tác cải cách hành chính\nTrên đây là báo cáo của UBND huyện Ba Tơ.',
    right: 'UBND HUYỆN BA TRANG\nBÁO CÁO\nCông tác cải cách hành chính\nTrên đây là báo cáo của UBND huyện Ba Trang.',
  },
  run: inReport,
}

function inReport({ paragraphs, sentences }: ReadReport): Question[] {
  const above = paragraphs.slice(0, Math.min(HEAD, paragraphs.length - 1))
  const head = above.map(({ text }) => ` ${fold(text)} `)
  return sentences.slice(-3).flatMap(({ sentence }) => {
    const [, level = '', name = ''] = (CLOSING.test(sentence.text) && NAMED.exec(sentence.text)) || []
    const levels = head.filter((line) => line.includes(` ${fold(level)} `))
    if (level === '' || levels.length === 0 || head.some((line) => line.includes(` ${fold(name)} `))) return []
    const own = above.find(({ text }) => fold(text).includes(`${fold(level)} `))
    return [
      ask('own-name', [sentence, ...(own ? [own] : [])], DIFFERS, { name: `${level} ${name}`, head: own?.text ?? '' }),
    ]
  })
}

const DIFFERS = {
  vi: 'Cuối báo cáo ghi «{name}», phần đầu là «{head}». Tên nào đúng?',
  en: 'The closing line says “{name}”, the head “{head}”. Which is right?',
}
