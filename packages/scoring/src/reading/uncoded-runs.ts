import type { ScannedRow } from '../sheet/scan.js'
import { sum } from '../values/decimal.js'
import { type OutlineEntry, ordinalBelow } from './outline-entry.js'
import { isOptionText } from './row-words.js'

/** The number of a row in a column, or `null`. */
export function numberAt(row: ScannedRow, column: number): number | null {
  const points = row.cells[column]?.points
  return points?.kind === 'number' ? points.reading.value : null
}

/** Whether some rows add up to another in a column where all of them are filled in; `null` where they are not. */
export function addsUp(whole: ScannedRow, parts: readonly ScannedRow[], column: number): boolean | null {
  const own = numberAt(whole, column)
  const values = parts.map((part) => numberAt(part, column))
  if (own === null || values.includes(null)) return null
  return sum(values.map((value) => value ?? 0)) === own
}

/**
 * Places what has a mark or no code by the numbers: rows that add up to the row above are its parts, rows that complete their
 * neighbours' sum are of them, and alternatives (whose largest is the maximum above) are options.
 */
export function settleUncoded(entries: readonly OutlineEntry[], maximum: number): void {
  const codes = new Set(entries.map(({ code }) => code))
  for (const run of strayRuns(entries)) placeRun(run, maximum, codes)
  for (const entry of entries) if (entry.kind === 'node' && hasAlternatives(entry, maximum)) dropOptions(entry)
}

/** Rows without a code that follow one another under one row. */
function strayRuns(entries: readonly OutlineEntry[]): OutlineEntry[][] {
  const runs: OutlineEntry[][] = []
  let open: OutlineEntry[] | null = null
  for (const entry of entries) {
    const isStray = entry.kind === 'stray' && entry.row.token.style === 'none'
    if (!isStray) {
      if (entry.kind !== 'note' && entry.kind !== 'option' && entry.kind !== 'continuation') open = null
      continue
    }
    if (open) open.push(entry)
    else {
      open = [entry]
      runs.push(open)
    }
  }
  return runs
}

function placeRun(run: readonly OutlineEntry[], maximum: number, codes: Set<string>): void {
  const above = run[0]?.parent ?? null
  for (const entry of run) entry.parent = null
  if (!above) return
  if (isSplitCell(run, above)) adopt(above.parent, run, codes)
  else if (haveNothingAmong(above, run, maximum)) for (const entry of run) entry.kind = 'option'
  else if (run.length > 1 && isPartition(above, run, maximum)) adopt(above, run, codes)
  else if (areOptions(above, run, maximum)) for (const entry of run) entry.kind = 'option'
  else if (above.children.length > 0 && isPartition(above, [...run, ...above.children], maximum))
    adoptFirst(above, run, codes)
  else if (completes(above, run, maximum)) adopt(above.parent, run, codes)
}

/** Alternatives of which one gives nothing: a part of 0 points is none. */
function haveNothingAmong(above: OutlineEntry, run: readonly OutlineEntry[], maximum: number): boolean {
  const values = run.flatMap(({ row }) => numberAt(row, maximum) ?? [])
  const own = numberAt(above.row, maximum)
  const isOne = own !== null && own > 0 && values.length === run.length && Math.max(...values) === own
  const hasPoints = run.some(({ row }) =>
    row.cells.some((_, column) => column !== maximum && numberAt(row, column) !== null),
  )
  return run.length > 1 && isOne && values.includes(0) && !hasPoints
}

/** A code merged over several rows is of them all. */
const isSplitCell = (run: readonly OutlineEntry[], above: OutlineEntry) =>
  run.every(({ row }) => row.mergedFrom !== null && row.mergedFrom === (above.row.mergedFrom ?? above.row.codeCell.row))

function isPartition(above: OutlineEntry, run: readonly OutlineEntry[], maximum: number): boolean {
  const parts = run.map(({ row }) => row)
  if (maximum >= 0) return addsUp(above.row, parts, maximum) === true
  return above.row.cells.some((_, column) => addsUp(above.row, parts, column) === true)
}

function completes(above: OutlineEntry, run: readonly OutlineEntry[], maximum: number): boolean {
  const { parent } = above
  if (!parent) return false
  const parts = [...parent.children, ...run].map(({ row }) => row)
  return maximum >= 0
    ? addsUp(parent.row, parts, maximum) === true
    : parent.row.cells.some((_, column) => addsUp(parent.row, parts, column) === true)
}

/** Alternatives: their words end in points, and the largest is the maximum above. */
function areOptions(above: OutlineEntry, run: readonly OutlineEntry[], maximum: number): boolean {
  const values = run.map(({ row }) => numberAt(row, maximum))
  const known = values.filter((value) => value !== null)
  const own = numberAt(above.row, maximum)
  if (run.every(({ row }) => isOptionText(row.title))) return true
  return run.length > 1 && own !== null && known.length === run.length && Math.max(...known) === own
}

function adopt(parent: OutlineEntry | null, run: readonly OutlineEntry[], codes: Set<string>): void {
  for (const entry of run) {
    entry.code = ordinalBelow(parent, codes)
    codes.add(entry.code)
    entry.kind = 'node'
    entry.parent = parent
    entry.assigned = true
    parent?.children.push(entry)
  }
}

/** Rows whose codes were lost before those of their siblings have the numbers that are free: 2.1 before 2.2. */
function adoptFirst(parent: OutlineEntry, run: readonly OutlineEntry[], codes: Set<string>): void {
  const others = [...parent.children]
  parent.children.length = 0
  adopt(parent, run, codes)
  parent.children.push(...others)
}

/** Children with marks or letters of which not the sum but the largest is the maximum of their parent. */
function hasAlternatives({ row, children }: OutlineEntry, maximum: number): boolean {
  if (children.length === 0 || !children.every((child) => child.assigned || child.row.token.style === 'lower'))
    return false
  if (children.some((child) => child.children.length > 0)) return false
  const parts = children.map((child) => child.row)
  const values = parts.map((part) => numberAt(part, maximum))
  if (values.every((value) => value === null)) {
    return parts.every((part) => part.cells.every((_, column) => numberAt(part, column) === null))
  }
  const own = numberAt(row, maximum)
  if (own === null || values.includes(null) || addsUp(row, parts, maximum) === true) return false
  const isOne = Math.max(...values.map((value) => value ?? 0)) === own
  return isOne && (children.length > 1 || parts.every((part) => isOptionText(part.title)))
}

function dropOptions(entry: OutlineEntry): void {
  for (const child of entry.children) {
    child.kind = 'option'
    child.parent = entry
  }
  entry.children.length = 0
}
