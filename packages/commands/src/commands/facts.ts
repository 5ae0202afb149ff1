import {
  type BesideReport,
  builtinFrameworks,
  type CitedPlace,
  type ComparedFigure,
  clip,
  comparedText,
  coverageText,
  fail,
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
import { z } from 'zod'
import { defineCommand } from '../declaration/command.js'
import { annexOption, SHEETS } from '../declaration/common.js'
import { file, optionalFile } from '../declaration/parameters.js'
import { textPart } from '../declaration/part.js'
import { annexIn } from '../inputs/annex-in.js'
import { ofFile } from '../inputs/of-file.js'
import { whyUnread } from '../inputs/opened.js'
import { planIn } from '../inputs/plan-in.js'
import { wordsIn } from '../inputs/words-in.js'
import { way } from '../report/ways.js'

const WORDS = {
  head: { vi: 'SỐ LIỆU TRONG BÁO CÁO', en: 'FIGURES OF THE REPORT' },
  counts: {
    vi: '{figures} số liệu, {questions} câu hỏi',
    en: '{figures} {figures:figure|figures}, {questions} {questions:question|questions}',
  },
  compared: { vi: 'Đối chiếu với biểu thống kê: {name}', en: 'Compared with the annex: {name}' },
  comparedSheet: { vi: 'Đối chiếu với bảng điểm: {name}', en: 'Compared with the score table: {name}' },
  comparedPlan: { vi: 'Đối chiếu với kế hoạch: {name}', en: 'Compared with the plan: {name}' },
  noAnnex: {
    vi: `Không có biểu thống kê để đối chiếu ${way('annex')}; chỉ đối chiếu trong báo cáo.`,
    en: `No annex to compare with ${way('annex')}; the report is compared with itself only.`,
  },
  questions: { vi: 'Cần người xem lại', en: 'To be looked at by a person' },
  figures: { vi: 'Số liệu và câu chứa số liệu', en: 'Figures with their sentences' },
  line: { vi: 'dòng {line}', en: 'line {line}' },
} as const satisfies Record<string, Text>

/** Letters of a quotation that are shown. */
const QUOTED = 320

/** The figures that running text states, and where text and annex contradict each other, as questions. */
export const facts = defineCommand({
  id: 'facts',
  title: { vi: 'Đối chiếu báo cáo', en: 'Check a report' },
  help: {
    vi: 'số liệu mà báo cáo nêu, đối chiếu trong báo cáo và với biểu thống kê; chỗ nào mâu thuẫn thì hỏi',
    en: 'the figures that a report states, compared with each other and with the annex; where they differ, a question',
  },
  needs: { vi: 'Cần một báo cáo', en: 'A report is needed' },
  takes: z.object({
    file: file({
      label: { vi: 'Báo cáo', en: 'Report' },
      placeholder: { vi: 'BÁO_CÁO', en: 'REPORT' },
      help: { vi: 'báo cáo bằng lời (docx, txt)', en: 'a report in words (docx, txt)' },
      endings: ['docx', 'txt'],
    }),
    annex: annexOption,
    plan: optionalFile({
      label: { vi: 'Kế hoạch', en: 'Plan' },
      placeholder: { vi: 'KẾ_HOẠCH', en: 'PLAN' },
      help: { vi: 'đối chiếu với kế hoạch CCHC này', en: 'compares with this reform plan' },
      endings: SHEETS,
    }),
    lexicon: optionalFile({
      label: { vi: 'Từ ngữ của cơ quan', en: 'Words of the office' },
      placeholder: { vi: 'TỪ_NGỮ.yaml', en: 'WORDS.yaml' },
      help: {
        vi: 'từ đồng nghĩa, chữ viết tắt, từ chỉ tăng giảm, phần còn lại… thêm vào bộ từ có sẵn',
        en: 'synonyms, abbreviations, words for gains, rests and so on, added to those that come with parscore',
      },
      endings: ['yaml', 'yml', 'json'],
      isRare: true,
    }),
  }),
  operands: ['file'],
  examples: [
    {
      title: { vi: 'Đối chiếu với biểu thống kê', en: 'Compared with the annex' },
      line: {
        vi: 'facts bao-cao.docx --annex bieu-thong-ke.xlsx',
        en: 'facts report.docx --annex annex.xlsx',
      },
    },
    {
      title: { vi: 'Đối chiếu với kế hoạch', en: 'Compared with the plan' },
      line: { vi: 'facts bao-cao.docx --plan ke-hoach.xlsx', en: 'facts report.docx --plan plan.xlsx' },
    },
    {
      title: { vi: 'Thêm từ ngữ của cơ quan', en: 'With words of the office' },
      line: { vi: 'facts bao-cao.docx --lexicon tu-ngu.yaml', en: 'facts report.docx --lexicon words.yaml' },
    },
  ],
  run: async ({ file: input, annex, plan: planFile, lexicon }, context) => {
    const words = await wordsIn(lexicon)
    if (!words.ok) return words
    const bytes = await input.read()
    if (!bytes.ok) return fail(ofFile(input, bytes.error))
    const text = await readText(bytes.value)
    if (!text.ok) return fail(ofFile(input, whyUnread(text.error, context)))
    const own = await tablesOf(bytes.value, input.name)
    const named = annex === null ? ok(own.annex) : await annexIn(annex, context)
    if (!named.ok) return annex ? fail(ofFile(annex, named.error)) : named
    const plan = planFile === null ? ok(null) : await planIn(planFile, context)
    if (!plan.ok) return planFile ? fail(ofFile(planFile, plan.error)) : plan
    const beside = { ...own, annex: named.value, plan: plan.value }
    const found = reportFacts(text.value, beside, words.value)
    const { lang } = context
    return ok({
      report: [textPart(report(found, beside, lang))],
      files: [],
      data: [factsData(input.path, found, lang)],
      exit: 0,
    })
  },
})

/** The annex and the score tables that the file itself holds. */
async function tablesOf(bytes: Uint8Array, name: string): Promise<BesideReport> {
  const read = await readFile(bytes, name)
  return besideReport(read.ok ? read.value.grids : [], builtinFrameworks())
}

function report(
  { figures, questions, compared, coverage }: ReportFacts,
  { annex, sheets, plan }: BesideReport,
  lang: Lang,
): string[] {
  return [
    WORDS.head[lang],
    sentence(WORDS.counts, { figures: figures.length, questions: questions.length })[lang],
    annex ? sentence(WORDS.compared, { name: annex.name })[lang] : WORDS.noAnnex[lang],
    ...(plan ? [sentence(WORDS.comparedPlan, { name: plan.name })[lang]] : []),
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

const factsData = (path: string, { compared, coverage, questions }: ReportFacts, lang: Lang) => ({
  file: path,
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
