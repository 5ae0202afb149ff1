// What a clerk reads has no words of the project or of the terminal in it: neither options nor ids, folders nor names of formats.
import { commands } from '@parscore/commands'
import { builtinFrameworks, checkKinds, type Text } from '@parscore/scoring'
import { describe, expect, it } from 'vitest'
import { commandsTexts } from '../commands/commands-texts.js'
import { frameworkName } from '../frameworks/framework-name.js'
import { hostTexts } from '../host/host-texts.js'
import { lessonTexts } from '../lesson/lesson-texts.js'
import { tasks } from '../page/tasks.js'
import { readingTexts } from '../pane/reading/reading-texts.js'
import { texts } from './texts.js'

/** Words that only those who make parscore, or type at a terminal, know. */
const OF_THE_PROJECT =
  /(?<!\p{L})(?:seed|csp|sarif|turbo|json|repo|commit|worker|cache|schema|null|git|npm|node)(?!\p{L})|(?<!\p{L})--\p{L}|parscore\.yaml|(?<!\p{L})parscore (?:check|explain|compare|plan|template|split|merge|framework|facts|progress|calendar|rank|province|lock|init|draft)(?!\p{L})|\w\/\w+\/\w+\.\w|(?<!\p{L})par-\d/iu
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
    ({ id, title, help, parameters }) =>
      [
        `form of ${id}`,
        [title, help, ...parameters.flatMap(({ label, help: ownHelp, inForm = ownHelp }) => [label, inForm])],
      ] as const,
  ),
  ['frameworks', builtinFrameworks().map(frameworkName)],
  ['checks', checkKinds.flatMap(({ checks }) => checks.flatMap(({ title, help }) => [title, help]))],
]

const withoutNames = (text: string) => text.replaceAll(/\{[^}]*\}/g, '')

describe.each(shown)('%s', (_, said) => {
  it('says nothing in the words of the project', () => {
    const told = said.flatMap(({ vi, en }) => [vi, en]).filter((text) => OF_THE_PROJECT.test(withoutNames(text)))
    expect(told).toEqual([])
  })
  it('says it in Vietnamese', () => {
    expect(said.map(({ vi }) => vi).filter((text) => ENGLISH.test(withoutNames(text)))).toEqual([])
  })
})
