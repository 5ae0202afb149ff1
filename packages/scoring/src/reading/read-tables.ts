import type { Framework } from '../framework/framework.js'
import { assemble, maximumPlace } from '../sheet/assemble.js'
import { textOf } from '../sheet/cell-at.js'
import { type Column, isPoints } from '../sheet/column.js'
import type { Grid } from '../sheet/grid.js'
import { isFilled, type Layout, type ScannedRow, scan } from '../sheet/scan.js'
import { nodeRows, type ScoreSheet } from '../sheet/score-sheet.js'
import { withFractions } from './fraction-columns.js'
import { locatedAsGiven } from './given/located-as-given.js'
import type { TableLayout } from './given/table-layout.js'
import { withGroups } from './group-rows.js'
import {
  boundedBy,
  isDeduction,
  isLost,
  isMeasured,
  isOfOptions,
  isWordsOnly,
  looksLikePoints,
  sumsOfAll,
} from './judge.js'
import { type LocatedTable, locateTables } from './locate-tables.js'
import { withMaximaInWords } from './maxima-in-words.js'
import { outline } from './outline.js'
import type { OutlineEntry } from './outline-entry.js'
import { withPartAbove } from './part-above.js'
import type { ColumnReading, Reading, TableReading } from './reading.js'
import { withStatedTotals } from './stated-total.js'
import { withoutTextBelow } from './text-below.js'
import { coverageOf, rowsRead, schemeOf, unreadOf } from './told.js'
import { whoseSheet, yearsAbove } from './whose-sheet.js'

/** What to read a grid by. */
export interface ReadTablesOptions {
  /** The frameworks to choose from. */
  readonly frameworks: readonly Framework[]
  /** The framework that the user names; then no other is tried. */
  readonly framework?: Framework
  /** How tables are laid out, where a person said so: it wins over every guess. */
  readonly layouts?: readonly TableLayout[]
}

/**
 * Reads every score table of a grid: finds the tables, tells what each column and row is, lets the sums of the sheet judge what words
 * leave open, and recognises the framework.
 *
 * @param grid the cells of a sheet
 * @returns the tables in the order of the sheet
 */
export function readTables(grid: Grid, options: ReadTablesOptions): Reading {
  const tables: TableReading[] = []
  const empty: number[] = []
  const found = locateTables(grid)
  for (const located of options.layouts ? locatedAsGiven(grid, found, options.layouts) : found) {
    const table = readTable(grid, located, options)
    if (table) tables.push(table)
    else empty.push(located.layout.firstRow)
  }
  return { sheet: grid.name, tables, empty }
}

interface Draft {
  readonly layout: Layout
  readonly scanned: readonly ScannedRow[]
  readonly entries: readonly OutlineEntry[]
  /** The sheet before a framework is recognised. */
  readonly plain: ScoreSheet
}

function readTable(grid: Grid, located: LocatedTable, options: ReadTablesOptions): TableReading | null {
  const draft = located.isGiven
    ? draftOf(grid, located.layout, rowsOf(grid, located.layout))
    : withMaximum(grid, settled(grid, located))
  const { layout, scanned, entries, plain } = draft
  if (nodeRows(plain).length === 0 || layout.columns.length === 0) return null
  const whose = whoseSheet(grid, located.headerRows[0], plain, options)
  // The criteria and maxima of the framework that is named are a score sheet, whatever people wrote where points go.
  const isNamed = options.framework !== undefined && whose !== null && maximumPlace(layout) >= 0
  if (!located.isGiven && !isNamed && isMostlyWords(scanned)) return null
  const sheet = whose
    ? assemble(grid, withYears(layout, whose.framework, options.frameworks), whose.framework, entries, whose.nodes)
    : plain
  const sums = sumsOfAll(sheet)
  const lastRow = sheet.rows.at(-1)?.codeCell.row ?? layout.firstRow
  const unread = unreadOf(sheet)
  return {
    sheet,
    title: titleAbove(grid, located.headerRows[0], located.firstCol),
    range: { firstRow: located.headerRows[0], lastRow, firstCol: located.firstCol, lastCol: located.lastCol },
    headerRows: located.headerRows,
    columns: columnReadings(sheet, located),
    scheme: schemeOf(scanned),
    rows: rowsRead(entries),
    coverage: whose ? coverageOf(sheet, whose.framework, whose.byTitles) : null,
    sums,
    unread,
    confidence: confidenceOf(sums.held, sums.all, unread.length),
  }
}

/** Columns that no word names are kept where their figures are points, results where they are not measured figures. */
function settled(grid: Grid, { layout, doubtful }: LocatedTable): Draft {
  const columns = [...layout.columns, ...doubtful].sort((a, b) => a.col - b.col)
  const all = { ...layout, columns }
  const draft = draftOf(grid, all, rowsOf(grid, all))
  const kept = columns.flatMap((column, place) => {
    const isKept = doubtful.includes(column) ? looksLikePoints(draft.plain, place) : !isNoPoints(draft.plain, place)
    return isKept ? [place] : []
  })
  const settledSo = kept.length === columns.length ? draft : withColumns(grid, draft, kept)
  return withLost(grid, settledSo)
}

const isNoPoints = (sheet: ScoreSheet, place: number): boolean =>
  isMeasured(sheet, place) || isWordsOnly(sheet, place) || isOfOptions(sheet, place)

/** A column that the figures prove to be what is lost stands beside the points as words do. */
function withLost(grid: Grid, settledSo: Draft): Draft {
  const draft = withDeductions(grid, settledSo)
  const { columns, wordColumns } = draft.layout
  const lost = columns.filter((_, place) => isLost(draft.plain, place))
  if (lost.length === 0) return draft
  const layout: Layout = {
    ...draft.layout,
    columns: columns.filter((column) => !lost.includes(column) && !column.isInWords),
    wordColumns: [...wordColumns, ...lost.map((column): Column => ({ ...column, role: 'lost' }))],
  }
  return draftOf(grid, layout, rowsOf(grid, layout))
}

/** A column that the figures prove to stand between two columns of points is the change from one to the other. */
function withDeductions(grid: Grid, draft: Draft): Draft {
  const { columns } = draft.layout
  if (!columns.some((_, place) => isDeduction(draft.plain, place))) return draft
  const told = columns.map(
    (column, place): Column => (isDeduction(draft.plain, place) ? { ...column, role: 'change' } : column),
  )
  return draftOf(grid, { ...draft.layout, columns: told }, draft.scanned)
}

function rowsOf(grid: Grid, layout: Layout): readonly ScannedRow[] {
  const rows = withGroups(withPartAbove(scan(grid, layout), grid, layout), grid, layout)
  const stated = withStatedTotals(rows, grid, layout, yearsAbove(grid, layout.firstRow))
  return withoutTextBelow(stated, maximumPlace(layout) >= 0)
}

/** A draft with some of its columns: the cells are read already. */
function withColumns(grid: Grid, { layout, scanned }: Draft, places: readonly number[]): Draft {
  const pick = <T>(from: readonly T[]) => places.flatMap((place) => from[place] ?? [])
  const rows = scanned.map((row) => {
    const cells = pick(row.cells)
    return { ...row, cells, filled: isFilled(cells) }
  })
  return draftOf(grid, { ...layout, columns: pick(layout.columns) }, rows)
}

function draftOf(grid: Grid, given: Layout, read: readonly ScannedRow[]): Draft {
  const { layout, rows } = withMaximaInWords(given, read)
  const maximum = maximumPlace(layout)
  const scanned = withFractions(rows, layout.columns, maximum)
  const entries = outline(scanned, maximum, layout.codes)
  return { layout, scanned, entries, plain: assemble(grid, layout, null, entries) }
}

/** Names that say no more than points: of such a column the figures tell whether it is the maximum. */
const PLAIN_POINTS = /^(?:thang )?(?:số )?điểm(?: số| tđ| td)?$/iu

/** Of columns of points none of which is called the maximum, the one named plainly that no other exceeds is. */
function withMaximum(grid: Grid, draft: Draft): Draft {
  const { columns } = draft.layout
  if (columns.some(({ role }) => role === 'maximum')) return draft
  const places = columns.flatMap((column, place) => (isPoints(column) ? [place] : []))
  const bound = places.find(
    (place) =>
      PLAIN_POINTS.test(columns[place]?.name ?? '') &&
      places.length > 1 &&
      places.every((other) => other === place || isBound(draft.plain, other, place)),
  )
  if (bound === undefined) return draft
  const renamed = columns.map((column, place): Column => (place === bound ? { ...column, role: 'maximum' } : column))
  return draftOf(grid, { ...draft.layout, columns: renamed }, draft.scanned)
}

const isBound = (sheet: ScoreSheet, column: number, above: number) => {
  const { held, all } = boundedBy(sheet, column, above)
  return all > 1 && held >= all * 0.9
}

/** A list of documents or tasks may have a column «Kết quả» too, but of words. */
function isMostlyWords(rows: readonly ScannedRow[]): boolean {
  let texts = 0
  let numbers = 0
  for (const { cells } of rows) {
    for (const { points } of cells) {
      if (points.kind === 'text') texts += 1
      else if (points.kind === 'number') numbers += 1
    }
  }
  return texts > numbers
}

/** In a table without maxima each year's results are out of that year's framework (2015 beside 2016). */
function withYears(layout: Layout, framework: Framework, frameworks: readonly Framework[]): Layout {
  if (layout.columns.some((column) => column.role === 'maximum')) return layout
  const ofYear = (column: Column): Column => {
    const other =
      column.year === null || framework.years.includes(column.year)
        ? null
        : (frameworks.findLast((each) => each.years.includes(column.year ?? 0)) ?? null)
    return { ...column, framework: other }
  }
  return { ...layout, columns: layout.columns.map(ofYear) }
}

function columnReadings(sheet: ScoreSheet, { doubtful, isGiven }: LocatedTable): ColumnReading[] {
  const byFigures = new Set(doubtful.map(({ col }) => col))
  return [...sheet.columns, ...sheet.wordColumns, ...sheet.inputColumns].map((column) => ({
    column,
    why: column.isInWords ? 'cells' : isGiven ? 'layout' : byFigures.has(column.col) ? 'figures' : 'words',
  }))
}

/** Rows above a header in which its title is looked for. */
const ABOVE = 3

function titleAbove(grid: Grid, headerRow: number, firstCol: number): string {
  for (let row = headerRow - 1; row >= Math.max(0, headerRow - ABOVE); row -= 1) {
    const values = grid.rows[row] ?? []
    const filled = values.slice(firstCol).filter((value) => value !== null && value !== '')
    if (filled.length === 1 && typeof filled[0] === 'string') return textOf(filled[0])
    if (filled.length > 1) return ''
  }
  const said = headerRow <= ABOVE ? (grid.before?.at(-1) ?? '') : ''
  return said.length < LONGEST_TITLE && !/[.:;,]$/.test(said) ? said : ''
}

/** A longer line before a table of a document is a paragraph. */
const LONGEST_TITLE = 200

/** Sums that hold, with a half added on either side so that few of them say little, less what was left unread. */
function confidenceOf(held: number, all: number, unread: number): number {
  const share = (held + 0.5) / (all + 1)
  return Math.round((share / (1 + unread / 20)) * 100) / 100
}
