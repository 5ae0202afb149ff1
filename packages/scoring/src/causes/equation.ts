import { numberIn, readingOf, rootRows, type ScoreRow, type ScoreSheet } from '../sheet/score-sheet.js'
import { difference, sum } from '../values/decimal.js'
import { printedLoss } from '../values/rounding.js'

/** A whole of a column that is the sum of its parts, all of them printed. */
export interface Equation {
  readonly whole: ScoreRow
  readonly parts: readonly ScoreRow[]
}

/** Another value for one cell of a column. */
export interface Replacement {
  readonly row: ScoreRow
  readonly value: number
}

/** The sums that a column prints: each parent with its children, the total of all with the fields. */
export function equationsOf(sheet: ScoreSheet, column: number): Equation[] {
  const roots = rootRows(sheet)
  return sheet.rows.flatMap((whole): Equation[] => {
    const parts = partsOf(whole, roots)
    const isPrinted = [whole, ...parts].every((row) => numberIn(row, column) !== null)
    return parts.length > 0 && isPrinted ? [{ whole, parts }] : []
  })
}

function partsOf(row: ScoreRow, roots: readonly ScoreRow[]): readonly ScoreRow[] {
  // What is unlike a plain sum (a bonus, a penalty, a row that nobody names) proves nothing here.
  const isPlain = (each: ScoreRow) => each.beside === null && each.node?.incomplete !== true
  const parts = row.kind === 'node' ? row.children : row.kind === 'total' ? (row.scope?.children ?? roots) : []
  return isPlain(row) && parts.every(isPlain) ? parts : []
}

/** The whole less its parts, as printed or with one value changed. */
export function gapWith({ whole, parts }: Equation, column: number, change: Replacement | null): number {
  const value = (row: ScoreRow) => (change?.row === row ? change.value : (numberIn(row, column) ?? 0))
  return difference(value(whole), sum(parts.map(value)))
}

/** Whether an equation holds, as printed or with one value changed, as far as the printed digits tell. */
export function holdsWith(equation: Equation, column: number, change: Replacement | null): boolean {
  const gap = gapWith(equation, column, change)
  if (gap === 0) return true
  const printed = (row: ScoreRow) => {
    const reading = readingOf(row, column)
    const value = change?.row === row ? change.value : (reading?.value ?? 0)
    return { value, decimals: reading?.decimals ?? 0 }
  }
  return printedLoss(gap, printed(equation.whole), equation.parts.map(printed)) !== null
}
