import { type Lang, leavesOf, sentence, type Text } from '@parscore/scoring'
import { documentParagraphs, frameworkWorkbook, importFramework as importGrids, readFile } from '@parscore/workbook'
import { frameworkYaml } from '../files/framework-yaml.js'
import { loadFramework } from '../files/load-framework.js'
import { readInput } from '../files/read-input.js'
import { whyUnread } from '../files/why-unread.js'
import { writeNew } from '../files/write-file.js'
import type { Terminal } from '../terminal.js'
import { type ExitCode, unusable } from './exit-code.js'

/** What `parscore framework` is asked. */
export interface FrameworkCommand {
  /** For export the id or file of a framework, or `-` for a blank workbook; for import a workbook. */
  readonly from: string
  readonly out: string
  readonly existing: 'keep' | 'replace'
  readonly lang: Lang
}

const EXPORTED: Text = { vi: 'Đã ghi {path}: {n} dòng.', en: '{path} written: {n} {n:row|rows}.' }
const IMPORTED: Text = {
  vi: 'Đã ghi {path}: bộ {id}, {n} tiêu chí chấm điểm. Dùng: parscore template {path} bang-cham.xlsx',
  en: '{path} written: {id} with {n} {n:criterion|criteria} to score. Use it: parscore template {path} sheet.xlsx',
}
const DOUBTS: Text = {
  vi: 'Cần xem lại {n} chỗ, đã ghi chú trong tệp:',
  en: '{n} {n:place|places} to look at, marked in the file:',
}
const MISTAKES: Text = { vi: 'Có {n} chỗ cần sửa; chưa ghi gì.', en: '{n} places need mending; nothing was written.' }

/** `parscore framework export`: a framework as a workbook to write in. */
export async function exportFramework(
  { from, out, existing, lang }: FrameworkCommand,
  terminal: Terminal,
): Promise<ExitCode> {
  const framework = from === '-' ? null : await loadFramework(from)
  if (framework && !framework.ok) return unusable(terminal, framework.error[lang])
  const value = framework?.value ?? null
  const written = await writeNew(out, await frameworkWorkbook(value), { existing, inputs: [from] })
  if (!written.ok) return unusable(terminal, written.error[lang])
  terminal.out(sentence(EXPORTED, { path: out, n: value?.nodes.length ?? 0 })[lang])
  return 0
}

/** `parscore framework import`: the authoring form, or a table as an office printed it, as a file that every command takes. */
export async function importFramework(
  { from, out, existing, lang }: FrameworkCommand,
  terminal: Terminal,
): Promise<ExitCode> {
  const input = await readInput(from)
  if (!input.ok) return unusable(terminal, `${from}: ${input.error[lang]}`)
  const { bytes, name } = input.value
  const file = await readFile(bytes, name)
  if (!file.ok) return unusable(terminal, `${from}: ${whyUnread(file.error)[lang]}`)
  const lines = file.value.format === 'docx' ? await documentParagraphs(bytes) : []
  const read = importGrids(file.value.grids, { name, lines, year: new Date().getFullYear() })
  if (!read.ok) {
    for (const { cell, message } of read.error) terminal.error(`${cell ?? from}: ${message[lang]}`)
    return unusable(terminal, sentence(MISTAKES, { n: read.error.length })[lang])
  }
  const { framework, doubts } = read.value
  const written = await writeNew(out, frameworkYaml(framework, doubts, lang), { existing, inputs: [from] })
  if (!written.ok) return unusable(terminal, written.error[lang])
  terminal.out(sentence(IMPORTED, { path: out, id: framework.id, n: leavesOf(framework).length })[lang])
  if (doubts.length > 0) terminal.out(sentence(DOUBTS, { n: doubts.length })[lang])
  for (const { cell, message } of doubts) terminal.out(`  ${cell === null ? '' : `${cell}: `}${message[lang]}`)
  return 0
}
