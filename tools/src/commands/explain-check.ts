import { checkKinds, checksNamed, type Lang, nearest, sentence, type Text } from '@parscore/scoring'
import { helpText } from '../report/help-text.js'
import type { Terminal } from '../terminal.js'
import { type ExitCode, unusable } from './exit-code.js'

/** What `parscore explain-check` is asked. */
export interface ExplainCheckCommand {
  /** Id of a check; `null` lists all. */
  readonly id: string | null
  readonly lang: Lang
}

const UNKNOWN: Text = {
  vi: 'Không có phép kiểm tra «{id}»; gần nhất: {nearest}. Xem tất cả: parscore explain-check',
  en: 'There is no check “{id}”; the nearest are {nearest}. All of them: parscore explain-check',
}
/** Ids that are told where none fits. */
const NEAREST = 3

/** `parscore explain-check`: what a check finds, why it matters, and a small example; without an id the list of all. */
export async function explainCheck({ id, lang }: ExplainCheckCommand, terminal: Terminal): Promise<ExitCode> {
  if (id === null) {
    for (const line of listLines(lang)) terminal.out(line)
    return 0
  }
  const named = checksNamed(id.trim().toLowerCase())
  if (named.length === 0) {
    const ids = checkKinds.flatMap(({ checks }) => checks.map((check) => check.id))
    const near = nearest(id, [...new Set(ids)], NEAREST).join(', ')
    return unusable(terminal, sentence(UNKNOWN, { id, nearest: near })[lang])
  }
  terminal.out(named.map(({ kind, check }) => helpText(check, kind.title, lang)).join('\n\n'))
  return 0
}

function listLines(lang: Lang): readonly string[] {
  const width = Math.max(...checkKinds.flatMap(({ checks }) => checks.map(({ id }) => id.length)))
  return checkKinds.flatMap(({ title, checks }, at) => [
    ...(at === 0 ? [] : ['']),
    title[lang],
    ...checks.map((check) => `  ${check.id.padEnd(width)}  ${check.title[lang]}`),
  ])
}
