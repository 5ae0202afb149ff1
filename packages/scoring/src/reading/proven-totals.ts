import type { ScannedRow } from '../sheet/scan.js'
import { sum } from '../values/decimal.js'
import type { OutlineEntry } from './outline-entry.js'
import { addsUp, numberAt } from './uncoded-runs.js'

/**
 * Rows without a code that no word calls a total, but the numbers do: in every column that they fill in, the maximum among them, they say
 * what all fields come to, or what a row above says whose own parts add up to it («Điểm đạt phần A», «Toàn đơn vị»).
 *
 * @param maximum place of the column of maxima; without maxima nothing is proven
 */
export function settleProvenTotals(entries: readonly OutlineEntry[], maximum: number): void {
  if (maximum < 0) return
  const roots = entries.filter(({ kind, parent }) => kind === 'node' && parent === null)
  for (const entry of entries) {
    if (entry.kind !== 'stray' || entry.row.token.style !== 'none' || numberAt(entry.row, maximum) === null) continue
    if (isSumOf(entry, roots, maximum) || repeatsAbove(entry, maximum)) {
      entry.kind = 'total'
      entry.code = 'total'
      entry.parent = null
    }
  }
}

/** At least the maximum and one column of points, and all that is filled in. */
function isSumOf({ row }: OutlineEntry, parts: readonly OutlineEntry[], maximum: number): boolean {
  if (parts.length < 2) return false
  const rows = parts.map((part) => part.row)
  const sums = row.cells.flatMap((_, column) => addsUp(row, rows, column) ?? [])
  return sums.length > 1 && sums.every(Boolean) && addsUp(row, rows, maximum) === true
}

function repeatsAbove(entry: OutlineEntry, maximum: number): boolean {
  for (let above = entry.parent; above; above = above.parent) {
    const parts = above.children.map(({ row }) => row)
    if (parts.length > 1 && addsUp(above.row, parts, maximum) === true && isSame(above, entry)) return true
  }
  return false
}

function isSame(above: OutlineEntry, { row }: OutlineEntry): boolean {
  const filled = row.cells.flatMap((_, column) => (numberAt(row, column) === null ? [] : [column]))
  return filled.length > 1 && filled.every((column) => numberAt(above.row, column) === numberAt(row, column))
}

/** The parts that a total adds up: «Tổng cộng (I+II)», «Tổng (A + B)». */
const ADDED = /\((?:phần |mục )?((?:[IVX]+|[A-H]|\d{1,2})(?:\s*\+\s*(?:[IVX]+|[A-H]|\d{1,2}))+)\)/u

/**
 * A total behind the table's own that adds up parts of which the table has none is of this table and another («Tổng cộng (I+II)» below the
 * second of two tables): it is no total of this one.
 */
export function settleOthersTotals(entries: readonly OutlineEntry[]): void {
  const codes = new Set(entries.flatMap(({ code, row }) => [code, row.token.code]))
  let hasOwn = false
  for (const entry of entries) {
    if (entry.kind !== 'total') continue
    const [, added] = ADDED.exec(entry.row.title || entry.row.token.text) ?? []
    const parts = added?.split('+').map((part) => part.trim()) ?? []
    if (hasOwn && parts.length > 0 && !parts.some((part) => codes.has(part))) {
      entry.kind = 'note'
      entry.isOfTables = true
    } else hasOwn = true
  }
}

/**
 * Rows without a code between two totals that the second adds to the first («Điểm điều tra xã hội học» below «Cộng (A+B)», above «Tổng cộng»)
 * are at the top of the tree.
 */
export function settleAdded(entries: readonly OutlineEntry[]): void {
  for (const [at, total] of entries.entries()) {
    if (total.kind !== 'total') continue
    const above = entries.slice(0, at)
    const first = above.findLastIndex(({ kind }) => kind === 'total')
    const between = above.slice(first + 1)
    const added = between.filter(({ kind, row }) => kind === 'stray' && row.token.style === 'none')
    const roots = above.filter(({ kind, parent }) => kind === 'node' && parent === null)
    if (first < 0 || added.length === 0 || !between.every(({ kind }) => kind !== 'node')) continue
    if (heldWith(total.row, [...roots, ...added]) > heldWith(total.row, roots)) adopt(added, roots.length)
  }
}

function adopt(rows: readonly OutlineEntry[], roots: number): void {
  for (const [at, entry] of rows.entries()) {
    entry.kind = 'node'
    entry.parent = null
    entry.assigned = true
    entry.code = `(${roots + at + 1})`
  }
}

/** In how many columns a row is the sum of others, as far as they are filled in. */
const heldWith = (whole: ScannedRow, parts: readonly OutlineEntry[]): number =>
  whole.cells.filter((_, column) => {
    const own = numberAt(whole, column)
    return own !== null && sum(parts.flatMap((part) => numberAt(part.row, column) ?? [])) === own
  }).length
