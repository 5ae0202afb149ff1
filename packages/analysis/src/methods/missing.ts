import { mean, median } from 'simple-statistics'

/**
 * What is done about missing figures. `keep`: they stay missing, and weights go to the others of the unit. `drop-units`,
 * `drop-nodes`: whatever misses one is left out. `mean`, `median`: the middle of the node over the units that have it.
 */
export type MissingPolicy = 'keep' | 'drop-units' | 'drop-nodes' | 'mean' | 'median'

/** A table after a policy, with what of it remains. */
export interface WithoutMissing {
  readonly table: readonly (readonly (number | null)[])[]
  /** Places of the units and nodes that remain. */
  readonly units: readonly number[]
  readonly nodes: readonly number[]
  /** Figures that were made up, by place of unit and node: never to be shown as measured. */
  readonly imputed: readonly (readonly [unit: number, node: number])[]
}

/**
 * Applies a policy for missing figures to units × nodes.
 *
 * Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 3. A node that no unit has stays missing.
 */
export function withoutMissing(table: readonly (readonly (number | null)[])[], policy: MissingPolicy): WithoutMissing {
  const allUnits = table.map((_, unit) => unit)
  const allNodes = (table[0] ?? []).map((_, node) => node)
  const whole = { table, units: allUnits, nodes: allNodes, imputed: [] }
  switch (policy) {
    case 'keep':
      return whole
    case 'drop-units': {
      const units = allUnits.filter((unit) => table[unit]?.every((value) => value !== null))
      return { ...whole, table: units.map((unit) => table[unit] ?? []), units }
    }
    case 'drop-nodes': {
      const nodes = allNodes.filter((node) => table.every((row) => (row[node] ?? null) !== null))
      return { ...whole, table: table.map((row) => nodes.map((node) => row[node] ?? null)), nodes }
    }
    default:
      return imputed(table, allNodes, policy === 'mean' ? mean : median)
  }
}

function imputed(
  table: readonly (readonly (number | null)[])[],
  nodes: readonly number[],
  middle: (values: number[]) => number,
): WithoutMissing {
  const middles = nodes.map((node) => {
    const known = table.flatMap((row) => row[node] ?? [])
    return known.length === 0 ? null : middle(known)
  })
  const made: [number, number][] = []
  const filled = table.map((row, unit) =>
    row.map((value, node) => {
      const instead = middles[node] ?? null
      if (value !== null || instead === null) return value
      made.push([unit, node])
      return instead
    }),
  )
  return { table: filled, units: table.map((_, unit) => unit), nodes, imputed: made }
}
