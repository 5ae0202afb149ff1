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
