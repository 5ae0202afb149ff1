import { type FrameworkMistake, fail, type Lang, type Result, sentence, type Text } from '@parscore/scoring'
import { parse, YAMLParseError } from 'yaml'
import type { InputFile } from '../declaration/input-file.js'
import { withFile } from './of-file.js'

/** Names that stand for other parts of the file; more make a small file unpack to a large one. */
const MOST_ALIASES = 100

/**
 * What a YAML file that a person wrote holds.
 *
 * @param mistakes sentence with `{id}` (the file) and `{list}`
 * @param read the schema's reader of what stands in it
 */
export async function yamlFile<T>(
  file: InputFile,
  mistakes: Text,
  read: (data: unknown) => Result<T, readonly FrameworkMistake[]>,
): Promise<Result<T, Text>> {
  const bytes = await file.read()
  if (!bytes.ok) return withFile(file, bytes)
  const refused = (list: Text | string) => fail(sentence(mistakes, { id: file.path, list }))
  try {
    const parsed = read(parse(new TextDecoder().decode(bytes.value), { maxAliasCount: MOST_ALIASES }))
    return parsed.ok ? parsed : refused(listed(parsed.error))
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error
    return refused(error.message.split('\n')[0] ?? '')
  }
}

function listed(mistakes: readonly FrameworkMistake[]): Text {
  const list = (lang: Lang) => mistakes.map(({ path, message }) => `${path}: ${message[lang]}`).join('; ')
  return { vi: list('vi'), en: list('en') }
}
