import { isPoints } from '../sheet/column.js'
import { isProven } from '../sheet/proven.js'
import { readingOf, type ScoreRow, type ScoreSheet } from '../sheet/score-sheet.js'
import { decimalOf } from '../values/decimal.js'
import { type NumberReading, parseNumber } from '../values/number.js'
import { isRounding } from '../values/rounding.js'

/** A column of points times the weights of the rows; places in `sheet.columns` and `sheet.wordColumns`. */
interface WeightedColumn {
  readonly column: number
  readonly of: number
  readonly weights: number
  /** What a weight is divided by: 40 written for 40 %. */
  readonly per: number
}

/** A row of such a column. */
export interface WeightedRow extends WeightedColumn {
  readonly row: ScoreRow
  readonly printed: NumberReading
  readonly own: NumberReading
  /** As it counts: 0.4 for «40%». */
  readonly weight: number
  readonly expected: number
}

/** Weights are factors (2), shares («40%»), percentages without their sign (40), or points of which a scale of 5 or 10 gives a part. */
const PER = [1, 100, 10, 5]

/** The columns of points that most rows prove to be those of another column times the weights («Điểm quy đổi» = «Điểm chấm» × «Hệ số»). */
export function weightedColumns(sheet: ScoreSheet): WeightedColumn[] {
  const weights = sheet.wordColumns.flatMap(({ role }, place) => (role === 'weight' ? [place] : []))
  if (weights.length === 0) return []
  const points = sheet.columns.flatMap((column, place) => (isPoints(column) ? [place] : []))
  return points.flatMap((column) => {
    const possible = points
      .filter((of) => of !== column)
      .flatMap((of) => weights.flatMap((each) => PER.map((per) => ({ column, of, weights: each, per }))))
    return possible.find((each) => isWeightedBy(sheet, each)) ?? []
  })
}

function isWeightedBy(sheet: ScoreSheet, column: WeightedColumn): boolean {
  const rows = weightedRows(sheet, column)
  const held = rows.filter(agrees)
  // By a weight of 1 every column is the other.
  const isTold = held.some(({ weight, own }) => weight !== 1 && own.value !== 0)
  return isTold && isProven(held.length, rows.length)
}

/** The rows of a weighted column that have a weight and both figures. */
export function weightedRows(sheet: ScoreSheet, column: WeightedColumn): WeightedRow[] {
  return sheet.rows.flatMap((row) => {
    const read = parseNumber(row.words[column.weights] ?? '', 'points')
    const [printed, own] = [readingOf(row, column.column), readingOf(row, column.of)]
    if (row.kind !== 'node' || !read.ok || !printed || !own) return []
    const weight = decimalOf(read.value.value).div(column.per)
    return [{ ...column, row, printed, own, weight: weight.toNumber(), expected: weight.times(own.value).toNumber() }]
  })
}

/** As printed, or rounded in its last digit. */
export function agrees({ printed, expected }: WeightedRow): boolean {
  const gap = decimalOf(printed.value).minus(expected).toNumber()
  return Math.abs(gap) < 1e-9 || isRounding(gap, printed, [{ value: expected, decimals: 8 }])
}
