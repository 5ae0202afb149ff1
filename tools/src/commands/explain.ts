import {
  costliest,
  formatNumber,
  groupLosses,
  type Lang,
  type Loss,
  type LossGroup,
  type LossGrouping,
  type LostPoints,
  lostPoints,
  sentence,
  type Text,
} from '@parscore/scoring'
import { columnOf } from '../files/column-of.js'
import { scoreFile } from '../files/score-file.js'
import type { Terminal } from '../terminal.js'
import { type ExitCode, unusable } from './exit-code.js'

/** What `parscore explain` is asked. */
export interface ExplainCommand {
  readonly file: string
  readonly framework: string | null
  /** Name of the column, or `null` for the result. */
  readonly column: string | null
  readonly by: LossGrouping
  readonly lang: Lang
}

/** Criteria that are listed. */
const LISTED = 10

const WORDS = {
  nothing: {
    vi: 'cột này chưa có điểm, hoặc không biết điểm tối đa',
    en: 'this column has no points, or no maximum is known',
  },
  head: {
    vi: '{column}: từ {maximum} còn {total}, mất {lost} điểm',
    en: '{column}: from {maximum} to {total}, {lost} points lost',
  },
  by: {
    field: { vi: 'Theo lĩnh vực', en: 'By field' },
    agency: { vi: 'Theo đơn vị chủ trì', en: 'By lead agency' },
    cause: { vi: 'Theo nguyên nhân', en: 'By cause' },
  },
  sum: { vi: 'Cộng', en: 'Sum' },
  costly: { vi: 'Tiêu chí mất nhiều nhất', en: 'What cost most' },
  unknown: {
    vi: 'Chưa rõ điểm tối đa của {codes} trong bộ tiêu chí của năm này: không nói được mất bao nhiêu.',
    en: 'The maximum of {codes} in the framework of that year is not known: what they lost cannot be told.',
  },
  contradictions: { vi: 'Bảng tự mâu thuẫn', en: 'The sheet contradicts itself' },
} as const

/** `parscore explain`: where points were lost, by field, by agency or by cause, and what cost most. */
export async function explain(
  { file, framework, column, by, lang }: ExplainCommand,
  terminal: Terminal,
): Promise<ExitCode> {
  const sheet = await scoreFile(file, framework)
  if (!sheet.ok) return unusable(terminal, `${file}: ${sheet.error[lang]}`)
  const place = columnOf(sheet.value, column)
  if (!place.ok) return unusable(terminal, `${file}: ${place.error[lang]}`)
  const lost = lostPoints(sheet.value, place.value)
  if (!lost) return unusable(terminal, `${file}: ${WORDS.nothing[lang]}`)
  const name = sheet.value.columns[place.value]?.name ?? ''
  const { maximum, total } = lost
  terminal.out(sentence(WORDS.head, { column: name, maximum, total, lost: lost.lost })[lang])
  if (lost.losses.length > 0) for (const line of tables(lost, by, lang)) terminal.out(line)
  const contradictions = lost.losses.filter(({ cause }) => cause === 'contradiction')
  if (contradictions.length > 0) terminal.out(`\n${WORDS.contradictions[lang]}`)
  for (const { reason } of contradictions) terminal.out(`  ${reason[lang]}`)
  if (lost.unknown.length > 0)
    terminal.out(`\n${sentence(WORDS.unknown, { codes: lost.unknown.map(({ code }) => code).join(', ') })[lang]}`)
  return 0
}

const tables = (lost: LostPoints, by: LossGrouping, lang: Lang): string[] => [
  `\n${WORDS.by[by][lang]}`,
  ...groupLines(groupLosses(lost.losses, by), lost.lost, lang),
  `\n${WORDS.costly[lang]}`,
  ...costliest(lost.losses, LISTED).map((loss) => lossLine(loss, lang)),
]

function groupLines(groups: readonly LossGroup[], all: number, lang: Lang): string[] {
  const rows: (readonly [string, string])[] = [
    ...groups.map(({ name, lost }) => [name[lang], formatNumber(lost, lang)] as const),
    [WORDS.sum[lang], formatNumber(all, lang)],
  ]
  const width = Math.max(...rows.map(([name]) => name.length))
  const digits = Math.max(...rows.map(([, number]) => number.length))
  return rows.map(([name, number]) => `  ${name.padEnd(width)}  ${number.padStart(digits)}`)
}

function lossLine({ row, lost, reason, agency, remedy }: Loss, lang: Lang): string {
  const who = agency === null ? '' : ` (${agency})`
  const more = [reason, ...(remedy ? [remedy] : [])].map((text: Text) => text[lang]).join(' ')
  return `  −${formatNumber(lost, lang)}  ${row.code} ${row.title}${who}\n      ${more}`
}
