import { listBelow } from '../enumerations.js'
import { type StatedFigure, wordsBefore } from '../figures.js'
import { NUMBER_WORD, numberNamed } from '../number-words.js'
import { ask, type Question } from '../question.js'
import type { ReadParagraph } from '../read-report.js'
import { isTime } from '../relations/window.js'
import type { ReportCheck } from '../report-check.js'
import { countsTheSame, unitOf } from '../units.js'

/** «ban hành 04 văn bản sau:», «gồm 3 nhóm nhiệm vụ, cụ thể như sau:»: the lines below are what is counted. */
const LIST_FOLLOWS = /^[^\d:;.()]{1,80}(?:sau|sau đây|như sau|cụ thể|gồm|gồm có|bao gồm|là|trong đó)\s*:$/iu
/** «04 đơn vị:». */
const UNIT_ENDS = /^\s*\p{L}+(?:\s\p{L}+){0,5}\s*:$/u
const FEWEST = 2
const MOST = 30

/** «ban hành 04 văn bản sau:» and below it three lines: a list is shorter or longer than its count. */
export const bulletsCount: ReportCheck = {
  id: 'bullets-count',
  title: { vi: 'Số dòng liệt kê khác số đã nêu', en: 'More or fewer lines than their count' },
  help: {
    vi: 'Đếm các dòng liệt kê bên dưới và so với số đứng trước dấu hai chấm. Không hỏi khi các dòng có số riêng để cộng.',
    en: 'Count the lines below and compare the figure before the colon. Not asked where the lines have figures to add.',
  },
  examples: {
    wrong:
      'UBND huyện đã ban hành 04 văn bản sau:\n- Kế hoạch cải cách hành chính;\n- Kế hoạch kiểm tra;\n- Công văn chấn chỉnh kỷ luật.',
    right:
      'UBND huyện đã ban hành 03 văn bản sau:\n- Kế hoạch cải cách hành chính;\n- Kế hoạch kiểm tra;\n- Công văn chấn chỉnh kỷ luật.',
  },
  run: ({ paragraphs }) => paragraphs.flatMap((each, at) => inParagraph(each, listBelow(paragraphs, at))),
}

function inParagraph({ read, text }: ReadParagraph, lines: readonly ReadParagraph[]): Question[] {
  const figure = read.at(-1)?.figures.at(-1)
  if (figure?.kind !== 'count' || isTime(figure) || !text.endsWith(':') || lines.length < FEWEST) return []
  const behind = figure.sentence.text.slice(figure.at + figure.text.length)
  if (!(LIST_FOLLOWS.test(behind) || UNIT_ENDS.test(behind)) || unitOf(figure).length === 0 || figure.value > MOST)
    return []
  if (figure.value === lines.length || lines.some((line) => countsOf(line, figure))) return []
  if (isOfAll(figure) || isNamedBefore(figure, lines.length)) return []
  return [
    ask(
      'bullets-count',
      [figure.sentence, ...firstOf(lines)],
      DIFFERS,
      { said: figure.text, unit: figure.unit, lines: lines.length },
      [figure],
    ),
  ]
}

/** «bằng một phần ba của cả 8 lĩnh vực, cụ thể:» */
const isOfAll = (figure: StatedFigure): boolean =>
  /(?<!\p{L})(?:cả|tổng số|trong số|trên)\s*$/iu.test(wordsBefore(figure))

/** «Hai lĩnh vực giảm điểm …, cụ thể:»: another number of the sentence counts the lines. */
function isNamedBefore({ sentence, at, unit }: StatedFigure, lines: number): boolean {
  const [noun = ''] = unit.split(' ')
  const before = [...sentence.text.slice(0, at).matchAll(COUNTED)]
  return before.some(([, number = '', word = '']) => (numberNamed(number) ?? Number(number)) === lines && word === noun)
}
const COUNTED = new RegExp(String.raw`(?<![\p{L}\d.,])(\d{1,2}|${NUMBER_WORD})\s+(\p{L}+)`, 'giu')

const firstOf = (lines: readonly ReadParagraph[]) =>
  lines.slice(0, 1).flatMap(({ read }) => read.slice(0, 1).map(({ sentence }) => sentence))

/** A line that begins with a number, or counts the same thing, adds up instead; a share is none («a) 100% xã thực hiện một cửa»). */
const countsOf = ({ read, text }: ReadParagraph, whole: StatedFigure): boolean =>
  /^\S+\s+\d[\d.,]*(?![\d.,]|\s*%)/u.test(text) ||
  /:\s*\d/u.test(text) ||
  read.some(({ figures }) => figures.some((each) => each.kind !== 'share' && countsTheSame(each, whole)))

const DIFFERS = {
  vi: 'Báo cáo ghi {said} {unit}, bên dưới có {lines} dòng. Có đúng không?',
  en: 'The report says {said} {unit}, there are {lines} lines below. Is that right?',
}
