import type { Finding, ScoreSheet } from '@parscore/scoring'

/** The score sheet of one unit with what is wrong in it. */
export interface UnitSheet {
  readonly unit: string
  readonly year: number | null
  readonly sheet: ScoreSheet
  /** Places of the columns of points that are the unit's. */
  readonly places: readonly number[]
  readonly findings: readonly Finding[]
  /** Whether it is named by a field and no unit is told. */
  readonly isField: boolean
}
