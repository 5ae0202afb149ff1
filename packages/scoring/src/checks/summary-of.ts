import { isUnitName } from '../reading/header-words.js'
import type { Column } from '../sheet/column.js'
import { pointColumns } from '../sheet/point-columns.js'
import {
  maximumColumn,
  nodeRows,
  numberIn,
  readingOf,
  rootRows,
  type ScoreRow,
  type ScoreSheet,
  summedBy,
} from '../sheet/score-sheet.js'
import { columnTotal, pointsOf } from '../sheet/total.js'
import { difference } from '../values/decimal.js'
import { fold, foldedLikeness } from '../values/fold.js'
import { oncePer } from '../values/once-per.js'
import { isRounding } from '../values/rounding.js'

/** Titles that share so many words are one. */
const ALIKE = 0.6
/** So much of a summary has a row in its detail, and such a share of a column agrees: else it is of something else. */
const MOST_ROWS = 0.8
const MOST_FIGURES = 0.5
const FEWEST = 2

/** A figure of a summary beside that of the detail. */
export interface ComparedFigure {
  readonly row: ScoreRow
  /** Place of the column in the summary. */
  readonly index: number
  readonly found: number
  readonly detail: number
  /** The row of the detail; `null` for its total as the fields come to. */
  readonly from: ScoreRow | null
  /** Place of the column in the detail. */
  readonly at: number
  readonly agrees: 'exactly' | 'rounded' | 'not'
}

/** A table that a summary sums up, with every figure that both have. */
export interface SummaryComparison {
  readonly detail: ScoreSheet
  readonly figures: readonly ComparedFigure[]
}

/**
 * The table that a table sums up: it has the rows of the other's upper levels, for the same unit, and most figures agree. Of two that fit
 * equally none is.
 *
 * @param tables the score tables of the workbook, itself among them; for one list it is found out once, whoever asks
 */
export const summarised = (summary: ScoreSheet, tables: readonly ScoreSheet[]): readonly SummaryComparison[] =>
  summarisedIn(tables)(summary)

const summarisedIn = oncePer((tables: readonly ScoreSheet[]) =>
  oncePer((summary: ScoreSheet) => comparisonsOf(summary, tables)),
)

function comparisonsOf(summary: ScoreSheet, tables: readonly ScoreSheet[]): SummaryComparison[] {
  const details = tables.flatMap((detail) => {
    const pairs = pairsOf(summary, detail)
    if (pairs === null) return []
    const columns = columnPairs(summary, detail)
      .map(([index, at]) => figuresOf(summary, detail, pairs, index, at))
      .filter(isOfSame)
    const figures = columns.flat()
    const ofPoints = figures.filter(({ index }) => index !== maximumColumn(summary))
    return agreeing(ofPoints) > 0 ? [{ detail, figures, agreeing: agreeing(ofPoints) }] : []
  })
  const ofUnits = details.filter(({ detail }) => isUnitName(detail.name))
  const [best, next] = details.filter((each) => !ofUnits.includes(each)).sort((a, b) => b.agreeing - a.agreeing)
  const ofAll = best && best.agreeing > (next?.agreeing ?? 0) ? [best] : []
  return [...ofUnits, ...ofAll, ...(details.length === 0 ? ofFields(summary, tables) : [])]
}

/** Tables of one field each: with the row of the field above all others, or with codes that go on from it, 3.1, 3.2 … below 3. */
function ofFields(summary: ScoreSheet, tables: readonly ScoreSheet[]): SummaryComparison[] {
  const compared = tables.flatMap((detail) => {
    const field = fieldOfAll(summary, detail)
    if (!field) return []
    const { row, from } = field
    const figures = columnPairs(summary, detail).flatMap(([index, at]) => {
      const points = from ? (numberIn(from, at) ?? pointsOf(from, at)) : (columnTotal(detail, at)?.total ?? null)
      return figure(row, index, points, from, at) ?? []
    })
    return figures.length === 0 ? [] : [{ detail, figures }]
  })
  const agreed = compared.filter(({ figures }) => figures.every(({ agrees }) => agrees !== 'not'))
  return agreed.length >= FEWEST && agreed.length >= compared.length * MOST_FIGURES ? compared : []
}

/** A field of a summary, and the row of it in the table that it sums up; `null` where that begins below it. */
interface FieldRow {
  readonly row: ScoreRow
  readonly from: ScoreRow | null
}

/** Found out once a table: of a thousand tables a million pairs are compared. */
const rootsOf = oncePer(rootRows)
const leavesIn = oncePer((sheet: ScoreSheet) => nodeRows(sheet).filter(({ children }) => children.length === 0))

/** The row of a summary that is the field of a detail: its only row at the top, or that which all of these are below of by their codes. */
function fieldOfAll(summary: ScoreSheet, detail: ScoreSheet): FieldRow | null {
  if (summary === detail || isOfOtherUnit(summary, detail)) return null
  const roots = rootsOf(detail)
  const [only, ...more] = roots
  if (!only) return null
  if (more.length === 0) {
    const row = only.children.length > 0 ? likest(leavesIn(summary), only) : undefined
    return row ? { row, from: only } : null
  }
  if (!only.code.includes('.')) return null
  const row = leavesIn(summary).find(({ code, node }) =>
    roots.every((root) => root.code.startsWith(`${code}.`) && (node === null || root.node?.parent === node)),
  )
  return row ? { row, from: null } : null
}

/** The row of a summary that is most like the field of a table: «Cải cách thể chế» has most words of «Cải cách chế độ công vụ». */
function likest(leaves: readonly ScoreRow[], root: ScoreRow): ScoreRow | undefined {
  const alike = leaves.map((leaf) => ({ leaf, like: likenessOf(leaf, root) })).filter(({ like }) => like >= ALIKE)
  const most = Math.max(...alike.map(({ like }) => like))
  const best = alike.filter(({ like }) => like === most).map(({ leaf }) => leaf)
  return best.find(({ code }) => code === root.code) ?? best[0]
}

/** How far a row of a summary and that of a table are one field: the same criterion of a framework, or by the words of their titles. */
const likenessOf = (leaf: ScoreRow, root: ScoreRow): number =>
  leaf.node !== null ? Number(leaf.node === root.node) : foldedLikeness(leaf.folded, root.folded)

/** The total says nothing of whether a column is of the same thing: one wrong field makes it wrong too. */
function isOfSame(figures: readonly ComparedFigure[]): boolean {
  const fields = figures.filter(({ from }) => from !== null)
  return agreeing(fields) > 0 && agreeing(fields) >= fields.length * MOST_FIGURES
}

const agreeing = (figures: readonly ComparedFigure[]) => figures.filter(({ agrees }) => agrees !== 'not').length

type Pairs = ReadonlyMap<ScoreRow, ScoreRow>

/** The rows of a detail that those of its summary are; `null` where it is no summary of it. */
function pairsOf(summary: ScoreSheet, detail: ScoreSheet): Pairs | null {
  const [short, long] = [nodeRows(summary), nodeRows(detail)]
  if (summary === detail || short.length < FEWEST || long.length <= short.length || isOfOtherUnit(summary, detail))
    return null
  const maxima = [maximumColumn(summary), maximumColumn(detail)] as const
  // Two tables of thousands of rows each, one no summary of the other, are told apart by their first rows.
  const candidates = long.filter(({ children, node }) => children.length > 0 || node !== null)
  const pairs = new Map<ScoreRow, ScoreRow>()
  for (const [at, row] of short.entries()) {
    const own = candidates.find((other) => isSame(row, other, maxima))
    if (own) pairs.set(row, own)
    else if (pairs.size + short.length - at - 1 < short.length * MOST_ROWS) return null
  }
  const leaves = short.filter(({ children }) => children.length === 0)
  const detailed = leaves.filter((row) => (pairs.get(row)?.children.length ?? 0) > 0)
  const isSummary = pairs.size >= short.length * MOST_ROWS && detailed.length * 2 >= leaves.length
  return isSummary ? pairs : null
}

const isSame = (row: ScoreRow, other: ScoreRow, [own, others]: readonly [number, number]): boolean => {
  if (row.node !== null && row.node === other.node) return true
  const [maximum, bound] = [numberIn(row, own), numberIn(other, others)]
  const mayBe = maximum === null || bound === null || maximum === bound
  return mayBe && other.children.length > 0 && foldedLikeness(row.folded, other.folded) >= ALIKE
}

/** Sheets named by units are of these: the fields of one are no summary of another. */
const isOfOtherUnit = (summary: ScoreSheet, detail: ScoreSheet): boolean =>
  isUnitName(summary.name) && summary.name !== detail.name

/** Columns of both that are of one unit and year, and if several are, of one role, and if several are, of one name. */
function columnPairs(summary: ScoreSheet, detail: ScoreSheet): (readonly [number, number])[] {
  const pairs = pointColumns(summary).flatMap((index) => {
    const column = summary.columns[index]
    const at = column && columnLike(column, unitOf(summary), detail)
    return at === undefined ? [] : [[index, at] as const]
  })
  const [first, second] = [maximumColumn(summary), maximumColumn(detail)]
  return first >= 0 && second >= 0 ? [[first, second], ...pairs] : pairs
}

/** The unit that all columns of a sheet are of: that which the sheet is named by. */
const unitOf = ({ name }: ScoreSheet): string | null => (isUnitName(name) ? name : null)

function columnLike(column: Column, ownUnit: string | null, detail: ScoreSheet): number | undefined {
  const ofUnit = unitOf(detail)
  const isOfOne = ({ year, unit }: Column) =>
    (year === null || column.year === null || year === column.year) &&
    fold(unit ?? ofUnit ?? '') === fold(column.unit ?? ownUnit ?? '')
  const all = pointColumns(detail).flatMap((at) => {
    const other = detail.columns[at]
    return other && isOfOne(other) ? [{ at, other }] : []
  })
  const ofRole = all.filter(({ other }) => other.role === column.role)
  const ofName = ofRole.filter(({ other }) => fold(other.name) === fold(column.name))
  return [all, ofRole, ofName].find((some) => some.length === 1)?.[0]?.at
}

function figuresOf(summary: ScoreSheet, detail: ScoreSheet, pairs: Pairs, index: number, at: number): ComparedFigure[] {
  const total = summary.rows.findLast((row) => row.kind === 'total' && summedBy(row) === null)
  const all = total ? figure(total, index, columnTotal(detail, at)?.total ?? null, null, at) : null
  const ofRows = [...pairs].map(([row, from]) => figure(row, index, pointsOf(from, at), from, at))
  return [...ofRows, all].filter((each) => each !== null)
}

function figure(
  row: ScoreRow,
  index: number,
  detail: number | null,
  from: ScoreRow | null,
  at: number,
): ComparedFigure | null {
  const reading = readingOf(row, index)
  if (!reading || detail === null) return null
  const found = reading.value
  const gap = difference(found, detail)
  const agrees = gap === 0 ? 'exactly' : isRounding(gap, reading, [{ value: detail, decimals: 8 }]) ? 'rounded' : 'not'
  return { row, index, found, detail, from, at, agrees }
}
