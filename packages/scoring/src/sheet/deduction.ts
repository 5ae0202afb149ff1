import { isPoints } from './column.js'
import { maximumColumn, numberIn, type ScoreRow, type ScoreSheet } from './score-sheet.js'

/** Whether a row is a deduction by its figures: a negative maximum, and no points above 0. */
export function isDeduction(row: ScoreRow, sheet: ScoreSheet): boolean {
  const most = numberIn(row, maximumColumn(sheet))
  if (most === null || most >= 0) return false
  return sheet.columns.every((column, at) => !isPoints(column) || (numberIn(row, at) ?? 0) <= 0)
}
