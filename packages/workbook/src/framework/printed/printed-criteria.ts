import {
  type CellValue,
  type Grid,
  maximumColumn,
  nodeRows,
  numberIn,
  numberOfCell,
  type ScoreRow,
  type ScoreSheet,
  textOf,
} from '@parscore/scoring'
import { type PrintedOption, printedOption } from './printed-option.js'
import { rowsOfScale } from './rows-of-scale.js'
import type { ScaleColumn } from './scale-column.js'
import { optionsOf, scaleLines, titleAndScale } from './scale-lines.js'

/** A criterion of a printed table with its scale. */
export interface PrintedCriterion {
  readonly row: ScoreRow
  readonly title: string
  readonly maximum: number | null
  readonly options: readonly PrintedOption[]
  /** Lines below or beside it that give no points. */
  readonly other: readonly string[]
  /** The lines of the scale as printed. */
  readonly quote: string
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
  const values = grid.rows[row.codeCell.row] ?? []
  const own = titleAndScale(titleText(row))
  const beside = scale?.holds === 'words' ? scaleLines(String(values[scale.col] ?? '')) : []
  const columns = optionColumns(place, row, below)
  const first = columns.words < 0 ? [] : [lineOf(place, textOf(values[columns.words] ?? null), values, columns)]
  const rows = above(FOOTER, [...first, ...below.map((each) => lineBelow(place, row, each, columns))])
  const titleRest = own.lines.length + beside.length > 0 ? [] : goesOn(rows)
  const lines = [...own.lines, ...beside, ...rows.filter(({ option }) => option === null).map(({ text }) => text)]
  const { options, other } = optionsOf(lines)
  return {
    row,
    title: [own.title, ...titleRest].join(' '),
    maximum,
    options: [...options, ...rows.flatMap(({ option }) => option ?? [])].filter(
      ({ points }) => maximum === null || points <= maximum,
    ),
    other: other.filter((line) => !titleRest.includes(line)),
    quote: [...own.lines, ...beside, ...rows.map(({ text }) => text)].join('\n'),
    agencies: agenciesOf(place, row),
  }
}

interface Line {
  readonly text: string
  readonly option: PrintedOption | null
}

/** The filled lines above the first that is of no criterion. */
function above(end: RegExp, lines: readonly Line[]): readonly Line[] {
  const filled = lines.filter(({ text }) => text !== '')
  const at = filled.findIndex(({ text }) => end.test(text))
  return at < 0 ? filled : filled.slice(0, at)
}

/** A title that runs on over the next rows, as at a page break: before the options, in small letters. */
function goesOn(rows: readonly Line[]): string[] {
  const options = rows.findIndex(({ option }) => option !== null)
  return rows
    .slice(0, Math.max(0, options))
    .map(({ text }) => text)
    .filter((text) => /^\p{Ll}/u.test(text))
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
function lineBelow(place: Place, row: ScoreRow, values: readonly CellValue[], columns: OptionColumns): Line {
  const at = (col: number) => textOf(values[col] ?? null)
  const heading = row.codeCell.col === row.titleCell.col ? '' : at(row.codeCell.col)
  return lineOf(place, at(row.titleCell.col) || heading || at(columns.words), values, columns)
}

function lineOf(
  { scale, maximumCol }: Place,
  words: string,
  values: readonly CellValue[],
  columns: OptionColumns,
): Line {
  const beside = scale?.holds === 'words' ? textOf(values[scale.col] ?? null) : ''
  const places = [columns.points, scale?.holds === 'points' ? scale.col : -1, maximumCol]
  const points = places.flatMap((col) => figureAt(values, col) ?? [])[0] ?? null
  const text = [words, beside].filter((part) => part !== '').join(': ')
  if (text === '') return { text, option: null }
  const shown = points === null ? text : `${text}: ${String(points).replace('.', ',')}`
  return { text: shown, option: printedOption(text, beside === '' ? points : null) }
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
