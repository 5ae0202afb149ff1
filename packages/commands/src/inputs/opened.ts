import { fail, ok, type Result, type Text } from '@parscore/scoring'
import { type OpenedFile, type ReadProblem, readFile } from '@parscore/workbook'
import type { CommandContext } from '../declaration/context.js'
import type { InputFile } from '../declaration/input-file.js'

/** A file with its bytes and what is in it. */
export interface Opened extends OpenedFile {
  readonly bytes: Uint8Array
}

/** The sentence of a file that cannot be used; what was thrown below it is traced. */
export function whyUnread({ message, cause }: ReadProblem, { trace }: Pick<CommandContext, 'trace'>): Text {
  if (cause !== undefined) trace(cause)
  return message
}

/** Reads a file's tables. */
export async function opened(file: InputFile, context: Pick<CommandContext, 'trace'>): Promise<Result<Opened, Text>> {
  const bytes = await file.read()
  if (!bytes.ok) return bytes
  const read = await readFile(bytes.value, file.name)
  return read.ok ? ok({ ...read.value, bytes: bytes.value }) : fail(whyUnread(read.error, context))
}
