import type { Text } from '@parscore/scoring'

/** Why a file or a sheet cannot be used, in a sentence that says what to do. */
export interface ReadProblem {
  readonly kind:
    | 'empty'
    | 'not-a-spreadsheet'
    | 'not-a-text'
    | 'damaged'
    | 'password'
    | 'letters-lost'
    | 'too-large'
    | 'no-table'
    | 'other-framework'
    | 'units-by-year'
    | 'template-part'
    | 'running-text'
  readonly message: Text
  /** What was thrown below, for those who look for the reason in the program. */
  readonly cause?: unknown
}

/** A problem of a kind. */
export const problem = (kind: ReadProblem['kind'], vi: string, en: string): ReadProblem => ({
  kind,
  message: { vi, en },
})
