import { readFile } from 'node:fs/promises'
import {
  builtinFramework,
  type Framework,
  type FrameworkMistake,
  fail,
  frameworkIds,
  type Lang,
  noCriteria,
  ok,
  parseFramework,
  type Result,
  sentence,
  type Text,
} from '@parscore/scoring'
import { parse, YAMLParseError } from 'yaml'

const UNKNOWN: Text = {
  vi: 'Không có bộ tiêu chí «{id}». Có sẵn: {ids}; hoặc ghi đường dẫn đến tệp .yaml.',
  en: 'There is no framework “{id}”. There are {ids}; or give the path of a .yaml file.',
}
const MISTAKES: Text = {
  vi: 'Tệp bộ tiêu chí «{id}» có lỗi: {list}',
  en: 'The framework file “{id}” has mistakes: {list}',
}

/** A framework by its id, or from a YAML file that a user wrote. */
export async function loadFramework(id: string): Promise<Result<Framework, Text>> {
  const known = builtinFramework(id)
  if (known) return ok(known)
  if (!/\.ya?ml$/i.test(id)) return fail(sentence(UNKNOWN, { id, ids: frameworkIds.join(', ') }))
  try {
    const parsed = parseFramework(parse(await readFile(id, 'utf8'), { maxAliasCount: 100 }))
    return parsed.ok ? parsed : fail(sentence(MISTAKES, { id, list: listed(parsed.error) }))
  } catch (error) {
    if (error instanceof YAMLParseError)
      return fail(sentence(MISTAKES, { id, list: error.message.split('\n')[0] ?? '' }))
    return fail(sentence(UNKNOWN, { id, ids: frameworkIds.join(', ') }))
  }
}

/** A framework that has criteria, or the sentence that it is known by name only and what to do. */
export async function loadCriteria(id: string): Promise<Result<Framework, Text>> {
  const framework = await loadFramework(id)
  const nothing = framework.ok ? noCriteria(framework.value) : null
  return nothing ? fail(nothing) : framework
}

function listed(mistakes: readonly FrameworkMistake[]): Text {
  const list = (lang: Lang) => mistakes.map(({ path, message }) => `${path}: ${message[lang]}`).join('; ')
  return { vi: list('vi'), en: list('en') }
}
