import { difference, sum } from '../../../values/decimal.js'
import { fold } from '../../../values/fold.js'
import { behindLast } from '../behind-last.js'
import type { StatedFigure } from '../figures.js'
import { printedOf } from '../percents.js'
import { ask, type Question } from '../question.js'
import type { Cues } from '../relations/cues.js'
import { isStep } from '../relations/step.js'
import { isTime } from '../relations/window.js'
import type { ReportCheck } from '../report-check.js'
import { type NumberRow, type NumberTable, numbersOf } from '../table-values.js'
import { placeOfRow } from '../text-tables.js'

/** A column that tells how much each row has changed. */
const CHANGES = /^(?:so sánh|chênh lệch|tăng(?:\s*[/(,+]\s*|\s*hoặc\s*)\(?-?giảm\)?|mức tăng|thay đổi)(?:\s\p{L}+)*$/iu
const TOTAL = /tổng|chung|cả (?:tỉnh|huyện|năm)|toàn/iu

/** «tổng điểm tăng 1,8 điểm», and the column «So sánh» of the total row has +8,1. */
export const changeColumn: ReportCheck = {
  id: 'change-column',
  title: { vi: 'Mức tăng, giảm khác cột so sánh của bảng', en: 'Change differs from the column of changes of a table' },
  help: {
    vi: 'Câu nhắc tên dòng của bảng có cột «So sánh», «Chênh lệch» mà ghi mức khác. Không hỏi khi số đó có ở ô khác của dòng.',
    en: 'The sentence names a row of a table with a column of changes, but tells another. Not asked where another cell of the row has it.',
  },
  examples: {
    wrong:
      'Nhóm\t2023\t2024\tSo sánh\nCông khai\t14,2\t16,4\t+2,2\nTiến độ\t17,9\t18,6\t+0,7\nTổng\t32,1\t35,0\t+2,9\nNhư vậy tổng điểm tăng 9,2 điểm.',
    right:
      'Nhóm\t2023\t2024\tSo sánh\nCông khai\t14,2\t16,4\t+2,2\nTiến độ\t17,9\t18,6\t+0,7\nTổng\t32,1\t35,0\t+2,9\nNhư vậy tổng điểm tăng 2,9 điểm, công khai tăng 2,2 điểm.',
  },
  run({ tables, sentences, cues }) {
    const read = tables.flatMap((table) => withChanges(numbersOf(table)))
    return read.length === 0
      ? []
      : sentences.flatMap(({ figures }) => figures.flatMap((each) => asked(each, figures, read, cues)))
  },
}

/** A table with the only column of changes that it has. */
interface ChangeTable {
  readonly table: NumberTable
  readonly column: number
}

function withChanges(table: NumberTable | null): ChangeTable[] {
  const columns = table?.header.flatMap((name, at) => (CHANGES.test(name.trim()) ? [at] : [])) ?? []
  const [column] = columns
  return table && column !== undefined && columns.length === 1 ? [{ table, column }] : []
}

function asked(
  change: StatedFigure,
  own: readonly StatedFigure[],
  tables: readonly ChangeTable[],
  cues: Cues,
): Question[] {
  if (change.kind !== 'count' || !isStep(change, cues) || isTime(change)) return []
  const clause = behindLast(change.sentence.text.slice(0, change.at), ';:.,()')
  const meant = tables.flatMap(({ table, column }) => rowsNamed(clause, table).map((row) => ({ row, column })))
  const [first] = meant
  const cell = first?.row.values[first.column]
  if (!first || meant.length !== 1 || cell == null) return []
  const known = first.row.values.flatMap((value) => (value === null ? [] : [Math.abs(value)]))
  const gaps = known.flatMap((one) => known.map((other) => Math.abs(difference(one, other))))
  if ([...known, ...gaps].includes(printedOf(change))) return []
  // «6 lĩnh vực tăng 4,42 điểm, 2 lĩnh vực giảm 1,09 điểm»: together they are the cell.
  const beside = [Math.abs(difference(printedOf(change), Math.abs(cell))), sum([printedOf(change), Math.abs(cell)])]
  if (own.some((each) => each !== change && beside.includes(printedOf(each)))) return []
  const place = placeOfRow(first.row.row)
  const words = { said: change.text, row: first.row.name, expected: Math.abs(cell) }
  return [ask('change-column', [change.sentence, place], DIFFERS, words, [change])]
}

/** The rows whose whole name a clause has; the total row where it speaks of all and of no row. */
function rowsNamed(clause: string, { rows }: NumberTable): NumberRow[] {
  const words = ` ${fold(clause)} `
  const named = rows.filter(({ name, isTotal }) => !isTotal && words.includes(` ${fold(name)} `))
  return named.length > 0 || !TOTAL.test(clause) ? named : rows.filter(({ isTotal }) => isTotal)
}

const DIFFERS = {
  vi: 'Báo cáo ghi mức thay đổi {said}, bảng (dòng «{row}») là {expected}. Số nào đúng?',
  en: 'The report says a change of {said}, the table (row “{row}”) {expected}. Which is right?',
}
