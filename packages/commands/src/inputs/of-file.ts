import { type Result, sentence, type Text } from '@parscore/scoring'
import type { InputFile } from '../declaration/input-file.js'

const OF_FILE: Text = { vi: '{path}: {reason}', en: '{path}: {reason}' }

/** A sentence about one of the files that a person gave. */
export const ofFile = ({ path }: Pick<InputFile, 'path'>, reason: Text): Text => sentence(OF_FILE, { path, reason })

/** What failed is told of the file that it failed with. */
export const withFile = <T>(file: Pick<InputFile, 'path'>, result: Result<T, Text>): Result<T, Text> =>
  result.ok ? result : { ok: false, error: ofFile(file, result.error) }
