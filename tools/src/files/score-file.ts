import { fail, ok, type Result, type ScoreSheet, type Text } from '@parscore/scoring'
import { checkFile } from './check-file.js'
import { loadCriteria } from './load-framework.js'
import { readInput } from './read-input.js'

/** The first score sheet of a file. */
export async function scoreFile(path: string, framework: string | null): Promise<Result<ScoreSheet, Text>> {
  const named = framework === null ? ok(null) : await loadCriteria(framework)
  if (!named.ok) return named
  const input = await readInput(path)
  if (!input.ok) return input
  const file = await checkFile(input.value.bytes, input.value.name, named.value)
  if (!file.ok) return file
  const [first] = file.value.sheets
  return first ? ok(first.sheet) : fail({ vi: 'Tệp không có bảng chấm.', en: 'The file has no score sheet.' })
}
