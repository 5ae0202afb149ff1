import type { NodeDraft } from './framework-builder.js'

/** The fields of one table. */
export interface TableFields {
  readonly roots: readonly NodeDraft[]
  /** How many criteria it has. */
  readonly size: number
}

/** The fields of a framework that stands in several tables, and the tables that are of it. */
export interface JoinedFields<Table extends TableFields> {
  readonly roots: readonly NodeDraft[]
  readonly tables: readonly Table[]
}

/**
 * Puts the fields of several tables together: a sheet for each field, and perhaps one that lists the fields. Their codes go on from one
 * table to the next and begin with the first; otherwise the largest table stands alone.
 *
 * @param tables in the order of the document
 */
export function joinedFields<Table extends TableFields>(tables: readonly Table[]): JoinedFields<Table> | null {
  const largest = tables.reduce<Table | null>((best, each) => (each.size > (best?.size ?? -1) ? each : best), null)
  if (!largest) return null
  const fields = new Map<string, NodeDraft>()
  for (const root of tables.flatMap(({ roots }) => roots)) {
    const known = fields.get(root.code)
    if (!known) fields.set(root.code, root)
    else if (known.title.vi !== root.title.vi || known.maximum !== root.maximum) return alone(largest)
    else if (!known.children) fields.set(root.code, root)
    else if (root.children) return alone(largest)
  }
  const roots = [...fields.values()].sort((a, b) => ordinalOf(a.code) - ordinalOf(b.code))
  return roots.every((root, at) => root.assigned === false && ordinalOf(root.code) === at + 1) && roots.length > 1
    ? { roots, tables }
    : alone(largest)
}

const alone = <Table extends TableFields>(table: Table): JoinedFields<Table> => ({
  roots: table.roots,
  tables: [table],
})

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

/** The place of a field by its code: 2 for `2`, `II` and `B`; not a number for another code. */
function ordinalOf(code: string): number {
  if (/^\d+$/.test(code)) return Number(code)
  if (/^[IVX]+$/.test(code)) {
    const values = [...code].map((letter) => ROMAN[letter] ?? 0)
    return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0)
  }
  return /^[A-H]$/.test(code) ? code.charCodeAt(0) - 'A'.charCodeAt(0) + 1 : Number.NaN
}
