import { type OutlineEntry, ordinalBelow } from './outline-entry.js'
import { addsUp } from './uncoded-runs.js'

/**
 * A code that was typed twice and meant the next one: where the parent is the sum of its children only with the row, the row is one of
 * them. It gets a code of its own, and that its code stands above is told.
 */
export function settleMiscoded(entries: readonly OutlineEntry[]): void {
  const codes = new Set(entries.filter(({ kind }) => kind === 'node').map(({ code }) => code))
  for (const entry of entries) {
    const parent = entry.kind === 'duplicate' ? (entry.twin?.parent ?? null) : null
    if (parent === null || entry.twin?.row.folded === entry.row.folded || !isOneMissing(parent, entry)) continue
    entry.repeats = entry.code
    entry.code = nextFree(entry.code, codes) ?? ordinalBelow(parent, codes)
    codes.add(entry.code)
    entry.kind = 'node'
    entry.parent = parent
    const behind = parent.children.findIndex(({ row }) => row.codeCell.row > entry.row.codeCell.row)
    parent.children.splice(behind < 0 ? parent.children.length : behind, 0, entry)
  }
}

/** `3.1.2` behind `3.1.1`; `null` behind a letter. */
function nextFree(code: string, codes: ReadonlySet<string>): string | null {
  const last = /(?<!\d)\d+$/.exec(code)?.[0]
  if (last === undefined) return null
  const prefix = code.slice(0, -last.length)
  let next = Number(last) + 1
  while (codes.has(`${prefix}${next}`)) next += 1
  return `${prefix}${next}`
}

/** Whether the children add up to their parent in some column with the row, and in none without it. */
function isOneMissing(parent: OutlineEntry, entry: OutlineEntry): boolean {
  const others = parent.children.map(({ row }) => row)
  const columns = entry.row.cells.map((_, column) => column)
  return (
    columns.some((column) => addsUp(parent.row, [...others, entry.row], column) === true) &&
    columns.every((column) => addsUp(parent.row, others, column) !== true || isNothing(entry, column))
  )
}

/** A row of 0 points changes no sum. */
const isNothing = ({ row }: OutlineEntry, column: number): boolean => {
  const points = row.cells[column]?.points
  return points?.kind === 'number' && points.reading.value === 0
}
