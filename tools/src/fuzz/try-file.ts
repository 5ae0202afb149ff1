import { type CommandContext, commands, type InputFile, type Outcome } from '@parscore/commands'
import { ok } from '@parscore/scoring'
import { readFile } from '@parscore/workbook'
import { printOutcome } from '../command-line/print.js'

const byId = (wanted: string) => commands.find(({ id }) => id === wanted)
const [check, facts] = [byId('check'), byId('facts')]

/** What became of a file. */
export interface Tried {
  /** `0`, `1`, `2`: the exit code of `check`; a sentence where something is wrong with us. */
  readonly outcome: string
  /** The annotated copy, where there is one. */
  readonly copy: Uint8Array | null
}

/** Reads, checks and copies a file as the command does, and reads the copy again. */
export async function tryFile(name: string, bytes: Uint8Array, context: CommandContext): Promise<Tried> {
  const before = Buffer.from(bytes)
  const file: InputFile = { name, path: name, chosen: 'named', changed: null, read: async () => ok(bytes) }
  const fix = /\.xlsm$/i.test(name) ? 'copy.xlsm' : 'copy.xlsx'
  const done = await check?.run({ files: { path: name, files: [file] }, fix }, context)
  if (/\.(?:docx|odt|txt)$/i.test(name)) await facts?.run({ file }, context)
  if (!before.equals(bytes)) return { outcome: 'the input was changed', copy: null }
  if (!done?.ok) return { outcome: '2', copy: null }
  const told = toldOf(done.value)
  if (/\b(?:NaN|Infinity)\b|\[object Object\]/.test(told))
    return { outcome: 'NaN, Infinity or an object is told', copy: null }
  if (/lỗi bất ngờ|unexpected error/.test(told))
    return { outcome: `an unexpected error: ${told.slice(0, 400)}`, copy: null }
  const copy = done.value.files[0]?.bytes ?? null
  const again = copy && (await readFile(copy, fix))
  if (again && !again.ok) return { outcome: `the copy cannot be read: ${again.error.message.en}`, copy }
  return { outcome: String(done.value.exit), copy }
}

/** What a terminal shows, as text and as data. */
function toldOf(outcome: Outcome): string {
  const said: string[] = []
  const say = (text: string) => void said.push(text)
  for (const format of ['text', 'json', 'sarif'] as const)
    printOutcome(
      outcome,
      { lang: 'vi', format, existing: 'keep', isQuiet: false },
      { out: say, error: say, progress: () => undefined },
    )
  return said.join('\n')
}
