import type { GradeBound } from '../../sheet/grade-bound.js'
import type { SheetCell } from '../../sheet/score-sheet.js'
import type { Text } from '../../text.js'
import type { NumberReading } from '../../values/number.js'

/**
 * What a column of figures of a list of units is. `total`: points in all. `percent`: points in percent of what could be had. `part`: an
 * addend of the total. `other`: figures that are no part of it (satisfaction, last year, files handled).
 */
export type UnitColumnRole = 'total' | 'percent' | 'part' | 'maximum' | 'rank' | 'other'

/** A column of figures of a list of units. */
export interface UnitColumn {
  readonly role: UnitColumnRole
  /** The header as it stands, of two lines both. */
  readonly name: string
  /** The year that the header names. */
  readonly year: number | null
  /** What the header says can be had at the most: 85 of «Điểm thẩm định (tối đa 85)». */
  readonly maximum: number | null
  /** Counted from 0 in the sheet. */
  readonly col: number
}

/** A cell of a list with its figure; `null` where there is none. A percentage is in percent. */
export interface UnitCell extends SheetCell {
  readonly reading: NumberReading | null
}

/** A unit of a list. */
export interface UnitRow {
  readonly unit: string
  readonly unitCell: SheetCell
  /** The heading above it or what its column of groups says; empty where there is none. */
  readonly group: string
  /** What the list's column of years says. */
  readonly year: number | null
  /** One cell for each of {@link UnitList.columns}. */
  readonly cells: readonly UnitCell[]
  /** The printed grade; `null` where the list has none. */
  readonly grade: SheetCell | null
}

/** A row that is of no unit. */
export interface SummaryRow {
  readonly kind: 'mean' | 'total' | 'maximum'
  /** The group below which it stands. */
  readonly group: string
  readonly row: UnitRow
}

/** A row of a list that is not ranked. */
export interface UnreadRow {
  /** Counted from 1. */
  readonly row: number
  /** What stands in it. */
  readonly text: string
  readonly why: Text
}

/** A list of units with their points: a ranking that was published, or one that an office keeps. */
export interface UnitList {
  readonly name: string
  readonly columns: readonly UnitColumn[]
  /** Place in `columns` of what units are ranked by. */
  readonly ranked: number
  /** Place of the printed ranks, or -1. */
  readonly ranks: number
  readonly rows: readonly UnitRow[]
  readonly summaries: readonly SummaryRow[]
  readonly bounds: readonly GradeBound[]
  readonly unread: readonly UnreadRow[]
}

/** The figure of a unit in a column, or `null`. */
export const figureIn = (row: UnitRow, column: number): NumberReading | null => row.cells[column]?.reading ?? null

/** The figure by which a unit is ranked, or `null`. */
export const rankedFigure = ({ ranked }: UnitList, row: UnitRow): number | null => figureIn(row, ranked)?.value ?? null

/** The printed rank of a unit, or `null`. */
export const printedRank = ({ ranks }: UnitList, row: UnitRow): number | null => figureIn(row, ranks)?.value ?? null

/** Places of the columns that have a role. */
export const columnsWithRole = ({ columns }: UnitList, role: UnitColumnRole): number[] =>
  columns.flatMap((column, at) => (column.role === role ? [at] : []))
