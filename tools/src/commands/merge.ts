import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fail, type Lang, ok, type Result, sentence, type Text } from '@parscore/scoring'
import { buildTemplate, type FilledTemplate, type MergePart, mergeTemplates } from '@parscore/workbook'
import { fenced } from '../files/fenced.js'
import { openTemplate, templateIn } from '../files/open-template.js'
import { readInput } from '../files/read-input.js'
import { isSameFile, writeNew } from '../files/write-file.js'
import type { Terminal } from '../terminal.js'
import { type ExitCode, unusable } from './exit-code.js'
import { MANY_FILES } from './split.js'

/** What `parscore merge` is asked. */
export interface MergeCommand {
  readonly folder: string
  readonly out: string
  readonly existing: 'keep' | 'replace'
  readonly lang: Lang
}

const NO_FOLDER: Text = {
  vi: 'Không đọc được thư mục «{folder}».',
  en: 'The folder “{folder}” cannot be read.',
}
const NO_FILES: Text = {
  vi: 'Thư mục «{folder}» không có tệp nào của đơn vị (xlsx, xls hoặc ods).',
  en: 'The folder “{folder}” has no workbook of an agency (xlsx, xls or ods).',
}
const READING: Text = { vi: 'Đang đọc {n}/{all}: {file}', en: 'Reading {n} of {all}: {file}' }
const REFUSED: Text = { vi: '{file}: không nhận. {reason}', en: '{file}: not taken. {reason}' }
const NO_BASE: Text = {
  vi: 'Không đọc được bản tổng hợp trước «{path}», nên không ghi đè: {reason} Chọn tên khác cho bản mới.',
  en: 'The merge before, “{path}”, cannot be read and is not written over: {reason} Choose another name for the new one.',
}
const BAD_NAME: Text = {
  vi: 'Tên tệp không viết bằng UTF-8; hãy đổi tên tệp.',
  en: 'The name of the file is not in UTF-8; give it another.',
}
const WRITTEN: Text = {
  vi: 'Đã ghi {path}: nhận {n} tệp, {notes} điều cần xem.',
  en: '{path} written: {n} {n:file|files} taken, {notes} things to look at.',
}
const NOTHING: Text = {
  vi: 'Không nhận được tệp nào; chưa ghi gì.',
  en: 'No file could be taken; nothing was written.',
}

/** Files that Excel and LibreOffice keep while one is open, and hidden ones, are not workbooks of agencies. */
const IS_WORKBOOK = /^(?!~\$|\.).*\.(?:xlsx|xls|ods)$/i

/** `parscore merge`: the workbooks of agencies into one; what was not taken or stands twice is told. */
export async function merge(asked: MergeCommand, terminal: Terminal): Promise<ExitCode> {
  const { folder, out, existing, lang } = asked
  const names = await workbooksIn(folder, out)
  if (!names) return unusable(terminal, sentence(NO_FOLDER, { folder })[lang])
  if (names.length === 0) return unusable(terminal, sentence(NO_FILES, { folder })[lang])
  const parts: MergePart[] = []
  let refused = 0
  for (const [index, file] of names.entries()) {
    if (names.length > MANY_FILES) terminal.progress(sentence(READING, { n: index + 1, all: names.length, file })[lang])
    const part = await fenced(() => partIn(folder, file))
    if (part.ok) parts.push(part.value)
    else {
      refused += 1
      terminal.error(sentence(REFUSED, { file, reason: part.error })[lang])
    }
  }
  const base = await baseOf(asked)
  if (!base.ok) return unusable(terminal, sentence(NO_BASE, { path: out, reason: base.error })[lang])
  const merged = mergeTemplates(parts, base.value)
  if (!merged || merged.taken.length === 0) return unusable(terminal, NOTHING[lang])
  const inputs = names.map((name) => join(folder, name))
  const written = await writeNew(out, await buildTemplate(merged.options), { existing, inputs })
  if (!written.ok) return unusable(terminal, written.error[lang])
  for (const { text } of merged.receipts) terminal.out(text[lang])
  for (const { text } of merged.notes) terminal.out(text[lang])
  const notes = merged.notes.length + refused
  terminal.out(sentence(WRITTEN, { path: out, n: merged.taken.length, notes })[lang])
  return notes > 0 ? 1 : 0
}

/** The workbooks of a folder by name, without the one that is written; `null` where it cannot be read. */
async function workbooksIn(folder: string, out: string): Promise<string[] | null> {
  try {
    const names = (await readdir(folder)).filter((name) => IS_WORKBOOK.test(name)).sort()
    return names.filter((name) => !isSameFile(join(folder, name), out))
  } catch {
    return null
  }
}

/** What an earlier merge wrote and this one may write over. */
async function baseOf({ out, existing }: MergeCommand): Promise<Result<FilledTemplate | null, Text>> {
  return existing === 'keep' || !existsSync(out) ? ok(null) : openTemplate(out)
}

/** The workbook of an agency, with the hash by which it can be known again. */
async function partIn(folder: string, file: string): Promise<Result<MergePart, Text>> {
  // A name that is no UTF-8 comes with marks that the file system does not know.
  if (file.includes('\ufffd')) return fail(BAD_NAME)
  const path = join(folder, file)
  const input = await readInput(path)
  if (!input.ok) return input
  const template = await templateIn(input.value)
  if (!template.ok) return template
  const hash = createHash('sha256').update(input.value.bytes).digest('hex')
  return ok({ file, changed: dayOf((await stat(path)).mtime), hash, template: template.value })
}

const dayOf = (time: Date): string => {
  const [day, clock] = [time.toISOString().slice(0, 10), time.toISOString().slice(11, 16)]
  return `${day.split('-').reverse().join('/')} ${clock}`
}
