import { sum } from '../../../values/decimal.js'
import type { StatedFigure } from '../figures.js'
import { ask, type Question } from '../question.js'
import type { ReadParagraph } from '../read-report.js'
import type { ReportCheck } from '../report-check.js'
import { countsTheSame, unitOf } from '../units.js'

const BULLET = /^([-–+*•·])\s/u
const FEWEST = 2

/** «gồm 32 tiêu chí và 64 tiêu chí thành phần» and below it lines with «5 tiêu chí và 9 tiêu chí thành phần»: do they add up? */
export const bulletsSum: ReportCheck = {
  id: 'bullets-sum',
  title: { vi: 'Các dòng liệt kê không cộng thành số đã nêu', en: 'Lines of a list do not add up to their figure' },
  help: {
    vi: 'Cộng số cùng đơn vị của mọi dòng liệt kê bên dưới. Chỉ hỏi khi dòng nào cũng có số đó.',
    en: 'Add the figures of the same unit of all lines below. Asked only where every line has one.',
  },
  examples: {
    wrong: 'Đã ban hành 10 văn bản chỉ đạo, cụ thể:\n+ Kế hoạch: 5 văn bản;\n+ Công văn: 4 văn bản.',
    right: 'Bộ tiêu chí gồm 9 tiêu chí:\n+ Chỉ đạo: 5 tiêu chí và 9 tiêu chí thành phần;\n+ Thể chế: 4 tiêu chí.',
  },
  run: ({ paragraphs }) => paragraphs.flatMap((each, at) => below(each, bulletsBelow(paragraphs, at))),
}

function below(whole: ReadParagraph, bullets: readonly ReadParagraph[]): Question[] {
  if (bullets.length < FEWEST) return []
  return whole.read.flatMap(({ figures }) => figures.flatMap((total) => asked(total, bullets)))
}

function asked(total: StatedFigure, bullets: readonly ReadParagraph[]): Question[] {
  if (total.kind !== 'count' || unitOf(total).length === 0) return []
  const parts = bullets.map((bullet) => partIn(bullet, total))
  const found = parts.filter((part) => part !== undefined)
  const added = sum(found.map(({ value }) => value))
  const [first] = found
  if (!first || found.length < parts.length || added === total.value) return []
  const words = { parts: found.map(({ text }) => text).join(' + '), added, total: total.text, unit: total.unit }
  return [ask('bullets-sum', [total.sentence, first.sentence], DIFFERS, words, [total, ...found])]
}

const DIFFERS = {
  vi: 'Các dòng bên dưới: {parts} cộng lại {added}, báo cáo ghi {total} {unit}. Có đúng không?',
  en: 'The lines below: {parts} add up to {added}, the report says {total} {unit}. Is that right?',
}

/** The only figure of a line that counts the same thing: in the same words, else under a longer or shorter name. */
function partIn({ read }: ReadParagraph, total: StatedFigure): StatedFigure | undefined {
  const counts = read.flatMap(({ figures }) => figures).filter(({ kind }) => kind === 'count')
  const exact = counts.filter((each) => isNamedLike(each, total))
  const own = exact.length > 0 ? exact : counts.filter((each) => countsTheSame(each, total))
  return own.length === 1 ? own[0] : undefined
}

const isNamedLike = (a: StatedFigure, b: StatedFigure): boolean => unitOf(a).join(' ') === unitOf(b).join(' ')

/** The lines of one list right below a paragraph; a list has one mark, another than the paragraph's own. */
function bulletsBelow(paragraphs: readonly ReadParagraph[], at: number): readonly ReadParagraph[] {
  const [above, first] = [paragraphs[at], paragraphs[at + 1]]
  const mark = first && BULLET.exec(first.text)?.[1]
  if (!above || mark === undefined || BULLET.exec(above.text)?.[1] === mark) return []
  const end = paragraphs.findIndex((each, index) => index > at && BULLET.exec(each.text)?.[1] !== mark)
  return paragraphs.slice(at + 1, end < 0 ? undefined : end)
}
