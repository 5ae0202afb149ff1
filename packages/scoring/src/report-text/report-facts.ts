import type { Annex } from '../annex/annex.js'
import { figuresOf, type StatedFigure } from './figures.js'
import type { Question } from './question.js'
import { againstAnnex } from './questions/against-annex.js'
import { decrease } from './questions/decrease.js'
import { documentYear } from './questions/document-year.js'
import { partsOfTotal } from './questions/parts-of-total.js'
import { period } from './questions/period.js'
import { reportNumber } from './questions/report-number.js'
import { shareOfFraction } from './questions/share-of-fraction.js'
import { sharesOfSum } from './questions/shares-of-sum.js'
import { sumInBrackets } from './questions/sum-in-brackets.js'
import { sentencesOf } from './sentences.js'

/** What the running text of a report states, and what one may ask of it. */
export interface ReportFacts {
  readonly figures: readonly StatedFigure[]
  /** In the order of the text. */
  readonly questions: readonly Question[]
}

const OF_FIGURES = [shareOfFraction, sharesOfSum, partsOfTotal, decrease]
const OF_SENTENCE = [sumInBrackets, documentYear]
const OF_TEXT = [reportNumber, period]

/**
 * The figures that the running text of a report states, each with its sentence, and questions where it contradicts itself or the
 * statistical annex.
 *
 * @param annex the annex of the same report, or `null`
 */
export function reportFacts(text: string, annex: Annex | null): ReportFacts {
  const sentences = sentencesOf(text)
  const figures = sentences.map(figuresOf)
  const questions = [
    ...figures.flatMap((own) => OF_FIGURES.flatMap((ask) => ask(own))),
    ...sentences.flatMap((sentence) => OF_SENTENCE.flatMap((ask) => ask(sentence))),
    ...OF_TEXT.flatMap((ask) => ask(sentences)),
    ...(annex ? againstAnnex(sentences, annex) : []),
  ]
  return { figures: figures.flat(), questions: questions.sort((a, b) => a.line - b.line) }
}
