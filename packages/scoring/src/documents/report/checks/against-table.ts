import { fold } from '../../../values/fold.js'
import { isAim } from '../bounds.js'
import type { StatedFigure } from '../figures.js'
import { printedOf } from '../percents.js'
import { ask, type Question } from '../question.js'
import { slipOf } from '../relations/slip.js'
import type { ReportCheck } from '../report-check.js'
import { type NumberRow, type NumberTable, numbersOf } from '../table-values.js'
import { placeOfRow } from '../text-tables.js'

/** Words of a name that say nothing. */
const EMPTY = new Set('so cac va cua theo ty le ti tong cong linh vuc da duoc dat la o tai voi'.split(' '))
/** A clause ends with these. */
const CLAUSE = /[;:.]\s|\),?\s|,\s(?=\p{L}+\s\p{L}+)/gu

/** A cell of a table that a clause speaks of. */
interface Cell {
  readonly row: NumberRow
  readonly column: number
  readonly header: string
  /** Whether no word names the column: it is the only one that it can be. */
  readonly isGuess: boolean
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
    const read = tables.flatMap((table) => namesOf(numbersOf(table)) ?? [])
    if (read.length === 0) return []
    return sentences.flatMap(({ figures }) =>
      figures.flatMap((figure, at) => {
        const clause = clauseOf(figure, figures[at - 1])
        return read.flatMap((table) => asked(figure, figures, clause, table))
      }),
    )
  },
}

/** A table with the words of its names, folded once for all figures of the text. */
interface NamedTable {
  readonly header: readonly string[]
  /** Of each column the words that not every column has. */
  readonly columns: readonly (readonly string[])[]
  readonly rows: readonly { readonly row: NumberRow; readonly words: readonly string[] }[]
  readonly totals: readonly NumberRow[]
}

function namesOf(table: NumberTable | null): NamedTable | null {
  if (table === null) return null
  const words = table.header.map(wordsOf)
  const isCommon = (word: string) => words.filter((other) => other.includes(word)).length * 2 > words.length
  return {
    header: table.header,
    totals: table.rows.filter(({ isTotal }) => isTotal),
    columns: words.map((own) => own.filter((word) => !isCommon(word))),
    rows: table.rows.flatMap((row) => {
      const own = wordsOf(row.name)
      return own.length > 0 ? [{ row, words: own }] : []
    }),
  }
}

function asked(
  figure: StatedFigure,
  own: readonly StatedFigure[],
  clause: readonly string[],
  table: NamedTable,
): Question[] {
  const cell = cellMeant(figure, clause, table)
  const printed = cell?.row.values[cell.column]
  if (!cell || printed == null || valuesOf(figure).includes(printed)) return []
  // «120.257 hồ sơ cấp tỉnh đã giải quyết thì có 98.117 được số hóa»: what the cell has is told beside.
  if (own.some((each) => valuesOf(each).includes(printed))) return []
  if (isAim(figure) || !mayBeOne(figure, printed, cell.row.decimals[cell.column] ?? 0)) return []
  // A figure of another cell of the row is what another word of the clause says.
  if (cell.row.values.some((value) => value !== null && valuesOf(figure).includes(value))) return []
  if (cell.isGuess && slipOf(printedOf(figure), printed, figure.decimals) === null) return []
  if (isElsewhere(figure, cell.column, table) || isOfNamedRow(figure, cell.column, table)) return []
  const words = { said: figure.text, row: cell.row.name, column: cell.header, printed }
  const place = placeOfRow(cell.row.row)
  return [ask('against-table', [figure.sentence, place], DIFFERS, words, [figure])]
}

const DIFFERS = {
  vi: 'Báo cáo ghi {said}, bảng (dòng «{row}», cột «{column}») là {printed}. Số nào đúng?',
  en: 'The report says {said}, the table (row “{row}”, column “{column}”) {printed}. Which is right?',
}

/** «tại tỉnh là 1.938 thủ tục», which is the total of the column: of three digits on it is that cell that is meant. */
const isElsewhere = (figure: StatedFigure, column: number, { totals }: NamedTable): boolean =>
  printedOf(figure) >= 100 && totals.some(({ values }) => valuesOf(figure).includes(values[column] ?? Number.NaN))

/** «từ 54,85% ở quý I lên 69,14% ở quý IV»: of two rows that the sentence names it is the other. */
const isOfNamedRow = (figure: StatedFigure, column: number, { rows }: NamedTable): boolean =>
  rows.some(
    ({ row }) =>
      valuesOf(figure).includes(row.values[column] ?? Number.NaN) &&
      ` ${fold(figure.sentence.text)} `.includes(` ${fold(withoutBracket(row.name))} `),
  )

/** «Quý IV (đến 14/12)». */
const withoutBracket = (name: string): string => name.replace(/\s*\([^()]*\)\s*$/u, '')

/** A share is no count of hundreds, a count is no number of points, and one misprint makes no other number of another size. */
function mayBeOne(figure: StatedFigure, printed: number, decimals: number): boolean {
  const said = printedOf(figure)
  if (slipOf(said, printed, Math.max(decimals, figure.decimals)) !== null) return true
  if (figure.kind === 'share' ? printed > 100 : decimals > figure.decimals) return false
  return Math.max(said, printed) <= 2 * Math.min(said, printed)
}

const valuesOf = ({ kind, value }: StatedFigure): number[] =>
  kind === 'share' ? [value, Math.round(value * 1e6) / 1e4] : [value]

/** The cell whose row is named by its whole name and whose column by a word of its own; `null` where more than one could be meant. */
function cellMeant(figure: StatedFigure, clause: readonly string[], table: NamedTable): Cell | null {
  const [named, ...others] = table.rows.filter(({ words }) => hasAll(clause, words))
  if (!named || others.length > 0) return null
  const { row, words } = named
  const ofWhole = figure.whole === null ? -1 : row.values.indexOf(figure.whole)
  if (ofWhole >= 0) return scored(row, ofWhole, table)
  const rest = clause.filter((word) => !words.includes(word))
  const columns = table.columns
    .map((own, column) => ({ column, own }))
    .filter(({ column, own }) => row.values[column] !== null && own.length > 0 && hasAll(rest, own))
    .sort((a, b) => b.own.length - a.own.length)
  // «của tỉnh» alone names no row of a share.
  const isOfYear = /^năm \d{4}$/u.test(row.name)
  const isGuess = columns.length === 0
  const [first, second] = !isGuess || words.length < 2 || isOfYear ? columns : onlyShare(figure, table, row)
  if (!first || (second && second.own.length === first.own.length)) return null
  return { row, column: first.column, header: table.header[first.column] ?? '', isGuess }
}

/** «xã An Phú dẫn đầu với 85,0%»: the only column of shares. */
function onlyShare({ kind }: StatedFigure, { header, columns }: NamedTable, row: NumberRow) {
  const shares = header.flatMap((name, column) =>
    /%|tỷ lệ|tỉ lệ/iu.test(name) && row.values[column] !== null ? [{ column, own: columns[column] ?? [] }] : [],
  )
  return kind === 'share' && shares.length === 1 ? shares : []
}

/** «28,5/30»: the column behind that of the maximum is what was reached. */
function scored(row: NumberRow, maximum: number, { header }: NamedTable): Cell | null {
  const column = row.values.findIndex((value, at) => at > maximum && value !== null)
  return column < 0 ? null : { row, column, header: header[column] ?? '', isGuess: false }
}

/** The folded words of the clause that leads to a figure; what stands behind it may be said of something else. */
function clauseOf({ sentence, at }: StatedFigure, before: StatedFigure | undefined): string[] {
  const all = sentence.text.slice(before ? before.at + before.text.length : 0, at)
  // «16 trường mầm non, 18 trường tiểu học»: the words up to the comma are of the figure before.
  const lead = before && before.unit !== '' ? all.slice(all.indexOf(',') + 1) : all
  const mark = [...lead.matchAll(CLAUSE)].at(-1)
  return fold(mark ? lead.slice(mark.index + mark[0].length) : lead).split(' ')
}

const wordsOf = (name: string): string[] =>
  fold(name)
    .split(' ')
    .filter((word) => word !== '' && !EMPTY.has(word))

const hasAll = (words: readonly string[], wanted: readonly string[]): boolean =>
  wanted.every((word) => words.includes(word))
