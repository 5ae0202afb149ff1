import { sentence as worded } from '../../../text.js'
import { product, sum } from '../../../values/decimal.js'
import { parseNumber } from '../../../values/number.js'
import { type Annex, figureOf, rowOf } from '../../annex/annex.js'
import type { IndicatorMention } from '../../annex/indicator-list.js'
import { type CitedPlace, inText, type Question } from '../question.js'
import type { Sentence } from '../sentences.js'

/** A number that a phrase of the list found in the text. */
interface Mentioned {
  readonly value: number
  readonly isShare: boolean
  readonly sentence: Sentence
}

/** What running text says of an indicator and what the annex says: 491 and 675 against 683 and 490. */
export function againstAnnex(sentences: readonly Sentence[], annex: Annex): Question[] {
  return (annex.list?.mentions ?? []).flatMap((mention) => {
    const values = mention.indicators.map((code) => figureOf(annex, code))
    if (values.some((value) => value === null)) return []
    const expected = sum(values.filter((value) => value !== null))
    const places = mention.indicators.flatMap((code) => inAnnex(annex, code))
    return questionsOf(sentences, mention, expected, places)
  })
}

function questionsOf(
  sentences: readonly Sentence[],
  { indicators, patterns, amended }: IndicatorMention,
  expected: number,
  places: readonly CitedPlace[],
): Question[] {
  const found = mentioned(sentences, patterns)
  const first = found[0]
  const codes = indicators.join(' + ')
  const changes = first && amended ? [mentioned(sentences, amended.removed), mentioned(sentences, amended.added)] : []
  const [removed = [], added = []] = changes
  if (first && removed.length + added.length > 0) {
    const [less, more] = [removed, added].map((each) => each[0]?.value ?? 0)
    const now = sum([first.value, -(less ?? 0), more ?? 0])
    if (now === expected) return []
    const words = { was: first.value, less: less ?? 0, more: more ?? 0, now, expected, codes }
    return [
      {
        id: 'against-annex',
        line: first.sentence.line,
        text: worded(AMENDED, words),
        places: [...new Set([first, ...removed, ...added].map(({ sentence }) => sentence))].map(inText).concat(places),
      },
    ]
  }
  return found
    .filter(({ value }) => value !== expected)
    .map(({ value, isShare, sentence }) => ({
      id: 'against-annex',
      line: sentence.line,
      text: worded(DIFFERS, { said: shown(value, isShare), annex: shown(expected, isShare), codes }),
      places: [inText(sentence), ...places],
    }))
}

const DIFFERS = {
  vi: 'Báo cáo ghi {said}, biểu thống kê (chỉ tiêu {codes}) là {annex}. Số nào đúng?',
  en: 'The report says {said}, the annex (indicator {codes}) {annex}. Which is right?',
}
const AMENDED = {
  vi: 'Báo cáo ghi {was}, bỏ {less}, thêm {more}: còn {now}; biểu thống kê (chỉ tiêu {codes}) là {expected}. Số nào đúng?',
  en: 'The report says {was}, {less} taken out, {more} added: {now}; the annex (indicator {codes}) says {expected}. Which is right?',
}

const shown = (value: number, isShare: boolean): number | { readonly vi: string; readonly en: string } => {
  if (!isShare) return value
  const percent = product(value, 100)
  return worded({ vi: '{percent}%', en: '{percent} %' }, { percent })
}

function inAnnex(annex: Annex, code: string): CitedPlace[] {
  const row = rowOf(annex, code)
  if (!row) return []
  const { sheet, address, text } = row.figureCell
  return [
    {
      where: { vi: `biểu thống kê, ô ${address}`, en: `annex, cell ${address}` },
      quote: `${code} ${row.title}: ${text} (${sheet})`,
    },
  ]
}

/** The numbers that phrases find, one a sentence and phrase. */
function mentioned(sentences: readonly Sentence[], patterns: readonly string[]): Mentioned[] {
  const expressions = patterns.map((pattern) => ({ expression: phrase(pattern), isShare: pattern.includes('{n%}') }))
  return sentences.flatMap((sentence) => {
    const found = expressions.flatMap((each) => numberIn(sentence, each.expression, each.isShare) ?? [])
    return found.slice(0, 1)
  })
}

function numberIn(sentence: Sentence, expression: RegExp, isShare: boolean): Mentioned | null {
  const [, text] = expression.exec(sentence.text) ?? []
  if (text === undefined) return null
  const read = isShare ? parseNumber(`${text}%`, 'points') : parseNumber(text, 'count')
  return read.ok ? { value: read.value.value, isShare, sentence } : null
}

const NUMBER = '(?<![\\d.,/])(\\d[\\d.,]*\\d|\\d)'
/** So many letters may stand for «…». */
const GAP = '[^;]{0,120}?'

/** A phrase as a regular expression: words apart by any spaces, `{n}` a number, also the upper one of a fraction. */
function phrase(pattern: string): RegExp {
  const source = pattern
    .split(/(\{n%?\}|…)/)
    .map((part) => {
      if (part === '{n}') return `${NUMBER}(?:\\s*/\\s*\\d[\\d.,]*)?`
      if (part === '{n%}') return `${NUMBER}\\s*%`
      if (part === '…') return GAP
      return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
    })
    .join('')
  return new RegExp(source, 'iu')
}
