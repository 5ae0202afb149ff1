import { ok, type Result, type Text } from '@parscore/scoring'
import { association } from '../methods/association.js'
import type { Table } from '../table/table.js'
import { scoreIndex } from './index.js'
import type { Index } from './index-design.js'

/** Two versions of an index side by side. */
export interface ComparedIndices {
  /** Units that both rank, from the one that moves most on. */
  readonly units: readonly {
    readonly unit: string
    readonly first: number
    readonly second: number
    readonly gained: number
  }[]
  /** Spearman’s correlation of the two rankings; `null` with fewer than three units. */
  readonly correlation: number | null
  /** Units that only one of them ranks. */
  readonly onlyOne: readonly string[]
}

/**
 * Compares two versions of an index, or one index in two years: what each unit gains or loses by the second.
 *
 * @returns an error where a table lacks a leaf of its index
 */
export function compareIndices(
  first: { readonly index: Index; readonly table: Table },
  second: { readonly index: Index; readonly table: Table },
): Result<ComparedIndices, Text> {
  const [one, other] = [scoreIndex(first.index, first.table), scoreIndex(second.index, second.table)]
  if (!one.ok) return one
  if (!other.ok) return other
  const later = new Map(other.value.ranks.map(({ unit, rank }) => [unit, rank]))
  const units = one.value.ranks.flatMap(({ unit, rank }) => {
    const next = later.get(unit)
    return next === undefined ? [] : [{ unit, first: rank, second: next, gained: rank - next }]
  })
  const both = new Set(units.map(({ unit }) => unit))
  const all = [...one.value.ranks, ...other.value.ranks].map(({ unit }) => unit)
  return ok({
    units: units.sort((a, b) => Math.abs(b.gained) - Math.abs(a.gained)),
    correlation:
      association(
        units.map((each) => each.first),
        units.map((each) => each.second),
        'spearman',
      )?.coefficient ?? null,
    onlyOne: [...new Set(all)].filter((unit) => !both.has(unit)),
  })
}
