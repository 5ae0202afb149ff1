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
  /** The figures of a year as a table of units × nodes, `null` where missing. */
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
 * first stays and the second is reported.
 */
export function panelOf(cells: Iterable<PanelCell>): PanelResult {
  const all = [...cells]
  const units = [...new Set(all.map(({ unit }) => unit))]
  const nodes = [...new Set(all.map(({ node }) => node))]
  const years = [...new Set(all.map(({ year }) => year))].sort((a, b) => a - b)
  const place = indexOf(units, years, nodes)
  const kept: (PanelCell | undefined)[] = new Array(units.length * years.length * nodes.length)
  const duplicates: DuplicateCell[] = []
  for (const cell of all) {
    const at = place(cell.unit, cell.year, cell.node)
    if (at === null) continue
    const first = kept[at]
    if (first) duplicates.push({ cell, first })
    else kept[at] = cell
  }
  const cellAt = (unit: string, year: number, node: string) => {
    const at = place(unit, year, node)
    return at === null ? undefined : kept[at]
  }
  const panel: Panel = {
    units,
    years,
    nodes,
    value: (unit, year, node) => cellAt(unit, year, node)?.value ?? null,
    provenance: (unit, year, node) => cellAt(unit, year, node)?.provenance ?? null,
    table: (year) => units.map((unit) => nodes.map((node) => cellAt(unit, year, node)?.value ?? null)),
  }
  return { panel, duplicates }
}

function indexOf(units: readonly string[], years: readonly number[], nodes: readonly string[]) {
  const [unitAt, yearAt, nodeAt] = [placesOf(units), placesOf(years), placesOf(nodes)]
  return (unit: string, year: number, node: string): number | null => {
    const [u, y, n] = [unitAt.get(unit), yearAt.get(year), nodeAt.get(node)]
    return u === undefined || y === undefined || n === undefined ? null : (u * years.length + y) * nodes.length + n
  }
}

const placesOf = <T>(values: readonly T[]): ReadonlyMap<T, number> =>
  new Map(values.map((value, index) => [value, index]))
