import type { Framework } from '@parscore/scoring'
import type { Filling } from './filling.js'

/** The cell of the score sheet that holds the year. */
export const YEAR_CELL = '$B$3'

/** What a template is made of. */
export interface TemplateOptions {
  readonly framework: Framework
  /** The year that is scored. */
  readonly year: number
  /** The province or unit; empty where it is left to be typed. */
  readonly unit: string
  /** The agency whose part it is, or `null` for the whole. */
  readonly agency: string | null
  readonly filling: Filling
}
