import { decimalOf } from '../values/decimal.js'
import { type NumberReading, parseNumber } from '../values/number.js'
import { oncePer } from '../values/once-per.js'
import { isRounding } from '../values/rounding.js'
import { isPoints } from './column.js'
import { isProven } from './proven.js'
import { maximumColumn, numberIn, readingOf, type ScoreRow, type ScoreSheet } from './score-sheet.js'

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
export const weightedColumns = oncePer(findWeighted)

function findWeighted(sheet: ScoreSheet): WeightedColumn[] {
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

/** A scale that a header names: «Điểm (thang 10)». */
const NAMED_SCALE = /thang(?: điểm)?\s*(\d{1,3})/iu
/** Points over ten are of a scale of a hundred. */
const TEN = 10

/** The most that the rows of a weighted column can give together, of those that have points; `null` where nothing tells their scale. */
export function weightedMaximum(sheet: ScoreSheet, column: WeightedColumn): number | null {
  const rows = weightedRows(sheet, column).filter(({ row }) => row.children.length === 0)
  const maximum = maximumColumn(sheet)
  const scale = maximum < 0 ? scaleOf(sheet, column, rows) : null
  const most = rows.map(({ row, weight }) => {
    const own = maximum < 0 ? scale : numberIn(row, maximum)
    return own === null ? null : decimalOf(weight).times(own)
  })
  const known = most.filter((each) => each !== null)
  return known.length < most.length || known.length === 0
    ? null
    : known.reduce((so, each) => so.plus(each), decimalOf(0)).toNumber()
}

function scaleOf({ columns }: ScoreSheet, { of, per }: WeightedColumn, rows: readonly WeightedRow[]): number | null {
  const named = NAMED_SCALE.exec(columns[of]?.name.normalize('NFC') ?? '')?.[1]
  if (named !== undefined) return Number(named)
  if (per === 1) return null
  return per < 100 || rows.some(({ own }) => own.value > TEN) ? per : null
}
