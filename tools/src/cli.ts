import { type Command, type CommandContext, commands, type ExitCode, said, todayInVietnam } from '@parscore/commands'
import { gather } from './command-line/gather.js'
import { parse, type Typed } from './command-line/parse.js'
import { printOutcome, printTold } from './command-line/print.js'
import type { Settings } from './command-line/settings.js'
import { refusedOutput, writeOutputs } from './command-line/write-outputs.js'
import type { Terminal } from './terminal.js'

/**
 * Runs the command line.
 *
 * @param args the arguments after `parscore`
 * @param terminal where to speak
 * @param signal says that the person wants it to stop
 * @returns the exit code
 */
export async function run(
  args: readonly string[],
  terminal: Terminal,
  signal: AbortSignal = new AbortController().signal,
): Promise<ExitCode> {
  const asked = parse(args, commands)
  if (!asked.ok) return unusable(terminal, asked.error)
  if (asked.value.kind === 'run') {
    const { command, typed, settings } = asked.value
    return runCommand(command, typed, settings, terminal, signal)
  }
  terminal.out(asked.value.text)
  return asked.value.isAsked ? 0 : 2
}

async function runCommand(
  command: Command,
  typed: Typed,
  settings: Settings,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<ExitCode> {
  const { lang, existing } = settings
  const gathered = await gather(command, typed, settings)
  if (!gathered.ok) return unusable(terminal, gathered.error)
  const writing = { existing, inputs: gathered.value.inputs }
  const refused = refusedOutput(command, typed, writing)
  if (refused) return unusable(terminal, refused[lang])
  const outcome = await command.run(gathered.value.given, contextOf(settings, terminal, signal))
  if (!outcome.ok) return unusable(terminal, said(outcome.error[lang], 'terminal', lang))
  printOutcome(outcome.value, settings, terminal)
  const written = await writeOutputs(outcome.value.files, typed, writing, ({ told }) =>
    printTold(told, settings, terminal),
  )
  return written.ok ? outcome.value.exit : unusable(terminal, written.error[lang])
}

const contextOf = ({ lang, isQuiet }: Settings, terminal: Terminal, signal: AbortSignal): CommandContext => ({
  lang,
  today: todayInVietnam(new Date()),
  signal,
  progress: ({ text }) => (isQuiet ? undefined : terminal.progress(text[lang])),
  trace: (error) => (process.env.PARSCORE_DEBUG ? console.error(error) : undefined),
})

/** Says in one sentence why nothing could be done. */
function unusable(terminal: Terminal, reason: string): 2 {
  terminal.error(reason)
  return 2
}
