import type { ScannedRow } from '../sheet/scan.js'
import { type OutlineEntry, ordinalBelow } from './outline-entry.js'
import { isCapitals } from './row-words.js'
import { addsUp, numberAt } from './uncoded-runs.js'

/** Rows of one parent that are searched for its sum: a field of a published framework has at most 45. */
const WINDOW = 60
/** Sums that are kept at a place while children are searched. */
const MOST_SUMS = 64
/** Decimals of points that a sum is compared in. */
const SCALE = 100_000

/**
 * Makes a tree of rows none of which has a code: by indentation where titles are indented, else by which rows are the sum of those
 * that follow. The codes are ordinals: 1, 1.1, 1.1.1.
 */
export function placeByNumbers(entries: readonly OutlineEntry[], maximum: number): void {
  settleOptions(entries, maximum)
  const rows = entries.filter(({ kind }) => kind === 'stray')
  const totals = entries.filter(({ kind }) => kind === 'total').map(({ row }) => row)
  const depths = indentDepths(rows) ?? bestDepths(rows, maximum, totals)
  const open: OutlineEntry[] = []
  const roots: OutlineEntry[] = []
  const codes = new Set<string>()
  for (const [at, entry] of rows.entries()) {
    const depth = Math.min(depths[at] ?? 0, open.length)
    open.length = depth
    const parent = open.at(-1) ?? null
    entry.code = parent ? ordinalBelow(parent, codes) : String(roots.length + 1)
    codes.add(entry.code)
    entry.kind = 'node'
    entry.parent = parent
    entry.assigned = true
    if (parent) parent.children.push(entry)
    else roots.push(entry)
    open.push(entry)
  }
}

/**
 * Rows without a title, and those that are the alternatives of the row above (20, then 20, 10 and 0 without points), are its options.
 */
function settleOptions(entries: readonly OutlineEntry[], maximum: number): void {
  const rows = entries.filter(({ kind }) => kind === 'stray')
  let criterion: OutlineEntry | null = null
  let end = 0
  for (const [at, entry] of rows.entries()) {
    if (criterion && (entry.row.title === '' || at < end)) {
      entry.kind = 'option'
      entry.parent = criterion
    } else {
      criterion = entry
      end = endOfAlternatives(rows, at, maximum)
    }
  }
}

/** The place behind the alternatives of a row: they begin with its maximum, fall and end with nothing, and no points stand beside them. */
function endOfAlternatives(rows: readonly OutlineEntry[], at: number, maximum: number): number {
  const valueAt = (place: number) => (rows[place] ? numberAt(rows[place].row, maximum) : null)
  if (maximum < 0 || valueAt(at + 1) === null || valueAt(at + 1) !== valueAt(at)) return at
  for (let place = at + 1; place < rows.length; place += 1) {
    const [value, next] = [valueAt(place), valueAt(place + 1)]
    const hasPoints = rows[place]?.row.cells.some((_, column) => column !== maximum && valueIn(rows[place], column))
    if (value === null || hasPoints) return at
    if (value === 0) return place + 1
    if (next === null || next >= value) return at
  }
  return at
}

const valueIn = (entry: OutlineEntry | undefined, column: number): boolean =>
  entry !== undefined && numberAt(entry.row, column) !== null

/** Depths by the spaces before titles; `null` where no title is indented. */
function indentDepths(rows: readonly OutlineEntry[]): number[] | null {
  const steps = [...new Set(rows.map(({ row }) => row.indent))].sort((a, b) => a - b)
  return steps.length < 2 ? null : rows.map(({ row }) => steps.indexOf(row.indent))
}

/** Weights by which columns are put together to one number a row, so that rows alike in one column differ in another. */
const WEIGHTS = [1, 7, 31, 127, 511, 2047]

/** Of the trees that all columns together give, or all but one, the one by which most parents add up: a wrong sum spoils one column. */
function bestDepths(rows: readonly OutlineEntry[], maximum: number, totals: readonly ScannedRow[]): number[] {
  const places = rows[0]?.row.cells.map((_, place) => place) ?? []
  const ordered = maximum >= 0 ? [maximum, ...places.filter((place) => place !== maximum)] : places
  const used = ordered.slice(0, WEIGHTS.length)
  let best: { readonly depths: number[]; readonly held: number } | null = null
  for (const without of used.length > 1 ? [null, ...used] : [null]) {
    const columns = used.filter((place) => place !== without)
    const depths = sumDepths(rows, (row) => together(row, columns))
    const held = places.reduce(
      (sum, place) => sum + heldSums(rows, depths, place) + heldTotals(rows, depths, totals, place),
      0,
    )
    if (held > (best?.held ?? Number.NEGATIVE_INFINITY)) best = { depths, held }
  }
  return best && (used.length > 1 || areMostlyParents(best.depths)) ? best.depths : rows.map(() => 0)
}

/** Of one column of figures some are the sum of others by chance (40 above 20 and 20): in a tree most rows at the top have rows below them. */
function areMostlyParents(depths: readonly number[]): boolean {
  const roots = depths.flatMap((depth, at) => (depth === 0 ? [at] : []))
  return roots.filter((at) => depths[at + 1] === 1).length * 2 > roots.length
}

const together = (row: ScannedRow, columns: readonly number[]): number =>
  columns.reduce((sum, column, at) => sum + Math.round((numberAt(row, column) ?? 0) * SCALE) * (WEIGHTS[at] ?? 1), 0)

/** What a sum that does not hold takes off: less than another that holds adds, for one wrong figure must not cost the tree. */
const WRONG = 0.5

/** Totals that are what the rows at the top come to. */
const heldTotals = (
  rows: readonly OutlineEntry[],
  depths: readonly number[],
  totals: readonly ScannedRow[],
  column: number,
): number => {
  const roots = rows.flatMap(({ row }, at) => (depths[at] === 0 ? [row] : []))
  return totals.filter((total) => addsUp(total, roots, column) === true).length
}

/** Parents of a column that add up by some depths, less those that do not. */
function heldSums(rows: readonly OutlineEntry[], depths: readonly number[], column: number): number {
  let held = 0
  for (const [at, entry] of rows.entries()) {
    const depth = depths[at] ?? 0
    const end = depths.findIndex((other, place) => place > at && other <= depth)
    const children = rows
      .slice(at + 1, end < 0 ? rows.length : end)
      .filter((_, place) => depths[at + 1 + place] === depth + 1)
    if (children.length === 0) continue
    const sums = addsUp(
      entry.row,
      children.map(({ row }) => row),
      column,
    )
    held += sums === true ? 1 : sums === false ? -WRONG : 0
  }
  return held
}

/** How a row can be the root of the rows from it up to an end: how many sums hold, and where its children begin. */
interface Subtree {
  readonly score: number
  readonly children: readonly number[]
}

/** A run of siblings so far: their sum's score and where each begins. */
interface Partial {
  readonly score: number
  readonly begins: readonly number[]
}

/** Depths by the sums of some figure of the rows, from the last row up: what a row can be was found before for all rows below it. */
function sumDepths(rows: readonly OutlineEntry[], figureOf: (row: ScannedRow) => number): number[] {
  const values = rows.map(({ row }) => figureOf(row))
  const subtrees: Map<number, Subtree>[] = rows.map(() => new Map())
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const title = rows[at]?.row.title ?? ''
    const own = subtrees[at]
    if (!own) continue
    // A row in capitals is no leaf where it can be a sum.
    own.set(at + 1, { score: isCapitals(title) ? -1 : 0, children: [] })
    for (const [end, found] of partitions(at, values, subtrees, fewestBelow(rows, at))) {
      own.set(end, { score: found.score + 1 + (isCapitals(title) ? 1 : 0), children: found.begins })
    }
  }
  const depths = rows.map(() => 0)
  const roots = bestForest(subtrees)
  const descend = (at: number, end: number, depth: number): void => {
    depths[at] = depth
    const begins = subtrees[at]?.get(end)?.children ?? []
    for (const [index, begin] of begins.entries()) descend(begin, begins[index + 1] ?? end, depth + 1)
  }
  for (const [index, begin] of roots.entries()) descend(begin, roots[index + 1] ?? rows.length, 0)
  return depths
}

/** A heading in capitals stands above a single row too. */
function fewestBelow(rows: readonly OutlineEntry[], at: number): number {
  const [title, next] = [rows[at]?.row.title ?? '', rows[at + 1]?.row.title]
  return next !== undefined && isCapitals(title) && !isCapitals(next) ? 1 : 2
}

/** Sums of siblings that are being followed, by the place where the next one begins. */
type Open = Map<number, Map<number, Partial>>

/** Ends to which the rows after one add up to it, as at least two subtrees, or one below a heading. */
function partitions(
  at: number,
  values: readonly number[],
  subtrees: readonly ReadonlyMap<number, Subtree>[],
  fewest: number,
): Map<number, Partial> {
  const target = values[at] ?? 0
  const found = new Map<number, Partial>()
  if (target <= 0) return found
  const last = Math.min(values.length, at + 1 + WINDOW)
  const open: Open = new Map([[at + 1, new Map([[0, { score: 0, begins: [] }]])]])
  for (let place = at + 1; place < last; place += 1) {
    for (const [sum, partial] of open.get(place) ?? []) {
      const next = sum + (values[place] ?? 0)
      if (next > target) continue
      const grown = grow(partial, place, subtrees[place])
      if (next < target) keepSums(open, next, grown)
      else keepBest(found, grown, fewest)
    }
  }
  return found
}

/** A run of siblings with one more, by where that one ends. */
const grow = (
  partial: Partial,
  place: number,
  subtrees: ReadonlyMap<number, Subtree> | undefined,
): [number, Partial][] =>
  [...(subtrees ?? [])].map(([end, { score }]) => [
    end,
    { score: partial.score + score, begins: [...partial.begins, place] },
  ])

function keepBest(found: Map<number, Partial>, grown: readonly [number, Partial][], fewest: number): void {
  for (const [end, so] of grown) {
    if (so.begins.length >= fewest && (found.get(end)?.score ?? -Infinity) < so.score) found.set(end, so)
  }
}

function keepSums(open: Open, sum: number, grown: readonly [number, Partial][]): void {
  for (const [end, so] of grown) {
    const sums = open.get(end) ?? new Map<number, Partial>()
    open.set(end, sums)
    const isKept = sums.size < MOST_SUMS || sums.has(sum)
    if (isKept && (sums.get(sum)?.score ?? -Infinity) < so.score) sums.set(sum, so)
  }
}

/** The roots whose subtrees cover all rows with the most sums that hold. */
function bestForest(subtrees: readonly ReadonlyMap<number, Subtree>[]): number[] {
  const best: Partial[] = Array.from({ length: subtrees.length + 1 }, () => ({ score: -Infinity, begins: [] }))
  best[0] = { score: 0, begins: [] }
  for (const [at, ends] of subtrees.entries()) {
    const so = best[at]
    if (!so) continue
    for (const [end, { score }] of ends) {
      if ((best[end]?.score ?? 0) < so.score + score)
        best[end] = { score: so.score + score, begins: [...so.begins, at] }
    }
  }
  return [...(best.at(-1)?.begins ?? [])]
}
