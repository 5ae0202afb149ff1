import type { ScoreSheet } from '../../sheet/score-sheet.js'
import type { Annex } from '../annex/annex.js'
import { againstAnnex } from './beside/against-annex.js'
import { againstSheet } from './beside/against-sheet.js'
import { reportChecks } from './checks/index.js'
import { type ComparedFigure, type Coverage, comparedFigures, reportCoverage } from './coverage.js'
import type { StatedFigure } from './figures.js'
import { matchReport } from './matching/match-report.js'
import type { Question } from './question.js'
import { readReport } from './read-report.js'

/** What the running text of a report states, and what one may ask of it. */
export interface ReportFacts {
  readonly figures: readonly StatedFigure[]
  /** In the order of the text. */
  readonly questions: readonly Question[]
  /** Every figure with what became of it. */
  readonly compared: readonly ComparedFigure[]
  readonly coverage: Coverage
}

/** What a report is compared with: tables of its own or files beside it. */
export interface BesideReport {
  readonly annex: Annex | null
  readonly sheets: readonly ScoreSheet[]
}

/** A report that stands alone. */
export const nothingBeside: BesideReport = { annex: null, sheets: [] }

/**
 * The figures that the running text of a report states, each with its sentence, and questions where it contradicts itself, the
 * statistical annex or a score table.
 *
 * @param beside the annex and the score tables of the same report
 */
export function reportFacts(text: string, { annex, sheets }: BesideReport = nothingBeside): ReportFacts {
  const report = readReport(text)
  const matched = annex && matchReport(report, annex)
  const figures = report.sentences.flatMap((each) => each.figures)
  const sentences = report.sentences.map(({ sentence }) => sentence)
  const questions = distinct([
    ...reportChecks.flatMap((check) => check.run(report)),
    ...(matched ? againstAnnex(matched) : []),
    ...againstSheet(sentences, sheets),
  ])
  const compared = comparedFigures(figures, matched, questions)
  return {
    figures,
    questions: questions.sort((a, b) => a.line - b.line),
    compared,
    coverage: reportCoverage(compared, matched),
  }
}

/** Two questions about the same two figures are one contradiction: the first check tells it. */
const SHARED = 2

function distinct(questions: readonly Question[]): Question[] {
  const told: Question[] = []
  for (const question of questions) {
    const isTold = told.some(
      ({ figures }) => question.figures.filter((figure) => figures.includes(figure)).length >= SHARED,
    )
    if (!isTold) told.push(question)
  }
  return told
}
