import { csvName, fail, ok, type Result, sentence, type Text } from '@parscore/scoring'
import { dsvFormat } from 'd3-dsv'
import { isFigure, type Maybe } from '../methods/figure.js'
import { type MissingRule, meanBy } from './mean-by.js'

/** What a table is made of. */
export interface TableInput {
  readonly units: readonly string[]
  readonly nodes: readonly string[]
  /** Units × nodes, `null` where missing. */
  readonly rows: readonly (readonly Maybe[])[]
  /** Where the figures come from. */
  readonly source: string
}

const WORDS = {
  empty: { vi: 'bảng không có đơn vị hoặc tiêu chí nào', en: 'the table has no unit or no node' },
  unnamed: { vi: '{place}: không có tên', en: '{place}: there is no name' },
  twice: { vi: '{place}: «{name}» đã có ở {first}', en: '{place}: “{name}” stands at {first} already' },
  rows: { vi: 'bảng có {rows} dòng cho {units} đơn vị', en: 'the table has {rows} rows for {units} units' },
  width: { vi: '«{unit}» có {cells} ô cho {nodes} tiêu chí', en: '“{unit}” has {cells} cells for {nodes} nodes' },
  figure: {
    vi: '«{unit}», «{node}»: {value} không phải là số hữu hạn; chưa đo thì để trống',
    en: '“{unit}”, “{node}”: {value} is no finite number; leave what was not measured blank',
  },
  unit: { vi: 'đơn vị {place}', en: 'unit {place}' },
  node: { vi: 'tiêu chí {place}', en: 'node {place}' },
} as const satisfies Record<string, Text>

/**
 * Makes a table, once and for all checked: what comes after takes its names and figures as they are.
 *
 * @returns the table, or the sentence that names the place of what is wrong: no name, a name that stands twice, a row too short,
 * a figure that is not finite
 * @example tableOf({ units: ['A'], nodes: ['1'], rows: [[0.5]], source: 'x.csv' }).ok // true
 */
export function tableOf(input: TableInput): Result<Table, Text> {
  const wrong = nameProblem(input.units, WORDS.unit) ?? nameProblem(input.nodes, WORDS.node) ?? cellProblem(input)
  if (input.units.length === 0 || input.nodes.length === 0) return fail(WORDS.empty)
  if (wrong) return fail(wrong)
  const rows = input.rows.map((row) => row.map((value) => (isFigure(value) ? value : null)))
  return ok(new Table(input.units, input.nodes, rows, input.source))
}

function nameProblem(names: readonly string[], kind: Text): Text | null {
  const at = (index: number) => sentence(kind, { place: index + 1 })
  // Names that are written alike are one name, whatever letters of Unicode they are made of.
  const written = names.map((name) => name.normalize('NFC').trim())
  for (const [index, name] of names.entries()) {
    const first = written.indexOf(written[index] ?? '')
    if (name.trim() === '') return both(WORDS.unnamed, { place: at(index) })
    if (first !== index) return both(WORDS.twice, { place: at(index), name, first: at(first) })
  }
  return null
}

/** A sentence whose words are themselves in two languages. */
const both = (text: Text, words: Readonly<Record<string, Text | string>>): Text => {
  const within = (lang: 'vi' | 'en') =>
    Object.fromEntries(Object.entries(words).map(([key, word]) => [key, typeof word === 'string' ? word : word[lang]]))
  return { vi: sentence(text, within('vi')).vi, en: sentence(text, within('en')).en }
}

function cellProblem({ units, nodes, rows }: TableInput): Text | null {
  if (rows.length !== units.length) return sentence(WORDS.rows, { rows: rows.length, units: units.length })
  for (const [index, unit] of units.entries()) {
    const row = rows[index] ?? []
    if (row.length !== nodes.length) return sentence(WORDS.width, { unit, cells: row.length, nodes: nodes.length })
    const node = row.findIndex((value) => value !== null && value !== undefined && !Number.isFinite(value))
    if (node >= 0) return sentence(WORDS.figure, { unit, node: nodes[node] ?? '', value: String(row[node]) })
  }
  return null
}

/**
 * Figures of units × nodes with their names: what methods take and give back. Made by {@link tableOf}; it does not change.
 * Missing is `null` and never 0.
 */
export class Table {
  constructor(
    readonly units: readonly string[],
    readonly nodes: readonly string[],
    /** Units × nodes, `null` where missing. */
    readonly rows: readonly (readonly (number | null)[])[],
    readonly source: string,
  ) {}

  /** A figure, `null` where it is missing or there is no such unit or node. */
  value(unit: string, node: string): number | null {
    return this.rows[this.units.indexOf(unit)]?.[this.nodes.indexOf(node)] ?? null
  }

  /** The figures of a node by unit. */
  column(node: string): ReadonlyMap<string, number | null> {
    const place = this.nodes.indexOf(node)
    return new Map(this.units.map((unit, index) => [unit, this.rows[index]?.[place] ?? null]))
  }

  /** The units that a test holds for. */
  where(holds: (unit: string, table: Table) => boolean): Table {
    const kept = this.units.flatMap((unit, index) => (holds(unit, this) ? [index] : []))
    return new Table(at(this.units, kept), this.nodes, at(this.rows, kept), this.source)
  }

  /** The nodes that are named, in that order; those that there are not are left out. */
  only(nodes: readonly string[]): Table {
    const kept = nodes.map((node) => this.nodes.indexOf(node)).filter((place) => place >= 0)
    return new Table(
      this.units,
      at(this.nodes, kept),
      this.rows.map((row) => at(row, kept)),
      this.source,
    )
  }

  /**
   * The nodes of another table beside its own, for the units of either; what one of them does not have is missing.
   *
   * @returns an error that names a node which both have
   */
  join(other: Table): Result<Table, Text> {
    const units = [...new Set([...this.units, ...other.units])]
    const nodes = [...this.nodes, ...other.nodes]
    const rows = units.map((unit) => [
      ...this.nodes.map((node) => this.value(unit, node)),
      ...other.nodes.map((node) => other.value(unit, node)),
    ])
    return tableOf({ units, nodes, rows, source: [...new Set([this.source, other.source])].join('; ') })
  }

  /**
   * The means of groups of units, such as regions.
   *
   * @param groupOf the group of a unit; `null` leaves it out
   * @param missing what a group is where a unit misses a figure: `refuse` missing too, `known` the mean of those that have one
   * @param weights of units, such as people; the same for all where it is left out. A group of which a unit has none has no mean
   * @throws RangeError with the unit, for a weight that is not finite or below 0, and for a rule that there is not
   */
  groupBy(
    groupOf: (unit: string) => string | null,
    missing: MissingRule,
    weights?: ReadonlyMap<string, number>,
  ): Table {
    const { groups, rows } = meanBy(this, groupOf, missing, weights)
    return new Table(groups, this.nodes, rows, this.source)
  }

  /**
   * The table as csv with the names and the source, for a spreadsheet: decimal points, missing cells empty, a name that begins like
   * a formula as text ({@link csvName}). `readPanel` gives the same names and figures back.
   */
  toCsv(): string {
    const lines = this.rows.map((row, index) => [
      csvName(this.units[index] ?? ''),
      ...row.map((value) => (value === null ? '' : String(value))),
      csvName(this.source),
    ])
    return `\uFEFF${dsvFormat(',').formatRows([['unit', ...this.nodes.map(csvName), 'source'], ...lines])}\n`
  }
}

const at = <T>(list: readonly T[], places: readonly number[]): T[] =>
  places.flatMap((place) => {
    const value = list[place]
    return value === undefined ? [] : [value]
  })
