import type { Command, NamedParameter } from '@parscore/commands'
import { type Lang, sentence } from '@parscore/scoring'
import type { CommanderError } from 'commander'
import { SHELLS } from './completion.js'
import { type RefusedSetting, settingOptions } from './settings.js'
import { words } from './words.js'

/** Why the parser refuses a line, in one sentence that says what would be right. */
export function whyRefused(
  { code, message }: CommanderError,
  args: readonly string[],
  commands: readonly Command[],
  lang: Lang,
): string {
  const command = commandOf(args, commands)
  const near = suggested(message, lang)
  if (!command) return notACommand(args, commands, near, lang)
  switch (code) {
    case 'commander.unknownOption': {
      const options = foreignOptions(args, command).join(', ')
      return sentence(words.unknownOption, { command: command.id, options, meant: near })[lang]
    }
    case 'commander.optionMissingArgument': {
      const option = /--[\w-]+/.exec(message)?.[0] ?? ''
      const parameter = command.parameters.find(({ name }) => `--${name}` === option)
      const what = parameter ? expectedText(parameter, lang) : words.text[lang]
      return sentence(words.missingValue, { option, what })[lang]
    }
    default:
      return needsText(command, lang)
  }
}

/** What must be given, with an example. */
export const needsText = ({ needs, examples }: Command, lang: Lang): string =>
  sentence(words.needs, { needs: needs[lang], example: examples[0]?.line[lang] ?? '' })[lang]

/** Why a setting is not taken. */
export const refusedValue = (command: Command, { name, value, values }: RefusedSetting, lang: Lang): string =>
  badValue(command, { option: `--${name}`, value, what: oneOf(values, lang) }, lang)

/** Why the value of a parameter is not taken. */
export function refusedParameter(command: Command, parameter: NamedParameter, value: string, lang: Lang): string {
  const isOperand = command.operands.includes(parameter.name)
  const option = isOperand ? parameter.placeholder[lang] : `--${parameter.name}`
  return badValue(command, { option, value, what: expectedText(parameter, lang) }, lang)
}

interface BadValue {
  readonly option: string
  readonly value: string
  readonly what: string
}

const badValue = (command: Command, wrong: BadValue, lang: Lang): string =>
  sentence(words.badValue, { ...wrong, needs: needsText(command, lang) })[lang]

/** The values that a parameter takes, where they can be listed. */
const valuesOf = (parameter: NamedParameter): readonly string[] =>
  parameter.kind === 'option' && (parameter.field.kind === 'choice' || parameter.field.kind === 'choices')
    ? parameter.field.choices.map(({ value }) => value)
    : []

const oneOf = (values: readonly string[], lang: Lang): string =>
  sentence(words.oneOf, { values: values.join(', ') })[lang]

/** What a parameter takes, in words. */
function expectedText(parameter: NamedParameter, lang: Lang): string {
  if (parameter.kind !== 'option') return parameter.placeholder[lang]
  const { field } = parameter
  switch (field.kind) {
    case 'choice':
      return oneOf(valuesOf(parameter), lang)
    case 'choices':
      return sentence(words.someOf, { values: valuesOf(parameter).join(', ') })[lang]
    case 'number':
      return field.least < 1
        ? sentence(words.numberUpTo, { most: String(field.most) })[lang]
        : sentence(words.numberWithin, { least: String(field.least), most: String(field.most) })[lang]
    case 'day':
      return words.day[lang]
    default:
      return words.text[lang]
  }
}

/** The command that a line calls, by one word or two. */
const commandOf = ([first, second]: readonly string[], commands: readonly Command[]): Command | undefined =>
  commands.find(
    ({ id, aliases }) =>
      id === first || id === `${first} ${second}` || (first !== undefined && aliases.includes(first)),
  )

/** Of the first word of two: how it goes on. Of any other word: that there is no such command. */
function notACommand(args: readonly string[], commands: readonly Command[], near: string, lang: Lang): string {
  const [first = ''] = args
  if (first === 'completion')
    return sentence(words.needs, { needs: oneOf(SHELLS, lang), example: 'completion bash' })[lang]
  const group = commands.filter(({ id }) => id.startsWith(`${first} `))
  if (group.length === 0) return sentence(words.unknownCommand, { command: first, meant: near })[lang]
  const lines = group.flatMap(({ examples }) => (examples[0] ? [`parscore ${examples[0].line[lang]}`] : []))
  return sentence(words.groupNeeds, { lines: lines.join('; ') })[lang]
}

/** All options of a line that the command does not have; the parser tells the first only. */
function foreignOptions(args: readonly string[], command: Command): readonly string[] {
  const { parameters, operands } = command
  const own = parameters.filter(({ name }) => !operands.includes(name)).map(({ name }) => `--${name}`)
  const settings = settingOptions(command).flatMap(({ name, letter }) => [
    `--${name}`,
    ...(letter ? [`-${letter}`] : []),
  ])
  const known = new Set([...own, ...settings, '--help', '-h'])
  const end = args.indexOf('--')
  const named = args.slice(0, end < 0 ? args.length : end).map((arg) => arg.split('=')[0] ?? '')
  return [...new Set(named.filter((arg) => /^-{1,2}[a-z]/i.test(arg) && !known.has(arg)))]
}

/** What commander offers: `(Did you mean --fix?)`, `(Did you mean one of lock, rank?)`. */
function suggested(message: string, lang: Lang): string {
  const near = /\(Did you mean (?:one of )?(.+)\?\)/.exec(message)?.[1]
  return near === undefined ? '' : sentence(words.meant, { near })[lang]
}
