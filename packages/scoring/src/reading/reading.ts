import type { Framework } from '../framework/framework.js'
import type { Column } from '../sheet/column.js'
import type { Block } from '../sheet/grid.js'
import type { RowKind, ScoreSheet } from '../sheet/score-sheet.js'
import type { TokenStyle } from './code-token.js'
import type { Sums } from './judge.js'

/** Why a column is taken for what it is; `cells` where it has none of its own and the cells of another say it («Báo cáo (2 điểm)»). */
export type ColumnReason = 'words' | 'figures' | 'layout' | 'cells'

/** A column with the reason for its role. */
export interface ColumnReading {
  readonly column: Column
  readonly why: ColumnReason
}

/** A row of the table as it was understood. */
export interface RowReading {
  /** Counted from 0 in the sheet. */
  readonly row: number
  readonly kind: RowKind | 'option' | 'note' | 'continuation'
  /** Depth in the tree from 1; 0 for what is not of the tree. */
  readonly level: number
  readonly code: string
}

/** How much of a framework a table holds. */
export interface FrameworkCoverage {
  readonly framework: Framework
  /** Nodes that have a row. */
  readonly found: number
  /** Nodes that there are. */
  readonly all: number
  /** Codes of the fields at the top that have no row. */
  readonly absent: readonly string[]
  /** Whether the nodes were found by titles and maxima, for the sheet numbers them in its own way. */
  readonly byTitles: boolean
}

/** A cell or column that was not read, with why. */
export interface Unread {
  readonly address: string
  readonly text: string
  readonly why: 'not-points' | 'no-role' | 'no-place'
}

/** A score table as it was understood. */
export interface TableReading {
  readonly sheet: ScoreSheet
  /** The text above the header, if any. */
  readonly title: string
  readonly range: Block
  /** Rows of the header, counted from 0, both included. */
  readonly headerRows: readonly [first: number, last: number]
  readonly columns: readonly ColumnReading[]
  /** How codes are written, from the top of the tree down. */
  readonly scheme: readonly TokenStyle[]
  readonly rows: readonly RowReading[]
  readonly coverage: FrameworkCoverage | null
  /** How many parents are the sum of their children, over the maxima and all points. */
  readonly sums: Sums
  readonly unread: readonly Unread[]
  /** From 0 to 1: the share of what could be tested that holds. */
  readonly confidence: number
}

/** What a grid was understood as. */
export interface Reading {
  readonly sheet: string
  readonly tables: readonly TableReading[]
  /** Places that look like tables but have no row that could be read, with the row below their header. */
  readonly empty: readonly number[]
}
