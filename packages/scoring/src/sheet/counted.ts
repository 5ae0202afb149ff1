import type { ScoreSheet } from './score-sheet.js'

/** How much of a table there was to check. */
export interface Counted {
  /** Columns of numbers. */
  readonly columns: number
  /** Their cells that are filled, in rows of the table. */
  readonly cells: number
}

/** How many columns of numbers a table has, and how many of their cells are filled. */
export const countedOf = ({ columns, rows }: Pick<ScoreSheet, 'columns' | 'rows'>): Counted => ({
  columns: columns.length,
  cells: rows.reduce((sum, { cells }) => sum + cells.filter(({ text }) => text !== '').length, 0),
})
