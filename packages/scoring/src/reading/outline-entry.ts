import type { ScannedRow } from '../sheet/scan.js'

/**
 * What a row is in the outline. A `continuation` goes on with the title above it, an `option` is an alternative of the criterion
 * above it, a `note` stands in the table or below it without being of it.
 */
export type OutlineKind =
  | 'node'
  | 'duplicate'
  | 'stray'
  | 'total'
  | 'index'
  | 'rank'
  | 'option'
  | 'note'
  | 'continuation'

/** A row with its place in the tree. */
export interface OutlineEntry {
  readonly row: ScannedRow
  kind: OutlineKind
  /** The path of the row: `1.2`, `I.3.a`; of a row without a code its ordinal below its parent. */
  code: string
  parent: OutlineEntry | null
  readonly children: OutlineEntry[]
  /** Whether the code is not the row's own: it has none, or a mark. */
  assigned: boolean
  /** Of a duplicate the row above that has its code. */
  twin?: OutlineEntry
  /** The code that it prints where that stands above already and it is told by the sums what it is. */
  repeats?: string
  /** Whether it prints the total of this table and others. */
  isOfTables?: true
}

/** The next free number below a parent. */
export function ordinalBelow(parent: OutlineEntry | null, seen: { has(code: string): boolean }): string {
  const prefix = parent ? `${parent.code}.` : ''
  let ordinal = (parent?.children.length ?? 0) + 1
  while (seen.has(`${prefix}${ordinal}`)) ordinal += 1
  return `${prefix}${ordinal}`
}
