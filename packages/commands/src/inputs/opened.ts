import { fail, ok, type Result, sentence, type Text } from '@parscore/scoring'
import { type OpenedFile, type ReadProblem, readFile } from '@parscore/workbook'
import type { CommandContext } from '../declaration/context.js'
import type { InputFile } from '../declaration/input-file.js'
import { way } from '../report/ways.js'

/** A file with its bytes and what is in it. */
export interface Opened extends OpenedFile {
  readonly bytes: Uint8Array
}

/** Running text has its own command. */
const RUNNING_TEXT: ReadonlySet<ReadProblem['kind']> = new Set(['running-text', 'no-table'])
const FACTS: Text = {
  vi: `{message} Với số liệu và chỗ mâu thuẫn trong lời văn, ${way('facts')}.`,
  en: `{message} For figures and contradictions of running text, ${way('facts')}.`,
}

/** The sentence of a file that cannot be used, and what to do; what was thrown below it is traced. */
export function whyUnread({ kind, message, cause }: ReadProblem, { trace }: Pick<CommandContext, 'trace'>): Text {
  if (cause !== undefined) trace(cause)
  return RUNNING_TEXT.has(kind) ? sentence(FACTS, { message }) : message
}

/** Reads a file's tables. */
export async function opened(file: InputFile, context: Pick<CommandContext, 'trace'>): Promise<Result<Opened, Text>> {
  const bytes = await file.read()
  if (!bytes.ok) return bytes
  const read = await readFile(bytes.value, file.name)
  return read.ok ? ok({ ...read.value, bytes: bytes.value }) : fail(whyUnread(read.error, context))
}
