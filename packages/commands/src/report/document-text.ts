import {
  activitiesOf,
  confirmedSums,
  fieldBudget,
  formatNumber,
  type Lang,
  type ReformPlan,
  readNumberWords,
  sentence,
  sum,
} from '@parscore/scoring'
import { type CheckedDocument, documentNames, type OfficeDocument } from '@parscore/workbook'
import { countedOnly, findingLines, limited, summary } from './finding-lines.js'
import { wrap } from './lines.js'
import { words } from './words.js'

/** What was found in a document that is no score sheet, and what its own figures confirm. */
export function documentReport({ document, grid, findings, titleOf }: CheckedDocument, lang: Lang): string[] {
  return [
    `${documentNames[document.kind][lang]}: ${grid.name}`,
    ...wrap(`  ${documentSummary(document, lang)}`, '  '),
    `${words.result[lang]}: ${summary(findings, lang)}`,
    ...(findings.length > 0 ? [''] : []),
    ...limited(findings).flatMap((finding) =>
      findingLines(
        finding.code === null ? null : { code: finding.code, title: titleOf(finding.code, finding.cell) },
        finding,
        lang,
      ),
    ),
    ...countedOnly(findings, lang),
    ...confirmed(document, lang).map((line) => `  ✓ ${line}`),
  ]
}

/** What the document’s own figures confirm. */
function confirmed(document: OfficeDocument, lang: Lang): string[] {
  if (document.kind === 'annex')
    return confirmedSums(document.annex).map(
      ({ whole, value, parts }) => sentence(words.confirmedSum, { whole, value, parts: parts.join(' + ') })[lang],
    )
  return document.kind === 'plan' ? confirmedBudget(document.plan, lang) : []
}

/** The totals that a plan prints and that its activities add up to. */
function confirmedBudget({ fields, total, words: inWords }: ReformPlan, lang: Lang): string[] {
  const right = fields.filter((field) => field.total?.value === fieldBudget(field))
  const all = sum(fields.map(fieldBudget))
  const named = right
    .map(({ number, total: own }) => `${number || '–'}: ${formatNumber(own?.value ?? 0, lang)}`)
    .join(', ')
  const spelt = inWords !== null && readNumberWords(inWords.text) === all * MILLION
  return [
    ...(right.length > 0 ? [sentence(words.confirmedFields, { fields: named })[lang]] : []),
    ...(total?.value === all ? [sentence(words.confirmedTotal, { total: all })[lang]] : []),
    ...(spelt ? [sentence(words.confirmedWords, { words: inWords.text })[lang]] : []),
  ]
}

const MILLION = 1_000_000

/** What the document holds, in one line. */
function documentSummary(document: OfficeDocument, lang: Lang): string {
  switch (document.kind) {
    case 'annex': {
      const { rows, list } = document.annex
      const n = rows.filter(({ figure }) => figure.kind === 'number').length
      return sentence(list ? words.annexOf : words.annex, { n, all: rows.length, list: list?.title ?? '' })[lang]
    }
    case 'plan': {
      const { plan } = document
      const total = sum(plan.fields.map(fieldBudget))
      const said = plan.columns.budget === '' ? words.planOnly : words.plan
      return sentence(said, { fields: plan.fields.length, n: activitiesOf(plan).length, total })[lang]
    }
    case 'loss-table': {
      const { fields } = document.table
      const n = sum(fields.map(({ causes }) => causes.length))
      return sentence(words.lossTable, { fields: fields.length, n })[lang]
    }
    case 'unit-list': {
      const { rows, columns, ranked } = document.list
      return sentence(words.unitList, { n: rows.length, column: columns[ranked]?.name ?? '' })[lang]
    }
  }
}
