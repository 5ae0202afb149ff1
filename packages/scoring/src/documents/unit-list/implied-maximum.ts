import type { UnitRow } from './unit-list.js'

/** Maxima are given in steps of a half. */
const STEP = 0.5

/**
 * The maximum that each unit's points and their percentage imply, where the printed digits leave just one: 62,62 and 89,45 % are of 70.
 * A column is printed to as many digits as its longest figure: 80 beside 68.32 is 80.00.
 *
 * @param points place of the column of points
 * @param percent place of the column of percentages
 * @returns for each row its maximum; `null` where it has none, or more than one is possible
 */
export function impliedMaxima(rows: readonly UnitRow[], points: number, percent: number): readonly (number | null)[] {
  const [ofPoints, ofPercent] = [halfDigit(rows, points), halfDigit(rows, percent)]
  return rows.map((row) => {
    const [whole, share] = [row.cells[points]?.reading?.value ?? 0, row.cells[percent]?.reading?.value ?? 0]
    if (whole <= 0 || share <= ofPercent) return null
    const least = Math.ceil(((whole - ofPoints) / (share + ofPercent)) * (100 / STEP))
    const most = Math.floor(((whole + ofPoints) / (share - ofPercent)) * (100 / STEP))
    return least === most ? least * STEP : null
  })
}

/** Half of the last digit that a column prints. */
function halfDigit(rows: readonly UnitRow[], column: number): number {
  const decimals = Math.max(0, ...rows.map((row) => row.cells[column]?.reading?.decimals ?? 0))
  return 0.5 * 10 ** -decimals
}

/** Whether every unit's points are of a maximum, but not of the same: then only the percentage compares them. */
export function hasSeveralMaxima(rows: readonly UnitRow[], points: number, percent: number): boolean {
  const both = rows.filter((row) => row.cells[points]?.reading && row.cells[percent]?.reading)
  const maxima = impliedMaxima(both, points, percent)
  return maxima.length > 0 && maxima.every((each) => each !== null) && new Set(maxima).size > 1
}
