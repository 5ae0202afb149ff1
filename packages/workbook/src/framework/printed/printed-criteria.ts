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
  const starts = sheet.rows.filter(({ kind }) => kind !== 'stray').map(({ codeCell }) => codeCell.row)
  return new Map(
    nodeRows(sheet).map((row) => {
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
  const own = titleAndScale(titleText(row))
  const beside = scale?.holds === 'words' ? scaleLines(String(grid.rows[row.codeCell.row]?.[scale.col] ?? '')) : []
  const rows = below.map((values) => lineBelow(place, row, values)).filter(({ text }) => text !== '')
  const end = rows.findIndex(({ text }) => FOOTER.test(text))
  const kept = end < 0 ? rows : rows.slice(0, end)
  const firstOption = kept.findIndex(({ option }) => option !== null)
  // A title that runs on over the next row, as at a page break.
  const goesOn =
    own.lines.length + beside.length > 0 || firstOption === 0 ? [] : kept.slice(0, firstOption < 0 ? 0 : firstOption)
  const titleRest = goesOn.filter(({ text }) => /^\p{Ll}/u.test(text)).map(({ text }) => text)
  const lines = [...own.lines, ...beside, ...kept.filter(({ option }) => option === null).map(({ text }) => text)]
  const { options, other } = optionsOf(lines)
  const listed = [...options, ...kept.flatMap(({ option }) => option ?? [])].filter(
    ({ points }) => maximum === null || points <= maximum,
  )
  return {
    row,
    title: [own.title, ...titleRest].join(' '),
    maximum,
    options: listed,
    other: other.filter((line) => !titleRest.includes(line)),
    quote: [...own.lines, ...beside, ...kept.map(({ text }) => text)].join('\n'),
    agencies: agenciesOf(place, row),
  }
}

interface LineBelow {
  readonly text: string
  readonly option: PrintedOption | null
}

/** A row below a criterion: its words with the points that stand in it or beside it. */
function lineBelow({ scale, maximumCol }: Place, row: ScoreRow, values: readonly CellValue[]): LineBelow {
  const own = textOf(values[row.titleCell.col] ?? null)
  const words = own === '' && row.codeCell.col !== row.titleCell.col ? textOf(values[row.codeCell.col] ?? null) : own
  const beside = scale?.holds === 'words' ? textOf(values[scale.col] ?? null) : ''
  const points =
    [scale?.holds === 'points' ? scale.col : -1, maximumCol].flatMap((col) => figureAt(values, col) ?? [])[0] ?? null
  const text = [words, beside].filter((part) => part !== '').join(': ')
  const shown = points === null ? text : `${text}: ${String(points).replace('.', ',')}`
  return {
    text: text === '' ? '' : shown,
    option: text === '' ? null : printedOption(text, beside === '' ? points : null),
  }
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
  return raw.replace(/^\s*(?:\(?[\p{Lu}\p{Ll}\d]{1,4}(?:\.\d{1,3})*[.)]?)\s+/u, '')
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
