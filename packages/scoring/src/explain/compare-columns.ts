import { nodeRows, type ScoreRow, type ScoreSheet } from '../sheet/score-sheet.js'
import { pointsOf } from '../sheet/total.js'
import { difference, quotient, roundHalfUp, sum } from '../values/decimal.js'

/** A row with its points in two columns. */
export interface ComparedRow {
  readonly row: ScoreRow
  readonly first: number
  readonly second: number
  /** second − first. */
  readonly difference: number
}

/** Two columns side by side, on the leaves that both have points for. */
export interface ComparedColumns {
  /** Leaves whose points differ, the largest difference first. */
  readonly differing: readonly ComparedRow[]
  /** Number of leaves that both columns have points for. */
  readonly compared: number
  /** Leaves that only one of the two has points for. */
  readonly onlyOne: readonly ScoreRow[]
  readonly firstTotal: number
  readonly secondTotal: number
  /** second − first, of those leaves. */
  readonly difference: number
  /** That difference in percent of the second column, two decimals; `null` where that is 0. */
  readonly percent: number | null
}

/**
 * Compares two columns of a sheet leaf by leaf.
 *
 * @param first place of a column in `sheet.columns`, such as the self-assessed points
 * @param second the column that it is measured by, such as the appraised points
 * @example compareColumns(haNam2018, 0, 0).difference
 * // 0
 */
export function compareColumns(sheet: ScoreSheet, first: number, second: number): ComparedColumns {
  const leaves = nodeRows(sheet).filter((row) => row.children.length === 0)
  const pairs = leaves.map((row) => ({ row, first: pointsOf(row, first), second: pointsOf(row, second) }))
  const both = pairs.flatMap(({ row, first: a, second: b }) =>
    a === null || b === null ? [] : [{ row, first: a, second: b, difference: difference(b, a) }],
  )
  const firstTotal = sum(both.map((pair) => pair.first))
  const secondTotal = sum(both.map((pair) => pair.second))
  const apart = difference(secondTotal, firstTotal)
  return {
    differing: both
      .filter((pair) => pair.difference !== 0)
      .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference) || a.row.position - b.row.position),
    compared: both.length,
    onlyOne: pairs.filter((pair) => (pair.first === null) !== (pair.second === null)).map((pair) => pair.row),
    firstTotal,
    secondTotal,
    difference: apart,
    percent: secondTotal === 0 ? null : roundHalfUp(quotient(apart, secondTotal) * 100, 2),
  }
}
