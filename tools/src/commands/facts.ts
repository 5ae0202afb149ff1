import {
  type BesideReport,
  builtinFrameworks,
  type CitedPlace,
  type ComparedFigure,
  clip,
  comparedText,
  coverageText,
  figuresBySentence,
  type Lang,
  ok,
  type Question,
  type ReportFacts,
  reportFacts,
  sentence,
  type Text,
} from '@parscore/scoring'
import { besideReport, readFile, readText } from '@parscore/workbook'
import { annexIn } from '../files/annex-in.js'
import { readInput } from '../files/read-input.js'
import { whyUnread } from '../files/why-unread.js'
import type { Terminal } from '../terminal.js'
import { type ExitCode, unusable } from './exit-code.js'

/** What `parscore facts` is asked. */
export interface FactsCommand {
  readonly file: string
  /** A file with the statistical annex; without one the annex that the file itself holds is taken. */
  readonly annex: string | null
  readonly format: 'text' | 'json'
  readonly lang: Lang
}

const WORDS = {
  head: { vi: 'SỐ LIỆU TRONG BÁO CÁO', en: 'FIGURES OF THE REPORT' },
  counts: {
    vi: '{figures} số liệu, {questions} câu hỏi',
    en: '{figures} {figures:figure|figures}, {questions} {questions:question|questions}',
  },
  compared: { vi: 'Đối chiếu với biểu thống kê: {name}', en: 'Compared with the annex: {name}' },
  comparedSheet: { vi: 'Đối chiếu với bảng điểm: {name}', en: 'Compared with the score table: {name}' },
  noAnnex: {
    vi: 'Không có biểu thống kê để đối chiếu (--annex TỆP); chỉ đối chiếu trong báo cáo.',
    en: 'No annex to compare with (--annex FILE); the report is compared with itself only.',
  },
  questions: { vi: 'Cần người xem lại', en: 'To be looked at by a person' },
  figures: { vi: 'Số liệu và câu chứa số liệu', en: 'Figures with their sentences' },
  line: { vi: 'dòng {line}', en: 'line {line}' },
} as const satisfies Record<string, Text>

/** Letters of a quotation that are shown. */
const QUOTED = 320

/** `parscore facts`: the figures that running text states, and where text and annex contradict each other, as questions. */
export async function facts({ file, annex, format, lang }: FactsCommand, terminal: Terminal): Promise<ExitCode> {
  const input = await readInput(file)
  if (!input.ok) return unusable(terminal, `${file}: ${input.error[lang]}`)
  const { bytes, name } = input.value
  const text = await readText(bytes)
  if (!text.ok) return unusable(terminal, `${file}: ${whyUnread(text.error)[lang]}`)
  const own = await tablesOf(bytes, name)
  const named = annex === null ? ok(own.annex) : await annexIn(annex)
  if (!named.ok) return unusable(terminal, `${annex}: ${named.error[lang]}`)
  const beside = { ...own, annex: named.value }
  const found = reportFacts(text.value, beside)
  const lines = format === 'json' ? [json(file, found, lang)] : report(found, beside, lang)
  for (const line of lines) terminal.out(line)
  return 0
}

/** The annex and the score tables that the file itself holds. */
async function tablesOf(bytes: Uint8Array, name: string): Promise<BesideReport> {
  const file = await readFile(bytes, name)
  return besideReport(file.ok ? file.value.grids : [], builtinFrameworks())
}

function report(
  { figures, questions, compared, coverage }: ReportFacts,
  { annex, sheets }: BesideReport,
  lang: Lang,
): string[] {
  return [
    WORDS.head[lang],
    sentence(WORDS.counts, { figures: figures.length, questions: questions.length })[lang],
    annex ? sentence(WORDS.compared, { name: annex.name })[lang] : WORDS.noAnnex[lang],
    ...sheets.map(({ name }) => sentence(WORDS.comparedSheet, { name })[lang]),
    ...coverageText(coverage).map((text) => text[lang]),
    ...(questions.length > 0 ? ['', WORDS.questions[lang]] : []),
    ...questions.flatMap((question) => questionLines(question, lang)),
    '',
    WORDS.figures[lang],
    ...figureLines(compared, lang),
  ]
}

const questionLines = ({ text, places }: Question, lang: Lang): string[] => [
  `  ? ${text[lang]}`,
  ...places.map((place) => `      ${placeLine(place, lang)}`),
]

const placeLine = ({ where, quote }: CitedPlace, lang: Lang) => `${where[lang]}: «${clip(quote, QUOTED)}»`

const figureLines = (compared: readonly ComparedFigure[], lang: Lang): string[] =>
  figuresBySentence(compared).flatMap(({ sentence: own, figures: stated }) => [
    `  ${sentence(WORDS.line, { line: String(own.line) })[lang]}: ${stated.map((each) => comparedText(each, lang)).join('; ')}`,
    `      «${clip(own.text, QUOTED)}»`,
  ])

const json = (file: string, { compared, coverage, questions }: ReportFacts, lang: Lang): string =>
  JSON.stringify({
    file,
    coverage,
    figures: compared.map(({ figure: { kind, value, whole, text, unit, sentence: own }, state, indicators }) => ({
      kind,
      value,
      whole,
      text,
      unit,
      line: own.line,
      sentence: own.text,
      state,
      indicators,
    })),
    questions: questions.map(({ id, line, text, places }) => ({
      id,
      line,
      question: text[lang],
      places: places.map(({ where, quote }) => ({ where: where[lang], quote })),
    })),
  })
