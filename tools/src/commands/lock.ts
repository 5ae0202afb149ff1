import { type Lang, sentence, type Text } from '@parscore/scoring'
import { buildTemplate } from '@parscore/workbook'
import { openTemplate } from '../files/open-template.js'
import { tellOutside } from '../files/told-outside.js'
import { writeNew } from '../files/write-file.js'
import type { Terminal } from '../terminal.js'
import { type ExitCode, unusable } from './exit-code.js'

/** What `parscore lock` is asked. */
export interface LockCommand {
  readonly file: string
  readonly out: string
  readonly existing: 'keep' | 'replace'
  readonly lang: Lang
}

const LOCKED: Text = {
  vi: 'Đã ghi {path}: bản chốt, mọi ô đều khóa (không có mật khẩu).',
  en: '{path} written: final, every cell is locked (without a password).',
}

/** `parscore lock`: the last step of the office's course, a copy in which nothing is left to fill in. */
export async function lock({ file, out, existing, lang }: LockCommand, terminal: Terminal): Promise<ExitCode> {
  const template = await openTemplate(file)
  if (!template.ok) return unusable(terminal, `${file}: ${template.error[lang]}`)
  const { identity, year, unit, filling } = template.value
  const options = { framework: identity.whole, year, unit, part: identity.part, filling, state: 'final' as const }
  const written = await writeNew(out, await buildTemplate(options), { existing, inputs: [file] })
  if (!written.ok) return unusable(terminal, written.error[lang])
  tellOutside(template.value, lang, terminal)
  terminal.out(sentence(LOCKED, { path: out })[lang])
  return 0
}
