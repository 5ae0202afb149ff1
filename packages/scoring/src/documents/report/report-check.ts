import type { Text } from '../../text.js'
import type { Question } from './question.js'
import type { ReadReport } from './read-report.js'
import type { Claim } from './relations/held/claim.js'

/** One check of running text. A file holds one; its examples are its tests. */
export interface ReportCheck {
  /** Published; never changes. */
  readonly id: string
  readonly title: Text
  /** Why it matters and what to do. */
  readonly help: Text
  /** What it claims of the figures of its questions; those that hold in another way are not asked about. */
  readonly claims?: Claim
  /** It asks about thresholds and goals, which no other check does. */
  readonly onBounds?: true
  /** Reports of a few lines: in the first the check asks once, in the second not at all. */
  readonly examples: { readonly wrong: string; readonly right: string }
  run(report: ReadReport): readonly Question[]
}
