import { type Framework, type Lang, leavesOf, ok, type Result, sentence, type Text } from '@parscore/scoring'
import { buildTemplate, emptyFilling, type Filling, hasCriteria } from '@parscore/workbook'
import { annexFilling } from '../files/annex-filling.js'
import { annexIn } from '../files/annex-in.js'
import { loadFramework } from '../files/load-framework.js'
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
  readonly existing: 'keep' | 'replace'
  readonly lang: Lang
}

const NO_CRITERIA: Text = {
  vi: 'Bộ {id} chưa có tiêu chí: nguồn chỉ nêu số lượng. Viết bộ tiêu chí vào bảng tính rồi dùng parscore framework import.',
  en: '{id} has no criteria: the sources only state their number. Write the framework in a spreadsheet, then use parscore framework import.',
}
const WRITTEN: Text = {
  vi: 'Đã ghi {path}: {leaves} tiêu chí chấm điểm, năm {year}.',
  en: '{path} written: {leaves} criteria to score, year {year}.',
}

const FILLED: Text = {
  vi: '{n} tiêu chí có số liệu từ biểu thống kê; chú thích ở ô nêu số liệu lấy từ đâu.',
  en: '{n} criteria have figures of the annex; a note on the cell says where each comes from.',
}

/** `parscore template`: writes a workbook that scores itself, empty or with the figures of an annex. */
export async function template(asked: TemplateCommand, terminal: Terminal): Promise<ExitCode> {
  const { lang, out, unit } = asked
  const framework = await loadFramework(asked.framework)
  if (!framework.ok) return unusable(terminal, framework.error[lang])
  if (!hasCriteria(framework.value)) return unusable(terminal, sentence(NO_CRITERIA, { id: framework.value.id })[lang])
  const filling = asked.annex === null ? ok(emptyFilling) : await filledFrom(asked.annex, framework.value)
  if (!filling.ok) return unusable(terminal, `${asked.annex}: ${filling.error[lang]}`)
  const year = asked.year ?? lastYear(framework.value)
  const bytes = await buildTemplate({ framework: framework.value, year, unit, part: null, filling: filling.value })
  const written = await writeNew(out, bytes, asked.existing)
  if (!written.ok) return unusable(terminal, written.error[lang])
  const leaves = leavesOf(framework.value).length
  terminal.out(sentence(WRITTEN, { path: out, leaves, year: String(year) })[lang])
  const filled = filling.value.rows.size
  if (filled > 0) terminal.out(sentence(FILLED, { n: filled })[lang])
  return 0
}

async function filledFrom(path: string, framework: Framework): Promise<Result<Filling, Text>> {
  const annex = await annexIn(path)
  return annex.ok ? annexFilling(annex.value, framework) : annex
}

const lastYear = ({ years }: Framework): number => Math.max(...years)
