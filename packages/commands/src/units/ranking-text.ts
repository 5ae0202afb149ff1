import {
  type CriterionAcross,
  criteriaAcross,
  type Finding,
  formatNumber,
  type Lang,
  type RankedUnit,
  roundHalfUp,
  scopeOf,
  sentence,
  type Text,
} from '@parscore/scoring'
import { severityWords } from '../report/words.js'

const WORDS = {
  by: { vi: 'Xếp hạng theo: {columns}', en: 'Ranked by: {columns}' },
  line: { vi: '{rank}. {unit}: {index}{reduced}{rating}', en: '{rank}. {unit}: {index}{reduced}{rating}' },
  reduced: { vi: ' ({points} trên {maximum} điểm)', en: ' ({points} of {maximum} {maximum:point|points})' },
  worst: { vi: 'Tiêu chí yếu nhất', en: 'Weakest criteria' },
  best: { vi: 'Tiêu chí tốt nhất', en: 'Best criteria' },
  criterion: { vi: '  {share}%  {code} {title}', en: '  {share} %  {code} {title}' },
  year: { vi: 'Năm {year}', en: '{year}' },
  checked: { vi: 'Kiểm tra', en: 'Checks' },
  more: { vi: '  … và {n} chỗ khác', en: '  … and {n} more' },
} as const satisfies Record<string, Text>

/** Criteria that are listed at either end. */
const LISTED = 5
/** Findings that are listed; the others are counted. */
const MOST_FINDINGS = 40

/** The ranking as a civil servant reads it: by what, each group and year, then the criteria that all do worst and best. */
export function rankingText(units: readonly RankedUnit[], columns: readonly string[], lang: Lang): string[] {
  const scopes = [...new Set(units.map(scopeOf))]
  const hasYears = new Set(units.map(({ year }) => year)).size > 1
  const across = criteriaAcross(units)
  const named = columns.map((name) => `«${name}»`).join(', ')
  return [
    ...(columns.length > 0 ? [sentence(WORDS.by, { columns: named })[lang]] : []),
    ...scopes.flatMap((scope) => {
      const own = units.filter((unit) => scopeOf(unit) === scope)
      return [...heading(own[0], hasYears, lang), ...own.map((unit) => unitLine(unit, lang))]
    }),
    ...(across.length > 0
      ? [`\n${WORDS.worst[lang]}`, ...across.slice(0, LISTED).map((each) => criterionLine(each, lang))]
      : []),
    ...(across.length > LISTED
      ? [
          `\n${WORDS.best[lang]}`,
          ...across
            .slice(-LISTED)
            .reverse()
            .map((each) => criterionLine(each, lang)),
        ]
      : []),
  ]
}

function heading(unit: RankedUnit | undefined, hasYears: boolean, lang: Lang): string[] {
  const year = hasYears && unit?.year ? sentence(WORDS.year, { year: String(unit.year) })[lang] : ''
  const text = [unit?.group ?? '', year].filter((part) => part !== '').join(', ')
  return text === '' ? [] : [text]
}

const criterionLine = ({ code, title, share }: CriterionAcross, lang: Lang): string =>
  sentence(WORDS.criterion, { code, title, share: roundHalfUp(share * 100, 1) })[lang]

function unitLine({ rank, unit, index, points, maximum, rating }: RankedUnit, lang: Lang): string {
  const reduced = maximum === null || maximum === 100 ? '' : sentence(WORDS.reduced, { points, maximum })[lang]
  const words = {
    rank: rank ?? '–',
    unit,
    index: formatNumber(index, lang),
    reduced,
    rating: rating ? `, ${rating[lang]}` : '',
  }
  return `  ${sentence(WORDS.line, words)[lang]}`
}

/** What the checks found, errors first. */
export function findingsText(findings: readonly Finding[], lang: Lang): string[] {
  if (findings.length === 0) return []
  const order = ['error', 'warning', 'info']
  const sorted = [...findings].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
  const rest = sorted.length - MOST_FINDINGS
  return [
    `\n${WORDS.checked[lang]}`,
    ...sorted
      .slice(0, MOST_FINDINGS)
      .map(({ severity, cell, message }) => `  ${severityWords[severity].mark[lang]} · ${cell}: ${message[lang]}`),
    ...(rest > 0 ? [sentence(WORDS.more, { n: rest })[lang]] : []),
  ]
}
