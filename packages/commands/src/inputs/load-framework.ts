import {
  builtinFramework,
  type Framework,
  fail,
  frameworkIds,
  noCriteria,
  ok,
  parseFramework,
  type Result,
  sentence,
  type Text,
} from '@parscore/scoring'
import type { CommandContext } from '../declaration/context.js'
import type { FrameworkChoice } from '../declaration/parameters.js'
import { way } from '../report/ways.js'
import { frameworkOfSheet } from './framework-of-sheet.js'
import { yamlFile } from './yaml-file.js'

const UNKNOWN: Text = {
  vi: `Không có bộ tiêu chí «{id}». Có sẵn: {ids}; hoặc ${way('ownFramework')}.`,
  en: `There is no framework “{id}”. There are {ids}; or ${way('ownFramework')}.`,
}
const MISTAKES: Text = {
  vi: 'Tệp bộ tiêu chí «{id}» có lỗi: {list}',
  en: 'The framework file “{id}” has mistakes: {list}',
}

const YAML = /\.(ya?ml|json)$/i
type Loading = Pick<CommandContext, 'trace' | 'today'>

/** A framework by its id, from a YAML file that a user wrote, or from the sheet that it was written in. */
export async function loadFramework(choice: FrameworkChoice, context: Loading): Promise<Result<Framework, Text>> {
  if (typeof choice !== 'string')
    return YAML.test(choice.name) ? yamlFile(choice, MISTAKES, parseFramework) : frameworkOfSheet(choice, context)
  const known = builtinFramework(choice)
  return known ? ok(known) : fail(sentence(UNKNOWN, { id: choice, ids: frameworkIds.join(', ') }))
}

const WRITE: Text = {
  vi: `{why} Có văn bản thì viết bộ tiêu chí vào bảng tính ${way('write')}.`,
  en: `{why} With the document at hand, write it in a spreadsheet ${way('write')}.`,
}

const NO_RULES: Text = {
  vi: 'Bộ {id} chưa có tiêu chí: nguồn chỉ nêu số lượng.',
  en: '{id} has no criteria: the sources only state their number.',
}

/** Why nothing can be scored by a framework of which only fields or counts are known, and what to do. */
export const onlyCounts = ({ id }: Framework): Text => sentence(WRITE, { why: sentence(NO_RULES, { id }) })

/** Why nothing can be done with a framework that is known by its name only, and what to do; `null` where it has criteria. */
export function withoutCriteria(framework: Framework): Text | null {
  const why = noCriteria(framework)
  return why && sentence(WRITE, { why })
}

/** A framework that has criteria, or the sentence that it is known by name only and what to do. */
export async function loadCriteria(choice: FrameworkChoice, context: Loading): Promise<Result<Framework, Text>> {
  const framework = await loadFramework(choice, context)
  const nothing = framework.ok ? withoutCriteria(framework.value) : null
  return nothing ? fail(nothing) : framework
}

/** The framework that a person may have named; `null` where none was. */
export const namedCriteria = (
  choice: FrameworkChoice | null,
  context: Loading,
): Promise<Result<Framework | null, Text>> =>
  choice === null ? Promise.resolve(ok(null)) : loadCriteria(choice, context)
