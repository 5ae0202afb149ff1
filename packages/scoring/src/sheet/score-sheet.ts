import type { Framework, FrameworkNode } from '../framework/framework.js'
import { pointsInTitle } from '../reading/row-words.js'
import type { DateSystem } from '../values/date.js'
import { sum } from '../values/decimal.js'
import type { NumberReading } from '../values/number.js'
import { oncePer } from '../values/once-per.js'
import type { Column } from './column.js'
import type { Block, CellValue } from './grid.js'

/** A cell with where it stands and what stands in it. */
export interface SheetCell {
  /** Name of the sheet. */
  readonly sheet: string
  /** Such as `D17`. */
  readonly address: string
  /** Counted from 0. */
  readonly row: number
  readonly col: number
  /** The text to show: marks composed, spaces folded, italic marks of a scan taken off. */
  readonly text: string
  /** What stands in the cell, untouched. */
  readonly value: CellValue
  /** The formula without `=`, or `null`. */
  readonly formula: string | null
}

/**
 * What a cell that is no number of points may say: a part of the maximum («80%», «2/3») or the figure before it as points, or a
 * number with marks too many («2..5»).
 */
export type PointsDoubt =
  | {
      readonly kind: 'share'
      /** From 0 on: 0.8 for «80%». */
      readonly share: number
      /** The other reading, in points: 2 for «2/3», 0.5 for 0.5 shown as 50 %. */
      readonly points: number
    }
  | { readonly kind: 'misspelt'; readonly likely: number }

/** What a cell of points says. */
export type Points =
  | {
      readonly kind: 'number'
      readonly reading: NumberReading
      readonly stored: 'number' | 'text'
      /** A text that the formulas of the sheet pass over: it is told, and not counted. */
      readonly passedOver?: true
    }
  /** Nothing was given: the cell is empty, or says in words that the criterion is left out. */
  | { readonly kind: 'blank'; readonly left?: 'not-assessed' | 'not-applicable' }
  /** No points: words, or what can be read in two ways or is misspelt; it is not counted. */
  | { readonly kind: 'text'; readonly doubt?: PointsDoubt }
  | { readonly kind: 'error' }
  /** A formula that was never calculated. */
  | { readonly kind: 'uncalculated' }

/** A cell of a column of numbers: its place, its text and its reading. */
export interface PointsCell extends SheetCell {
  readonly points: Points
}

/**
 * What a row of the table is. `node` is of the tree; `duplicate` has a code that stood above; `stray` has points but no
 * code that says where it belongs; `total` sums its scope; `index` is that sum in percent of what was assessed, `rank`
 * its place among those of the other units.
 */
export type RowKind = 'node' | 'duplicate' | 'stray' | 'total' | 'index' | 'rank'

/** A row of the table. */
export interface ScoreRow {
  /** Place among the rows of the table, from 0. */
  readonly position: number
  readonly kind: RowKind
  /** The code, normalised and under its group: `1.10`, `I.3`; the text of the code cell where it is no code. */
  readonly code: string
  /** Whether the sheet prints no code of its own for the row, or only a mark: then `code` is an ordinal below its parent. */
  readonly assigned: boolean
  /** The code that the sheet prints where a row above has it already: `code` is the next free one, as the sums prove. */
  readonly repeats?: string
  readonly codeCell: SheetCell
  readonly title: string
  /** The title folded for comparing. */
  readonly folded: string
  readonly titleCell: SheetCell
  /** The node of the framework that has this code. */
  readonly node: FrameworkNode | null
  readonly parent: ScoreRow | null
  readonly children: readonly ScoreRow[]
  /** One cell for each column of {@link ScoreSheet.columns}. */
  readonly cells: readonly PointsCell[]
  /** The text of each of {@link ScoreSheet.wordColumns}. */
  readonly words: readonly string[]
  /** One cell for each of {@link ScoreSheet.inputColumns}. */
  readonly inputs: readonly SheetCell[]
  /** Whether its points come on top of, or are taken off, the others and stand outside the maximum. */
  readonly beside: 'bonus' | 'penalty' | null
  /** For a total within the table, the row whose children it sums; `null` for the total of all. */
  readonly scope: ScoreRow | null
  /** The rows at the top that a total sums, where it is neither all of them nor those below its scope: what stands before it. */
  readonly addends: readonly ScoreRow[] | null
  /** Whether it stands above fields instead of being one: I. Kết quả, II. Tác động of 2016. */
  readonly isGroup: boolean
}

/** How a code was mended when it was read. */
export interface CodeRepair {
  readonly row: ScoreRow
  /** What the cell holds. */
  readonly stored: 'number' | 'date' | 'typo'
  /** What the sequence proves it to be. */
  readonly code: string
}

/** A score sheet: rows of a criteria tree × columns of points, each value with the cell it came from. */
export interface ScoreSheet {
  readonly name: string
  readonly framework: Framework | null
  /** Columns of numbers: maximum, points, change. */
  readonly columns: readonly Column[]
  /** Columns of words: agency, evidence, explanation. */
  readonly wordColumns: readonly Column[]
  /** Columns of what rules are computed from: a rate, days, an answer. */
  readonly inputColumns: readonly Column[]
  readonly dateSystem: DateSystem
  /** All rows in the order of the sheet. */
  readonly rows: readonly ScoreRow[]
  readonly codeRepairs: readonly CodeRepair[]
  /** Merged blocks inside the table. */
  readonly merges: readonly Block[]
  /** Rows of the sheet that are hidden, counted from 0. */
  readonly hiddenRows: ReadonlySet<number>
  /** Whether the file tells numbers from texts. */
  readonly typed: boolean
  /** See {@link Grid.sumsPassOverTexts}. */
  readonly sumsPassOverTexts: boolean
  /** Rows that print the total of this table and others; they are none of {@link rows}. */
  readonly grandTotals?: readonly ScoreRow[]
  /** Lines of text below the table, where it grades the unit: the scale of the grades stands there. */
  readonly below?: readonly string[]
  /** Whether a unit assesses itself in this table and others that one total sums up: its own points are no unit's. */
  readonly isPart?: true
  /** Number of rows that were read where the sheet has more; `null` where all were. */
  readonly readRows: number | null
}

/** The value of a row in a column, or `null` where there is no number that counts. */
export function numberIn(row: ScoreRow, column: number): number | null {
  return readingOf(row, column)?.value ?? null
}

/** The printed number of a row in a column, or `null`. */
export function readingOf(row: ScoreRow, column: number): NumberReading | null {
  const points = row.cells[column]?.points
  return points?.kind === 'number' && !points.passedOver ? points.reading : null
}

/** A cell of points with its row and column. */
export interface PlacedCell {
  readonly cell: PointsCell
  readonly row: ScoreRow
  readonly column: Column
  /** Place of the column in {@link ScoreSheet.columns}. */
  readonly index: number
}

/** The cells of the columns of numbers that fulfil something, row by row. */
export function findCells(
  sheet: ScoreSheet,
  wanted: (cell: PointsCell, row: ScoreRow, column: Column) => boolean,
): PlacedCell[] {
  const found: PlacedCell[] = []
  for (const row of sheet.rows) {
    // A place or a grade is no points.
    if (row.kind === 'rank') continue
    for (const [index, cell] of row.cells.entries()) {
      const column = sheet.columns[index]
      if (column && wanted(cell, row, column)) found.push({ cell, row, column, index })
    }
  }
  return found
}

const nodesOf = oncePer(({ rows }: ScoreSheet): readonly ScoreRow[] => rows.filter((row) => row.kind === 'node'))

/** The rows of the tree, without totals. */
export function nodeRows(sheet: ScoreSheet): readonly ScoreRow[] {
  return nodesOf(sheet)
}

/** The rows at the top of the tree: fields, or groups. */
export function rootRows(sheet: ScoreSheet): readonly ScoreRow[] {
  return nodeRows(sheet).filter((row) => row.parent === null)
}

/** The field (lĩnh vực) that a row is in: the row at the top, or below a group the next one. A total is in the field that it sums. */
export function fieldOf(row: ScoreRow): ScoreRow {
  const start = row.scope ?? row
  return start.parent === null || start.parent.isGroup ? start : fieldOf(start.parent)
}

/** The fields of a sheet; a group without rows below it stands for its own. */
export const fieldRows = (sheet: ScoreSheet): readonly ScoreRow[] =>
  rootRows(sheet).flatMap((root) => (root.isGroup && root.children.length > 0 ? root.children : [root]))

/** What a person calls a row: its code, or of a total, an index, a rank and what has no code, its words. */
export function rowName({ kind, code, title, codeCell }: ScoreRow): string {
  const isCoded = kind !== 'total' && kind !== 'index' && kind !== 'rank' && code !== ''
  return isCoded ? code : title || codeCell.text
}

/** The rows that a total sums; `null` where it sums all at the top. */
export const summedBy = ({ addends, scope }: ScoreRow): readonly ScoreRow[] | null =>
  addends ?? (scope && (scope.children.length > 0 ? scope.children : [scope]))

/** Place of the column of maxima, or −1. */
export function maximumColumn(sheet: ScoreSheet): number {
  return sheet.columns.findIndex((column) => column.role === 'maximum')
}

/** Place of the maxima that a column is held against: those of its year where each year has its own. */
function maximumOfColumn(sheet: ScoreSheet, column: Column | undefined): number {
  const year = column?.year ?? null
  const ofYear = year === null ? -1 : sheet.columns.findIndex((each) => each.role === 'maximum' && each.year === year)
  return ofYear < 0 ? maximumColumn(sheet) : ofYear
}

/** The framework that a column belongs to: its own, or the sheet's. */
export function frameworkOf(sheet: ScoreSheet, column: Column): Framework | null {
  return column.framework ?? sheet.framework
}

/**
 * The maximum of a row: as the sheet has it, in its column or in its title, else as the framework does, else what its children come to.
 *
 * @param column the column that it is for: results of a year with another framework have no maximum here
 * @returns points, or `null` where none knows
 */
export function maximumOf(sheet: ScoreSheet, row: ScoreRow, column?: Column): number | null {
  const place = maximumOfColumn(sheet, column)
  const own = place < 0 ? null : numberIn(row, place)
  if (own !== null || column?.framework) return own
  return pointsInTitle(row.title) ?? row.node?.maximum ?? (place < 0 ? null : sumOfMaxima(sheet, row))
}

/** The maxima of a row's children together, where each has one. */
function sumOfMaxima(sheet: ScoreSheet, { children }: ScoreRow): number | null {
  const maxima = children.filter((child) => child.beside === null).map((child) => maximumOf(sheet, child))
  const known = maxima.filter((maximum) => maximum !== null)
  return known.length === 0 || known.length < maxima.length ? null : sum(known)
}
