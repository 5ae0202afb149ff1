import {
  type Annex,
  builtinFrameworks,
  type CheckSelection,
  type Framework,
  fail,
  type Result,
  type TableLayout,
  type Text,
} from '@parscore/scoring'
import { type CheckedWorkbook, checkWorkbook } from '@parscore/workbook'
import type { CommandContext } from '../declaration/context.js'
import { whyUnread } from './opened.js'

/** What a command asks of a check beside the framework. */
export interface FileCheckOptions extends CheckSelection {
  /** Last year's annex. */
  readonly previous: Annex | null
  /** How tables are laid out, where a person said so. */
  readonly layouts?: readonly TableLayout[]
}

/**
 * Checks a file by the frameworks that come with parscore, or the one that the user names.
 *
 * @param bytes the file
 * @param name its name
 * @returns what was checked, or in a sentence why there is nothing to check
 */
export async function checkFile(
  bytes: Uint8Array,
  name: string,
  framework: Framework | null,
  context: Pick<CommandContext, 'trace'>,
  options: FileCheckOptions = { previous: null },
): Promise<Result<CheckedWorkbook, Text>> {
  const checked = await checkWorkbook(bytes, name, { ...options, frameworks: builtinFrameworks(), framework })
  return checked.ok ? checked : fail(whyUnread(checked.error, context))
}
