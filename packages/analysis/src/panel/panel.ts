import type { Table } from '../table/table.js'

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
