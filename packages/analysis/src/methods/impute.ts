import type { Panel, PanelCell } from '../panel/panel.js'
import type { Table } from '../table/table.js'
import { medianOf, onlyFigures } from './figure.js'

/** A figure that was made up: never to be shown as measured. */
export interface Imputed {
  readonly unit: string
  readonly year: number
  readonly node: string
  readonly value: number
  /** `between`: on the line between the years before and after. `nearest`: that of the nearest year. */
  readonly how: 'between' | 'nearest'
}

/**
 * Fills years without a figure from the same unit and node: on the line between the nearest years around them, or with the
 * nearest year at the ends.
 *
 * Source: OECD/JRC Handbook (2008), step 3. A node that a unit never had stays missing.
 *
 * @param mostYears no figure is carried further than this
 */
export function imputeOverYears(panel: Panel, mostYears: number): Imputed[] {
  return panel.units.flatMap((unit) =>
    panel.nodes.flatMap((node) => {
      const known = panel.years.flatMap((year) => {
        const value = panel.value(unit, year, node)
        return value === null ? [] : [{ year, value }]
      })
      return panel.years.flatMap((year) => {
        const found = panel.value(unit, year, node) === null ? fromYears(known, year, mostYears) : null
        return found ? [{ unit, year, node, ...found }] : []
      })
    }),
  )
}

function fromYears(
  known: readonly Pick<PanelCell, 'year' | 'value'>[],
  year: number,
  most: number,
): Pick<Imputed, 'value' | 'how'> | null {
  const before = known.findLast((each) => each.year < year && year - each.year <= most)
  const after = known.find((each) => each.year > year && each.year - year <= most)
  if (before && after) {
    const share = (year - before.year) / (after.year - before.year)
    return { value: before.value + share * (after.value - before.value), how: 'between' }
  }
  const nearest = before ?? after
  return nearest ? { value: nearest.value, how: 'nearest' } : null
}

/** A figure of a table that was made up from the units of a group. */
export interface GroupImputed {
  readonly unit: string
  readonly node: string
  readonly value: number
  /** How many units of the group it is the median of. */
  readonly from: number
}

/** Fills missing figures with the median of the unit's group, such as its region; what no unit of the group has stays missing. */
export function imputeInGroups(table: Table, groupOf: (unit: string) => string | null): GroupImputed[] {
  return table.units.flatMap((unit) => {
    const group = groupOf(unit)
    const peers = table.units.filter((other) => group !== null && groupOf(other) === group)
    return table.nodes.flatMap((node) => {
      const known = onlyFigures(peers.map((peer) => table.value(peer, node)))
      const isMissing = table.value(unit, node) === null
      return isMissing && known.length > 0 ? [{ unit, node, value: medianOf(known), from: known.length }] : []
    })
  })
}
