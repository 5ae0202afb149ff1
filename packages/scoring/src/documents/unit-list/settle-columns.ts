import { fold } from '../../values/fold.js'
import { findParts } from './find-parts.js'
import { hasSeveralMaxima } from './implied-maximum.js'
import { leastOutOfOrder } from './least-out-of-order.js'
import type { UnitCell, UnitColumn, UnitColumnRole, UnitRow } from './unit-list.js'

/** A column as its header names it. */
export interface HeadedColumn {
  /** `null` where the header has no word that is known. */
  readonly role: UnitColumnRole | null
  /** How surely the header names the last word on the points: 3 «Tổng điểm», 2 «Điểm đạt được», 1 «Điểm thẩm định», 0 «Tự đánh giá». */
  readonly weight: number
  readonly name: string
  readonly year: number | null
  /** What the header says can be had at the most. */
  readonly maximum: number | null
  readonly col: number
}

/** Columns whose roles words and figures have settled. */
export interface SettledColumns {
  readonly columns: readonly UnitColumn[]
  readonly ranked: number
  readonly ranks: number
  /** The cell of a column on the column's scale: 0.8545 in a column of percentages is 85.45. */
  scale(cell: UnitCell, column: number): UnitCell
}

/**
 * Settles what each column is: by its words, and where these leave it open by its figures. A total goes before a percentage, a
 * percentage before parts; of several years the latest.
 *
 * @param named part of the name of the column to rank by, or `null`
 * @returns `null` where nothing tells which column units are ranked by
 */
export function settleColumns(
  headed: readonly HeadedColumn[],
  rows: readonly UnitRow[],
  named: string | null,
): SettledColumns | null {
  const has = headed.map((_, at) => rows.some((row) => (row.cells[at]?.reading ?? null) !== null))
  const { whole: total, parts } = wholeAndParts(headed, has, rows)
  const percent = best(headed, has, 'percent')
  const byName = named === null ? null : headed.findIndex(({ name }, at) => has[at] && fold(name).includes(fold(named)))
  const isReduced = total !== null && percent !== null && total !== percent && hasSeveralMaxima(rows, total, percent)
  const ranked = byName ?? (isReduced ? percent : (total ?? percent))
  if (ranked === null || ranked < 0) return null
  const roleAt = (at: number): UnitColumnRole => {
    const role = headed[at]?.role ?? null
    if (at === total) return 'total'
    if (parts.includes(at)) return 'part'
    return role === 'maximum' || role === 'rank' || (role === 'percent' && at === percent) ? role : 'other'
  }
  const columns = headed.map(({ name, year, maximum, col }, at) => ({ name, year, maximum, col, role: roleAt(at) }))
  const scales = headed.map(({ role }, at) => (role === 'percent' && isFraction(rows, at) ? 100 : 1))
  return {
    columns,
    ranked,
    ranks: ranksOf(headed, has, headed[ranked]?.year ?? null),
    scale: (cell, at) => scaled(cell, scales[at] ?? 1),
  }
}

interface Whole {
  readonly whole: number | null
  readonly parts: readonly number[]
}

/** The total and what it is the sum of. «Điểm thẩm định» may be a part itself, of what is called an index beside it. */
function wholeAndParts(headed: readonly HeadedColumn[], has: readonly boolean[], rows: readonly UnitRow[]): Whole {
  const percent = best(headed, has, 'percent')
  const whole = best(headed, has, 'total') ?? (percent === null ? lonely(headed, has, rows) : null)
  if (whole === null)
    return { whole, parts: percent === null ? [] : findParts(addends(headed, has, percent), rows, percent) }
  if (percent !== null && (headed[whole]?.weight ?? 0) <= 1) {
    const parts = findParts(addends(headed, has, percent), rows, percent)
    if (parts.includes(whole)) return { whole: percent, parts }
  }
  return { whole, parts: findParts(addends(headed, has, whole), rows, whole) }
}

/** The column of a role that is meant: the latest year, then the surest word, then the last. */
function best(headed: readonly HeadedColumn[], has: readonly boolean[], role: UnitColumnRole): number | null {
  const own = headed.flatMap((column, at) => (column.role === role && has[at] ? [{ ...column, at }] : []))
  own.sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || b.weight - a.weight || b.at - a.at)
  return own[0]?.at ?? null
}

/** Where no word names a total: the only column of figures, or the only one that the printed ranks follow. */
function lonely(headed: readonly HeadedColumn[], has: readonly boolean[], rows: readonly UnitRow[]): number | null {
  const open = headed.flatMap(({ role }, at) =>
    has[at] && (role === null || role === 'other' || role === 'part') ? [at] : [],
  )
  if (open.length === 1) return open[0] ?? null
  const ranks = best(headed, has, 'rank')
  if (ranks === null) return null
  const following = open.filter((at) => follows(rows, at, ranks))
  return following.length === 1 ? (following[0] ?? null) : null
}

function follows(rows: readonly UnitRow[], column: number, ranks: number): boolean {
  const pairs = rows.flatMap((row) => {
    const [points, rank] = [row.cells[column]?.reading, row.cells[ranks]?.reading]
    return points && rank ? [{ points: points.value, rank: rank.value }] : []
  })
  return (
    pairs.length > 1 && leastOutOfOrder(pairs, (a, b) => (a.points - b.points) * (a.rank - b.rank) > 0).length === 0
  )
}

/** Columns that may be added up to the total: not of another year, no percentages and ranks. */
function addends(
  headed: readonly HeadedColumn[],
  has: readonly boolean[],
  total: number,
): (readonly [at: number, isNamed: boolean])[] {
  const year = headed[total]?.year ?? null
  return headed.flatMap(({ role, year: own }, at) => {
    const isOpen = role === null || role === 'part' || role === 'total'
    return at !== total && has[at] && isOpen && (own === null || own === year) ? [[at, role === 'part'] as const] : []
  })
}

function ranksOf(headed: readonly HeadedColumn[], has: readonly boolean[], year: number | null): number {
  const ranks = headed.flatMap((column, at) => (column.role === 'rank' && has[at] ? [{ ...column, at }] : []))
  return (
    (ranks.find((each) => each.year === year) ?? ranks.find((each) => each.year === null) ?? ranks.at(-1))?.at ?? -1
  )
}

const isFraction = (rows: readonly UnitRow[], column: number): boolean => {
  const values = rows.flatMap((row) => row.cells[column]?.reading ?? [])
  return values.some(({ value }) => value > 0) && values.every(({ value, percent }) => !percent && value <= 1)
}

function scaled(cell: UnitCell, by: number): UnitCell {
  const { reading } = cell
  if (by === 1 || !reading) return cell
  return {
    ...cell,
    reading: {
      ...reading,
      value: Number((reading.value * by).toPrecision(15)),
      decimals: Math.max(0, reading.decimals - 2),
    },
  }
}
