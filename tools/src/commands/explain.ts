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
  ok,
  reconcile,
  sentence,
  sum,
  type Text,
} from '@parscore/scoring'
import { checkFile } from '../files/check-file.js'
import { loadCriteria } from '../files/load-framework.js'
import { readInput } from '../files/read-input.js'
import type { Terminal } from '../terminal.js'
import { type ExitCode, unusable } from './exit-code.js'
import { type Explained, explainedIn, type Scored } from './explained.js'
import { type ExplanationForm, writeExplanation } from './write-explanation.js'

/** What `parscore explain` is asked. */
export interface ExplainCommand {
  readonly file: string
  readonly framework: string | null
  /** Name of the column, or `null` for the result. */
  readonly column: string | null
  readonly by: LossGrouping
  readonly lang: Lang
  /** Where to write the explanation, or the annex of targets, as .docx or .xlsx. */
  readonly out: string | null
  readonly form: ExplanationForm
  /** Points to reach, where the annex of targets is made of the fewest criteria that reach them. */
  readonly target: number | null
  /** Who issues the document. */
  readonly unit: string
  readonly existing: 'keep' | 'replace'
}

/** Letters of a title that are shown. */
const TITLE = 90
/** Criteria that are listed. */
const LISTED = 10

const WORDS = {
  head: {
    vi: '{column}: từ {maximum} còn {total}, mất {lost} điểm',
    en: '{column}: from {maximum} to {total}, {lost} {lost:point|points} lost',
  },
  by: {
    field: { vi: 'Theo lĩnh vực', en: 'By field' },
    agency: { vi: 'Theo đơn vị chủ trì', en: 'By lead agency' },
    cause: { vi: 'Theo nguyên nhân', en: 'By cause' },
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
  basis: {
    rate: { vi: 'theo tỷ lệ đã ghi', en: 'by the rate stated' },
    unknown: { vi: 'chưa rõ tỷ lệ', en: 'rate not known' },
  },
} as const

/** `parscore explain`: where points were lost, by field, by agency or by cause, and what cost most; as a document with `--out`. */
export async function explain(command: ExplainCommand, terminal: Terminal): Promise<ExitCode> {
  const { file, framework, column, by, lang, out } = command
  const named = framework === null ? ok(null) : await loadCriteria(framework)
  if (!named.ok) return unusable(terminal, named.error[lang])
  const input = await readInput(file)
  const checked = input.ok ? await checkFile(input.value.bytes, input.value.name, named.value) : input
  if (!checked.ok) return unusable(terminal, `${file}: ${checked.error[lang]}`)
  const explained = explainedIn(checked.value, column, lang)
  if (!explained.ok) return unusable(terminal, `${file}: ${explained.error[lang]}`)
  if (out !== null) return writeExplanation(explained.value, { ...command, out }, terminal)
  for (const line of explanationLines(explained.value, by, lang)) terminal.out(line)
  return 0
}

function explanationLines({ scored, table, older }: Explained, by: LossGrouping, lang: Lang): string[] {
  return [
    ...(scored ? scoredLines(scored, by, lang) : []),
    ...(table.isWritten ? tableLines(table.table, lang) : []),
    ...olderLines(older, lang),
  ]
}

function scoredLines({ sheet, column, lost }: Scored, by: LossGrouping, lang: Lang): string[] {
  const { maximum, total } = lost
  const name = sheet.columns[column]?.name ?? ''
  const contradictions = lost.losses.filter(({ cause }) => cause === 'contradiction')
  return [
    sentence(WORDS.head, { column: name, maximum, total, lost: lost.lost })[lang],
    ...(lost.losses.length > 0 ? tables(lost, by, lang) : []),
    ...(contradictions.length > 0 ? [`\n${WORDS.contradictions[lang]}`] : []),
    ...contradictions.map(({ reason }) => `  ${reason[lang]}`),
    ...(lost.unknown.length > 0
      ? [`\n${sentence(WORDS.unknown, { codes: lost.unknown.map(({ code }) => code).join(', ') })[lang]}`]
      : []),
  ]
}

/** What the file's own table of losses says, field by field, and where its causes do not add up. */
function tableLines({ fields }: LossTable, lang: Lang): string[] {
  return [
    `\n${WORDS.table[lang]}`,
    ...fields.flatMap((field) => {
      const found = reconcile(field)
      if (!found) return []
      const { lost, listed, gap } = found
      const said = isSettled(field, found) ? WORDS.settled : WORDS.unsettled
      return [
        `  ${sentence(said, { field: `${field.number || '–'}. ${field.title}`, lost, listed, gap: Math.abs(gap) })[lang]}`,
      ]
    }),
  ]
}

function olderLines(older: readonly OlderRuleLoss[], lang: Lang): string[] {
  if (older.length === 0) return []
  const gain = sum(older.map((each) => each.gain ?? 0))
  const open = sum(older.filter((each) => each.gain === null).map((each) => each.lost))
  return [
    `\n${sentence(WORDS.older, { gain, open })[lang]}`,
    ...older.map(
      ({ title, lost, gain: back, basis }) =>
        `  −${formatNumber(lost, lang)} → ${back === null ? '?' : `+${formatNumber(back, lang)}`}  ${title.slice(0, TITLE)} (${WORDS.basis[basis][lang]})`,
    ),
  ]
}

const tables = (lost: LostPoints, by: LossGrouping, lang: Lang): string[] => [
  `\n${WORDS.by[by][lang]}`,
  ...groupLines(groupLosses(lost.losses, by), lost, lang),
  `\n${WORDS.costly[lang]}`,
  ...costliest(lost.losses, LISTED).map((loss) => lossLine(loss, lang)),
]

function groupLines(groups: readonly LossGroup[], { lost: all, open }: LostPoints, lang: Lang): string[] {
  const rows: (readonly [string, string])[] = [
    ...groups.map(({ name, lost }) => [name[lang], formatNumber(lost, lang)] as const),
    ...(open === 0 ? [] : [[WORDS.open[lang], formatNumber(open, lang)] as const]),
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
