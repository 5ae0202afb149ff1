import { type Word, sentence as worded } from '../../../text.js'
import { product, sum } from '../../../values/decimal.js'
import type { StatedFigure } from '../figures.js'
import type { Context } from '../matching/context.js'
import type { Likeness } from '../matching/likeness.js'
import type { Match, MatchedReport } from '../matching/match-report.js'
import type { Quantity } from '../matching/quantity.js'
import { type CitedPlace, countShown, inText, type Question } from '../question.js'
import { amendedBy } from './amended.js'

/** What running text says of an indicator and what the annex says: 491 and 675 against 683 and 490. */
export function againstAnnex({ matches, contexts }: MatchedReport): Question[] {
  return matches.flatMap((match) => {
    const changes = amendedBy(match, contexts)
    if (changes.length > 0) return amended(match, changes)
    return match.agrees ? [] : [differs(match)]
  })
}

function differs({ context, candidates }: Match): Question {
  const [first, second] = candidates
  const said = context.figures.length > 1 ? sumShown(context) : shownFigure(context.figure)
  const words = { said, annex: first ? shown(first.quantity) : '', codes: first ? codesOf(first.quantity) : '' }
  const other = second ? { other: shown(second.quantity), otherCodes: codesOf(second.quantity) } : null
  return {
    id: 'against-annex',
    line: context.figure.sentence.line,
    text: other ? worded(DIFFERS_FROM_TWO, { ...words, ...other }) : worded(DIFFERS, words),
    places: [inText(context.figure.sentence), ...candidates.flatMap(placesOf)],
    figures: context.figures,
  }
}

function amended({ context: { figure }, candidates }: Match, changes: readonly Context[]): Question[] {
  const [first] = candidates
  if (!first) return []
  const taken = (kind: Context['amends']) =>
    sum(changes.filter(({ amends }) => amends === kind).map((each) => each.figure.value))
  const [less, more] = [taken('removed'), taken('added')]
  const now = sum([figure.value, -less, more])
  const expected = first.quantity.value
  if (now === expected) return []
  const sentences = [...new Set([figure, ...changes.map((each) => each.figure)].map(({ sentence }) => sentence))]
  const words = { was: figure.value, less, more, now, expected, codes: codesOf(first.quantity) }
  return [
    {
      id: 'against-annex',
      line: figure.sentence.line,
      text: worded(AMENDED, words),
      places: [...sentences.map(inText), ...placesOf(first)],
      figures: [figure, ...changes.map((each) => each.figure)],
    },
  ]
}

const DIFFERS = {
  vi: 'Báo cáo ghi {said}, biểu thống kê (chỉ tiêu {codes}) là {annex}. Số nào đúng?',
  en: 'The report says {said}, the annex (indicator {codes}) {annex}. Which is right?',
}
const DIFFERS_FROM_TWO = {
  vi: 'Báo cáo ghi {said}; biểu thống kê có thể là chỉ tiêu {codes} ({annex}) hoặc {otherCodes} ({other}). Là chỉ tiêu nào, số nào đúng?',
  en: 'The report says {said}; in the annex it may be indicator {codes} ({annex}) or {otherCodes} ({other}). Which one is it, and which is right?',
}
const AMENDED = {
  vi: 'Báo cáo ghi {was}, bỏ {less}, thêm {more}: còn {now}; biểu thống kê (chỉ tiêu {codes}) là {expected}. Số nào đúng?',
  en: 'The report says {was}, {less} taken out, {more} added: {now}; the annex (indicator {codes}) says {expected}. Which is right?',
}

/** «12 + 21 = 33». */
const sumShown = ({ figure }: Context): string => `${figure.text} = ${figure.value}`

const codesOf = ({ rows }: Quantity): string => rows.map(({ code, title }) => code || title).join(' + ')

const shown = ({ value, isShare }: Quantity): Word => inPercent(value, isShare)
const shownFigure = ({ value, kind }: StatedFigure): Word => inPercent(value, kind === 'share')

const inPercent = (value: number, isShare: boolean): Word =>
  isShare ? worded({ vi: '{percent}%', en: '{percent} %' }, { percent: product(value, 100) }) : countShown(value)

/** The cells of a candidate. */
const placesOf = ({ quantity }: Likeness): CitedPlace[] =>
  quantity.rows.map(({ code, title, figureCell: { sheet, address, text } }) => ({
    where: { vi: `biểu thống kê, ô ${address}`, en: `annex, cell ${address}` },
    quote: `${code} ${title}: ${text} (${sheet})`.trim(),
  }))
