import type { Command } from '@parscore/commands'
import { fail, type Lang, ok, type Result, sentence, type Text } from '@parscore/scoring'
import { words } from './words.js'

/** In which form a command answers. */
export type Format = 'text' | 'json' | 'sarif'

/** What the terminal asks of every command. */
export interface Settings {
  readonly lang: Lang
  readonly format: Format
  /** Whether what exists is written over. */
  readonly existing: 'keep' | 'replace'
  /** Whether only what is wrong is said. */
  readonly isQuiet: boolean
}

/** A value that is not taken, with those that are. */
export interface RefusedSetting {
  readonly name: string
  readonly value: string
  readonly values: readonly string[]
}

const LANGUAGES: readonly Lang[] = ['vi', 'en']

/** In which forms a command can answer: what was checked can be shown by forges and editors too. */
export const formatsOf = ({ id }: Command): readonly Format[] =>
  id === 'check' ? ['text', 'json', 'sarif'] : ['text', 'json']

/** An option that the terminal gives to commands. */
export interface SettingOption {
  readonly name: string
  /** The letter that stands for it. */
  readonly letter?: string
  readonly help: Text
  /** What it takes; nothing where it only stands there. */
  readonly values: readonly string[]
}

/** The options that a command has of the terminal. */
export function settingOptions(command: Command): readonly SettingOption[] {
  const formats = formatsOf(command)
  return [
    { name: 'format', help: sentence(words.format, { formats: formats.join('|') }), values: formats },
    ...(isWriting(command) ? [{ name: 'force', help: words.force, values: [] }] : []),
    { name: 'quiet', letter: 'q', help: words.quiet, values: [] },
    { name: 'lang', help: words.lang, values: LANGUAGES },
  ]
}

/** Whether a command makes files. */
const isWriting = ({ parameters }: Command): boolean => parameters.some(({ kind }) => kind === 'output')

/** The language that is asked for, wherever it stands in the line: what is wrong with the line is said in it too. */
export function langOf(args: readonly string[]): Lang {
  const at = args.lastIndexOf('--lang')
  return args.includes('--lang=en') || (at >= 0 && args[at + 1] === 'en') ? 'en' : 'vi'
}

/** The settings of a line, or the one that is not taken. */
export function settingsOf(
  command: Command,
  { lang = 'vi', format = 'text', force, quiet }: Readonly<Record<string, unknown>>,
): Result<Settings, RefusedSetting> {
  const ownLang = LANGUAGES.find((each) => each === lang)
  if (!ownLang) return fail({ name: 'lang', value: String(lang), values: LANGUAGES })
  const formats = formatsOf(command)
  const ownFormat = formats.find((each) => each === format)
  if (!ownFormat) return fail({ name: 'format', value: String(format), values: formats })
  return ok({
    lang: ownLang,
    format: ownFormat,
    existing: force === true ? 'replace' : 'keep',
    isQuiet: quiet === true,
  })
}
