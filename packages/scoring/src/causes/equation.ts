import { changeColumns } from '../checks/change-columns.js'
import { type Column, isPoints } from '../sheet/column.js'
import { isDue } from '../sheet/due.js'
import { numberIn, readingOf, rootRows, type ScoreRow, type ScoreSheet, summedBy } from '../sheet/score-sheet.js'
import { difference, sum } from '../values/decimal.js'
import { printedLoss } from '../values/rounding.js'

/** A cell of numbers. */
export interface Place {
  readonly row: ScoreRow
  /** Place in `sheet.columns`. */
  readonly column: number
}

/** A whole that is the sum of its parts, all of them printed: a row and its children, or a year and the year before with the change. */
export interface Equation {
  readonly kind: 'sum' | 'change'
  readonly whole: Place
  readonly parts: readonly Place[]
}

/** Another value for one cell. */
export interface Replacement extends Place {
  readonly value: number
}

/** What a sheet prints that must agree: each parent with its children, the total of all with the fields, each change with its years. */
export function equationsOf(sheet: ScoreSheet): Equation[] {
  const roots = rootRows(sheet)
  const isAdded = (each: Column) => isPoints(each) || each.role === 'maximum'
  const sums = sheet.columns.flatMap((each, column) => (isAdded(each) ? sumsIn(sheet, column, roots) : []))
  return [...sums, ...changesIn(sheet)].filter(isPrinted)
}

function sumsIn(sheet: ScoreSheet, column: number, roots: readonly ScoreRow[]): Equation[] {
  return sheet.rows.flatMap((row): Equation[] => {
    const parts = partsOf(row, roots).flatMap((part) => printedIn(sheet, part, column))
    return parts.length > 0
      ? [{ kind: 'sum', whole: { row, column }, parts: parts.map((part) => ({ row: part, column })) }]
      : []
  })
}

/** A part as far as it has figures: a group without any is its rows, and what is to have none in a column counts for nothing. */
function printedIn(sheet: ScoreSheet, part: ScoreRow, column: number): readonly ScoreRow[] {
  if (numberIn(part, column) !== null) return [part]
  if (part.children.length === 0) return isDue(sheet, part, column) ? [part] : []
  return part.children.every(({ beside }) => beside === null)
    ? part.children.flatMap((child) => printedIn(sheet, child, column))
    : [part]
}

function changesIn(sheet: ScoreSheet): Equation[] {
  const compared = changeColumns(sheet)
  if (!compared) return []
  const { before, after, change } = compared
  return sheet.rows.map(
    (row): Equation => ({
      kind: 'change',
      whole: { row, column: after },
      parts: [
        { row, column: before },
        { row, column: change },
      ],
    }),
  )
}

const isPrinted = ({ whole, parts }: Equation): boolean =>
  [whole, ...parts].every(({ row, column }) => numberIn(row, column) !== null)

function partsOf(row: ScoreRow, roots: readonly ScoreRow[]): readonly ScoreRow[] {
  // What is unlike a plain sum (a bonus, a penalty, a whole of which nobody names all rows) proves nothing here.
  const whole = row.kind === 'node' ? row : row.kind === 'total' ? row.scope : null
  const parts = row.kind === 'node' ? row.children : row.kind === 'total' ? (summedBy(row) ?? roots) : []
  const isPlain = [row, ...parts].every(({ beside }) => beside === null) && whole?.node?.incomplete !== true
  return isPlain ? parts : []
}

/** Whether two places are one cell. */
export const isSamePlace = (a: Place, b: Place): boolean => a.row === b.row && a.column === b.column

const valueWith = (place: Place, change: Replacement | null): number =>
  change && isSamePlace(place, change) ? change.value : (numberIn(place.row, place.column) ?? 0)

/** The whole less its parts, as printed or with one value changed. */
export const gapWith = ({ whole, parts }: Equation, change: Replacement | null): number =>
  difference(valueWith(whole, change), sum(parts.map((part) => valueWith(part, change))))

/** Whether an equation holds, as printed or with one value changed, as far as the printed digits tell. */
export function holdsWith(equation: Equation, change: Replacement | null): boolean {
  const gap = gapWith(equation, change)
  if (gap === 0) return true
  const printed = (place: Place) => ({
    value: valueWith(place, change),
    decimals: readingOf(place.row, place.column)?.decimals ?? 0,
  })
  return printedLoss(gap, printed(equation.whole), equation.parts.map(printed)) !== null
}
