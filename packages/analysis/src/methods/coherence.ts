import type { Text } from '@parscore/scoring'
import type { Table } from '../table/table.js'
import { type Association, association } from './association.js'

/** How far a leaf goes with the others of its dimension and with those of other dimensions. */
export interface Coherence {
  readonly leaf: string
  readonly dimension: string
  /** Mean correlation with the other leaves of its dimension; `null` where there is none. */
  readonly within: number | null
  /** Mean correlation with the leaves of other dimensions. */
  readonly between: number | null
  readonly flags: readonly CoherenceFlag[]
}

/** `against`: it goes against its own dimension. `elsewhere`: it goes more with others than with its own. `double`: it says what another leaf says. */
export type CoherenceFlag = 'against' | 'elsewhere' | 'double'

/** What flags say. */
export const coherenceFlags: Readonly<Record<CoherenceFlag, Text>> = {
  against: { vi: 'đi ngược chiều với nội dung cùng trục', en: 'goes against its own dimension' },
  elsewhere: { vi: 'đi cùng trục khác nhiều hơn trục của mình', en: 'goes more with other dimensions than its own' },
  double: { vi: 'gần như trùng với một nội dung khác', en: 'says nearly what another leaf says' },
}

/** Above this two leaves say the same (JRC: 0.92). */
const DOUBLE = 0.92
/** Correlations that differ by less are one: what is 0 may come out of doubles just below it. */
const SAME = 1e-9

/**
 * Correlations of leaves within and between dimensions, with what a designer of an index should look at.
 *
 * Source: OECD/JRC Handbook (2008), step 4; limits as in the JRC’s audits (0 and 0.92).
 *
 * @param dimensionOf the dimension of a leaf
 */
export function coherence(table: Table, dimensionOf: (leaf: string) => string): Coherence[] {
  const columns = new Map(table.nodes.map((leaf) => [leaf, [...table.column(leaf).values()]]))
  const between = (a: string, b: string): Association | null =>
    association(columns.get(a) ?? [], columns.get(b) ?? [], 'pearson')
  return table.nodes.map((leaf) => {
    const others = table.nodes.flatMap((other) => {
      const found = other === leaf ? null : between(leaf, other)
      return found ? [{ other, coefficient: found.coefficient }] : []
    })
    const dimension = dimensionOf(leaf)
    const own = meanOf(others.filter(({ other }) => dimensionOf(other) === dimension))
    const rest = meanOf(others.filter(({ other }) => dimensionOf(other) !== dimension))
    const flags: CoherenceFlag[] = []
    if (own !== null && own < -SAME) flags.push('against')
    if (own !== null && rest !== null && rest > own + SAME) flags.push('elsewhere')
    if (others.some(({ coefficient }) => coefficient > DOUBLE + SAME)) flags.push('double')
    return { leaf, dimension, within: own, between: rest, flags }
  })
}

const meanOf = (found: readonly { readonly coefficient: number }[]): number | null =>
  found.length === 0 ? null : found.reduce((total, { coefficient }) => total + coefficient, 0) / found.length
