import { nodeRows, type ScoreRow, type ScoreSheet } from '../sheet/score-sheet.js'
import { pointsOf } from '../sheet/total.js'
import { difference, sum } from '../values/decimal.js'

/** A column of points of a sheet. */
export interface PointsOfSheet {
  readonly sheet: ScoreSheet
  /** Its place in `sheet.columns`. */
  readonly column: number
}

/** A criterion with its points in two sheets. */
export interface ComparedCriterion {
  /** Its row in the first sheet, which is the base. */
  readonly before: ScoreRow
  readonly after: ScoreRow
  readonly from: number
  readonly to: number
  /** to − from. */
  readonly change: number
}

/** Two sheets side by side. */
export interface ComparedSheets {
  /** Number of criteria, without those that have criteria below them, that both have points for. */
  readonly both: number
  /** Those whose points differ, the largest difference first. */
  readonly differing: readonly ComparedCriterion[]
  /** Rows above others whose own figure changes by something else than the criteria below them. */
  readonly ownFigures: readonly ComparedCriterion[]
  /** Criteria that only one of them has points for. */
  readonly onlyFirst: readonly ScoreRow[]
  readonly onlySecond: readonly ScoreRow[]
}

/**
 * Compares the points of two sheets criterion by criterion. A criterion is the one with the same title, where no other row of either
 * sheet has it, whatever its number; else the one with the same code.
 *
 * @param first the base, such as last year's sheet
 * @example compareSheets({ sheet: haNam2018, column: 0 }, { sheet: haNam2018, column: 0 }).differing.length
 * // 0
 */
export function compareSheets(first: PointsOfSheet, second: PointsOfSheet): ComparedSheets {
  const rows = nodeRows(first.sheet)
  const others = nodeRows(second.sheet)
  const counterpart = counterparts(rows, others)
  const pairs = rows.flatMap((before) => {
    const after = counterpart.get(before)
    return after ? compared(before, after, first.column, second.column) : []
  })
  const leaves = pairs.filter(({ before, after }) => isLeaf(before) && isLeaf(after))
  const found = new Map(pairs.map((pair) => [pair.before, pair]))
  const inBoth = new Set(leaves.flatMap(({ before, after }) => [before, after]))
  const onlyIn = (all: readonly ScoreRow[], column: number) =>
    all.filter((row) => isLeaf(row) && !inBoth.has(row) && pointsOf(row, column) !== null)
  return {
    both: leaves.length,
    differing: leaves
      .filter(({ change }) => change !== 0)
      .sort((a, b) => Math.abs(b.change) - Math.abs(a.change) || a.before.position - b.before.position),
    ownFigures: pairs.filter((pair) => !isLeaf(pair.before) && changesOtherwise(pair, found)),
    onlyFirst: onlyIn(rows, first.column),
    onlySecond: onlyIn(others, second.column),
  }
}

const isLeaf = ({ children }: ScoreRow): boolean => children.length === 0

function compared(before: ScoreRow, after: ScoreRow, first: number, second: number): readonly ComparedCriterion[] {
  const from = pointsOf(before, first)
  const to = pointsOf(after, second)
  return from === null || to === null ? [] : [{ before, after, from, to, change: difference(to, from) }]
}

/** Whether all that is below a row is in both sheets and its change is not theirs: then its own figure was changed. */
function changesOtherwise(
  { before, after, change }: ComparedCriterion,
  found: ReadonlyMap<ScoreRow, ComparedCriterion>,
): boolean {
  const leaves = leavesBelow(before)
  const known = leaves.flatMap((leaf) => found.get(leaf) ?? [])
  const isWhole = known.length === leaves.length && known.length === leavesBelow(after).length
  return isWhole && leaves.every(({ beside }) => beside === null) && sum(known.map((leaf) => leaf.change)) !== change
}

const leavesBelow = (row: ScoreRow): readonly ScoreRow[] => (isLeaf(row) ? [row] : row.children.flatMap(leavesBelow))

/** The rows of the other sheet that are the same criteria. */
function counterparts(rows: readonly ScoreRow[], others: readonly ScoreRow[]): ReadonlyMap<ScoreRow, ScoreRow> {
  const titled = onlyOnes(others, ({ folded }) => folded)
  const coded = onlyOnes(others, ({ code }) => code)
  const byTitle = new Map(
    [...onlyOnes(rows, ({ folded }) => folded)].flatMap(([title, row]) => {
      const other = title === '' ? undefined : titled.get(title)
      return other ? [[row, other] as const] : []
    }),
  )
  const taken = new Set(byTitle.values())
  const byCode = [...onlyOnes(rows, ({ code }) => code)].flatMap(([code, row]) => {
    const other = coded.get(code)
    return other && !taken.has(other) && !byTitle.has(row) ? [[row, other] as const] : []
  })
  return new Map([...byTitle, ...byCode])
}

/** Rows by what only they have. */
function onlyOnes(rows: readonly ScoreRow[], what: (row: ScoreRow) => string): ReadonlyMap<string, ScoreRow> {
  const found = new Map<string, ScoreRow>()
  const several = new Set<string>()
  for (const row of rows) {
    const key = what(row)
    if (found.has(key)) several.add(key)
    found.set(key, row)
  }
  return new Map([...found].filter(([key]) => !several.has(key)))
}
