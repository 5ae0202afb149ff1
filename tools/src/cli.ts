import { parseArgs } from 'node:util'
import { sentence, type Text } from '@parscore/scoring'
import { z } from 'zod'
import { check, type ExitCode } from './commands/check.js'
import { help } from './help.js'
import type { Terminal } from './terminal.js'
import { version } from './version.js'

const options = z.object({
  framework: z.string().optional(),
  format: z.enum(['text', 'json', 'sarif']).default('text'),
  lang: z.enum(['vi', 'en']).default('vi'),
  fix: z.string().min(1).optional(),
  help: z.boolean().default(false),
  version: z.boolean().default(false),
})

const UNKNOWN_OPTION: Text = {
  vi: 'Không hiểu tham số dòng lệnh ({reason}). Xem: parscore --help',
  en: 'The command line is not understood ({reason}). See: parscore --help',
}
const UNKNOWN_COMMAND: Text = {
  vi: 'Không có lệnh «{command}». Xem: parscore --help',
  en: 'There is no command “{command}”. See: parscore --help',
}
const NO_FILE: Text = {
  vi: 'Chưa nêu tệp cần kiểm tra. Xem: parscore --help',
  en: 'Name a file to check. See: parscore --help',
}

/**
 * Runs the command line.
 *
 * @param args the arguments after `parscore`
 * @param terminal where to speak
 * @returns the exit code
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const parsed = parse(args)
  if (!parsed.success) {
    terminal.error(sentence(UNKNOWN_OPTION, { reason: parsed.reason }).vi)
    return 2
  }
  const { values, positionals } = parsed
  const { lang } = values
  if (values.version || values.help || positionals.length === 0) {
    terminal.out(values.version ? version : help[lang])
    return values.version || values.help ? 0 : 2
  }
  const [command, ...files] = positionals
  if (command !== 'check') {
    terminal.error(sentence(UNKNOWN_COMMAND, { command: command ?? '' })[lang])
    return 2
  }
  if (files.length === 0) {
    terminal.error(NO_FILE[lang])
    return 2
  }
  return check(
    { files, framework: values.framework ?? null, format: values.format, lang, fix: values.fix ?? null },
    terminal,
  )
}

type Parsed =
  | { readonly success: true; readonly values: z.infer<typeof options>; readonly positionals: readonly string[] }
  | { readonly success: false; readonly reason: string }

function parse(args: readonly string[]): Parsed {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        framework: { type: 'string' },
        format: { type: 'string' },
        lang: { type: 'string' },
        fix: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'V' },
      },
    })
    const checked = options.safeParse(values)
    if (checked.success) return { success: true, values: checked.data, positionals }
    const [issue] = checked.error.issues
    return { success: false, reason: `--${issue?.path.join('.') ?? ''}` }
  } catch (error) {
    return { success: false, reason: error instanceof Error ? (error.message.split('.')[0] ?? '') : '' }
  }
}
