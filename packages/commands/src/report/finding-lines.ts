import {
  cellAddress,
  checks,
  clip,
  type Finding,
  formatNumber,
  type Lang,
  repeated,
  type Severity,
  sentence,
  shownFigures,
} from '@parscore/scoring'
import { documentChecks } from '@parscore/workbook'
import { TITLE_WIDTH, wrap } from './lines.js'
import { severityWords, words } from './words.js'

/** Findings of one kind that are listed in a field; the others are counted. */
const MOST_ALIKE = 30

/** The row that a finding is about. */
export interface Place {
  readonly code: string
  readonly title: string
}

/** How many findings there are of each severity, in words. */
export function summary(findings: readonly Finding[], lang: Lang): string {
  const severities: readonly Severity[] = ['error', 'warning', 'info']
  const counts = severities.flatMap((severity) => {
    const n = findings.filter((finding) => finding.severity === severity).length
    return n > 0 ? [sentence(severityWords[severity].count, { n })[lang]] : []
  })
  return counts.length > 0 ? counts.join(', ') : words.nothing[lang]
}

/** The first findings of each kind. */
export function limited(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>()
  return findings.filter(({ check }) => {
    const n = (seen.get(check) ?? 0) + 1
    seen.set(check, n)
    return n <= MOST_ALIKE
  })
}

/** A line for each kind of which there are more than are listed. */
export function countedOnly(findings: readonly Finding[], lang: Lang): string[] {
  return [...checks, ...documentChecks].flatMap(({ id, title }) => {
    const n = findings.filter((finding) => finding.check === id).length - MOST_ALIKE
    return n > 0 ? [`  ${sentence(words.more, { n, title })[lang]}`] : []
  })
}

/** A finding with its place, figures, sentence and repair. */
export function findingLines(row: Place | null, finding: Finding, lang: Lang): string[] {
  const address = cellAddress(finding.cell)
  const place = [
    address,
    row ? `${row.code} ${clip(row.title, TITLE_WIDTH)}` : null,
    finding.column ? `${words.column[lang]} «${repeated(finding.column)}»` : null,
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
