import type { Check } from './check.js'
import type { Severity } from './finding.js'

/** Which checks run, and how grave their findings are, where an office decided otherwise than we. */
export interface CheckSelection {
  /** Ids of the only checks to run; absent: all. */
  readonly select?: readonly string[]
  /** Ids of checks to leave out. */
  readonly ignore?: readonly string[]
  /** Severities by id; one given here holds for every finding of the check. */
  readonly severity?: ReadonlyMap<string, Severity>
}

/**
 * The checks of a list that a selection leaves, with the severities that it gives.
 *
 * @example selectedChecks(checks, { ignore: ['mixed-separators'] }).length - checks.length // -1
 */
export function selectedChecks<Document, Content>(
  checks: readonly Check<Document, Content>[],
  { select, ignore = [], severity: given }: CheckSelection,
): readonly Check<Document, Content>[] {
  return checks
    .filter(({ id }) => (select?.includes(id) ?? true) && !ignore.includes(id))
    .map((check) => {
      const severity = given?.get(check.id)
      if (severity === undefined) return check
      const run = (document: Document) => check.run(document).map((found) => ({ ...found, severity }))
      return { ...check, severity, run }
    })
}

/** The ids of a selection that no check has: a slip of the person who wrote it. */
export function unknownIds(selection: CheckSelection, known: readonly { readonly id: string }[]): readonly string[] {
  const named = [...(selection.select ?? []), ...(selection.ignore ?? []), ...(selection.severity?.keys() ?? [])]
  return [...new Set(named)].filter((id) => known.every((check) => check.id !== id))
}
