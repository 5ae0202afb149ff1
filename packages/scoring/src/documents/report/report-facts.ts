import type { ScoreSheet } from '../../sheet/score-sheet.js'
import type { Annex } from '../annex/annex.js'
import type { ReformPlan } from '../reform-plan/reform-plan.js'
import { againstAnnex } from './beside/against-annex.js'
import { againstPlan } from './beside/against-plan.js'
import { againstSheet } from './beside/against-sheet.js'
import { isBound } from './bounds.js'
import { reportChecks } from './checks/index.js'
import { type ComparedFigure, type Coverage, comparedFigures, reportCoverage } from './coverage.js'
import type { StatedFigure } from './figures.js'
import { matchReport } from './matching/match-report.js'
import type { Question } from './question.js'
import { type ReadReport, readReport } from './read-report.js'
import { isFarFetched } from './relations/far-fetched.js'
import type { Claim } from './relations/held/claim.js'
import { isHeldOtherwise } from './relations/held/held-otherwise.js'
import { isOneMisprint } from './relations/one-misprint.js'
import type { ReportCheck } from './report-check.js'
import { builtinWords, type ReportWords } from './report-words.js'

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
  /** The reform plan that the report is on. */
  readonly plan?: ReformPlan | null
}

/** A report that stands alone. */
export const nothingBeside: BesideReport = { annex: null, sheets: [] }

/**
 * The figures that the running text of a report states, each with its sentence, and questions where it contradicts itself, the
 * statistical annex or a score table.
 *
 * @param beside the annex and the score tables of the same report
 * @param words those that come with parscore, or an office's beside them
 */
export function reportFacts(
  text: string,
  { annex, sheets, plan = null }: BesideReport = nothingBeside,
  { lexicon, cues }: ReportWords = builtinWords(),
): ReportFacts {
  const report = readReport(text, cues)
  const matched = annex && matchReport(report, annex, lexicon)
  const figures = report.sentences.flatMap((each) => each.figures)
  const sentences = report.sentences.map(({ sentence }) => sentence)
  const questions = distinct([
    ...ofOneMisprint(reportChecks.map((check) => ({ check, questions: asked(check, report) }))),
    ...(matched ? againstAnnex(matched) : []),
    ...againstSheet(sentences, sheets),
    ...(plan ? againstPlan(report.sentences, plan) : []),
  ])
  const compared = comparedFigures(figures, matched, questions)
  return {
    figures,
    questions: questions.sort((a, b) => a.line - b.line),
    compared,
    coverage: reportCoverage(compared, matched),
  }
}

/** What the checks ask, without shares of one sentence that no single misprint makes miss. */
function ofOneMisprint(told: readonly { readonly check: ReportCheck; readonly questions: readonly Question[] }[]) {
  const shares = told.flatMap(({ check, questions }) => (check.claims === 'share' ? questions : []))
  return told.flatMap(({ check, questions }) =>
    check.claims === 'share' ? questions.filter((question) => isOneMisprint(question, shares)) : questions,
  )
}

/** What a check asks, without what was only read together wrongly. */
function asked({ run, claims, onBounds }: ReportCheck, report: ReadReport): readonly Question[] {
  const questions = onBounds ? run(report) : run(report).filter(({ figures }) => !figures.some(isBound))
  if (!claims) return questions
  return questions.filter((question) => question.isPlain || isLikely(claims, question, report))
}

/** Whether figures are near to fitting as they were read together, and fit in no other way. */
const isLikely = (claims: Claim, question: Question, report: ReadReport): boolean =>
  !isFarFetched(claims, question) && !isHeldOtherwise(claims, question, report)

/** Two questions about the same two figures, or about one row of a table, are one contradiction: the first check tells it. */
function distinct(questions: readonly Question[]): Question[] {
  const told: Question[] = []
  for (const question of questions) if (!told.some((other) => isOne(other, question))) told.push(question)
  return told
}

const SHARED = 2

function isOne(told: Question, question: Question): boolean {
  if (question.figures.filter((figure) => told.figures.includes(figure)).length >= SHARED) return true
  const isRow = told.figures.length === 0 && question.figures.length === 0 && told.id !== question.id
  return (
    isRow && told.line === question.line && told.places[0]?.quote === question.places[0]?.quote && isTable(question)
  )
}

const isTable = ({ id }: Question): boolean => id.startsWith('table-')
