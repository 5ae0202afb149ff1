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
import type { FrameworkChoice } from '../declaration/parameters.js'
import { yamlFile } from './yaml-file.js'

const UNKNOWN: Text = {
  vi: 'Không có bộ tiêu chí «{id}». Có sẵn: {ids}; hoặc ghi đường dẫn đến tệp .yaml.',
  en: 'There is no framework “{id}”. There are {ids}; or give the path of a .yaml file.',
}
const MISTAKES: Text = {
  vi: 'Tệp bộ tiêu chí «{id}» có lỗi: {list}',
  en: 'The framework file “{id}” has mistakes: {list}',
}

/** A framework by its id, or from a YAML file that a user wrote. */
export async function loadFramework(choice: FrameworkChoice): Promise<Result<Framework, Text>> {
  if (typeof choice !== 'string') return yamlFile(choice, MISTAKES, parseFramework)
  const known = builtinFramework(choice)
  return known ? ok(known) : fail(sentence(UNKNOWN, { id: choice, ids: frameworkIds.join(', ') }))
}

/** A framework that has criteria, or the sentence that it is known by name only and what to do. */
export async function loadCriteria(choice: FrameworkChoice): Promise<Result<Framework, Text>> {
  const framework = await loadFramework(choice)
  const nothing = framework.ok ? noCriteria(framework.value) : null
  return nothing ? fail(nothing) : framework
}

/** The framework that a person may have named; `null` where none was. */
export const namedCriteria = (choice: FrameworkChoice | null): Promise<Result<Framework | null, Text>> =>
  choice === null ? Promise.resolve(ok(null)) : loadCriteria(choice)
