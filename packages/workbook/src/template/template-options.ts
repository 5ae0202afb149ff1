import type { Framework } from '@parscore/scoring'
import type { Filling, PlanColumn } from './filling.js'

/** The cell of the score sheet that holds the year. */
export const YEAR_CELL = '$B$3'
/** The cell of the score sheet that holds the unit. */
export const UNIT_CELL = '$B$4'

/** What an agency is responsible for. */
export interface AgencyPart {
  readonly agency: string
  /** Codes of leaves. */
  readonly codes: ReadonlySet<string>
}

/** What a template is made of. */
export interface TemplateOptions {
  /** The whole framework. */
  readonly framework: Framework
  /** The year that is scored. */
  readonly year: number
  /** The province or unit; empty where it is left to be typed. */
  readonly unit: string
  /** The agency whose part it is with the codes of its criteria, or `null` for the whole. */
  readonly part: AgencyPart | null
  readonly filling: Filling
  /** Columns of a plan beside those of the course; none where it is left out. */
  readonly plans?: readonly PlanColumn[]
  /** `final`: the course is over, every cell is locked. Open where it is left out. */
  readonly state?: 'open' | 'final'
}
