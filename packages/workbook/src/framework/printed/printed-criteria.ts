import {
  type CellValue,
  type Grid,
  headerRole,
  maximumColumn,
  nodeRows,
  numberIn,
  numberOfCell,
  type ScoreRow,
  type ScoreSheet,
  textOf,
} from '@parscore/scoring'
import { rowsOfScale } from './rows-of-scale.js'
import type { ScaleColumn } from './scale-column.js'
import { type ScaleLine, scaleLine } from './scale-line.js'
import { scaleLines, titleAndRule, titleAndScale } from './scale-lines.js'

/** A criterion of a printed table with its scale. */
export interface PrintedCriterion {
  readonly row: ScoreRow
  readonly title: string
  readonly maximum: number | null
  /** The lines of the scale. */
  readonly lines: readonly ScaleLine[]
  readonly agencies: readonly string[]
}

/** Lines below the table, or between its parts, that are of no criterion. */
const FOOTER = /^(?:ghi chú|nơi nhận|người lập|tm\.|kt\.|chủ tịch|giám đốc|tổng (?:cộng|điểm|số)|cộng(?:\s|$))/iu

/**
 * The criteria of a table that the reading stage has made a tree of, each with the lines of its scale: in the cell of its title, in
 * rows below it, or in a column beside it.
 *
 * @param scale the column of the scale, if there is one
 */
export function printedCriteria(
  grid: Grid,
  sheet: ScoreSheet,
  scale: ScaleColumn | null,
): ReadonlyMap<ScoreRow, PrintedCriterion> {
  const place = maximumColumn(sheet)
  const lines = rowsOfScale(sheet)
  const starts = sheet.rows.filter((row) => row.kind !== 'stray' && !lines.has(row)).map(({ codeCell }) => codeCell.row)
  const criteria = nodeRows(sheet).filter((row) => !lines.has(row))
  return new Map(
    criteria.map((row) => {
      const next = Math.min(...starts.filter((start) => start > row.codeCell.row), grid.rows.length)
      const below = grid.rows.slice(row.codeCell.row + 1, next)
      return [
        row,
        criterionOf(
          { grid, sheet, scale, maximumCol: sheet.columns[place]?.col ?? -1 },
          row,
          below,
          place < 0 ? null : numberIn(row, place),
        ),
      ]
    }),
  )
}

interface Place {
  readonly grid: Grid
  readonly sheet: ScoreSheet
  readonly scale: ScaleColumn | null
  readonly maximumCol: number
}

function criterionOf(
  place: Place,
  row: ScoreRow,
  below: readonly (readonly CellValue[])[],
  maximum: number | null,
): PrintedCriterion {
  const { grid, scale } = place
  const from = row.codeCell.row
  const values = grid.rows[from] ?? []
  const inTitle = titleAndScale(titleText(row))
  const beside = scale?.holds === 'words' ? scaleLines(String(values[scale.col] ?? '')) : []
  const columns = optionColumns(place, row, below)
  const first = columns.words < 0 ? [] : linesOf(place, textOf(values[columns.words] ?? null), from, columns)
  const rows = aboveFooter([...first, ...below.flatMap((_, at) => linesBelow(place, row, from + 1 + at, columns))])
  const isBare =
    row.children.length + inTitle.lines.length + beside.length === 0 &&
    rows.every(({ option, share }) => option === null && share === null)
  const own = isBare ? titleAndRule(inTitle.title) : inTitle
  const inCell = [...own.lines, ...beside].map((line) => scaleLine(line, { row: from }))
  const titleRest = inCell.length > 0 ? [] : goesOn(rows)
  return {
    row,
    title: [own.title, ...titleRest.map(({ text }) => text)].join(' '),
    maximum,
    lines: [...inCell, ...rows.filter((line) => !titleRest.includes(line))],
    agencies: agenciesOf(place, row),
  }
}

/** The filled lines above the first that is of no criterion. */
function aboveFooter(lines: readonly ScaleLine[]): readonly ScaleLine[] {
  const at = lines.findIndex(({ text }) => FOOTER.test(text))
  return at < 0 ? lines : lines.slice(0, at)
}

/** A title that runs on over the next rows, as at a page break: before the options, in small letters. */
function goesOn(rows: readonly ScaleLine[]): readonly ScaleLine[] {
  const options = rows.findIndex(({ option, share }) => option !== null || share !== null)
  return rows.slice(0, Math.max(0, options)).filter(({ text }) => /^\p{Ll}/u.test(text))
}

/** Where the options of a criterion stand, counted from 0; -1 where there is no such column. */
interface OptionColumns {
  readonly words: number
  readonly points: number
}

/** The columns of the options where code and title are merged over them: words and figures in rows that have no title. */
function optionColumns(
  { sheet, scale, maximumCol }: Place,
  row: ScoreRow,
  below: readonly (readonly CellValue[])[],
): OptionColumns {
  const taken = [row.codeCell.col, row.titleCell.col, maximumCol, ...sheet.wordColumns.map(({ col }) => col)]
  const beside = scale?.holds === 'words' ? scale.col : -1
  const bare = below.filter(
    (values) => textOf(values[row.titleCell.col] ?? null) === '' && textOf(values[row.codeCell.col] ?? null) === '',
  )
  const placeOf = (fits: (values: readonly CellValue[], col: number) => boolean): number =>
    bare
      .map((values) => values.findIndex((_, col) => !taken.includes(col) && col !== beside && fits(values, col)))
      .find((col) => col >= 0) ?? -1
  return {
    words: placeOf((values, col) => /\p{L}/u.test(textOf(values[col] ?? null)) && figureAt(values, col) === null),
    points: placeOf((values, col) => figureAt(values, col) !== null),
  }
}

/** A row below a criterion: its words with the points that stand in it or beside it. */
function linesBelow(place: Place, row: ScoreRow, at: number, columns: OptionColumns): ScaleLine[] {
  const values = place.grid.rows[at] ?? []
  if (isHeader(values)) return []
  const textAt = (col: number) => textOf(values[col] ?? null)
  const heading = row.codeCell.col === row.titleCell.col ? '' : textAt(row.codeCell.col)
  return linesOf(place, textAt(row.titleCell.col) || heading || textAt(columns.words), at, columns, heading)
}

/** The header, repeated on a new page. */
const isHeader = (values: readonly CellValue[]): boolean => {
  const roles = values.map((value) => headerRole(textOf(value)))
  return roles.includes('title') && roles.includes('maximum')
}

function linesOf(
  { grid, scale, maximumCol }: Place,
  words: string,
  row: number,
  columns: OptionColumns,
  mark = '',
): ScaleLine[] {
  const values = grid.rows[row] ?? []
  const beside = scale?.holds === 'words' ? textOf(values[scale.col] ?? null) : ''
  const places = [columns.points, scale?.holds === 'points' ? scale.col : -1, maximumCol]
  const points = beside === '' ? (places.flatMap((col) => figureAt(values, col) ?? [])[0] ?? null) : null
  const text = [words, beside].filter((part) => part !== '').join(': ')
  if (text === '') return []
  if (points !== null) return [scaleLine(text, { row, mark, points })]
  return scaleLines(text).map((line, at) => scaleLine(line, { row, ...(at === 0 ? { mark } : {}) }))
}

function figureAt(values: readonly CellValue[], col: number): number | null {
  const value = values[col] ?? null
  if (value instanceof Date || textOf(value) === '') return null
  const read = numberOfCell(value, 'points')
  return read.ok ? read.value : null
}

/** The text of the title with its line breaks, without the code that may stand before it. */
function titleText({ title, titleCell, codeCell }: ScoreRow): string {
  const raw = typeof titleCell.value === 'string' ? titleCell.value.normalize('NFC') : titleCell.text
  if (codeCell.col !== titleCell.col) return raw.trim() === '' ? title : raw
  return raw.slice(Math.max(0, raw.indexOf(title.split(' ')[0] ?? '')))
}

/** The agencies of a criterion; a cell that is merged over several rows is of all of them. */
function agenciesOf({ grid, sheet }: Place, row: ScoreRow): string[] {
  const at = sheet.wordColumns.findIndex(({ role }) => role === 'agency')
  const col = sheet.wordColumns[at]?.col ?? -1
  if (at < 0) return []
  const own = grid.rows[row.codeCell.row]?.[col] ?? null
  const block = grid.merges.find(
    (each) =>
      each.firstCol <= col &&
      col <= each.lastCol &&
      each.firstRow < row.codeCell.row &&
      row.codeCell.row <= each.lastRow,
  )
  const value = textOf(own) === '' && block ? (grid.rows[block.firstRow]?.[block.firstCol] ?? null) : own
  return String(value ?? '')
    .normalize('NFC')
    .split(/[;\n]|\s[-–]\s/)
    .map((name) => name.replace(/^\s*[-–+•]\s*/, '').trim())
    .filter((name) => name !== '')
}
