import { sum } from '../../../values/decimal.js'
import { fold } from '../../../values/fold.js'
import { listBelow } from '../enumerations.js'
import { labelBefore, type StatedFigure } from '../figures.js'
import { ask, type Question } from '../question.js'
import type { ReadParagraph } from '../read-report.js'
import type { Cues } from '../relations/cues.js'
import { isStep } from '../relations/step.js'
import { evidence } from '../relations/sum-meant.js'
import type { ReportCheck } from '../report-check.js'
import { countsKindred, countsTheSame, unitOf } from '../units.js'

const FEWEST = 2

/** «gồm 32 tiêu chí và 64 tiêu chí thành phần» and below it lines with «5 tiêu chí và 9 tiêu chí thành phần»: do they add up? */
export const bulletsSum: ReportCheck = {
  id: 'bullets-sum',
  claims: 'sum',
  title: { vi: 'Các dòng liệt kê không cộng thành số đã nêu', en: 'Lines of a list do not add up to their figure' },
  help: {
    vi: 'Cộng số cùng đơn vị của mọi dòng liệt kê bên dưới. Chỉ hỏi khi dòng nào cũng có số đó.',
    en: 'Add the figures of the same unit of all lines below. Asked only where every line has one.',
  },
  examples: {
    wrong: 'Đã ban hành 10 văn bản chỉ đạo, cụ thể:\n+ Kế hoạch: 5 văn bản;\n+ Công văn: 4 văn bản.',
    right: 'Bộ tiêu chí gồm 9 tiêu chí:\n+ Chỉ đạo: 5 tiêu chí và 9 tiêu chí thành phần;\n+ Thể chế: 4 tiêu chí.',
  },
  run: ({ paragraphs, cues }) =>
    paragraphs.flatMap((each, at) => {
      const bullets = listBelow(paragraphs, at)
      const own = below(each, bullets, cues)
      return own.length > 0 ? own : belowLabel(each, paragraphs.slice(Math.max(0, at - ABOVE), at), bullets, cues)
    }),
}

function below(whole: ReadParagraph, bullets: readonly ReadParagraph[], cues: Cues): Question[] {
  if (bullets.length < FEWEST) return []
  const figures = whole.read.flatMap((each) => each.figures)
  const found = figures.filter((each) => !isStep(each, cues)).map((total) => sumFor(total, bullets))
  // «318.274, cao hơn cùng kỳ (296.624 hồ sơ)»: the figure that the lines make is their whole, named or not.
  const told = found.flatMap((each) =>
    each && (each.added === each.total.value || !isMade(each, figures)) ? [each] : [],
  )
  return told.length > 0 ? wrongOf(told).map(asked) : ofLastCount(whole, figures, bullets)
}

const isMade = ({ added }: LineSum, figures: readonly StatedFigure[]): boolean =>
  figures.some(({ kind, value }) => kind !== 'share' && value === added)

/** Sums that do not hold, but of figures that the same lines make another of: of several figures of one name the right one is meant. */
const wrongOf = (sums: readonly LineSum[]): LineSum[] =>
  sums.filter(
    (each) =>
      each.added !== each.total.value &&
      !sums.some((other) => other.added === other.total.value && other.parts[0] === each.parts[0]),
  )

/** «kiểm tra 14/28 cơ quan, cụ thể như sau:» and lines that begin with «06 sở», «03 huyện»: kindred, under names of their own. */
function ofLastCount(
  { text }: ReadParagraph,
  figures: readonly StatedFigure[],
  bullets: readonly ReadParagraph[],
): Question[] {
  const counts = figures.filter(({ kind }) => kind !== 'share')
  const parts = bullets.map(({ text: line, read }) =>
    /^\S+\s+\d/u.test(line) ? read.flatMap((each) => each.figures).find(({ kind }) => kind === 'count') : undefined,
  )
  const found = parts.filter((part) => part !== undefined)
  const total = counts.at(-1)
  const added = sum(found.map(({ value }) => value))
  const [first] = found
  if (!total || !first || found.length < parts.length || !ALL_FOLLOW.test(text)) return []
  if (!found.every((part) => countsKindred(part, total)) || counts.some(({ value }) => value === added)) return []
  const words = { parts: found.map(({ text: own }) => own).join(' + '), added, total: total.text, unit: total.unit }
  return [ask('bullets-sum', [total.sentence, first.sentence], DIFFERS, words, [total, ...found])]
}

const ALL_FOLLOW = /(?:cụ thể|gồm|trong đó|như sau|chia ra)[^:]*:$/iu

/** So many paragraphs above a label at the most name the total. */
const ABOVE = 3

/** «Tiếp nhận 2.960 hồ sơ …», further down «Hồ sơ tiếp nhận theo lĩnh vực:» and its lines: a label without a figure of its own. */
function belowLabel(
  { text, read }: ReadParagraph,
  above: readonly ReadParagraph[],
  bullets: readonly ReadParagraph[],
  cues: Cues,
): Question[] {
  if (!text.endsWith(':') || bullets.length < FEWEST || read.some(({ figures }) => figures.length > 0)) return []
  const label = fold(text).split(' ')
  const totals = above
    .flatMap((each) => each.read.flatMap(({ figures }) => figures))
    .filter((each) => !isStep(each, cues))
  const sums = totals.flatMap((total) => sumFor(total, bullets) ?? [])
  const meant = wrongOf(sums).filter(({ total, added, parts }) => {
    const words = fold(`${labelBefore(total)} ${total.unit}`).split(' ')
    const isNamed = words.filter((word) => word.length > 1 && label.includes(word)).length >= SHARED
    return (
      isNamed && evidence(total.value, parts, total) === 'sure' && Math.abs(added - total.value) < total.value * NEAR
    )
  })
  return meant.slice(-1).map(asked)
}

/** So many words of a label name the total. */
const SHARED = 3
/** A slip changes a sum by no more. */
const NEAR = 0.35

/** A total with the figures of the lines that make it, or should. */
interface LineSum {
  readonly total: StatedFigure
  readonly parts: readonly StatedFigure[]
  readonly added: number
}

function sumFor(total: StatedFigure, bullets: readonly ReadParagraph[]): LineSum | null {
  if (total.kind !== 'count' || unitOf(total).length === 0) return null
  const parts = bullets.map((bullet) => partIn(bullet, total))
  const found = parts.filter((part) => part !== undefined)
  if (found.length === 0 || found.length < parts.length) return null
  return { total, parts: found, added: sum(found.map(({ value }) => value)) }
}

function asked({ total, parts, added }: LineSum): Question {
  const words = { parts: parts.map(({ text }) => text).join(' + '), added, total: total.text, unit: total.unit }
  const [first] = parts
  return ask('bullets-sum', [total.sentence, ...(first ? [first.sentence] : [])], DIFFERS, words, [total, ...parts])
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
