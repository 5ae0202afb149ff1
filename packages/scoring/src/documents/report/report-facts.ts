import type { ScoreSheet } from '../../sheet/score-sheet.js'
import type { Annex } from '../annex/annex.js'
import { figuresOf, type StatedFigure } from './figures.js'
import type { Question } from './question.js'
import { againstAnnex } from './questions/against-annex.js'
import { againstSheet } from './questions/against-sheet.js'
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

/** What a report is compared with: tables of its own or files beside it. */
export interface BesideReport {
  readonly annex: Annex | null
  readonly sheets: readonly ScoreSheet[]
}

/** A report that stands alone. */
export const nothingBeside: BesideReport = { annex: null, sheets: [] }

const OF_FIGURES = [shareOfFraction, sharesOfSum, partsOfTotal, decrease]
const OF_SENTENCE = [sumInBrackets, documentYear]
const OF_TEXT = [reportNumber, period]

/**
 * The figures that the running text of a report states, each with its sentence, and questions where it contradicts itself, the
 * statistical annex or a score table.
 *
 * @param beside the annex and the score tables of the same report
 */
export function reportFacts(text: string, { annex, sheets }: BesideReport = nothingBeside): ReportFacts {
  const sentences = sentencesOf(text)
  const figures = sentences.map(figuresOf)
  const questions = [
    ...figures.flatMap((own) => OF_FIGURES.flatMap((ask) => ask(own))),
    ...sentences.flatMap((sentence) => OF_SENTENCE.flatMap((ask) => ask(sentence))),
    ...OF_TEXT.flatMap((ask) => ask(sentences)),
    ...(annex ? againstAnnex(sentences, annex) : []),
    ...againstSheet(sentences, sheets),
  ]
  return { figures: figures.flat(), questions: questions.sort((a, b) => a.line - b.line) }
}
