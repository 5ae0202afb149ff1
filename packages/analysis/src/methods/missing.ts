import { isFigure, type Maybe, meanOf, medianOf, onlyFigures } from './figure.js'

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
 * Applies a policy for missing figures to units × nodes. Rows that are short and figures that are not finite are missing.
 *
 * Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 3. A node that no unit has stays missing.
 *
 * @throws RangeError for a policy that there is not
 */
export function withoutMissing(given: readonly (readonly Maybe[])[], policy: MissingPolicy): WithoutMissing {
  const width = given.reduce((most, row) => Math.max(most, row.length), 0)
  const allNodes = Array.from({ length: width }, (_, node) => node)
  const table = given.map((row) => allNodes.map((node) => (isFigure(row[node]) ? row[node] : null)))
  const whole: WithoutMissing = { table, units: table.map((_, unit) => unit), nodes: allNodes, imputed: [] }
  switch (policy) {
    case 'keep':
      return whole
    case 'drop-units': {
      const units = whole.units.filter((unit) => table[unit]?.every((value) => value !== null))
      return { ...whole, table: units.map((unit) => table[unit] ?? []), units }
    }
    case 'drop-nodes': {
      const nodes = allNodes.filter((node) => table.every((row) => row[node] !== null))
      return { ...whole, table: table.map((row) => nodes.map((node) => row[node] ?? null)), nodes }
    }
    case 'mean':
      return imputed(whole, meanOf)
    case 'median':
      return imputed(whole, medianOf)
    default:
      throw new RangeError(`there is no policy “${String(policy)}” for what is missing`)
  }
}

function imputed(whole: WithoutMissing, middle: (values: readonly number[]) => number): WithoutMissing {
  const middles = whole.nodes.map((node) => {
    const known = onlyFigures(whole.table.map((row) => row[node]))
    return known.length === 0 ? null : middle(known)
  })
  const made: [number, number][] = []
  const table = whole.table.map((row, unit) =>
    row.map((value, node) => {
      const instead = middles[node] ?? null
      if (value !== null || instead === null) return value
      made.push([unit, node])
      return instead
    }),
  )
  return { ...whole, table, imputed: made }
}
