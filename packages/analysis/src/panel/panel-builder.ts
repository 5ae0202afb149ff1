import { Table } from '../table/table.js'
import type { DuplicateCell, Panel, PanelCell, PanelResult } from './panel.js'

/** Room for figures at first; it doubles. */
const ROOM = 1024

/** Names by the place where they first came. */
class Names<T> {
  readonly list: T[] = []
  private readonly places = new Map<T, number>()

  place(name: T): number {
    const known = this.places.get(name)
    if (known !== undefined) return known
    this.places.set(name, this.list.length)
    return this.list.push(name) - 1
  }

  find(name: T): number | undefined {
    return this.places.get(name)
  }
}

/**
 * Collects figures one by one, in typed arrays: some 30 bytes a figure with where it comes from, so that a nation of communes
 * over years fits.
 */
export class PanelBuilder {
  private readonly units = new Names<string>()
  private readonly years = new Names<number>()
  private readonly nodes = new Names<string>()
  private readonly sources = new Names<string>()
  private size = 0
  private values = new Float64Array(ROOM)
  /** Unit, year, node, source and line of each figure; line 0 is none. */
  private places = new Int32Array(ROOM * FIELDS)

  add(unit: string, year: number, node: string, value: number, source: string, line: number | null): void {
    if (this.size === this.values.length) this.grow()
    this.values[this.size] = value
    const at = this.size * FIELDS
    this.places[at] = this.units.place(unit)
    this.places[at + 1] = this.years.place(year)
    this.places[at + 2] = this.nodes.place(node)
    this.places[at + 3] = this.sources.place(source)
    this.places[at + 4] = line ?? 0
    this.size += 1
  }

  /** A cell in which nothing was measured: its unit, year and node are there all the same. */
  addMissing(unit: string, year: number, node: string): void {
    this.units.place(unit)
    this.years.place(year)
    this.nodes.place(node)
  }

  /** @param order nodes in the order of a header; others follow in the order in which they came first */
  result(order: readonly string[] = []): PanelResult {
    const units = this.units.list
    const headed = new Set(order.filter((node) => this.nodes.find(node) !== undefined))
    const nodes = [...headed, ...this.nodes.list.filter((node) => !headed.has(node))]
    const years = [...this.years.list].sort((a, b) => a - b)
    const index = placeIndex(units.length * years.length * nodes.length, this.size)
    const key = (unit: number, year: number, node: number) => (unit * years.length + year) * nodes.length + node
    const duplicates: DuplicateCell[] = []
    for (let place = 0; place < this.size; place += 1) {
      const at = place * FIELDS
      const where = key(this.places[at] ?? 0, this.places[at + 1] ?? 0, this.places[at + 2] ?? 0)
      const first = index.get(where)
      if (first === undefined) index.set(where, place)
      else duplicates.push({ cell: this.cellAt(place), first: this.cellAt(first) })
    }
    const find = (unit: string, year: number, node: string): number | undefined => {
      const [u, y, n] = [this.units.find(unit), this.years.find(year), this.nodes.find(node)]
      return u === undefined || y === undefined || n === undefined ? undefined : index.get(key(u, y, n))
    }
    const figureAt = (place: number | undefined) => (place === undefined ? null : (this.values[place] ?? null))
    const table = (year: number) => {
      const y = this.years.find(year)
      const places = nodes.map((node) => this.nodes.find(node) ?? -1)
      return units.map((_, u) => places.map((n) => (y === undefined ? null : figureAt(index.get(key(u, y, n))))))
    }
    const panel: Panel = {
      units,
      years,
      nodes,
      value: (unit, year, node) => figureAt(find(unit, year, node)),
      provenance: (unit, year, node) => {
        const place = find(unit, year, node)
        return place === undefined ? null : this.cellAt(place).provenance
      },
      table,
      year: (year) => withFigures(new Table(units, nodes, table(year), this.sources.list.join('; '))),
    }
    return { panel, duplicates }
  }

  private cellAt(place: number): PanelCell {
    const at = place * FIELDS
    const field = (offset: number) => this.places[at + offset] ?? 0
    return {
      unit: this.units.list[field(0)] ?? '',
      year: this.years.list[field(1)] ?? 0,
      node: this.nodes.list[field(2)] ?? '',
      value: this.values[place] ?? Number.NaN,
      provenance: { source: this.sources.list[field(3)] ?? '', line: field(4) === 0 ? null : field(4) },
    }
  }

  private grow(): void {
    const [values, places] = [new Float64Array(this.size * 2), new Int32Array(this.size * 2 * FIELDS)]
    values.set(this.values)
    places.set(this.places)
    this.values = values
    this.places = places
  }
}

/** The units and nodes of a table that have any figure. */
function withFigures(table: Table): Table {
  const isMeasured = (figures: readonly (number | null)[] | undefined) =>
    figures?.some((value) => value !== null) ?? false
  const nodes = table.nodes.filter((_, node) => isMeasured(table.rows.map((row) => row[node] ?? null)))
  return table.where((unit) => isMeasured(table.rows[table.units.indexOf(unit)])).only(nodes)
}

const FIELDS = 5

interface PlaceIndex {
  get(key: number): number | undefined
  set(key: number, place: number): void
}

/** Cells for one figure in a table that is nearly full take 4 bytes, in one that is nearly empty a map takes less. */
const THIN = 16

function placeIndex(cells: number, figures: number): PlaceIndex {
  if (cells > figures * THIN) return new Map<number, number>()
  const places = new Int32Array(cells)
  return {
    get: (key) => {
      const place = places[key]
      return place === undefined || place === 0 ? undefined : place - 1
    },
    set: (key, place) => {
      places[key] = place + 1
    },
  }
}
