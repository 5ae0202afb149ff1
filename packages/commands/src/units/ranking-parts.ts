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
import {
  figuresColumn,
  headingPart,
  listPart,
  type Part,
  paragraphPart,
  tablePart,
  underHeading,
  wordsColumn,
} from '../declaration/part.js'
import { severityWords } from '../report/words.js'

const WORDS = {
  by: { vi: 'Xếp hạng theo: {columns}', en: 'Ranked by: {columns}' },
  years: {
    vi: 'Các bảng chấm thuộc nhiều năm: mỗi năm xếp hạng riêng.',
    en: 'The sheets are of several years: each year is ranked by itself.',
  },
  rank: { vi: 'Hạng', en: 'Rank' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  index: { vi: 'Chỉ số (%)', en: 'Index (%)' },
  points: { vi: 'Điểm', en: 'Points' },
  maximum: { vi: 'Trên điểm tối đa', en: 'Of a maximum of' },
  rating: { vi: 'Xếp loại', en: 'Rating' },
  share: { vi: 'Tỷ lệ đạt (%)', en: 'Reached (%)' },
  code: { vi: 'Mã', en: 'Code' },
  title: { vi: 'Tiêu chí', en: 'Criterion' },
  worst: { vi: 'Tiêu chí yếu nhất', en: 'Weakest criteria' },
  best: { vi: 'Tiêu chí tốt nhất', en: 'Best criteria' },
  year: { vi: 'Năm {year}', en: '{year}' },
  checked: { vi: 'Kiểm tra', en: 'Checks' },
  more: { vi: '… và {n} chỗ khác', en: '… and {n} more' },
} as const satisfies Record<string, Text>

/** Criteria that are listed at either end. */
const LISTED = 5
/** Findings that are listed; the others are counted. */
const MOST_FINDINGS = 40

/** The ranking as a civil servant reads it: by what, each group and year, then the criteria that all do worst and best. */
export function rankingParts(units: readonly RankedUnit[], columns: readonly string[], lang: Lang): readonly Part[] {
  const scopes = [...new Set(units.map(scopeOf))]
  const hasYears = new Set(units.map(({ year }) => year)).size > 1
  const across = criteriaAcross(units)
  const named = columns.map((name) => `«${name}»`).join(', ')
  return [
    ...(columns.length > 0 ? [paragraphPart(sentence(WORDS.by, { columns: named })[lang])] : []),
    ...(hasYears ? [paragraphPart(WORDS.years[lang])] : []),
    ...scopes.flatMap((scope) => {
      const own = units.filter((unit) => scopeOf(unit) === scope)
      return [...heading(own[0], hasYears, lang), ...unitTable(own, lang)]
    }),
    ...criteriaTable(WORDS.worst, across.slice(0, LISTED), lang),
    ...criteriaTable(WORDS.best, across.length > LISTED ? across.slice(-LISTED).reverse() : [], lang),
  ]
}

function heading(unit: RankedUnit | undefined, hasYears: boolean, lang: Lang): readonly Part[] {
  const year = hasYears && unit?.year ? sentence(WORDS.year, { year: String(unit.year) })[lang] : ''
  const text = [unit?.group ?? '', year].filter((part) => part !== '').join(', ')
  return text === '' ? [] : [headingPart(text)]
}

/** Points and their maximum stand there where units were assessed on less than 100, ratings where there are some. */
function unitTable(units: readonly RankedUnit[], lang: Lang): readonly Part[] {
  const isReduced = units.some(({ maximum }) => maximum !== null && maximum !== 100)
  const isRated = units.some(({ rating }) => rating)
  const number = (value: number | null) => (value === null ? '–' : formatNumber(value, lang))
  return tablePart(
    [
      figuresColumn(WORDS.rank[lang]),
      wordsColumn(WORDS.unit[lang]),
      figuresColumn(WORDS.index[lang]),
      ...(isReduced ? [figuresColumn(WORDS.points[lang]), figuresColumn(WORDS.maximum[lang])] : []),
      ...(isRated ? [wordsColumn(WORDS.rating[lang])] : []),
    ],
    units.map(({ rank, unit, index, points, maximum, rating }) => ({
      cells: [
        rank === null ? '–' : String(rank),
        unit,
        number(index),
        ...(isReduced ? [number(points), number(maximum)] : []),
        ...(isRated ? [rating?.[lang] ?? ''] : []),
      ],
    })),
  )
}

const criteriaTable = (title: Text, criteria: readonly CriterionAcross[], lang: Lang): readonly Part[] =>
  underHeading(
    title[lang],
    tablePart(
      [figuresColumn(WORDS.share[lang]), wordsColumn(WORDS.code[lang]), wordsColumn(WORDS.title[lang])],
      criteria.map(({ code, title: own, share }) => ({
        cells: [formatNumber(roundHalfUp(share * 100, 1), lang), code, own],
      })),
    ),
  )

/** What the checks found, errors first. */
export function findingsParts(
  findings: readonly Finding[],
  lang: Lang,
  files: ReadonlyMap<Finding, string> = new Map(),
): readonly Part[] {
  // One file needs no name.
  const isOne = new Set(files.values()).size < 2
  const placed = (finding: Finding) => {
    const file = files.get(finding) ?? ''
    // The sheet of a text is called after its file.
    return isOne || finding.cell.includes(file) ? finding.cell : `${file} ${finding.cell}`
  }
  const order = ['error', 'warning', 'info']
  const sorted = [...findings].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
  const rest = sorted.length - MOST_FINDINGS
  return underHeading(
    WORDS.checked[lang],
    listPart([
      ...sorted
        .slice(0, MOST_FINDINGS)
        .map(
          (finding) => `${severityWords[finding.severity].mark[lang]} · ${placed(finding)}: ${finding.message[lang]}`,
        ),
      ...(rest > 0 ? [sentence(WORDS.more, { n: rest })[lang]] : []),
    ]),
  )
}
