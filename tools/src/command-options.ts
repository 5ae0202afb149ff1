/** The options that each command takes beside `--lang`, `--help` and `--version`, which all take. */
const TAKEN: ReadonlyMap<string, readonly string[]> = new Map([
  ['check', ['framework', 'format', 'fix', 'previous', 'select', 'ignore', 'force']],
  ['explain', ['framework', 'column', 'by', 'out', 'form', 'target', 'unit', 'force']],
  ['explain-check', []],
  ['target', ['framework', 'column', 'target']],
  ['plan', ['framework', 'column', 'target']],
  ['facts', ['annex', 'format']],
  ['progress', ['year', 'today', 'out', 'chart', 'force']],
  ['calendar', ['year', 'today', 'out', 'force']],
  ['province', ['papi', 'chart', 'force']],
  ['rank', ['framework', 'column', 'force']],
  ['compare', ['framework', 'column']],
  ['template', ['year', 'unit', 'annex', 'plan', 'today', 'force']],
  ['split', ['force']],
  ['framework', ['force']],
  ['lock', ['force']],
  ['merge', ['force']],
])
const COMMON: readonly string[] = ['lang', 'help', 'version']

/**
 * Of the options that a person gave those that the command does not have. One that is passed over in silence makes a person believe
 * that it was heard.
 *
 * @example foreignOptions('lock', ['lang', 'fix']) // ['fix']
 */
export const foreignOptions = (command: string, given: readonly string[]): readonly string[] =>
  given.filter((option) => !COMMON.includes(option) && !(TAKEN.get(command) ?? []).includes(option))
