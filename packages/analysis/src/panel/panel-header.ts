import { hasUnitColumn } from './panel-columns.js'

/** Where the header of a file stands, and what parts its cells. */
export interface PanelHeader {
  readonly delimiter: string
  /** Lines above it: titles of an office, `sep=;` of Excel. */
  readonly above: number
}

/** Lines in which a header is looked for. */
const FIRST_LINES = 20
const LINE_END = /\r\n|\r|\n/
const QUOTED = /"((?:[^"]|"")*)"/g
/** A document with its number and the year that it is of: not the year of the figures. */
const DOCUMENT =
  /(?<!\d)\d{1,6}\/(?:\d{4}\/)?(?:QĐ|BC|KH|CV|TB|TTr|NQ|NĐ)[-\p{Lu}]{0,20}(?: (?:ngày|năm) [\d/]{1,10})?/gu
const DELIMITERS = ['\t', ';', '|', ',']

/**
 * Finds the header of a table of figures: the first line with a column of units, by the delimiter that gives it most columns.
 * Where no line names one the first is it.
 */
export function panelHeader(text: string): PanelHeader {
  const lines = wholeLines(text.split(LINE_END, FIRST_LINES))
  const found = DELIMITERS.flatMap((delimiter) => {
    const rows = lines.map(({ line, above }) => ({ above, row: cellsOf(line, delimiter) }))
    const header = rows.find(({ row }) => isHeader(row))
    return header ? [{ delimiter, above: header.above, columns: header.row.length }] : []
  })
  const [first] = found.sort((a, b) => b.columns - a.columns)
  return first ?? { delimiter: commonest(lines.map(({ line }) => line)), above: 0 }
}

/** A line with those above it. */
interface WholeLine {
  readonly line: string
  readonly above: number
}

/** Lines whose quoted cells are whole: Excel breaks a long heading within its cell. A quote that nothing closes breaks none. */
function wholeLines(lines: readonly string[]): readonly WholeLine[] {
  const whole: WholeLine[] = []
  for (let above = 0; above < lines.length; ) {
    let end = above + 1
    while (end < lines.length && isOpen(lines.slice(above, end))) end += 1
    if (isOpen(lines.slice(above, end))) end = above + 1
    whole.push({ line: lines.slice(above, end).join(' '), above })
    above = end
  }
  return whole
}

const isOpen = (lines: readonly string[]): boolean => (lines.join('').match(/"/g) ?? []).length % 2 === 1

const isHeader = (row: readonly string[]): boolean =>
  hasUnitColumn(row) && row.filter((name) => name.trim() !== '').length > 1

/** The cells of a line; a delimiter within quotes parts none. */
const cellsOf = (line: string, delimiter: string): string[] =>
  line.replace(QUOTED, (_, within: string) => within.replaceAll(delimiter, ' ')).split(delimiter)

/** Of the delimiters the one that the first line has most of, outside of quotes. */
function commonest(lines: readonly string[]): string {
  const first = lines.find((line) => line !== '') ?? ''
  const counted = DELIMITERS.map((mark) => ({ mark, count: cellsOf(first, mark).length }))
  return counted.reduce((most, each) => (each.count > most.count ? each : most)).mark
}

/** A year that is no part of a date or of a longer number. */
const YEAR = /(?<![\d/])((?:19|20)\d\d)(?![\d/])/g

/**
 * The year that the lines above a header name.
 *
 * @returns `null` where they name none, or several
 */
export function yearAbove(text: string, above: number): number | null {
  const titles = text.split(LINE_END, above).map((line) => line.replace(DOCUMENT, ' '))
  const years = new Set(titles.flatMap((line) => [...line.matchAll(YEAR)].map(([, year]) => Number(year))))
  const [only] = years
  return years.size === 1 && only !== undefined ? only : null
}
