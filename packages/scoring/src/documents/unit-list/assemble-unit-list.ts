import { cellAt, textOf } from '../../sheet/cell-at.js'
import type { CellValue, Grid } from '../../sheet/grid.js'
import { fold } from '../../values/fold.js'
import { isCountable, type NumberReading, numberReading, parseNumber } from '../../values/number.js'
import { gradeBounds } from './grade-bounds.js'
import { isGroupMark, isSummary, summaryKind } from './row-words.js'
import { type HeadedColumn, settleColumns } from './settle-columns.js'
import type { SummaryRow, UnitCell, UnitList, UnitRow, UnreadRow } from './unit-list.js'

/** Where the columns of a list of units stand, counted from 0; -1 where there is none. */
export interface UnitListLayout {
  readonly firstRow: number
  /** Running numbers. */
  readonly number: number
  readonly unit: number
  readonly group: number
  readonly year: number
  readonly grade: number
  /** The columns that may hold figures, as their headers name them. */
  readonly columns: readonly HeadedColumn[]
}

const NO_FIGURE = { vi: 'không có điểm', en: 'no points' }
const NO_UNIT = { vi: 'không có tên đơn vị', en: 'no unit' }

/**
 * Makes a list of units of a grid whose header has been found.
 *
 * @param column part of the name of the column to rank by, or `null` for the one that is meant
 * @returns `null` where no unit has points, or nothing tells which column they are ranked by
 */
export function assembleUnitList(grid: Grid, layout: UnitListLayout, column: string | null = null): UnitList | null {
  const reader = new Reader(grid, layout)
  const rows = reader.read()
  const settled = settleColumns(layout.columns, rows, column)
  if (!settled) return null
  const { columns, ranked, ranks } = settled
  const scaled = rows.map((row) => ({ ...row, cells: row.cells.map((cell, at) => settled.scale(cell, at)) }))
  const hasPoints = (row: UnitRow) => (row.cells[ranked]?.reading ?? null) !== null
  const units = scaled.filter(hasPoints)
  if (units.length === 0) return null
  const grades = [...new Set(units.flatMap(({ grade }) => grade?.text ?? []))]
  return {
    name: grid.name,
    columns,
    ranked,
    ranks,
    rows: units,
    summaries: reader.summaries.map(({ row, ...rest }) => ({
      ...rest,
      row: { ...row, cells: row.cells.map((cell, at) => settled.scale(cell, at)) },
    })),
    bounds: reader.outside.flatMap((line) => gradeBounds(line, grades)),
    unread: [
      ...reader.unread,
      ...scaled
        .filter((row) => !hasPoints(row))
        .map(({ unitCell: { row } }) => ({ row: row + 1, text: lineOf(grid.rows[row] ?? []), why: NO_FIGURE })),
    ].sort((a, b) => a.row - b.row),
  }
}

const lineOf = (row: readonly CellValue[]): string =>
  row
    .map(textOf)
    .filter((text) => text !== '')
    .join(' · ')

class Reader {
  readonly summaries: SummaryRow[] = []
  readonly unread: UnreadRow[] = []
  /** Lines that are of no row: notes, which may state the bounds of grades. */
  readonly outside: string[] = []
  private group = ''

  constructor(
    private readonly grid: Grid,
    private readonly layout: UnitListLayout,
  ) {}

  read(): UnitRow[] {
    const { firstRow } = this.layout
    this.outside.push(...this.grid.rows.slice(0, firstRow).map(lineOf))
    return this.grid.rows.slice(firstRow).flatMap((values, at) => this.rowAt(firstRow + at, values) ?? [])
  }

  private rowAt(at: number, values: readonly CellValue[]): UnitRow | null {
    const texts = values.map(textOf)
    const filled = texts.filter((text) => text !== '')
    if (filled.length === 0 || isColumnNumbers(filled) || this.isHeaderAgain(texts)) return null
    const row = this.unitRow(at, values, texts)
    const figures = row.cells.filter(({ reading }) => reading !== null).length
    if (isSummary(row.unit) && figures > 0) {
      this.summaries.push({ kind: summaryKind(row.unit), group: this.group, row })
      return null
    }
    if (this.isHeading(texts, row, figures, filled.length)) {
      this.open(row.unit)
      this.outside.push(filled.join(' '))
      return null
    }
    if (row.unit !== '' && figures > 0) return row
    this.outside.push(filled.join(' '))
    if (filled.length > 1)
      this.unread.push({ row: at + 1, text: filled.join(' · '), why: row.unit === '' ? NO_UNIT : NO_FIGURE })
    return null
  }

  /** A heading above units: a name without figures, or one that is numbered I or A and bears the figures of its group. */
  private isHeading(texts: readonly string[], row: UnitRow, figures: number, filled: number): boolean {
    const mark = texts[this.layout.number] ?? ''
    if (row.unit === '' || row.unit.length > LONGEST_HEADING || /[:;]\s*\S/.test(row.unit)) return false
    if (isGroupMark(mark) && mark !== row.unit) return filled <= 2 || figures > 0
    return figures === 0 && filled === 1
  }

  private open(heading: string): void {
    this.group = heading.replace(/^(?:[IVX]{1,4}|[A-H])\s*[.)\-–:]\s*/, '').trim()
  }

  private isHeaderAgain(texts: readonly string[]): boolean {
    const { columns, unit } = this.layout
    return (
      (texts[unit] ?? '') !== '' &&
      columns.some(({ name, col }) => (texts[col] ?? '') !== '' && fold(texts[col] ?? '') === fold(name))
    )
  }

  private unitRow(at: number, values: readonly CellValue[], texts: readonly string[]): UnitRow {
    const { unit, number, group, year, grade, columns } = this.layout
    // A total or a heading is often merged over the column of numbers.
    const numbered = texts[number] ?? ''
    const name = (texts[unit] ?? '') !== '' ? (texts[unit] ?? '') : /\p{L}{2}/u.test(numbered) ? numbered : ''
    const yearOf = Number(/20\d\d/.exec(texts[year] ?? '')?.[0] ?? Number.NaN)
    return {
      unit: name,
      unitCell: cellAt(this.grid, at, unit),
      group: group < 0 || group === unit ? this.group : (texts[group] ?? ''),
      year: Number.isNaN(yearOf) ? null : yearOf,
      cells: columns.map(
        ({ col }): UnitCell => ({ ...cellAt(this.grid, at, col), reading: figureOf(values[col] ?? null) }),
      ),
      grade: grade >= 0 && (texts[grade] ?? '') !== '' ? cellAt(this.grid, at, grade) : null,
    }
  }
}

/** A longer text without figures is a sentence. */
const LONGEST_HEADING = 120

/** The row that numbers the columns: (1) (2) (3), or A B 1 2. */
const isColumnNumbers = (filled: readonly string[]): boolean =>
  filled.length > 2 &&
  filled.every((text) => /^\(?(?:\d{1,2}|[A-Z])\)?(?:\s*=.*)?$/.test(text)) &&
  filled
    .filter((text) => /\d/.test(text))
    .every((text, at, all) => at === 0 || numberIn(text) === numberIn(all[at - 1] ?? '') + 1)

const numberIn = (text: string): number => Number(/\d+/.exec(text)?.[0] ?? Number.NaN)

/** A figure with its percent sign taken off: 85,45% is 85.45. A rank may be written «Hạng 3» or «3/63», points «95,5/100». */
function figureOf(value: CellValue): NumberReading | null {
  if (typeof value === 'number') return isCountable(value) ? numberReading(value) : null
  if (typeof value !== 'string') return null
  const text = value.replace(/^\s*(?:hạng|thứ)\s+(?=\d)/iu, '').replace(/^(\s*\d[\d.,]*)\s*\/\s*\d{1,3}\s*$/, '$1')
  const read = parseNumber(text, 'points')
  if (!read.ok) return null
  const { value: figure, decimals, percent } = read.value
  return percent ? { ...read.value, value: Number((figure * 100).toPrecision(15)), decimals } : read.value
}
