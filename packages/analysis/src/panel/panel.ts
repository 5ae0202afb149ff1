import type { Table } from '../table/table.js'
import { PanelBuilder } from './panel-builder.js'

/** Where a figure comes from. */
export interface Provenance {
  /** A file, a seed, an address. */
  readonly source: string
  /** Line in the source, counted from 1; `null` where it has none. */
  readonly line: number | null
}

/** One figure of a panel. */
export interface PanelCell {
  readonly unit: string
  readonly year: number
  readonly node: string
  readonly value: number
  readonly provenance: Provenance
}

/**
 * Figures by unit, year and node, *missing* kept apart from zero. Made by {@link panelOf}; it does not change.
 */
export interface Panel {
  readonly units: readonly string[]
  readonly years: readonly number[]
  readonly nodes: readonly string[]
  /** The figure, or `null` where it is missing. */
  value(unit: string, year: number, node: string): number | null
  /** Where a figure comes from; `null` where there is none. */
  provenance(unit: string, year: number, node: string): Provenance | null
  /** The figures of a year with their names; of units and nodes that have any in that year. */
  year(year: number): Table
  /** The figures of a year as an array of units × nodes, `null` where missing. */
  table(year: number): readonly (readonly (number | null)[])[]
}

/** A figure for a cell that has one already. */
export interface DuplicateCell {
  readonly cell: PanelCell
  readonly first: PanelCell
}

/** A panel with what could not be put into it. */
export interface PanelResult {
  readonly panel: Panel
  readonly duplicates: readonly DuplicateCell[]
}

/**
 * Makes a panel of figures; units, nodes in the order in which they come first, years ascending. Of two figures for one cell the
 * first stays and the second is reported. A value that is not finite is no figure.
 *
 * @throws RangeError with the place, for a figure that is not finite and a unit or node without a name
 */
export function panelOf(cells: Iterable<PanelCell>): PanelResult {
  const builder = new PanelBuilder()
  for (const { unit, year, node, value, provenance } of cells) {
    if (!Number.isFinite(value)) throw new RangeError(`${unit}, ${year}, ${node}: ${value} is not a figure`)
    if (unit.trim() === '' || node.trim() === '')
      throw new RangeError(`${provenance.source}: a unit or node has no name`)
    builder.add(unit, year, node, value, provenance.source, provenance.line)
  }
  return builder.result()
}
