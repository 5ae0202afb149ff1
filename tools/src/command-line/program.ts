import type { Command, NamedParameter } from '@parscore/commands'
import { frameworkIds, type Lang, sentence, type Text } from '@parscore/scoring'
import { Argument, Command as Parser } from 'commander'
import { version } from '../version.js'
import { completionScript, SHELLS } from './completion.js'
import { settingOptions } from './settings.js'
import { words } from './words.js'

/** What was read of a line. */
export interface Line {
  readonly command: Command
  readonly operands: readonly (string | readonly string[] | undefined)[]
  readonly options: Readonly<Record<string, unknown>>
}

const TITLES: ReadonlyMap<string, Text> = new Map<string, Text>([
  ['Usage:', words.usage],
  ['Arguments:', words.arguments],
  ['Options:', words.options],
  ['Commands:', words.commands],
])

/** Who hears the parser. */
export interface Listener {
  /** Help and version. */
  say(text: string): void
  read(line: Line): void
}

/** The parser of the command line, made from what the commands declare. */
export function programOf(commands: readonly Command[], lang: Lang, { say, read }: Listener): Parser {
  const program = new Parser('parscore')
    .exitOverride()
    .configureOutput({ writeOut: say, writeErr: () => undefined })
    .configureHelp({
      styleTitle: (title) => TITLES.get(title)?.[lang] ?? title,
      subcommandTerm: (parser) => [parser.name(), ...parser.registeredArguments.map(termOf)].join(' '),
    })
    .description(words.tagline[lang])
    .usage(`${words.command[lang]} …`)
    .version(version, '-V, --version', words.version[lang])
    .helpOption('-h, --help', words.help[lang])
    .helpCommand(false)
    .addHelpText('after', `\n${sentence(words.after, { ids: frameworkIds.join(', ') })[lang]}`)
  for (const command of commands) add(command, program, lang, read)
  addCompletion(program, commands, lang, say)
  return program
}

function add(command: Command, program: Parser, lang: Lang, read: (line: Line) => void): void {
  const [first = '', second] = command.id.split(' ')
  const group = second === undefined ? program : groupOf(program, first, lang)
  const parser = group.command(second ?? first).aliases([...command.aliases])
  const operands = command.operands.flatMap((name) => command.parameters.find((each) => each.name === name) ?? [])
  parser
    .description(command.help[lang])
    .summary(command.title[lang])
    .usage([words.someOptions[lang], ...operands.map((each) => flagged(each, lang))].join(' '))
    .helpOption('-h, --help', words.help[lang])
    .addHelpText('after', examplesText(command, lang))
    .allowExcessArguments(false)
  for (const operand of operands) parser.addArgument(new Argument(flagged(operand, lang), operand.help[lang]))
  for (const parameter of command.parameters)
    if (!command.operands.includes(parameter.name))
      parser.option(`--${parameter.name} <${parameter.placeholder[lang].replaceAll('|', '/')}>`, parameter.help[lang])
  addSettings(parser, command, lang)
  parser.action((...args: unknown[]) => {
    const values = args.slice(0, operands.length).map(operandValue)
    read({ command, operands: values, options: parser.opts() })
  })
}

/** The one command that is the terminal's own: scripts for shells. */
function addCompletion(program: Parser, commands: readonly Command[], lang: Lang, say: (text: string) => void): void {
  program
    .command('completion')
    .summary(words.completion[lang])
    .description(words.completion[lang])
    .helpOption('-h, --help', words.help[lang])
    .option('--lang <vi/en>', words.lang[lang])
    .addArgument(new Argument('<SHELL>', SHELLS.join(', ')).choices(SHELLS))
    .action((given: unknown) => {
      const shell = SHELLS.find((each) => each === given)
      if (shell) say(completionScript(commands, shell, lang))
    })
}

/** The options that every command has. */
function addSettings(parser: Parser, command: Command, lang: Lang): void {
  for (const { name, letter, help, values } of settingOptions(command)) {
    const flags = letter === undefined ? `--${name}` : `-${letter}, --${name}`
    parser.option(values.length > 0 ? `${flags} <${values.join('/')}>` : flags, help[lang])
  }
}

function groupOf(program: Parser, name: string, lang: Lang): Parser {
  const known = program.commands.find((each) => each.name() === name)
  if (known) return known
  return program.command(name).summary(words.group[lang]).helpCommand(false).helpOption('-h, --help', words.help[lang])
}

/** An operand in the list of commands. */
const termOf = (argument: Argument): string => (argument.required ? argument.name() : `[${argument.name()}]`)

/** `<TỆP...>`, `[MÃ]`: what must be given, what may be, what may be given several times. */
function flagged(parameter: NamedParameter, lang: Lang): string {
  const name = parameter.placeholder[lang]
  const isMany = parameter.kind === 'file' && parameter.from === 'files' && parameter.count === 'many'
  const shown = `${name}${isMany ? '...' : ''}`
  return parameter.isRequired ? `<${shown}>` : `[${shown}]`
}

function operandValue(value: unknown): string | readonly string[] | undefined {
  if (Array.isArray(value)) return value.map(String)
  return value === undefined ? undefined : String(value)
}

function examplesText({ examples }: Command, lang: Lang): string {
  const lines = examples.flatMap(({ title, line }) => [`  ${title[lang]}`, `    parscore ${line[lang]}`])
  return [`\n${words.examples[lang]}`, ...lines].join('\n')
}
