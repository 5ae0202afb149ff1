import { addressOf } from '../sheet/grid.js'
import type { ScoreRow, SheetCell } from '../sheet/score-sheet.js'

/** The cell of a row in a column of words, which keeps the text alone. */
export function wordCell({ codeCell: { sheet, row } }: ScoreRow, col: number, text: string): SheetCell {
  return { sheet, address: addressOf(row, col), row, col, text, value: text, formula: null }
}
