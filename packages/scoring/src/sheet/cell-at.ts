import { keptPer } from '../values/kept-per.js'
import { addressOf, type CellValue, type Grid } from './grid.js'
import type { SheetCell } from './score-sheet.js'

/** A cell of a grid with its place and its text. Row and column count from 0. */
export function cellAt(grid: Grid, row: number, col: number): SheetCell {
  const value = grid.rows[row]?.[col] ?? null
  const address = addressOf(row, col)
  return {
    sheet: grid.name,
    address,
    row,
    col,
    text: textOf(value),
    value,
    formula: grid.formulas.size === 0 ? null : (grid.formulas.get(address) ?? null),
  }
}

/** The text of a cell without the italic marks that a scan leaves. */
export function textOf(value: CellValue): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return tidy(String(value))
}

/** Many readers look at each cell, and most look at all of them: a text is put in order once. */
const tidy = keptPer((given: string): string => {
  const text = given.normalize('NFC')
  const unmarked = text.includes('<') ? text.replace(/<\/?[a-z]{1,3}>/gi, '') : text
  // Most cells have single spaces: to look costs a fifth of replacing.
  return UNTIDY.test(unmarked) ? unmarked.replace(/\s+/g, ' ').trim() : unmarked
})

const UNTIDY = /[^\S ]| {2}|^ | $/
