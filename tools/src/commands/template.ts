import { type Day, type Framework, type Lang, leavesOf, ok, type Result, sentence, type Text } from '@parscore/scoring'
import { buildTemplate, emptyFilling, type Filling, hasCriteria } from '@parscore/workbook'
import { annexFilling } from '../files/annex-filling.js'
import { annexIn } from '../files/annex-in.js'
import { loadCriteria } from '../files/load-framework.js'
import { planFilling } from '../files/plan-filling.js'
import { planIn } from '../files/plan-in.js'
import { writeNew } from '../files/write-file.js'
import type { Terminal } from '../terminal.js'
import { type ExitCode, unusable } from './exit-code.js'

/** What `parscore template` is asked. */
export interface TemplateCommand {
  /** Id or file. */
  readonly framework: string
  readonly out: string
  /** The year that is scored; `null` for the last of the framework. */
  readonly year: number | null
  readonly unit: string
  /** A file with a statistical annex whose figures are filled in. */
  readonly annex: string | null
  /** A file with a reform plan whose completion is filled in. */
  readonly plan: string | null
  /** The day on which the plan is looked at. */
  readonly today: Day
  readonly existing: 'keep' | 'replace'
  readonly lang: Lang
}

const NO_CRITERIA: Text = {
  vi: 'Bộ {id} chưa có tiêu chí: nguồn chỉ nêu số lượng. Viết bộ tiêu chí vào bảng tính rồi dùng parscore framework import.',
  en: '{id} has no criteria: the sources only state their number. Write the framework in a spreadsheet, then use parscore framework import.',
}
const WRITTEN: Text = {
  vi: 'Đã ghi {path}: {leaves} tiêu chí chấm điểm, năm {year}.',
  en: '{path} written: {leaves} {leaves:criterion|criteria} to score, year {year}.',
}

const FILLED: Text = {
  vi: '{n} tiêu chí có số liệu từ {from}; chú thích ở ô nêu số liệu lấy từ đâu.',
  en: '{n} {n:criterion has|criteria have} figures of {from}; a note on the cell says where each comes from.',
}
const ANNEX: Text = { vi: 'biểu thống kê', en: 'the annex' }
const PLAN: Text = { vi: 'kế hoạch', en: 'the plan' }

/** `parscore template`: writes a workbook that scores itself, empty or with the figures of an annex and a plan. */
export async function template(asked: TemplateCommand, terminal: Terminal): Promise<ExitCode> {
  const { lang, out, unit } = asked
  const framework = await loadCriteria(asked.framework)
  if (!framework.ok) return unusable(terminal, framework.error[lang])
  if (!hasCriteria(framework.value)) return unusable(terminal, sentence(NO_CRITERIA, { id: framework.value.id })[lang])
  const year = asked.year ?? lastYear(framework.value)
  const annex = asked.annex === null ? ok(emptyFilling) : await filledFrom(asked.annex, framework.value)
  if (!annex.ok) return unusable(terminal, `${asked.annex}: ${annex.error[lang]}`)
  const plan = asked.plan === null ? ok(null) : await completionOf(asked.plan, framework.value, year, asked.today)
  if (!plan.ok) return unusable(terminal, `${asked.plan}: ${plan.error[lang]}`)
  // The plan's own count goes before the figure that an annex repeats of it.
  const rows = new Map([...annex.value.rows, ...(plan.value ? [plan.value] : [])])
  const filling = { ...annex.value, rows }
  const inputs = [asked.framework, asked.annex, asked.plan].filter((path) => path !== null)
  const bytes = await buildTemplate({ framework: framework.value, year, unit, part: null, filling })
  const written = await writeNew(out, bytes, { existing: asked.existing, inputs })
  if (!written.ok) return unusable(terminal, written.error[lang])
  const leaves = leavesOf(framework.value).length
  terminal.out(sentence(WRITTEN, { path: out, leaves, year: String(year) })[lang])
  const counts = [
    [annex.value.rows.size, ANNEX],
    [plan.value ? 1 : 0, PLAN],
  ] as const
  for (const [n, from] of counts) if (n > 0) terminal.out(sentence(FILLED, { n, from })[lang])
  return 0
}

async function completionOf(path: string, framework: Framework, year: number, today: Day) {
  const plan = await planIn(path)
  return plan.ok ? planFilling(plan.value, framework, plan.value.year ?? year, today) : plan
}

async function filledFrom(path: string, framework: Framework): Promise<Result<Filling, Text>> {
  const annex = await annexIn(path)
  return annex.ok ? annexFilling(annex.value, framework) : annex
}

const lastYear = ({ years }: Framework): number => Math.max(...years)
