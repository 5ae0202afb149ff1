import { fold } from '../../../values/fold.js'
import type { StatedFigure } from '../figures.js'
import { ask, type Question } from '../question.js'
import type { ReportCheck } from '../report-check.js'
import { type NumberRow, type NumberTable, numbersOf } from '../table-values.js'

/** Words of a name that say nothing. */
const EMPTY = new Set('so cac va cua theo ty le ti tong cong linh vuc da duoc dat la o tai voi'.split(' '))
/** A clause ends with these. */
const CLAUSE = /[;:.]\s|,\s(?=\p{L}+\s\p{L}+)/gu

/** A cell of a table that a clause speaks of. */
interface Cell {
  readonly row: NumberRow
  readonly column: number
  readonly header: string
}

/** «lĩnh vực Thủ tục hành chính đạt 28,5/30 điểm», and the table says 25,8: does the text say what its own table does? */
export const againstTable: ReportCheck = {
  id: 'against-table',
  title: { vi: 'Lời văn khác bảng trong báo cáo', en: 'Text differs from a table of the report' },
  help: {
    vi: 'Câu văn nhắc tên dòng và tên cột của bảng nhưng ghi số khác ô đó. Xem số nào đúng.',
    en: 'A sentence names a row and a column of a table, but its figure is not that of the cell. See which is right.',
  },
  examples: {
    wrong:
      'Cấp\tTiếp nhận\tQuá hạn\nCấp tỉnh\t1.480\t45\nCấp huyện\t2.625\t97\nTheo bảng trên, cấp huyện có số hồ sơ quá hạn nhiều nhất (79 hồ sơ).',
    right:
      'Cấp\tTiếp nhận\tQuá hạn\nCấp tỉnh\t1.480\t45\nCấp huyện\t2.625\t97\nTheo bảng trên, cấp huyện có số hồ sơ quá hạn nhiều nhất (97 hồ sơ).',
  },
  run({ tables, sentences }) {
    const read = tables.flatMap((table) => numbersOf(table) ?? [])
    if (read.length === 0) return []
    return sentences.flatMap(({ figures }) =>
      figures.flatMap((figure, at) => read.flatMap((table) => asked(figure, figures[at - 1], table))),
    )
  },
}

function asked(figure: StatedFigure, before: StatedFigure | undefined, table: NumberTable): Question[] {
  const cell = cellMeant(figure, before, table)
  const printed = cell?.row.values[cell.column]
  if (!cell || printed == null || valuesOf(figure).includes(printed)) return []
  // A figure of another cell of the row is what another word of the clause says.
  if (cell.row.values.some((value) => value !== null && valuesOf(figure).includes(value))) return []
  const words = { said: figure.text, row: cell.row.name, column: cell.header, printed }
  const place = { line: cell.row.row.line, text: cell.row.row.cells.join(' | ') }
  return [ask('against-table', [figure.sentence, place], DIFFERS, words, [figure])]
}

const DIFFERS = {
  vi: 'Báo cáo ghi {said}, bảng (dòng «{row}», cột «{column}») là {printed}. Số nào đúng?',
  en: 'The report says {said}, the table (row “{row}”, column “{column}”) {printed}. Which is right?',
}

const valuesOf = ({ kind, value }: StatedFigure): number[] =>
  kind === 'share' ? [value, Math.round(value * 1e6) / 1e4] : [value]

/** The cell whose row is named by its whole name and whose column by a word of its own; `null` where more than one could be meant. */
function cellMeant(figure: StatedFigure, before: StatedFigure | undefined, table: NumberTable): Cell | null {
  const clause = clauseOf(figure, before)
  const rows = table.rows.filter(({ name }) => wordsOf(name).length > 0 && hasAll(clause, wordsOf(name)))
  const [row] = rows
  if (!row || rows.length !== 1) return null
  const ofWhole = figure.whole === null ? -1 : row.values.indexOf(figure.whole)
  if (ofWhole >= 0) return scored(row, ofWhole, table)
  const rest = clause.filter((word) => !wordsOf(row.name).includes(word))
  const named = table.header
    .map((header, column) => ({ header, column, words: ownWords(header, table.header) }))
    .filter(({ column, words }) => row.values[column] !== null && words.length > 0 && hasAll(rest, words))
    .sort((a, b) => b.words.length - a.words.length)
  const [first, second] = named
  if (!first || (second && second.words.length === first.words.length)) return null
  return { row, column: first.column, header: first.header }
}

/** «28,5/30»: the column behind that of the maximum is what was reached. */
function scored(row: NumberRow, maximum: number, { header }: NumberTable): Cell | null {
  const column = row.values.findIndex((value, at) => at > maximum && value !== null)
  return column < 0 ? null : { row, column, header: header[column] ?? '' }
}

/** The folded words of the clause that leads to a figure; what stands behind it may be said of something else. */
function clauseOf({ sentence, at }: StatedFigure, before: StatedFigure | undefined): string[] {
  const lead = sentence.text.slice(before ? before.at + before.text.length : 0, at)
  const mark = [...lead.matchAll(CLAUSE)].at(-1)
  return fold(mark ? lead.slice(mark.index + mark[0].length) : lead).split(' ')
}

const wordsOf = (name: string): string[] =>
  fold(name)
    .split(' ')
    .filter((word) => word !== '' && !EMPTY.has(word))

/** The words of a column that not every column has. */
const ownWords = (header: string, all: readonly string[]): string[] =>
  wordsOf(header).filter((word) => all.filter((other) => wordsOf(other).includes(word)).length * 2 <= all.length)

const hasAll = (words: readonly string[], wanted: readonly string[]): boolean =>
  wanted.every((word) => words.includes(word))
