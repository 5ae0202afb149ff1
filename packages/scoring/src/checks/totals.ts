import { assessedTotal } from '../framework/framework.js'
import { type Column, isPoints } from '../sheet/column.js'
import {
  frameworkOf,
  maximumColumn,
  numberIn,
  readingOf,
  rootRows,
  type ScoreRow,
  type ScoreSheet,
  summedBy,
} from '../sheet/score-sheet.js'
import { columnTotal } from '../sheet/total.js'
import { difference, quotient, roundHalfUp, sum } from '../values/decimal.js'
import { type NumberReading, parseNumber } from '../values/number.js'
import { gapOf, includesBonus, leavesOut, oncePerColumn, partsOf, type SumGap, signed } from './sums.js'

/** Places of the columns that a total can sum: the maximum and the points. */
export function totalColumns(sheet: ScoreSheet): number[] {
  return sheet.columns.flatMap((column, index) => (isPoints(column) || column.role === 'maximum' ? [index] : []))
}

/** Total rows that are not the sum of what they sum. A total given as an index is left to {@link indexGaps}. */
export const totalGaps = oncePerColumn(findTotalGaps)

function findTotalGaps(sheet: ScoreSheet, index: number): SumGap[] {
  return sheet.rows.flatMap((row) => {
    if (row.kind !== 'total') return []
    const rows = summedBy(row)
    const parts = rows ? asPrinted(row, index, partsOf(sheet, rows, index)) : printedRoots(sheet, index)
    const gap = parts && gapOf(row, index, parts)
    return gap && !isRightTotal(sheet, row, index, gap) ? [gap] : []
  })
}

/** The total of what is deducted may be printed without its sign: then it is that of the deductions as they stand. */
function asPrinted(
  row: ScoreRow,
  index: number,
  parts: readonly NumberReading[] | null,
): readonly NumberReading[] | null {
  const isUnsigned = row.scope?.beside === 'penalty' && (readingOf(row, index)?.value ?? 0) > 0
  return isUnsigned && parts ? parts.map((part) => ({ ...part, value: Math.abs(part.value) })) : parts
}

/** Whether a total that is not its plain sum is right: with the bonus in it, without what was left out, rounded as published, or an index. */
function isRightTotal(sheet: ScoreSheet, row: ScoreRow, index: number, gap: SumGap): boolean {
  const rows = summedBy(row) ?? rootRows(sheet)
  return (
    includesBonus(sheet, gap, rows, index) ||
    leavesOut(sheet, gap, rows, index) ||
    isPublishedRounding(gap) ||
    readsAsIndex(sheet, row, index)
  )
}

/** The Ministry rounds only the index, to two decimals: a total that is its sum so rounded is right. 18.30 is kept in a cell as 18.3. */
const isPublishedRounding = ({ found, expected }: SumGap): boolean => roundHalfUp(expected, 2) === found

/** Bonus and penalty count in a total of points, not in that of maxima. */
const isBeside = ({ beside }: ScoreRow, column: Column | undefined) => beside !== null && column?.role === 'maximum'

/** The fields as the sheet prints them; where a group has no points of its own, its subtotal or its children. */
function printedRoots(sheet: ScoreSheet, index: number): NumberReading[] {
  return rootRows(sheet).flatMap((root) => {
    if (isBeside(root, sheet.columns[index])) return []
    const own = readingOf(root, index)
    if (own) return [signed(root, own)]
    const subtotal = sheet.rows.find((row) => row.scope === root && readingOf(row, index))
    const printed = subtotal && readingOf(subtotal, index)
    return printed ? [signed(root, printed)] : (partsOf(sheet, root.children, index) ?? [])
  })
}

const sumOfRoots = (sheet: ScoreSheet, index: number): number =>
  sum(printedRoots(sheet, index).map(({ value }) => value))

/** An index that does not follow from the points. */
export interface IndexGap {
  readonly row: ScoreRow
  readonly index: number
  readonly found: number
  readonly expected: number
  readonly gap: number
  readonly points: number
  readonly maximum: number
}

/** The assessed maximum of a column: what the sheet's maxima give, else the framework's. */
function denominator(sheet: ScoreSheet, index: number): number | null {
  const column = sheet.columns[index]
  const framework = column ? frameworkOf(sheet, column) : null
  if (maximumColumn(sheet) < 0 && framework) return assessedTotal(framework, column?.year ?? null)
  return columnTotal(sheet, index)?.maximum ?? null
}

/**
 * Whether the last total of a column is meant as an index: it shows its own division («66.43/97.5*100%»), or not all was
 * assessed and it is nearer to the index than to the sum.
 */
function readsAsIndex(sheet: ScoreSheet, row: ScoreRow, index: number): boolean {
  const reading = readingOf(row, index)
  const column = sheet.columns[index]
  if (!reading || summedBy(row) !== null || !column || !isPoints(column)) return false
  if (reading.computed !== null) return true
  if (sumsBeside(sheet, row, index)) return false
  const total = sumOfRoots(sheet, index)
  const maximum = denominator(sheet, index)
  if (maximum === null || maximum === 100) return false
  return Math.abs(reading.value - (total / maximum) * 100) < Math.abs(reading.value - total)
}

/** Whether a row is the sum in another column of points: then it is a row of sums, and a wrong one is no index. */
function sumsBeside(sheet: ScoreSheet, row: ScoreRow, index: number): boolean {
  return sheet.columns.some((column, at) => {
    const printed = at !== index && isPoints(column) ? numberIn(row, at) : null
    return printed !== null && printed > 0 && printed === sumOfRoots(sheet, at)
  })
}

/** Rows that print an index which follows neither from the printed total nor from the fields: a wrong total is told as such. */
export function indexGaps(sheet: ScoreSheet, index: number): IndexGap[] {
  const rows = sheet.rows.filter(({ kind }) => kind === 'index' || kind === 'total')
  return rows.flatMap((row) => {
    const reading = readingOf(row, index) ?? percentOf(row, index)
    if (!reading || (row.kind === 'total' && !readsAsIndex(sheet, row, index))) return []
    const bases = indexBases(sheet, row, index, reading)
    const [first] = bases
    if (!first || bases.some(({ value }) => isIndex(reading, value))) return []
    const expected = roundHalfUp(first.value, Math.max(2, reading.decimals))
    const { points, maximum } = first
    return [{ row, index, found: reading.value, expected, gap: difference(reading.value, expected), points, maximum }]
  })
}

/** An index that is written as a percentage in a text: «81,67%». */
function percentOf({ kind, cells }: ScoreRow, index: number): NumberReading | null {
  const text = kind === 'index' ? (cells[index]?.text ?? '') : ''
  const read = /%$/.test(text) ? parseNumber(text.slice(0, -1).trim(), 'points') : null
  return read?.ok ? read.value : null
}

/** An index row is right if it is the index rounded to the decimals that it has, more or fewer than two. */
const isIndex = ({ value, decimals }: NumberReading, exact: number) => value === roundHalfUp(exact, decimals)

interface IndexBasis {
  readonly value: number
  readonly points: number
  readonly maximum: number
}

function indexBases(sheet: ScoreSheet, row: ScoreRow, index: number, reading: NumberReading): IndexBasis[] {
  const maximum = denominator(sheet, index)
  if (maximum === null || maximum <= 0) return []
  if (reading.computed !== null) {
    // The sheet shows the division; its points are what it divides by the maximum that was assessed.
    return [{ value: reading.computed, points: roundHalfUp((reading.computed * maximum) / 100, 5), maximum }]
  }
  const total = row.kind === 'index' ? totalAbove(sheet, row, index) : null
  const fields = sumOfRoots(sheet, index)
  const points = total === null ? [fields] : [total, fields]
  return points.map((each) => ({ value: quotient(each, maximum) * 100, points: each, maximum }))
}

/** The total of points above an index. One that prints an index itself is no points: 68.13 of 97.5 would be 69.88. */
const totalAbove = (sheet: ScoreSheet, row: ScoreRow, index: number): number | null => {
  const total = sheet.rows.findLast(
    (each) =>
      each.kind === 'total' &&
      summedBy(each) === null &&
      each.position < row.position &&
      !readsAsIndex(sheet, each, index),
  )
  return total ? numberIn(total, index) : null
}
