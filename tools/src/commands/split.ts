import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Lang, sentence, type Text } from '@parscore/scoring'
import { type SplitPart, splitTemplate } from '@parscore/workbook'
import { openTemplate } from '../files/open-template.js'
import { tellOutside } from '../files/told-outside.js'
import { whyNotWritten } from '../files/why-not-written.js'
import { writeNew } from '../files/write-file.js'
import type { Terminal } from '../terminal.js'
import { type ExitCode, unusable } from './exit-code.js'

/** What `parscore split` is asked. */
export interface SplitCommand {
  readonly file: string
  readonly folder: string
  readonly existing: 'keep' | 'replace'
  readonly lang: Lang
}

const EXIST: Text = {
  vi: 'Thư mục «{folder}» đã có {files}; chọn thư mục khác, hoặc thêm --force để ghi đè.',
  en: 'The folder “{folder}” already has {files}; choose another, or add --force to write over them.',
}
const WRITING: Text = { vi: 'Đang ghi {n}/{all}: {file}', en: 'Writing {n} of {all}: {file}' }
const WRITTEN: Text = {
  vi: '{file}: {agency}, {n} tiêu chí',
  en: '{file}: {agency}, {n} {n:criterion|criteria}',
}
const SHARED: Text = { vi: ' (chung với đơn vị khác: {codes})', en: ' (shared with others: {codes})' }
/** From this many files on it takes a while. */
export const MANY_FILES = 10

/** `parscore split`: writes a workbook for each agency. */
export async function split({ file, folder, existing, lang }: SplitCommand, terminal: Terminal): Promise<ExitCode> {
  const template = await openTemplate(file)
  if (!template.ok) return unusable(terminal, `${file}: ${template.error[lang]}`)
  const parts = splitTemplate(template.value)
  const there = parts.map(({ fileName }) => fileName).filter((name) => existsSync(join(folder, name)))
  if (existing === 'keep' && there.length > 0)
    return unusable(terminal, sentence(EXIST, { folder, files: there.join(', ') })[lang])
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    return unusable(terminal, whyNotWritten(folder, error)[lang])
  }
  for (const [index, part] of parts.entries()) {
    if (parts.length > MANY_FILES)
      terminal.progress(sentence(WRITING, { n: index + 1, all: parts.length, file: part.fileName })[lang])
    const written = await writeNew(join(folder, part.fileName), await part.build(), { existing, inputs: [file] })
    if (!written.ok) return unusable(terminal, written.error[lang])
    terminal.out(told(part, lang))
  }
  tellOutside(template.value, lang, terminal)
  return 0
}

function told({ fileName, agency, codes, shared }: SplitPart, lang: Lang): string {
  const line = sentence(WRITTEN, { file: fileName, agency, n: codes.length })[lang]
  return shared.length === 0 ? line : line + sentence(SHARED, { codes: shared.join(', ') })[lang]
}
