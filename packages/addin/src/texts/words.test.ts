// What a clerk reads has no words of the project or of the terminal in it: neither options nor ids, folders nor names of formats.
import { commands, type NamedParameter } from '@parscore/commands'
import { builtinFrameworks, checkKinds, fold, type Text } from '@parscore/scoring'
import { describe, expect, it } from 'vitest'
import { commandsTexts } from '../commands/commands-texts.js'
import { fileKind, takenKinds } from '../commands/file-kind.js'
import { frameworkName } from '../frameworks/framework-name.js'
import { hostTexts } from '../host/host-texts.js'
import { lessonTexts } from '../lesson/lesson-texts.js'
import { tasks } from '../page/tasks.js'
import { readingTexts } from '../pane/reading/reading-texts.js'
import { texts } from './texts.js'

/** Words that only those who make parscore, or type at a terminal, know. */
const OF_THE_PROJECT =
  /(?<!\p{L})(?:seed|csp|sarif|turbo|json|repo|commit|worker|cache|schema|null|git|npm|node)(?!\p{L})|(?<!\p{L})--\p{L}|parscore\.yaml|(?<!\p{L})parscore (?:check|explain|compare|plan|template|split|merge|framework|facts|progress|calendar|rank|province|lock|init|draft)(?!\p{L})|\w\/\w+\/\w+\.\w|(?<!\p{L})par-\d/iu
/** The same in Vietnamese: names of formats, hidden sheets, parameters of a function. In English a point is a point. */
const OF_THE_PROJECT_HERE = /(?<!\p{L})(?:ya?ml|tham số|bố cục|appraisal|points?)(?!\p{L})|_parscore/iu
/** English words that have a Vietnamese one. */
const ENGLISH =
  /(?<!\p{L})(?:file|folder|sheet|framework|layout|upload|download|click|link|default|error|warning|option|format|template|browser|report|rule|check|export|import)(?!\p{L})/iu
/** What the pages say to the IT desk stands in no clerk's way. */
const FOR_IT: ReadonlySet<Text> = new Set([texts.officeMissing, texts.idInFunctions, texts.frameworkLoaded])

const shown: readonly (readonly [string, readonly Text[]])[] = [
  ['pane and page', Object.values(texts).filter((text) => !FOR_IT.has(text))],
  ['host', Object.values(hostTexts)],
  ['strip of what was understood', Object.values(readingTexts)],
  ['lesson', Object.values(lessonTexts)],
  ['start page', tasks.flatMap(({ title, help }) => [title, help])],
  ['forms', Object.values(commandsTexts)],
  ...commands.map(
    ({ id, title, help, parameters }) => [`form of ${id}`, [title, help, ...parameters.flatMap(wordsInForm)]] as const,
  ),
  ['frameworks', builtinFrameworks().map(frameworkName)],
  ['checks', checkKinds.flatMap(({ checks }) => checks.flatMap(({ title, help }) => [title, help]))],
]

/** What a form shows of a parameter. */
function wordsInForm(parameter: NamedParameter): readonly Text[] {
  const { label, help, inForm = help } = parameter
  const field = parameter.kind === 'option' ? parameter.field : null
  const choices = field?.kind === 'choice' || field?.kind === 'choices' ? field.choices.map(({ title }) => title) : []
  const kinds = parameter.kind === 'output' ? parameter.endings.map(fileKind) : []
  const taken = parameter.kind === 'file' ? [takenKinds(parameter.endings)] : []
  return [label, inForm, ...choices, ...kinds, ...taken]
}

const withoutNames = (text: string) => text.replaceAll(/\{[^}]*\}/g, '')

describe.each(shown)('%s', (_, said) => {
  it('says nothing in the words of the project', () => {
    const told = said.flatMap(({ vi, en }) => [vi, en]).filter((text) => OF_THE_PROJECT.test(withoutNames(text)))
    expect(told).toEqual([])
  })
  it('says it in Vietnamese', () => {
    const told = said.map(({ vi }) => withoutNames(vi))
    expect(told.filter((text) => ENGLISH.test(text) || OF_THE_PROJECT_HERE.test(text))).toEqual([])
  })
})

describe('a task has one name everywhere', () => {
  const titles = new Map(commands.map(({ id, title }) => [id, title]))
  it('on the start page as on its form', () => {
    for (const { title, opens } of tasks) if (opens.kind === 'command') expect(title).toEqual(titles.get(opens.command))
  })
  it('and those of an office’s year can all be begun there', () => {
    const begun = tasks.flatMap(({ opens }) => (opens.kind === 'command' ? [opens.command] : []))
    const all = ['template', 'split', 'merge', 'lock', 'rank', 'explain', 'target', 'progress', 'framework export']
    expect(begun).toEqual(expect.arrayContaining([...all, 'framework import', 'draft plan', 'draft report']))
  })
  it('and where another text points to it', () => {
    const known = new Set([...commands, ...tasks].flatMap(({ title }) => [title.vi]))
    const pointed = (text: string) => [...text.matchAll(/(?:việc|việc làm) «([^»]+)»/g)].map(([, name = '']) => name)
    const told = shown.flatMap(([, said]) => said.flatMap(({ vi }) => pointed(vi)))
    expect(told.filter((name) => !known.has(name))).toEqual([])
  })
})

it('a hint says more than the label above it', () => {
  const bare = ({ vi }: Text) => fold(vi).replace(/^(?:ten|tep|ghi) /, '')
  const repeated = commands.flatMap(({ id, parameters }) =>
    parameters
      .filter(({ kind, label, help, inForm = help }) => kind !== 'output' && bare(inForm) === bare(label))
      .map(({ name }) => `${id} ${name}`),
  )
  expect(repeated).toEqual([])
})
