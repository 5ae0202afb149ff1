import type { Column } from '../sheet/column.js'
import { isDeduction } from '../sheet/deduction.js'
import { maximumOf, numberIn, type ScoreRow, type ScoreSheet } from '../sheet/score-sheet.js'
import type { Text } from '../text.js'
import { difference } from '../values/decimal.js'
import type { Found } from './check.js'
import { inSheet } from './sheet-check.js'

/** The cells of some columns that hold more than the maximum of their row. */
export function aboveMaximum(sheet: ScoreSheet, wanted: (column: Column) => boolean, sentence: Text): Found[] {
  const places = sheet.columns.flatMap((column, index) => (wanted(column) ? [index] : []))
  return sheet.rows.flatMap((row) =>
    places.flatMap((index) => {
      const [cell, column, value] = [row.cells[index], sheet.columns[index], numberIn(row, index)]
      if (!cell || !column || value === null || row.kind !== 'node') return []
      const maximum = maximumOf(sheet, row, column)
      if (maximum === null || isWithin(row, value, maximum, sheet)) return []
      const words = { value, maximum, code: row.code }
      return [
        {
          cell,
          ...inSheet(row, column),
          found: value,
          expected: maximum,
          difference: difference(value, maximum),
          sentence,
          words,
        },
      ]
    }),
  )
}

/** Of a penalty both the points and their bound may be written with a minus or without. */
const isWithin = (row: ScoreRow, value: number, maximum: number, sheet: ScoreSheet) =>
  row.beside === 'penalty' || isDeduction(row, sheet) ? Math.abs(value) <= Math.abs(maximum) : value <= maximum
