// biome-ignore-all lint/suspicious/noTemplateCurlyInString: so shells write their variables
import type { Command, NamedParameter } from '@parscore/commands'
import { frameworkIds, type Lang } from '@parscore/scoring'
import { settingOptions } from './settings.js'
import { words } from './words.js'

/** Shells for which there is a script. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const
export type Shell = (typeof SHELLS)[number]

/** A word that can be typed, with what it means. */
interface Word {
  readonly word: string
  readonly help: string
}

/** What can be typed after one command. */
interface Typeable extends Word {
  readonly options: readonly (Word & { readonly values: readonly string[] })[]
}

/**
 * The script by which a shell completes commands, options and their values, made from what the commands declare.
 *
 * @example completionScript(commands, 'bash', 'vi') // '# eval "$(parscore completion bash)"\n_parscore() {\n…'
 */
export function completionScript(commands: readonly Command[], shell: Shell, lang: Lang): string {
  const typeable = firstWords(commands, lang)
  switch (shell) {
    case 'bash':
      return `# eval "$(parscore completion bash)"\n${bash(typeable)}`
    case 'zsh':
      return `# eval "$(parscore completion zsh)"\nautoload -U +X bashcompinit && bashcompinit\n${bash(typeable)}`
    case 'fish':
      return `# parscore completion fish | source\n${fish(typeable)}`
    case 'powershell':
      return `# parscore completion powershell | Out-String | Invoke-Expression\n${powershell(typeable)}`
  }
}

/** Commands by their first word; those of two words have their options together. */
function firstWords(commands: readonly Command[], lang: Lang): readonly Typeable[] {
  const firsts = [...new Set(commands.map(({ id }) => id.split(' ')[0] ?? ''))]
  return firsts.map((word) => {
    const own = commands.filter(({ id }) => id.split(' ')[0] === word)
    const options = own.flatMap((command) => optionsOf(command, lang))
    const once = options.filter((each, at) => options.findIndex((other) => other.word === each.word) === at)
    return { word, help: own[0]?.title[lang] ?? '', options: once }
  })
}

function optionsOf(command: Command, lang: Lang): Typeable['options'] {
  const { parameters, operands } = command
  const own = parameters.filter(({ name }) => !operands.includes(name))
  return [
    ...own.map((parameter) => ({
      word: `--${parameter.name}`,
      help: parameter.help[lang],
      values: valuesOf(parameter),
    })),
    ...settingOptions(command).map(({ name, help, values }) => ({ word: `--${name}`, help: help[lang], values })),
    { word: '--help', help: words.help[lang], values: [] },
  ]
}

function valuesOf(parameter: NamedParameter): readonly string[] {
  if (parameter.kind !== 'option') return []
  if (parameter.field.kind === 'framework') return frameworkIds
  return parameter.field.kind === 'choice' || parameter.field.kind === 'choices'
    ? parameter.field.choices.map(({ value }) => value)
    : []
}

function bash(typeable: readonly Typeable[]): string {
  const firsts = typeable.map(({ word }) => word).join(' ')
  const values = new Map(typeable.flatMap(({ options }) => options.map((each) => [each.word, each.values] as const)))
  const listed = [...values].filter(([, each]) => each.length > 0)
  return [
    '_parscore() {',
    '  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} options=""',
    '  case "$prev" in',
    ...listed.map(([word, each]) => `    ${word}) COMPREPLY=($(compgen -W "${each.join(' ')}" -- "$cur")); return;;`),
    '  esac',
    `  if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY=($(compgen -W "${firsts}" -- "$cur")); return; fi`,
    '  case "${COMP_WORDS[1]}" in',
    ...typeable.map(({ word, options }) => `    ${word}) options="${options.map((each) => each.word).join(' ')}";;`),
    '  esac',
    '  case "$cur" in',
    '    -*) COMPREPLY=($(compgen -W "$options" -- "$cur"));;',
    '    *) COMPREPLY=($(compgen -f -- "$cur"));;',
    '  esac',
    '}',
    'complete -o filenames -F _parscore parscore',
  ].join('\n')
}

/** A text between single quotes of a shell. */
const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

const fish = (typeable: readonly Typeable[]): string =>
  typeable
    .flatMap(({ word, help, options }) => [
      `complete -c parscore -n __fish_use_subcommand -a ${word} -d ${quoted(help)}`,
      ...options.map((option) =>
        [
          `complete -c parscore -n '__fish_seen_subcommand_from ${word}' -l ${option.word.slice(2)} -d ${quoted(option.help)}`,
          ...(option.values.length > 0 ? [`-x -a ${quoted(option.values.join(' '))}`] : []),
        ].join(' '),
      ),
    ])
    .join('\n')

function powershell(typeable: readonly Typeable[]): string {
  const list = (each: readonly string[]) => each.map((word) => `'${word}'`).join(', ')
  return [
    'Register-ArgumentCompleter -Native -CommandName parscore -ScriptBlock {',
    '  param($word, $line)',
    '  $options = @{',
    ...typeable.map(({ word, options }) => `    '${word}' = @(${list(options.map((each) => each.word))})`),
    '  }',
    '  $typed = @($line.CommandElements | ForEach-Object { $_.ToString() })',
    `  $words = if ($typed.Count -lt 2 -or ($typed.Count -eq 2 -and $word)) { @(${list(typeable.map(({ word }) => word))}) } else { $options[$typed[1]] }`,
    '  $words | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }',
    '}',
  ].join('\n')
}
