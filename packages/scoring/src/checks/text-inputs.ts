import { inputValue } from '../sheet/row-inputs.js'
import type { ScoreRow, ScoreSheet, SheetCell } from '../sheet/score-sheet.js'
import { dayOfCell, numberOfCell } from '../values/cell-value.js'

/** A text in a cell of figures, with the number that it says; a day is its serial number. */
export interface TextInput {
  readonly cell: SheetCell
  readonly row: ScoreRow
  readonly value: number
}

/** The figures of rules that are kept as texts, on a sheet whose formulas are known to pass over them. */
export function textInputs(sheet: ScoreSheet): TextInput[] {
  if (!sheet.sumsPassOverTexts) return []
  return sheet.rows.flatMap((row) =>
    row.inputs.flatMap((cell) => {
      const value = typeof cell.value === 'string' ? numberSaid(sheet, row, cell) : null
      return value === null ? [] : [{ cell, row, value }]
    }),
  )
}

function numberSaid(sheet: ScoreSheet, { node }: ScoreRow, { value, formula }: SheetCell): number | null {
  const kind = node?.rule?.input
  if (kind === undefined || kind === 'answer' || kind === 'done' || formula !== null) return null
  if (kind === 'received') {
    const day = dayOfCell(inputValue(value), sheet.dateSystem)
    return day.ok ? (day.value?.serial ?? null) : null
  }
  const read = numberOfCell(inputValue(value), kind === 'count' || kind === 'level' ? 'count' : 'points')
  return read.ok ? read.value : null
}
