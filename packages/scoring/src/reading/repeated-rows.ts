import type { OutlineEntry } from './outline-entry.js'
import { addsUp } from './uncoded-runs.js'

/**
 * Rows without a code of their own that stand twice below one parent: the title is that of a row above, and the parent is the sum of its
 * children only without it.
 */
export function settleRepeated(entries: readonly OutlineEntry[]): void {
  for (const parent of entries) {
    if (parent.kind !== 'node' || parent.children.length < 2) continue
    const byTitle = new Map<string, OutlineEntry>()
    for (const child of [...parent.children]) {
      const first = byTitle.get(child.row.folded)
      if (first === undefined) byTitle.set(child.row.folded, child)
      else if (child.assigned && child.children.length === 0 && isOneTooMany(parent, child))
        repeat(parent, first, child)
    }
  }
}

function isOneTooMany(parent: OutlineEntry, child: OutlineEntry): boolean {
  const all = parent.children.map(({ row }) => row)
  const others = all.filter((row) => row !== child.row)
  return child.row.cells.some(
    (_, column) => addsUp(parent.row, all, column) === false && addsUp(parent.row, others, column) === true,
  )
}

function repeat(parent: OutlineEntry, first: OutlineEntry, child: OutlineEntry): void {
  parent.children.splice(parent.children.indexOf(child), 1)
  child.kind = 'duplicate'
  child.code = first.code
  child.parent = null
}
