import { type FrameworkMistake, fail, type Result, sentence, type Text } from '@parscore/scoring'
import type { InputFile } from '../declaration/input-file.js'
import { withFile } from './of-file.js'
import { listedMistakes, yamlData } from './yaml-data.js'

const EMPTY: Text = { vi: 'tệp trống', en: 'the file is empty' }

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
  const refused = (list: Text) => fail(sentence(mistakes, { id: file.path, list }))
  const written = yamlData(bytes.value)
  if (!written.ok) return refused(written.error)
  const { data } = written.value
  if (data === null) return refused(EMPTY)
  const parsed = read(data)
  return parsed.ok ? parsed : refused(listedMistakes(parsed.error))
}
