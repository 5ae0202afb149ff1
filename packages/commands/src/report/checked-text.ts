import {
  activitiesOf,
  cellAddress,
  checks,
  clip,
  confirmedSums,
  type Finding,
  fieldBudget,
  formatNumber,
  type Lang,
  maximumOf,
  pointsOf,
  type ReformPlan,
  readNumberWords,
  rootRows,
  type ScoreRow,
  type ScoreSheet,
  type Severity,
  sentence,
  shownFigures,
  sum,
  understood,
} from '@parscore/scoring'
import {
  type CheckedDocument,
  type CheckedSheet,
  documentChecks,
  documentNames,
  findingsOf,
  type OfficeDocument,
} from '@parscore/workbook'
import type { Part } from '../declaration/part.js'
import type { AcceptedFinding } from '../settings/apply-settings.js'
import { severityWords, words } from './words.js'

type CheckedPart = Extract<Part, { readonly kind: 'checked' }>

const TITLE_WIDTH = 44
const LINE_WIDTH = 100
/** A framework has eight fields; a table with hundreds of top rows is not one, and is not listed whole. */
const MOST_FIELDS = 60
/** Findings of one kind that are listed in a field; the others are counted. */
const MOST_ALIKE = 30

/** The report of a file as a civil servant reads it: findings by field, then totals by field and the index. */
export function checkedText({ path, file, accepted }: CheckedPart, lang: Lang): string {
  const { sheets, documents, notes } = file
  const heading = sheets.length > 0 ? words.heading : words.documentHeading
  return [
    heading[lang],
    `${words.file[lang]}: ${path}`,
    ...notes.flatMap((note) => wrap(`${words.note[lang]}: ${note[lang]}`, '  ')),
    ...sheets.flatMap((sheet) => ['', ...sheetReport(sheet, lang)]),
    ...documents.flatMap((document) => ['', ...documentReport(document, lang)]),
    ...acceptedLines(findingsOf(file).length, accepted, lang),
  ].join('\n')
}

/** How much is new, how much somebody answers for, and who. */
function acceptedLines(fresh: number, accepted: readonly AcceptedFinding[], lang: Lang): string[] {
  if (accepted.length === 0) return []
  return [
    '',
    sentence(words.accepted, { fresh, n: accepted.length })[lang],
    ...accepted.flatMap(({ finding: { cell, message }, accepted: { reason, by } }) =>
      wrap(`  ${sentence(words.acceptedBy, { cell: cellAddress(cell), message, reason, by })[lang]}`, '  '),
    ),
  ]
}

function documentReport({ document, grid, findings, titleOf }: CheckedDocument, lang: Lang): string[] {
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

function sheetReport(checked: CheckedSheet, lang: Lang): string[] {
  const { sheet, findings, unchecked, reading } = checked
  const { framework } = sheet
  const named = framework
    ? `${framework.id} – ${framework.title[lang]}${framework.decision ? ` (${framework.decision})` : ''}`
    : words.noFramework[lang]
  return [
    `${words.sheet[lang]}: ${sheet.name}`,
    ...wrap(`${words.framework[lang]}: ${named}`, '  '),
    ...(reading ? understood(reading) : []).flatMap((line) => wrap(`${words.understood[lang]}: ${line[lang]}.`, '  ')),
    ...wrap(
      `${words.result[lang]}: ${unchecked && findings.length === 0 ? unchecked[lang] : summary(findings, lang)}`,
      '  ',
    ),
    ...causeLines(findings, lang),
    ...byField(sheet, findings, lang),
    '',
    ...totalsTable(checked, lang),
  ]
}

function summary(findings: readonly Finding[], lang: Lang): string {
  const severities: readonly Severity[] = ['error', 'warning', 'info']
  const counts = severities.flatMap((severity) => {
    const n = findings.filter((finding) => finding.severity === severity).length
    return n > 0 ? [sentence(severityWords[severity].count, { n })[lang]] : []
  })
  return counts.length > 0 ? counts.join(', ') : words.nothing[lang]
}

/** The misprints that the numbers prove, each with what it explains: they are said before their symptoms. */
function causeLines(findings: readonly Finding[], lang: Lang): string[] {
  const causes = new Set(findings.flatMap(({ cause }) => cause ?? []))
  return [...causes].flatMap((cause) => {
    const explained = findings.filter((finding) => finding.cause === cause).map(({ cell }) => cellAddress(cell))
    return ['', ...wrap(`  ${cause.message[lang]}`, '  '), `    ${words.explains[lang]}: ${explained.join(', ')}`]
  })
}

function byField(sheet: ScoreSheet, findings: readonly Finding[], lang: Lang): string[] {
  const fields = [...new Set(findings.map((finding) => finding.field))]
  return fields.flatMap((field) => {
    const row = sheet.rows.find((each) => each.code === field)
    const heading = field === null ? words.whole[lang] : `${words.field[lang]} ${field}. ${row?.title ?? ''}`
    const own = findings.filter((finding) => finding.field === field)
    return [
      '',
      ...wrap(heading, ''),
      ...limited(own).flatMap((finding) => findingLines(placeOf(sheet, finding), finding, lang)),
      ...countedOnly(own, lang),
    ]
  })
}

/** The first findings of each kind. */
function limited(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>()
  return findings.filter(({ check }) => {
    const n = (seen.get(check) ?? 0) + 1
    seen.set(check, n)
    return n <= MOST_ALIKE
  })
}

/** A line for each kind of which there are more than are listed. */
function countedOnly(findings: readonly Finding[], lang: Lang): string[] {
  return [...checks, ...documentChecks].flatMap(({ id, title }) => {
    const n = findings.filter((finding) => finding.check === id).length - MOST_ALIKE
    return n > 0 ? [`  ${sentence(words.more, { n, title })[lang]}`] : []
  })
}

/** The row that a finding is about. */
interface Place {
  readonly code: string
  readonly title: string
}

const placeOf = ({ rows }: ScoreSheet, { code }: Finding): Place | null =>
  code === null ? null : (rows.find((each) => each.code === code) ?? null)

function findingLines(row: Place | null, finding: Finding, lang: Lang): string[] {
  const address = cellAddress(finding.cell)
  const place = [
    address,
    row ? `${row.code} ${clip(row.title, TITLE_WIDTH)}` : null,
    finding.column ? `${words.column[lang]} «${finding.column}»` : null,
  ]
  const mark = severityWords[finding.severity].mark[lang]
  const figures = shownFigures(finding).map(({ name, value }) => `${name[lang]}: ${figure(value, lang)}`)
  return [
    `  [${mark}] ${place.filter((each) => each !== null).join(' · ')}`,
    ...(figures.length > 0 ? [`      ${figures.join('   ')}`] : []),
    ...wrap(`      ${finding.message[lang]}`, '      '),
    ...(finding.cause ? [`      ↑ ${words.symptom[lang]}: ${finding.cause.cells.map(cellAddress).join(', ')}`] : []),
    ...(finding.fix ? [`      → ${words.repair[lang]}: ${finding.fix.title[lang]}`] : []),
  ]
}

const figure = (value: number | string, lang: Lang) => (typeof value === 'number' ? formatNumber(value, lang) : value)

function totalsTable(checked: CheckedSheet, lang: Lang): string[] {
  const { sheet, totals } = checked
  const places = totals.map((total) => sheet.columns.indexOf(total.column))
  const cell = (value: number | null) => (value === null ? '–' : formatNumber(value, lang))
  const header = ['', words.maximum[lang], ...totals.map((total) => total.column.name)]
  const rows = rootRows(sheet).flatMap(shownRows)
  const more = rows.length > MOST_FIELDS ? [[`… (+${rows.length - MOST_FIELDS})`]] : []
  const listed = rows
    .slice(0, MOST_FIELDS)
    .map((row) => [
      `${row.code}. ${row.title}`,
      cell(maximumOf(sheet, row)),
      ...places.map((place) => cell(pointsOf(row, place))),
    ])
  const fields = [...listed, ...more]
  const line = (name: string, pick: (total: (typeof totals)[number]) => number | null) => [
    name,
    '',
    ...totals.map((total) => cell(pick(total))),
  ]
  const sums = [
    line(words.total[lang], (total) => total.total),
    line(words.assessed[lang], (total) => total.maximum),
    line(words.index[lang], (total) => total.index),
  ]
  return [
    words.totals[lang],
    ...table([header, ...fields, ...sums], 1, fields.length + 1),
    ...confirmedTotals(checked, lang),
  ]
}

/** The printed total of each column that its rows confirm. */
function confirmedTotals({ sheet, totals, findings }: CheckedSheet, lang: Lang): string[] {
  const row = sheet.rows.findLast((each) => each.kind === 'total' && each.scope === null)
  return totals.flatMap(({ column, total }) => {
    const cell = row?.cells[sheet.columns.indexOf(column)]
    const found = cell?.points.kind === 'number' ? cell.points.reading.value : null
    if (!cell || found === null || found !== total || findings.some((each) => each.cell.endsWith(`!${cell.address}`)))
      return []
    const n = rootRows(sheet).length
    return [`  ✓ ${sentence(words.confirmed, { cell: cell.address, found, n, column: column.name })[lang]}`]
  })
}

/** The fields of a group stand below it. */
const shownRows = (root: ScoreRow): readonly ScoreRow[] => (root.isGroup ? [root, ...root.children] : [root])

function table(rows: readonly (readonly string[])[], ruleAfter: number, secondRule: number): string[] {
  const widths = (rows[0] ?? []).map((_, col) =>
    Math.max(...rows.map((row) => clip(row[col] ?? '', col === 0 ? TITLE_WIDTH : 24).length)),
  )
  const lines = rows.map((row) =>
    row
      .map((text, col) =>
        col === 0 ? clip(text, TITLE_WIDTH).padEnd(widths[0] ?? 0) : clip(text, 24).padStart(widths[col] ?? 0),
      )
      .join('  '),
  )
  const rule = '─'.repeat(widths.reduce((total, width) => total + width + 2, -2))
  return [
    ...lines.slice(0, ruleAfter),
    rule,
    ...lines.slice(ruleAfter, secondRule),
    rule,
    ...lines.slice(secondRule),
  ].map((line) => `  ${line.trimEnd()}`)
}

/** Breaks a line at spaces so that no line is longer than the page. */
function wrap(text: string, indent: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/(?<=\S) /)) {
    if (line !== '' && line.length + word.length + 1 > LINE_WIDTH) {
      lines.push(line)
      line = indent + word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
