import { fail, ok, type Result, type Text } from '@parscore/scoring'
import { type OpenedFile, readFile, runningTextOf } from '@parscore/workbook'

/** What is in a file: its sheets, or why there are none, and its running text. Plain data, which a worker can hand over. */
export interface FileContent {
  readonly file: Result<OpenedFile, Text>
  /** `null` for a file that is no report. */
  readonly report: string | null
}

/** Reads what is in a file. */
export async function readContent(bytes: Uint8Array, name: string): Promise<FileContent> {
  const file = await readFile(bytes, name)
  const report = await runningText(bytes, name)
  return { file: file.ok ? ok(file.value) : fail(file.error.message), report }
}

/** The running text of a report; `null` for a file that is none. */
export async function runningText(bytes: Uint8Array, name: string): Promise<string | null> {
  // A csv or tsv is a table, whatever its cells say.
  return /\.(?:csv|tsv)$/i.test(name) ? null : runningTextOf(bytes)
}
