import { pointColumns } from '../sheet/point-columns.js'
import { numberIn, type PointsCell, readingOf, type ScoreRow, type ScoreSheet } from '../sheet/score-sheet.js'
import { formatNumber, type Text } from '../text.js'
import { difference, sum } from '../values/decimal.js'
import type { NumberReading } from '../values/number.js'
import { oncePer } from '../values/once-per.js'
import { type PrintedLoss, printedLoss } from '../values/rounding.js'
import type { Found } from './check.js'
import { inSheet } from './sheet-check.js'

/** A whole that is not the sum of its parts. */
export interface SumGap {
  readonly row: ScoreRow
  readonly cell: PointsCell
  readonly found: number
  readonly expected: number
  /** found − expected, exact. */
  readonly gap: number
  /** How the printed digits explain it; `null` where they do not. */
  readonly loss: PrintedLoss | null
  /** Whether whole and parts are numbers in cells, the whole with as many decimals as the parts: no digit is lost between them. */
  readonly isExact: boolean
  /** The parts as a sum: `1 + 1 + 0,196`. */
  sum(): Text
}

/** Below this a difference of doubles is no difference of decimals: points have at most eight decimals. */
const NOTHING = 1e-9

/**
 * Compares a printed whole with its printed parts, exactly.
 *
 * @returns the gap, or `null` where there is none
 */
export function gapOf(row: ScoreRow, column: number, parts: readonly NumberReading[]): SumGap | null {
  const cell = row.cells[column]
  const whole = readingOf(row, column)
  if (!cell || !whole || parts.length === 0) return null
  // Doubles settle the common case at a hundredth of the cost of decimals.
  const rough = parts.reduce((total, part) => total + part.value, 0)
  if (Math.abs(whole.value - rough) < NOTHING) return null
  const expected = sum(parts.map((part) => part.value))
  const gap = difference(whole.value, expected)
  const loss = printedLoss(gap, whole, parts)
  const isExact = areExact(whole, parts)
  // Written when it is told: a sheet with a wrong cell is checked again with other values, of which nothing is told.
  return { row, cell, found: whole.value, expected, gap, loss, isExact, sum: () => asSum(parts) }
}

/** What is written as a text has its mark; a number in a cell has none. */
const areExact = (whole: NumberReading, parts: readonly NumberReading[]): boolean =>
  whole.decimals === Math.max(...parts.map(({ decimals }) => decimals)) &&
  [whole, ...parts].every(({ separator }) => separator === null)

/** Remembers what was found in a column: errors and roundings are told apart by different checks. */
export function oncePerColumn<T>(
  find: (sheet: ScoreSheet, column: number) => T,
): (sheet: ScoreSheet, column: number) => T {
  const remembered = oncePer((_: ScoreSheet) => new Map<number, T>())
  return (sheet, column) => {
    const ofSheet = remembered(sheet)
    const known = ofSheet.get(column) ?? find(sheet, column)
    ofSheet.set(column, known)
    return known
  }
}

/** The parents of a column that are not the sum of their children. Children that are not filled in count for nothing. */
export const parentGaps = oncePerColumn(findParentGaps)

function findParentGaps(sheet: ScoreSheet, column: number): SumGap[] {
  const gaps: SumGap[] = []
  for (const row of sheet.rows) {
    if (row.kind !== 'node') continue
    const parts = partsOf(sheet, row.children, column)
    const gap = parts && gapOf(row, column, asWritten(row, column, parts))
    if (!gap || (gap.gap > 0 && hasUnknownPart(row, column))) continue
    if (includesBonus(sheet, gap, row.children, column) || leavesOut(sheet, gap, row.children, column)) continue
    gaps.push(gap)
  }
  return gaps.some(isExactAlike) ? asExact(gaps, sheet, column) : gaps
}

/** From so many sums that miss by rounding, and such a share of what was measured, a column is of rounded figures. */
const FEWEST_ROUNDED = 2
const MANY_ROUNDED = 0.25

/**
 * Cells of numbers hold all their digits, so a sum of figures with as many decimals as their parent is exact: 2.33 over 1.11 and 1.23 is
 * an error. Where a column has several such sums that miss by rounding, its figures were rounded before they were typed.
 */
function asExact(gaps: readonly SumGap[], sheet: ScoreSheet, column: number): SumGap[] {
  const rounded = gaps.filter(isExactAlike).length
  const parents = sheet.rows.filter((row) => row.children.length > 0 && (readingOf(row, column)?.decimals ?? 0) > 1)
  if (rounded >= FEWEST_ROUNDED && rounded >= parents.length * MANY_ROUNDED) return [...gaps]
  return gaps.map((gap) => (isExactAlike(gap) ? { ...gap, loss: null } : gap))
}

/** Whether a sum misses by rounding though whole and parts are numbers in cells with the same decimals. */
const isExactAlike = ({ loss, isExact }: SumGap): boolean => loss?.kind === 'rounded' && isExact

/** The parts of a penalty as the penalty itself is written: 1 and 2 make 3 where it has no minus sign. */
function asWritten(row: ScoreRow, column: number, parts: readonly NumberReading[]): readonly NumberReading[] {
  const isPositive = row.beside === 'penalty' && (numberIn(row, column) ?? 0) > 0
  return isPositive ? parts.map((part) => ({ ...part, value: Math.abs(part.value) })) : parts
}

/** Whether a maximum is that of its parts with the bonus among them: offices print 100 + 2 as 102 as well as 100. */
export function includesBonus(
  sheet: ScoreSheet,
  { found, expected }: SumGap,
  rows: readonly ScoreRow[],
  column: number,
): boolean {
  if (sheet.columns[column]?.role !== 'maximum') return false
  const bonus = rows.filter(({ beside }) => beside === 'bonus').flatMap((row) => maximaOf(row, column))
  return found === sum([expected, ...bonus])
}

/** The maximum of a row; of a heading without one those of its rows. */
function maximaOf(row: ScoreRow, column: number): number[] {
  const own = numberIn(row, column)
  return own === null ? row.children.flatMap((child) => maximaOf(child, column)) : [own]
}

/** Whether a maximum is that of the rows that were assessed: what is not applicable is printed, but not counted. */
export function leavesOut(sheet: ScoreSheet, { found }: SumGap, rows: readonly ScoreRow[], column: number): boolean {
  if (sheet.columns[column]?.role !== 'maximum') return false
  const counted = rows.filter((row) => !isLeftOutWhole(sheet, row))
  const parts = partsOf(sheet, counted, column) ?? []
  return found === sum(parts.map(({ value }) => value))
}

/** Whether every column of points says in words that a row, or all below it, was left out. */
const isLeftOutWhole = (sheet: ScoreSheet, row: ScoreRow): boolean =>
  row.children.length > 0
    ? row.children.every((child) => isLeftOutWhole(sheet, child))
    : pointColumns(sheet).every((place) => {
        const points = row.cells[place]?.points
        return points?.kind === 'blank' && points.left !== undefined
      })

/** Whether no document names all children of a row, or the maximum of one; what is left over is theirs. */
const hasUnknownPart = ({ node, children }: ScoreRow, column: number): boolean =>
  node?.incomplete === true ||
  children.some((child) => child.node?.maximum === null && readingOf(child, column) === null)

/** A penalty as it counts in a sum, whether it was written with its sign or without. */
export const signed = (row: ScoreRow, reading: NumberReading): NumberReading =>
  row.beside === 'penalty' ? { ...reading, value: -Math.abs(reading.value) } : reading

/** The numbers of some rows in a column as they are added, or `null` where one of them cannot be read. A bonus and a penalty are in no maximum. */
export function partsOf(sheet: ScoreSheet, rows: readonly ScoreRow[], column: number): NumberReading[] | null {
  const isMaximum = sheet.columns[column]?.role === 'maximum'
  const parts: NumberReading[] = []
  for (const row of rows) {
    const points = row.cells[column]?.points
    if (isMaximum && row.beside !== null) continue
    if (points?.kind === 'number' && !points.passedOver) parts.push(signed(row, points.reading))
    else if (points && points.kind !== 'blank') return null
    else parts.push(...(partsOf(sheet, row.children, column) ?? []))
  }
  return parts
}

/**
 * What a check says of a gap. Its sentence may use `{code}`, `{found}`, `{expected}`, `{sum}` and `{gap}`.
 *
 * @param index place of the column
 */
export function foundGap(
  sheet: ScoreSheet,
  index: number,
  { row, cell, found, expected, gap, sum }: SumGap,
  sentence: Text,
): Found {
  const column = sheet.columns[index] ?? null
  const words = {
    code: row.code,
    found,
    expected,
    get sum() {
      return sum()
    },
    gap,
  }
  return { cell, ...inSheet(row, column), found, expected, difference: gap, sentence, words }
}

function asSum(parts: readonly NumberReading[]): Text {
  const join = (lang: keyof Text) => parts.map(({ value }) => formatNumber(value, lang)).join(' + ')
  return { vi: join('vi'), en: join('en') }
}
