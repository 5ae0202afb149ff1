import type { Command } from '@parscore/commands'
import { fail, type Lang, ok, type Result } from '@parscore/scoring'
import { CommanderError } from 'commander'
import { type Line, programOf } from './program.js'
import { refusedValue, whyRefused } from './refusal.js'
import { langOf, type Settings, settingsOf } from './settings.js'

/** What was typed for each parameter that was given. */
export type Typed = Readonly<Record<string, string | readonly string[]>>

/** What a line asks for. */
export type Asked =
  | { readonly kind: 'run'; readonly command: Command; readonly typed: Typed; readonly settings: Settings }
  /** Nothing was asked for: the help is shown to one who does not know how to ask. */
  | { readonly kind: 'help'; readonly text: string; readonly isAsked: boolean }

/**
 * Reads a command line.
 *
 * @returns what is asked for, or in one sentence what is wrong with the line
 */
export function parse(given: readonly string[], commands: readonly Command[]): Result<Asked, string> {
  const args = commandFirst(given, commands)
  const lang = langOf(args)
  const said: string[] = []
  const lines: Line[] = []
  const program = programOf(commands, lang, {
    say: (text) => void said.push(text),
    read: (line) => void lines.push(line),
  })
  const help = (isAsked: boolean) => ok({ kind: 'help', text: said.join('').trimEnd(), isAsked } as const)
  if (args.length === 0) {
    program.outputHelp()
    return help(false)
  }
  try {
    program.parse([...args], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? help(true) : fail(whyRefused(error, args, commands, lang))
  }
  const [line] = lines
  return line ? askedIn(line, lang) : help(true)
}

/** Options may stand before the command, as they could always. */
function commandFirst(args: readonly string[], commands: readonly Command[]): readonly string[] {
  const names = new Set(commands.flatMap(({ id, aliases }) => [id.split(' ')[0], ...aliases]))
  const at = args[0]?.startsWith('-') ? args.findIndex((arg) => names.has(arg)) : -1
  const word = args[at]
  return word === undefined ? args : [word, ...args.slice(0, at), ...args.slice(at + 1)]
}

function askedIn({ command, operands, options }: Line, lang: Lang): Result<Asked, string> {
  const settings = settingsOf(command, options)
  if (!settings.ok) return fail(refusedValue(command, settings.error, lang))
  const typed: Record<string, string | readonly string[]> = {}
  for (const [at, value] of operands.entries()) {
    const name = command.operands[at]
    if (name !== undefined && value !== undefined) typed[name] = value
  }
  for (const { name } of command.parameters) {
    const value = options[attributeOf(name)]
    if (typeof value === 'string') typed[name] = value
  }
  return ok({ kind: 'run', command, typed, settings: settings.value })
}

/** The parser keeps what is typed for `--save-layout` under `saveLayout`. */
const attributeOf = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
