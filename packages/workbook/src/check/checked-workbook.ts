import type { ColumnTotal, Finding, Grid, ScoreSheet, TableReading, Text } from '@parscore/scoring'
import type { CheckedDocument } from '../documents/check-document.js'
import type { ReadProblem } from '../read/problem.js'
import type { SpreadsheetFormat } from '../read/read-file.js'
import type { WhoseTable } from '../units/whose-table.js'

/** A score table that was checked. A grid may hold several. */
export interface CheckedSheet {
  readonly sheet: ScoreSheet
  readonly grid: Grid
  /** How it was understood; `null` for a template, whose layout is known. */
  readonly reading: TableReading | null
  readonly whose: WhoseTable
  /** What each column of points comes to, with the values that proven misprints should have. */
  readonly totals: readonly ColumnTotal[]
  readonly findings: readonly Finding[]
  /** Why there were no points to check; `null` where there were. */
  readonly unchecked: Text | null
}

/** A sheet without a table that can be checked, and why. */
export interface PassedOver {
  readonly grid: Grid
  readonly problem: ReadProblem
}

/** What was checked of the sheets of a workbook: score tables, and annexes, plans and tables of losses. */
export interface CheckedTables {
  readonly sheets: readonly CheckedSheet[]
  readonly documents: readonly CheckedDocument[]
  readonly passedOver: readonly PassedOver[]
}

/** A file that was checked. */
export interface CheckedWorkbook extends CheckedTables {
  readonly format: SpreadsheetFormat
  /** What of the file was not read or was read in another way than it is written, and why. */
  readonly notes: readonly Text[]
}

/** All findings, those of score tables first. */
export const findingsOf = ({ sheets, documents }: CheckedTables): readonly Finding[] =>
  [...sheets, ...documents].flatMap(({ findings }) => findings)

/** Why nothing of a workbook earned a verdict; `null` where something was checked. */
export const nothingChecked = ({ sheets, documents }: CheckedTables): Text | null =>
  documents.length > 0 || sheets.some(({ unchecked }) => unchecked === null) ? null : (sheets[0]?.unchecked ?? null)

/** The findings by the name of the sheet that they are on; each sheet that was checked is there. */
export function findingsBySheet({ sheets, documents }: CheckedTables): ReadonlyMap<string, readonly Finding[]> {
  const bySheet = new Map<string, readonly Finding[]>()
  for (const { grid, findings } of [...sheets, ...documents])
    bySheet.set(grid.name, [...(bySheet.get(grid.name) ?? []), ...findings])
  return bySheet
}
