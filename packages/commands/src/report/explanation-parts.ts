import {
  costliest,
  formatNumber,
  groupLosses,
  isSettled,
  type Lang,
  type Loss,
  type LossGroup,
  type LossGrouping,
  type LossTable,
  type LostPoints,
  type OlderRuleLoss,
  reconcile,
  sentence,
  sum,
  type Text,
} from '@parscore/scoring'
import {
  figuresColumn,
  headingPart,
  listPart,
  type Part,
  type PartRow,
  paragraphPart,
  tablePart,
  underHeading,
  wordsColumn,
} from '../declaration/part.js'
import type { Explained, Scored } from '../inputs/explained.js'

/** Criteria that are listed. */
const LISTED = 10

/** What losses may be grouped by, as a heading of the groups. */
export const groupings: Readonly<Record<LossGrouping, Text>> = {
  field: { vi: 'Theo lĩnh vực', en: 'By field' },
  agency: { vi: 'Theo đơn vị chủ trì', en: 'By lead agency' },
  cause: { vi: 'Theo nguyên nhân', en: 'By cause' },
}

const WORDS = {
  head: {
    vi: '{column}: từ {maximum} còn {total}, mất {lost} điểm',
    en: '{column}: from {maximum} to {total}, {lost} {lost:point|points} lost',
  },
  open: { vi: 'Không có trong bảng hoặc chưa rõ điểm tối đa', en: 'Not in the sheet, or maximum not known' },
  sum: { vi: 'Cộng', en: 'Sum' },
  costly: { vi: 'Tiêu chí mất nhiều nhất', en: 'What cost most' },
  unknown: {
    vi: 'Chưa rõ điểm tối đa của {codes} trong bộ tiêu chí của năm này: không nói được mất bao nhiêu.',
    en: 'The maximum of {codes} in the framework of that year is not known: what they lost cannot be told.',
  },
  contradictions: { vi: 'Bảng tự mâu thuẫn', en: 'The sheet contradicts itself' },
  table: { vi: 'Bảng giải trình trong tệp', en: 'The file’s own table of lost points' },
  settled: {
    vi: '{field}: mất {lost}, nguyên nhân cộng lại {listed}',
    en: '{field}: {lost} lost, causes add up to {listed}',
  },
  unsettled: {
    vi: '{field}: mất {lost}, nguyên nhân cộng lại {listed}, chênh {gap}',
    en: '{field}: {lost} lost, causes add up to {listed}, {gap} apart',
  },
  older: {
    vi: 'Theo cách chấm cũ (từ 80% đạt điểm tối đa) lấy lại được {gain} điểm; {open} điểm chưa rõ vì không biết tỷ lệ',
    en: 'Under the older rule (80 % gives all points) {gain} {gain:point comes|points come} back; {open} are open as the rate is not known',
  },
  group: {
    field: { vi: 'Lĩnh vực', en: 'Field' },
    agency: { vi: 'Đơn vị', en: 'Agency' },
    cause: { vi: 'Nguyên nhân', en: 'Cause' },
  },
  lost: { vi: 'Mất', en: 'Lost' },
  regained: { vi: 'Lấy lại', en: 'Back' },
  code: { vi: 'Mã', en: 'Code' },
  criterion: { vi: 'Tiêu chí', en: 'Criterion' },
  agency: { vi: 'Đơn vị chủ trì', en: 'Lead agency' },
  basisOf: { vi: 'Căn cứ', en: 'Basis' },
  basis: {
    rate: { vi: 'theo tỷ lệ đã ghi', en: 'by the rate stated' },
    unknown: { vi: 'chưa rõ tỷ lệ', en: 'rate not known' },
  },
} as const

/** Where points were lost and why: in groups, what cost most, and what the file's own table and the older rule say of it. */
export const explanationParts = (
  { scored, table, older }: Explained,
  by: LossGrouping,
  lang: Lang,
): readonly Part[] => [
  ...(scored ? scoredParts(scored, by, lang) : []),
  ...(table.isWritten ? tableParts(table.table, lang) : []),
  ...olderParts(older, lang),
]

function scoredParts({ sheet, column, lost }: Scored, by: LossGrouping, lang: Lang): readonly Part[] {
  const { maximum, total, unknown } = lost
  const name = sheet.columns[column]?.name ?? ''
  const contradictions = lost.losses.filter(({ cause }) => cause === 'contradiction').map(({ reason }) => reason[lang])
  const codes = unknown.map(({ code }) => code).join(', ')
  return [
    paragraphPart(sentence(WORDS.head, { column: name, maximum, total, lost: lost.lost })[lang]),
    ...(lost.losses.length > 0 ? lossParts(lost, by, lang) : []),
    ...underHeading(WORDS.contradictions[lang], listPart(contradictions)),
    ...(unknown.length > 0 ? [paragraphPart(sentence(WORDS.unknown, { codes })[lang])] : []),
  ]
}

const lossParts = (lost: LostPoints, by: LossGrouping, lang: Lang): readonly Part[] => [
  headingPart(groupings[by][lang]),
  ...groupTable(groupLosses(lost.losses, by), lost, by, lang),
  headingPart(WORDS.costly[lang]),
  ...tablePart(
    [
      figuresColumn(WORDS.lost[lang]),
      wordsColumn(WORDS.code[lang]),
      wordsColumn(WORDS.criterion[lang]),
      wordsColumn(WORDS.agency[lang]),
    ],
    costliest(lost.losses, LISTED).map((loss) => lossRow(loss, lang)),
  ),
]

function groupTable(
  groups: readonly LossGroup[],
  { lost: all, open }: LostPoints,
  by: LossGrouping,
  lang: Lang,
): readonly Part[] {
  const row = (name: string, points: number): PartRow => ({ cells: [name, formatNumber(points, lang)] })
  const rows = groups.map(({ name, lost }) => row(name[lang], lost))
  return tablePart(
    [wordsColumn(WORDS.group[by][lang]), figuresColumn(WORDS.lost[lang])],
    open === 0 ? rows : [...rows, row(WORDS.open[lang], open)],
    [row(WORDS.sum[lang], all)],
  )
}

/** The points with their sign: what is gone. */
const lossRow = ({ row, lost, reason, agency, remedy }: Loss, lang: Lang): PartRow => ({
  cells: [`−${formatNumber(lost, lang)}`, row.code, row.title, agency ?? ''],
  note: [reason, ...(remedy ? [remedy] : [])].map((each) => each[lang]).join(' '),
})

/** What the file's own table of losses says, field by field, and where its causes do not add up. */
const tableParts = ({ fields }: LossTable, lang: Lang): readonly Part[] => [
  headingPart(WORDS.table[lang]),
  ...listPart(
    fields.flatMap((field) => {
      const found = reconcile(field)
      if (!found) return []
      const { lost, listed, gap } = found
      const said = isSettled(field, found) ? WORDS.settled : WORDS.unsettled
      const name = `${field.number || '–'}. ${field.title}`
      return [sentence(said, { field: name, lost, listed, gap: Math.abs(gap) })[lang]]
    }),
  ),
]

function olderParts(older: readonly OlderRuleLoss[], lang: Lang): readonly Part[] {
  const gain = sum(older.map((each) => each.gain ?? 0))
  const open = sum(older.filter((each) => each.gain === null).map((each) => each.lost))
  return underHeading(
    sentence(WORDS.older, { gain, open })[lang],
    tablePart(
      [
        figuresColumn(WORDS.lost[lang]),
        figuresColumn(WORDS.regained[lang]),
        wordsColumn(WORDS.criterion[lang]),
        wordsColumn(WORDS.basisOf[lang]),
      ],
      older.map(({ title, lost, gain: back, basis }) => ({
        cells: [
          `−${formatNumber(lost, lang)}`,
          back === null ? '?' : `+${formatNumber(back, lang)}`,
          title,
          WORDS.basis[basis][lang],
        ],
      })),
    ),
  )
}
