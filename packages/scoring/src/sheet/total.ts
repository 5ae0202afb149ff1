import Big from 'big.js'
import { assessedTotal, type FrameworkNode } from '../framework/framework.js'
import { decimalOf, sum } from '../values/decimal.js'
import { type Column, isPoints } from './column.js'
import { type Filled, filledOf } from './due.js'
import {
  frameworkOf,
  maximumColumn,
  maximumOf,
  numberIn,
  rootRows,
  type ScoreRow,
  type ScoreSheet,
  summedBy,
} from './score-sheet.js'
import { weightedColumns, weightedMaximum } from './weighted-points.js'

/** What a column comes to. */
export interface ColumnTotal {
  readonly column: Column
  /** Sum of the fields' points, exact; `null` where nothing is filled in. */
  readonly total: number | null
  /** Points that were assessed: the maxima of all that has points; `null` where it is not known. */
  readonly maximum: number | null
  /**
   * total ÷ maximum × 100, rounded half up to two decimals as published; `null` where one is not known, where fields are absent or have
   * weights, where more leaves are blank than not, and where it would be over 100: then points are wrong, or a bonus is in the total.
   */
  readonly index: number | null
  /** How many of the leaves that are to have points have some: an index of a part of them is not the unit's. */
  readonly filled: Filled
}

/**
 * The points of a row in a column: its own, or where it has none the sum of its children.
 *
 * @returns points, or `null` where neither is filled in
 */
export function pointsOf(row: ScoreRow, column: number): number | null {
  const own = numberIn(row, column)
  if (own !== null || row.children.length === 0) return own
  const parts = row.children.map((child) => signed(child, pointsOf(child, column))).filter((points) => points !== null)
  return parts.length === 0 ? null : sum(parts)
}

/**
 * Whether the points of a row are its own though it has children: typed for the whole criterion, with no child filled in.
 * A formula over blank children gives 0 and says nothing.
 */
export function isScoredWhole(row: ScoreRow, column: number): boolean {
  const typed = numberIn(row, column) !== null && row.cells[column]?.formula === null
  return typed && row.children.every((child) => !isAssessed(child, column))
}

/** Whether a row or anything below it has points. */
export function isAssessed(row: ScoreRow, column: number): boolean {
  if (row.children.length === 0) return numberIn(row, column) !== null
  return isScoredWhole(row, column) || row.children.some((child) => isAssessed(child, column))
}

/** The maximum of what was assessed below a row: leaves without points are left out of it. */
export function assessedMaximum(sheet: ScoreSheet, row: ScoreRow, column: number): number | null {
  if (!isAssessed(row, column)) return 0
  const which = sheet.columns[column]
  const maximum = maximumOf(sheet, row, which)
  if (maximum === null) return null
  if (countsAssessed(sheet, row, column, maximum))
    return sum(row.children.flatMap((child) => (child.beside ? [] : (assessedMaximum(sheet, child, column) ?? []))))
  const blank = blankLeaves(row, column).map((leaf) => -(maximumOf(sheet, leaf, which) ?? 0))
  return sum([maximum, ...blank, -leftOut(sheet, row, which)])
}

/** Whether the maximum of a row is already without those of its rows that were left out: 20 over 5, 5 (not applicable), 10 and 5. */
function countsAssessed(sheet: ScoreSheet, row: ScoreRow, column: number, maximum: number): boolean {
  const plain = row.children.filter((child) => child.beside === null)
  const counted = plain.filter((child) => isAssessed(child, column))
  if (counted.length === 0 || counted.length === plain.length) return false
  const maxima = counted.map((child) => maximumOf(sheet, child, sheet.columns[column]))
  return !maxima.includes(null) && sum(maxima.map((each) => each ?? 0)) === maximum
}

/**
 * What the Ministry left out in the year of a column below a row, where the sheet itself does not list it: 2.5 of group II in 2016.
 * A sheet with maxima of its own says itself what was assessed.
 */
function leftOut(sheet: ScoreSheet, row: ScoreRow, which: Column | undefined): number {
  const framework = which && frameworkOf(sheet, which)
  const year = which?.year ?? framework?.years[0]
  if (!framework || !row.node || year === undefined || maximumColumn(sheet) >= 0) return 0
  const listed = new Set(sheet.rows.map(({ node }) => node))
  const out = framework.nodes.filter((node) => node.notAssessed?.years.includes(year) && !listed.has(node))
  return sum(out.filter((node) => isBelow(node, row.node)).map(({ maximum }) => maximum ?? 0))
}

const isBelow = (node: FrameworkNode, above: FrameworkNode | null): boolean =>
  node === above || (node.parent !== null && isBelow(node.parent, above))

/**
 * The points of what was assessed: where leaves below a row are blank, those of the others; else its own. So an index has the same
 * leaves above and below its line.
 */
export function assessedPoints(row: ScoreRow, column: number): number | null {
  if (row.children.length === 0 || isScoredWhole(row, column) || blankLeaves(row, column).length === 0) {
    return pointsOf(row, column)
  }
  const parts = row.children.map((child) => assessedPoints(child, column)).filter((points) => points !== null)
  return parts.length === 0 ? null : sum(parts)
}

function blankLeaves(row: ScoreRow, column: number): ScoreRow[] {
  // A bonus or a penalty is in no maximum.
  if (row.beside !== null) return []
  if (row.children.length === 0) return numberIn(row, column) === null ? [row] : []
  return isScoredWhole(row, column) ? [] : row.children.flatMap((child) => blankLeaves(child, column))
}

/**
 * Total, assessed maximum and index of a column, from the fields' own points.
 *
 * @param sheet a score sheet
 * @param column place of the column in `sheet.columns`
 * @example columnTotal(haNam2018, 1)?.index
 * // 75.66
 */
export function columnTotal(sheet: ScoreSheet, column: number): ColumnTotal | null {
  const which = sheet.columns[column]
  if (!which) return null
  const roots = rootRows(sheet)
  const points = roots.map((root) => signed(root, assessedPoints(root, column))).filter((value) => value !== null)
  const total = points.length === 0 ? null : sum(points)
  const weighted = weightedColumns(sheet).find((each) => each.column === column)
  const plain = () => denominator(sheet, which, column, roots)
  const maximum = total === null ? null : weighted ? weightedMaximum(sheet, weighted) : plain()
  const filled = filledOf(sheet, column)
  const isWhole = absentFields(sheet).length === 0 && (weighted !== undefined || !isWeighted(sheet))
  const isPossible = total !== null && maximum !== null && maximum > 0 && total <= maximum
  return { column: which, total, maximum, index: isPossible && isWhole ? indexOf(total, maximum) : null, filled }
}

/** Whether the rows of a sheet count by weights of their own: then points ÷ maxima is no index. */
export const isWeighted = ({ wordColumns }: ScoreSheet): boolean => wordColumns.some(({ role }) => role === 'weight')

/** The fields of a sheet's framework that have no row: of a part of the fields no index of the whole can be given. */
export function absentFields({ framework, rows }: ScoreSheet): FrameworkNode[] {
  if (!framework) return []
  const found = new Set<FrameworkNode>()
  for (const { node } of rows) for (let each = node; each; each = each.parent) found.add(each)
  return framework.roots.filter((root) => !found.has(root) && !root.missing && root.kind === 'points')
}

/** Total, assessed maximum and index of every column of points; points that count times a weight have their total beside them. */
export function columnTotals(sheet: ScoreSheet): ColumnTotal[] {
  const unweighted = unweightedPlaces(sheet)
  return sheet.columns.flatMap((column, index) =>
    isPoints(column) && !unweighted.has(index) ? (columnTotal(sheet, index) ?? []) : [],
  )
}

/** Places of the columns whose points count times the weights of the rows, in a column of their own. */
export const unweightedPlaces = (sheet: ScoreSheet): ReadonlySet<number> =>
  new Set(weightedColumns(sheet).map(({ of }) => of))

/**
 * The index: points ÷ what was assessed × 100, rounded half up on the decimal value as published.
 *
 * @param points the sum of points
 * @param maximum the assessed maximum, above 0
 * @param decimals 0 to 10; the index is published with two
 * @example indexOf(66.43, 97.5) // 68.13
 */
export function indexOf(points: number, maximum: number, decimals = 2): number {
  return decimalOf(points).times(100).div(decimalOf(maximum)).round(decimals, Big.roundHalfUp).toNumber()
}

const signed = (row: ScoreRow, points: number | null) =>
  points !== null && row.beside === 'penalty' ? -Math.abs(points) : points

function denominator(sheet: ScoreSheet, which: Column, column: number, roots: readonly ScoreRow[]): number | null {
  const framework = frameworkOf(sheet, which)
  if (maximumColumn(sheet) < 0)
    return framework ? assessedTotal(framework, which.year ?? framework.years[0] ?? null) : null
  const counted = countsBonus(sheet, roots) ? ['bonus', null] : [null]
  const parts = roots
    .filter(({ beside }) => counted.includes(beside))
    .map((root) => assessedMaximum(sheet, root, column))
  const known = parts.filter((value) => value !== null)
  return known.length === parts.length ? sum(known) : null
}

/** Whether the sheet counts the bonus in its maximum: the total prints 120 for 100 and a bonus of 20. */
function countsBonus(sheet: ScoreSheet, roots: readonly ScoreRow[]): boolean {
  if (roots.every(({ beside }) => beside !== 'bonus')) return false
  const maximum = maximumColumn(sheet)
  const maximaOf = (which: readonly ScoreRow['beside'][]) =>
    sum(roots.flatMap((root) => (which.includes(root.beside) ? (numberIn(root, maximum) ?? []) : [])))
  const [plain, all] = [maximaOf([null]), maximaOf([null, 'bonus'])]
  const total = sheet.rows.findLast((row) => row.kind === 'total' && summedBy(row) === null)
  return all > plain && total !== undefined && numberIn(total, maximum) === all
}
