import { activityStates, gantt } from '@parscore/analysis'
import {
  type ActivityProgress,
  type ActivityState,
  type AgencyProgress,
  clip,
  type Day,
  formatNumber,
  type Lang,
  type PlanStanding,
  planStanding,
  product,
  type ReformPlan,
  roundHalfUp,
  sentence,
  type Text,
  threshold,
} from '@parscore/scoring'
import { planWorkbook } from '@parscore/workbook'
import { planIn } from '../files/plan-in.js'
import { writeNew } from '../files/write-file.js'
import type { Terminal } from '../terminal.js'
import { type ExitCode, unusable } from './exit-code.js'

/** What `parscore progress` is asked. */
export interface ProgressCommand {
  readonly file: string
  /** The year of the plan; `null` takes the one that a heading names, else that of the day. */
  readonly year: number | null
  readonly today: Day
  /** Where to write the workbook to work with. */
  readonly out: string | null
  /** Where to write the picture. */
  readonly chart: string | null
  readonly lang: Lang
  readonly existing: 'keep' | 'replace'
}

const WORDS = {
  head: { vi: 'Kế hoạch năm {year}, tính đến ngày {today}', en: 'Plan of {year}, on {today}' },
  done: {
    vi: 'Hoàn thành {done} trên {total} hoạt động: {rate}%',
    en: '{done} of {total} {total:activity|activities} done: {rate} %',
  },
  worth: {
    vi: 'Mức độ hoàn thành kế hoạch đạt {share} điểm tối đa ({how})',
    en: 'Completion of the plan is worth {share} of the maximum ({how})',
  },
  late: { vi: 'Chậm', en: 'Late' },
  due: { vi: 'Đến hạn tháng này', en: 'Due this month' },
  noDate: { vi: 'Chưa rõ hạn', en: 'No date' },
  agencies: { vi: 'Theo đơn vị chủ trì', en: 'By lead agency' },
  agency: {
    vi: '{agency}: {n} hoạt động, xong {done}, chậm {late}, đến hạn {due}',
    en: '{agency}: {n} {n:activity|activities}, {done} done, {late} late, {due} due',
  },
  nobody: { vi: 'chưa có đơn vị chủ trì', en: 'no lead agency' },
  written: { vi: 'Đã ghi {path}', en: 'Written: {path}' },
  chart: { vi: 'Tiến độ kế hoạch CCHC năm {year}', en: 'Progress of the reform plan of {year}' },
} as const satisfies Record<string, Text>

/** `parscore progress`: what of a plan is done, late, due, by agency; as a workbook and a picture. */
export async function progress(command: ProgressCommand, terminal: Terminal): Promise<ExitCode> {
  const { file, today, lang, out, chart, existing } = command
  const read = await planIn(file)
  if (!read.ok) return unusable(terminal, `${file}: ${read.error[lang]}`)
  const plan = read.value
  const year = command.year ?? plan.year ?? today.year
  const standing = planStanding(plan, year, today)
  for (const line of lines(standing, year, today, lang)) terminal.out(line)
  for (const [path, make] of outputs(plan, standing, { year, today, lang, out, chart })) {
    const written = await writeNew(path, await make(), { existing, inputs: [file] })
    if (!written.ok) return unusable(terminal, written.error[lang])
    terminal.out(sentence(WORDS.written, { path })[lang])
  }
  return 0
}

type Output = readonly [path: string, make: () => Promise<Uint8Array> | string]

function outputs(
  plan: ReformPlan,
  standing: PlanStanding,
  {
    year,
    today,
    lang,
    out,
    chart,
  }: Pick<ProgressCommand, 'today' | 'lang' | 'out' | 'chart'> & { readonly year: number },
): Output[] {
  const title = sentence(WORDS.chart, { year: String(year) })[lang]
  const spent = today.year === year ? today.month - 1 + today.day / 31 : null
  return [
    ...(out === null ? [] : [[out, () => planWorkbook(plan, year)] as const]),
    ...(chart === null ? [] : [[chart, () => gantt(standing, spent, { lang, title })] as const]),
  ]
}

function lines(standing: PlanStanding, year: number, { day, month, year: of }: Day, lang: Lang): string[] {
  const { done, total, rate, agencies } = standing
  const percent = roundHalfUp(product(rate ?? 0, 100), 2)
  return [
    sentence(WORDS.head, { year: String(year), today: `${day}/${month}/${of}` })[lang],
    sentence(WORDS.done, { done, total, rate: percent })[lang],
    ...(rate === null ? [] : [worthLine(rate, lang)]),
    ...listed(standing, 'late', WORDS.late, lang),
    ...listed(standing, 'due-this-month', WORDS.due, lang),
    ...listed(standing, 'no-date', WORDS.noDate, lang),
    `\n${WORDS.agencies[lang]}`,
    ...agencies.map((each) => agencyLine(each, lang)),
  ]
}

/** The rule of a plan's completion, with a maximum of 1: all at 100 %, half from 80 % on. */
function worthLine(rate: number, lang: Lang): string {
  const rule = { full: 1, floor: 0.8, partial: 0.5 }
  const scored = threshold.evaluate(rule, 1, { rate })
  const share = `${formatNumber(scored.status === 'scored' ? product(scored.points, 100) : 0, lang)}%`
  return sentence(WORDS.worth, { share, how: threshold.describe(rule, 1) })[lang]
}

function listed({ activities }: PlanStanding, state: ActivityState, title: Text, lang: Lang): string[] {
  const own = activities.filter((each) => each.state === state)
  return own.length === 0 ? [] : [`\n${title[lang]} (${own.length})`, ...own.map((each) => activityLine(each, lang))]
}

/** Letters of a title that are shown. */
const TITLE = 90

function activityLine({ activity, due, state }: ActivityProgress, lang: Lang): string {
  const until = due ? ` – ${due.day}/${due.month}/${due.year}` : ` – ${activityStates[state][lang]}`
  const who = activity.agencies.lead.join('; ') || WORDS.nobody[lang]
  return `  ${activity.number} ${clip(activity.title, TITLE)} (${who})${until}`
}

const agencyLine = ({ agency, activities, done, late, dueThisMonth }: AgencyProgress, lang: Lang): string =>
  `  ${sentence(WORDS.agency, { agency: agency || WORDS.nobody[lang], n: activities.length, done, late, due: dueThisMonth })[lang]}`
