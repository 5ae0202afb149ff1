import { sum } from '../../../values/decimal.js'
import type { StatedFigure } from '../figures.js'
import { ask, type Question } from '../question.js'
import type { ReadParagraph } from '../read-report.js'
import type { ReportCheck } from '../report-check.js'
import { countsTheSame } from '../units.js'

const MARK = /^\s*\p{L}[\p{L}\s]{0,60}?\s*([⁰¹²³⁴-⁹]+)/u
const BEGINS = /^([⁰¹²³⁴-⁹]+)/u

/** «06 đơn vị⁴» with the note «⁴ 04 đơn vị (…); 02 đơn vị (…)»: does the note make the figure? */
export const footnoteSum: ReportCheck = {
  id: 'footnote-sum',
  claims: 'sum',
  title: { vi: 'Chú thích không cộng thành số đã nêu', en: 'Footnote does not add up to its figure' },
  help: {
    vi: 'Cộng các số cùng đơn vị trong chú thích và so với số mang dấu chú thích.',
    en: 'Add the figures of the same unit in the footnote and compare the figure that carries its mark.',
  },
  examples: {
    wrong: 'Đã kiểm tra đối với 07 đơn vị⁴.\n⁴ 04 đơn vị về đất đai; 02 đơn vị về phòng cháy.',
    right: 'Đã kiểm tra đối với 06 đơn vị⁴.\n⁴ 04 đơn vị về đất đai; 02 đơn vị về phòng cháy.',
  },
  run({ paragraphs }) {
    const notes = new Map(paragraphs.flatMap((each) => noteOf(each)))
    return paragraphs.flatMap(({ read }) =>
      read.flatMap(({ figures }) => figures.flatMap((figure) => asked(figure, notes))),
    )
  },
}

const noteOf = (paragraph: ReadParagraph): [string, ReadParagraph][] => {
  const mark = BEGINS.exec(paragraph.text)?.[1]
  return mark === undefined ? [] : [[mark, paragraph]]
}

function asked(figure: StatedFigure, notes: ReadonlyMap<string, ReadParagraph>): Question[] {
  if (figure.kind !== 'count') return []
  const mark = MARK.exec(figure.sentence.text.slice(figure.at + figure.text.length))?.[1]
  const note = mark === undefined ? undefined : notes.get(mark)
  const parts = (note?.read ?? [])
    .flatMap(({ figures }) => figures)
    .filter((each) => each.kind === 'count' && countsTheSame(each, figure))
  const added = sum(parts.map(({ value }) => value))
  const [first] = parts
  if (!first || parts.length < 2 || added === figure.value) return []
  const words = { parts: parts.map(({ text }) => text).join(' + '), added, total: figure.text }
  return [ask('footnote-sum', [figure.sentence, first.sentence], DIFFERS, words, [figure, ...parts])]
}

const DIFFERS = {
  vi: 'Chú thích nêu {parts}, cộng lại {added}, báo cáo ghi {total}. Có đúng không?',
  en: 'The footnote says {parts}, {added} in all; the report says {total}. Is that right?',
}
