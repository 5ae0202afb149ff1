import { parseNumber, type Result, sentence, type Text } from '@parscore/scoring'
import { z } from 'zod'
import { type ProvinceList, resolveProvince } from '../provinces/resolve.js'
import { type PanelCell, type PanelResult, panelOf } from './panel.js'

/** A line that could not be taken. */
export interface RejectedLine {
  readonly source: string
  /** Counted from 1. */
  readonly line: number
  readonly message: Text
}

/** A panel that was read, with every line that could not be taken. */
export interface ReadPanel extends PanelResult {
  readonly rejected: readonly RejectedLine[]
}

/** How a table of figures is laid out. */
export interface PanelLayout {
  /** Name of the file, for provenance. */
  readonly source: string
  /** Which names of provinces its units are; `null` for units that are none (communes, departments). */
  readonly provinces: ProvinceList | null
  /** The year of all lines, where no column has it. */
  readonly year?: number
  /** The highest value that a figure can have, where there is one. */
  readonly maximum?: number
}

const WORDS = {
  header: { vi: 'dòng tiêu đề thiếu cột {columns}', en: 'the header lacks the columns {columns}' },
  empty: { vi: 'tệp không có dòng số liệu nào', en: 'the file has no line of figures' },
  year: { vi: 'năm «{text}» không đọc được', en: 'the year “{text}” cannot be read' },
  value: { vi: '«{text}» ở cột {column} không phải là số', en: '“{text}” in column {column} is not a number' },
  above: {
    vi: '{value} ở cột {column} lớn hơn mức cao nhất {maximum}',
    en: '{value} in column {column} is above the maximum {maximum}',
  },
  unit: { vi: 'không có tên đơn vị', en: 'the unit has no name' },
} as const satisfies Record<string, Text>

const UNIT = /^(?:unit|province|tinh|tỉnh|đơn vị|don vi)$/i
const YEAR = /^(?:year|năm|nam)$/i
const NODE = /^(?:node|indicator|tiêu chí|mã|code)$/i
const VALUE = /^(?:value|score|điểm|giá trị)$/i

/**
 * Reads figures from csv or tsv, long (unit, year, node, value) or wide (unit, year, a column a node). An empty cell is missing,
 * never zero. Every line that cannot be taken is reported with its number.
 *
 * @param text the file
 */
export function readPanel(text: string, layout: PanelLayout): ReadPanel {
  const reader = new Reader(layout)
  reader.read(text)
  return { ...panelOf(reader.cells), rejected: reader.rejected }
}

class Reader {
  readonly cells: PanelCell[] = []
  readonly rejected: RejectedLine[] = []

  constructor(private readonly layout: PanelLayout) {}

  read(text: string): void {
    const [head, ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/)
    const delimiter = head?.includes('\t') ? '\t' : ','
    const header = fields(head ?? '', delimiter)
    const columns = this.columnsOf(header)
    if (!columns) return
    const filled = lines.map((line, index) => ({ line, number: index + 2 })).filter(({ line }) => line.trim() !== '')
    if (filled.length === 0) this.reject(1, WORDS.empty)
    for (const { line, number } of filled) this.line(fields(line, delimiter), number, columns, header)
  }

  private columnsOf(header: readonly string[]): Columns | null {
    const at = (pattern: RegExp) => header.findIndex((name) => pattern.test(name))
    const [unit, year, node, value] = [at(UNIT), at(YEAR), at(NODE), at(VALUE)]
    const lacks = [unit < 0 ? 'unit' : null, year < 0 && this.layout.year === undefined ? 'year' : null]
    const missing = lacks.filter((name) => name !== null)
    if (missing.length > 0) {
      this.reject(1, sentence(WORDS.header, { columns: missing.join(', ') }))
      return null
    }
    const isLong = node >= 0 && value >= 0
    const nodes = isLong ? [] : header.flatMap((_, index) => (index === unit || index === year ? [] : [index]))
    return { unit, year, long: isLong ? { node, value } : null, nodes }
  }

  private line(values: readonly string[], number: number, columns: Columns, header: readonly string[]): void {
    const unit = this.unit(values[columns.unit] ?? '', number)
    const year = this.year(values[columns.year] ?? '', number)
    if (unit === null || year === null) return
    if (columns.long) {
      const node = values[columns.long.node] ?? ''
      this.cell({ unit, year, node }, values[columns.long.value] ?? '', number, node)
      return
    }
    for (const index of columns.nodes) {
      const node = header[index] ?? ''
      this.cell({ unit, year, node }, values[index] ?? '', number, node)
    }
  }

  private unit(text: string, line: number): string | null {
    if (text.trim() === '') return this.reject(line, WORDS.unit)
    if (this.layout.provinces === null) return text.trim()
    const found: Result<string, Text> = resolveProvince(text, this.layout.provinces)
    return found.ok ? found.value : this.reject(line, found.error)
  }

  private year(text: string, line: number): number | null {
    const read = z.coerce
      .number()
      .int()
      .min(1990)
      .max(2100)
      .safeParse(this.layout.year ?? text)
    return read.success ? read.data : this.reject(line, sentence(WORDS.year, { text }))
  }

  private cell(at: Pick<PanelCell, 'unit' | 'year' | 'node'>, text: string, line: number, column: string): void {
    if (text.trim() === '') return
    const read = parseNumber(text, 'points')
    if (!read.ok) this.reject(line, sentence(WORDS.value, { text, column }))
    else if (this.layout.maximum !== undefined && read.value.value > this.layout.maximum)
      this.reject(line, sentence(WORDS.above, { value: read.value.value, column, maximum: this.layout.maximum }))
    else this.cells.push({ ...at, value: read.value.value, provenance: { source: this.layout.source, line } })
  }

  private reject(line: number, message: Text): null {
    this.rejected.push({ source: this.layout.source, line, message })
    return null
  }
}

interface Columns {
  readonly unit: number
  readonly year: number
  readonly long: { readonly node: number; readonly value: number } | null
  readonly nodes: readonly number[]
}

/** The fields of a line; a quoted one may hold the delimiter. */
function fields(line: string, delimiter: string): string[] {
  if (!line.includes('"')) return line.split(delimiter).map((field) => field.trim())
  const pattern = new RegExp(
    `(?:^|${delimiter === '\t' ? '\\t' : ','})(?:"((?:[^"]|"")*)"|([^${delimiter === '\t' ? '\\t' : ','}]*))`,
    'g',
  )
  return [...line.matchAll(pattern)].map(([, quoted, plain]) => (quoted?.replaceAll('""', '"') ?? plain ?? '').trim())
}
