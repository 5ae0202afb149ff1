import { nameOfCsv, parseNumber, sentence, type Text } from '@parscore/scoring'
import { dsvFormat } from 'd3-dsv'
import { type ProvinceList, resolveProvince } from '../provinces/resolve.js'
import { byMarks, type NumberMarks, numberMarks } from './number-marks.js'
import type { PanelResult } from './panel.js'
import { PanelBuilder } from './panel-builder.js'
import { isNotMeasured, isNoUnit, isOfAll, type PanelColumns, panelColumns, UNNAMED } from './panel-columns.js'
import { panelHeader, yearAbove } from './panel-header.js'
import { hasCodesOfUnits, wordColumns } from './panel-sample.js'

/** A line that could not be taken, or a column. */
export interface RejectedLine {
  /** `left-out`: it is no figure of a unit, such as a total, a heading, a remark. `wrong`: it should be one and cannot be read. */
  readonly kind: 'wrong' | 'left-out'
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
  /** The year of lines that do not say theirs; else the one year that the titles above the header name. */
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
  ambiguous: {
    vi: '«{text}» ở cột {column} đọc được hai cách, {decimal} hoặc {thousands}: tệp này dùng dấu phẩy thập phân',
    en: '“{text}” in column {column} has two readings, {decimal} or {thousands}: this file has decimal commas',
  },
  percent: {
    vi: '«{text}» ở cột {column} đọc được hai cách, {share} hoặc {whole}: cột này có chỗ ghi phần trăm, có chỗ không',
    en: '“{text}” in column {column} has two readings, {share} or {whole}: some cells of it have a percent sign and some have none',
  },
  words: {
    vi: 'cột {column} chỉ có chữ, không có số liệu: không đọc',
    en: 'column {column} has words and no figures: not read',
  },
  aside: {
    vi: '«{name}» là đề mục hoặc ghi chú, không phải một đơn vị: không đọc',
    en: '“{name}” is a heading or a remark and no unit: not read',
  },
  all: {
    vi: '«{name}» là dòng của mọi đơn vị cộng lại hoặc bình quân, không phải một đơn vị: không đọc',
    en: '“{name}” is a line of all units together and no unit: not read',
  },
  unit: { vi: 'không có tên đơn vị', en: 'the unit has no name' },
  node: { vi: 'không có tên tiêu chí', en: 'the node has no name' },
  long: {
    vi: 'dòng có {cells} ô mà tiêu đề chỉ có {columns} cột: có thể dấu phẩy thập phân bị đọc là dấu ngăn cột',
    en: 'the line has {cells} cells under {columns} columns: a decimal comma may have been taken for a delimiter',
  },
} as const satisfies Record<string, Text>

/**
 * Reads figures from csv or tsv (comma, semicolon, tab or bar; titles may stand above the header), long (unit, year, node, value) or wide (a column a node, or a column a
 * year). An empty cell, «NA» and «không đo» are missing, never zero, and their unit, year and node are there. Nodes keep the order of the header. Every line that cannot be taken is reported with its number.
 *
 * @param text the file
 * @example readPanel('unit;2019;2020\nHà Nội;1,5;2', { source: 'x.csv', provinces: 'former' }).panel.years // [2019, 2020]
 */
export function readPanel(text: string, layout: PanelLayout): ReadPanel {
  const reader = new Reader(layout)
  reader.read(text.replace(/^\uFEFF/, ''))
  return { ...reader.result(), rejected: reader.rejected }
}

const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/
/** A small or large figure as programs write it: in a Vietnamese Excel with a comma. */
const WITH_EXPONENT = /^[-−]?\d+(?:[.,]\d+)?[eE][+-]?\d+$/

class Reader {
  readonly builder = new PanelBuilder()
  readonly rejected: RejectedLine[] = []
  private header: readonly string[] = []
  private columns: PanelColumns | null = null
  /** Units and years repeat from line to line: each is understood once. */
  private readonly units = new Map<string, string | Text>()
  private readonly years = new Map<string, number | null>()
  /** Lines of figures so far. */
  private count = 0
  private readonly notRowNumbers = new Set<number>()
  private marks: NumberMarks | null = null
  /** The first lines, by which columns are told that their names do not tell. */
  private sample: readonly (readonly string[])[] = []
  private titleYear: number | null = null
  /** Figures with a percent sign wait until it is known whether the others of their column have one. */
  private readonly percents: { readonly figure: WrittenFigure; readonly value: number; readonly line: number }[] = []
  /** Nodes with a figure above 1 that has no percent sign. */
  private readonly counted = new Set<string>()

  constructor(private readonly layout: PanelLayout) {}

  /** The panel with its nodes as the header has them. */
  result(): PanelResult {
    for (const { figure, value, line } of this.percents) {
      const { text, node } = figure
      if (this.counted.has(node))
        this.reject(line, sentence(WORDS.percent, { text, column: node, share: value, whole: value * 100 }))
      else this.take(figure, value, line)
    }
    return this.builder.result(this.columns?.figures.flatMap(({ node }) => node ?? []))
  }

  read(text: string): void {
    const hasQuotes = text.includes('"')
    const { delimiter, above } = panelHeader(text)
    this.marks = numberMarks(text, delimiter)
    this.titleYear = yearAbove(text, above)
    this.sample = dsvFormat(delimiter)
      .parseRows(firstLines(text, above + SAMPLE))
      .slice(above + 1, above + SAMPLE)
    let line = 0
    dsvFormat(delimiter).parseRows(text, (row) => {
      line += 1
      if (line > above) this.row(row, line)
      if (hasQuotes) for (const field of row) line += linesWithin(field)
      return null
    })
    if (this.header.length === 0) this.reject(1, headerLacks([LACKS.unit]))
    else if (this.columns && this.count === 0) this.reject(1, WORDS.empty)
  }

  private row(row: readonly string[], line: number): void {
    if (row.every((field) => field.trim() === '')) return
    if (this.header.length === 0) this.readHeader(row, line)
    else if (this.columns) this.readLine(row, line, this.columns)
  }

  private readHeader(row: readonly string[], line: number): void {
    this.header = row.map(nameIn)
    const columns = this.columnsOf(line)
    const hasYear = columns && (columns.year !== null || columns.figures.some(({ year }) => year !== null))
    const isYearKnown = hasYear || this.layout.year !== undefined || this.titleYear !== null
    const lacks = [...(columns ? [] : [LACKS.unit]), ...(isYearKnown ? [] : [LACKS.year])]
    if (lacks.length > 0) this.reject(line, headerLacks(lacks))
    else this.columns = columns
  }

  /** The columns by their names and, where these do not tell, by the first lines. */
  private columnsOf(line: number): PanelColumns | null {
    const named = panelColumns(this.header)
    if (!named) return null
    const codes = named.node !== null && hasCodesOfUnits(named, this.sample) ? [named.node] : []
    const withFigures = codes.length > 0 ? panelColumns(this.header, codes) : named
    if (!withFigures) return named
    const words = wordColumns(withFigures, this.sample, (text) => Number.isFinite(this.written(text) ?? Number.NaN))
    for (const place of words) this.leaveOut(line, sentence(WORDS.words, { column: this.header[place] ?? '' }))
    return words.length > 0 ? panelColumns(this.header, [...codes, ...words]) : withFigures
  }

  private readLine(row: readonly string[], line: number, columns: PanelColumns): void {
    this.count += 1
    for (const place of columns.unnamed) this.rowNumber(row[place] ?? '', place, line)
    if (row.slice(this.header.length).some((field) => field.trim() !== '')) {
      this.reject(line, sentence(WORDS.long, { cells: row.length, columns: this.header.length }))
      return
    }
    if (this.isAside(row, line, columns)) return
    const unit = this.unit(row[columns.unit] ?? '', line)
    if (unit !== null) this.readFigures(row, line, unit, columns)
  }

  /** A line without figures that is no unit is said not to be read. */
  private isAside(row: readonly string[], line: number, columns: PanelColumns): boolean {
    const name = (row[columns.unit] ?? '').trim()
    if (!isHeading(row, columns) || !isNoUnit(name, (row[columns.rowNumber ?? -1] ?? '').trim())) return false
    this.leaveOut(line, sentence(WORDS.aside, { name }))
    return true
  }

  private readFigures(row: readonly string[], line: number, unit: string, columns: PanelColumns): void {
    const written = (row[columns.year ?? -1] ?? '').trim()
    if (columns.year !== null && written === '' && isHeading(row, columns)) return
    const lineYear = columns.figures.some(({ year }) => year === null) ? this.year(written, line) : null
    for (const column of columns.figures) {
      const [year, text] = [column.year ?? lineYear, (row[column.place] ?? '').trim()]
      if (year !== null) this.cell({ unit, year, node: column.node ?? this.node(row, columns), text }, line)
    }
  }

  private node(row: readonly string[], { node }: PanelColumns): string {
    return nameIn(row[node ?? -1] ?? '')
  }

  /** A column without a name is the number of the row, or is said not to be read, once. */
  private rowNumber(text: string, place: number, line: number): void {
    const from = Number(text) - this.count
    if (text.trim() === '' || from === 0 || from === -1 || this.notRowNumbers.has(place)) return
    this.notRowNumbers.add(place)
    this.leaveOut(line, sentence(UNNAMED, { place: place + 1 }))
  }

  private unit(text: string, line: number): string | null {
    let found = this.units.get(text)
    if (found === undefined) {
      found = this.understoodUnit(nameIn(text))
      this.units.set(text, found)
    }
    if (typeof found === 'string') return found
    if (isOfAll(text.trim())) this.leaveOut(line, found)
    else this.reject(line, found)
    return null
  }

  private understoodUnit(name: string): string | Text {
    if (name === '') return WORDS.unit
    if (isOfAll(name)) return sentence(WORDS.all, { name })
    if (this.layout.provinces === null) return name
    const found = resolveProvince(name, this.layout.provinces)
    return found.ok ? found.value : found.error
  }

  private year(text: string, line: number): number | null {
    let found = this.years.get(text)
    if (found === undefined) {
      const written = text.trim() === '' ? (this.layout.year ?? this.titleYear ?? undefined) : Number(text)
      found = written !== undefined && Number.isInteger(written) && written >= 1990 && written <= 2100 ? written : null
      this.years.set(text, found)
    }
    if (found === null) this.reject(line, sentence(WORDS.year, { text: text.trim() }))
    return found
  }

  private cell(figure: WrittenFigure, line: number): void {
    const { unit, year, node, text } = figure
    const open = this.marks && byMarks(text, this.marks)
    if (open && 'decimal' in open) {
      this.reject(line, sentence(WORDS.ambiguous, { text, column: node, ...open }))
      return
    }
    const value = open?.value ?? (PLAIN_NUMBER.test(text) ? Number(text) : this.written(text))
    if (value === null) {
      if (node !== '') this.builder.addMissing(unit, year, node)
    } else if (node === '') this.reject(line, WORDS.node)
    else if (!Number.isFinite(value)) this.reject(line, sentence(WORDS.value, { text, column: node }))
    else if (text.endsWith('%')) {
      this.builder.addMissing(unit, year, node)
      this.percents.push({ figure, value, line })
    } else {
      if (Math.abs(value) > 1) this.counted.add(node)
      this.take(figure, value, line)
    }
  }

  private take({ unit, year, node }: WrittenFigure, value: number, line: number): void {
    const { maximum, source } = this.layout
    if (maximum !== undefined && value > maximum)
      this.reject(line, sentence(WORDS.above, { value, column: node, maximum }))
    else this.builder.add(unit, year, node, value, source, line)
  }

  /** A number as a person writes it; `null` where nothing was measured, NaN where it is none. */
  private written(text: string): number | null {
    if (isNotMeasured(text)) return null
    if (WITH_EXPONENT.test(text)) return Number(text.replace('−', '-').replace(',', '.'))
    const read = parseNumber(text, 'points')
    return read.ok ? read.value.value : Number.NaN
  }

  private reject(line: number, message: Text): void {
    this.rejected.push({ kind: 'wrong', source: this.layout.source, line, message })
  }

  private leaveOut(line: number, message: Text): void {
    this.rejected.push({ kind: 'left-out', source: this.layout.source, line, message })
  }
}

/** A name as a cell of a csv has it. */
const nameIn = (cell: string): string => nameOfCsv(cell.trim()).trim().normalize('NFC')

/** A cell that should hold a figure. */
interface WrittenFigure {
  readonly unit: string
  readonly year: number
  readonly node: string
  readonly text: string
}

/** A heading above a group of lines has no figures. */
const isHeading = (row: readonly string[], { figures }: PanelColumns): boolean =>
  figures.every(({ place }) => (row[place] ?? '').trim() === '')

const LACKS = { unit: { vi: 'đơn vị', en: 'unit' }, year: { vi: 'năm', en: 'year' } } as const satisfies Record<
  string,
  Text
>

const headerLacks = (columns: readonly Text[]): Text =>
  sentence(WORDS.header, {
    columns: { vi: columns.map(({ vi }) => vi).join(', '), en: columns.map(({ en }) => en).join(', ') },
  })

/** So many lines tell what a column has. */
const SAMPLE = 200
const LINE_END = /\r\n|\r|\n/g

/** The beginning of a file: so many lines, or all of it. */
function firstLines(text: string, count: number): string {
  let line = 0
  for (const { index } of text.matchAll(LINE_END)) {
    line += 1
    if (line > count) return text.slice(0, index)
  }
  return text
}

const linesWithin = (field: string): number => (/\n|\r/.test(field) ? field.split(/\r\n|\r|\n/).length - 1 : 0)
