import type { Framework } from '../framework/framework.js'

/** The columns of points that a sheet can have beside the maximum. */
export const pointRoles = ['computed', 'self', 'appraisal', 'survey', 'result', 'target'] as const
/** The columns of what a person fills in for a rule: whether the criterion is assessed, a fraction, or other figures. */
export const inputRoles = ['applies', 'numerator', 'denominator', 'input'] as const
/** A column of inputs. */
export type InputRole = (typeof inputRoles)[number]
/** A column of points. */
export type PointRole = (typeof pointRoles)[number]
/** What a column holds. */
export type ColumnRole =
  | PointRole
  | InputRole
  | 'maximum'
  | 'change'
  | 'percent'
  | 'lost'
  | 'weight'
  | 'agency'
  | 'evidence'
  | 'explanation'
  | 'note'

/** A column of a score sheet. */
export interface Column {
  readonly role: ColumnRole
  /** The header as it stands. */
  readonly name: string
  /** The year that the header names, if any. */
  readonly year: number | null
  /** Counted from 0 in the sheet. */
  readonly col: number
  /** The unit whose points it holds where the units of a table are columns; `null` else. */
  readonly unit: string | null
  /** The framework of the column's year where it is another than the sheet's (2015 beside 2016). */
  readonly framework: Framework | null
  /** Whether its figures have no cells of their own but stand in those of titles or points («Báo cáo (2 điểm)», «0,5/1»). */
  readonly isInWords?: true
}

/** Whether a column holds inputs of rules. */
export function isInput(column: Column): boolean {
  return (inputRoles as readonly string[]).includes(column.role)
}

/** Whether a column holds points. */
export function isPoints(column: Column): boolean {
  return (pointRoles as readonly string[]).includes(column.role)
}
