import { sum } from '../../../values/decimal.js'
import { parseNumber } from '../../../values/number.js'
import { ask, type Question } from '../question.js'
import type { ReportCheck } from '../report-check.js'
import { isTotalName } from '../table-values.js'
import { placeOfRow, type TextRow, type TextTable } from '../text-tables.js'

/** A table of fewer rows has nothing to add. */
const FEWEST = 2
/** A column that adds up shows that the row is the sum of those above it. */
const WITNESSES = 1

/** A column of a table with the numbers above its total. */
interface Column {
  readonly name: string
  readonly added: number
  readonly printed: number
}

/** A table with a row «Tổng cộng»: is each of its figures the sum of the column? */
export const tableTotal: ReportCheck = {
  id: 'table-total',
  title: {
    vi: 'Dòng tổng của bảng không bằng các dòng cộng lại',
    en: 'Total row of a table is not the sum of its rows',
  },
  help: {
    vi: 'Cộng lại từng cột của bảng trong báo cáo. Chỉ hỏi khi các cột khác của bảng cộng đúng; cột tỷ lệ không cộng.',
    en: 'Add each column of a table in the report. Asked only where other columns of it add up; shares are not added.',
  },
  examples: {
    wrong:
      'Đơn vị\tTiếp nhận\tĐúng hạn\tQuá hạn\nUBND huyện\t6.105\t6.044\t61\nXã Ea Bia\t1.108\t1.087\t21\nTổng cộng\t7.213\t7.131\t72',
    right:
      'Đơn vị\tTiếp nhận\tĐúng hạn\tQuá hạn\tTỷ lệ (%)\nUBND huyện\t6.105\t6.044\t61\t99,0\nXã Ea Bia\t1.108\t1.087\t21\t98,1\nTổng cộng\t7.213\t7.131\t82\t98,9',
  },
  run: ({ tables }) => tables.flatMap(inTable),
}

function inTable(table: TextTable): Question[] {
  const at = table.findIndex(({ cells }) => cells.some((cell) => isTotalName(cell)) && numbersIn(cells) > 0)
  const total = table[at]
  if (!total) return []
  const first = table.findIndex(({ cells }, row) => row < at && numbersIn(cells) >= numbersIn(total.cells))
  const rows = table.slice(first, at)
  if (first < 0 || rows.length < FEWEST) return []
  const columns = total.cells.flatMap((_, column) => columnAt(table.slice(0, first), rows, total, column) ?? [])
  const right = columns.filter(({ added, printed }) => added === printed).length
  const isWitnessed = right >= WITNESSES && right >= columns.length / 2
  if (!isWitnessed && !(columns.length === 1 && isWholeList(rows))) return []
  return columns.filter(({ added, printed }) => added !== printed).map((column) => asked(column, total))
}

/** Rows numbered from 1 on without a gap, none of which is a part of another: then a single column needs no witness. */
const isWholeList = (rows: readonly TextRow[]): boolean =>
  rows.length > FEWEST &&
  rows.every(({ cells }, at) => cells[0] === String(at + 1) && !/trong đó|…|\.\.\./iu.test(cells.join(' ')))

const numbersIn = (cells: readonly string[]): number => cells.filter((cell) => numberOf(cell) !== null).length

function columnAt(header: readonly TextRow[], rows: readonly TextRow[], total: TextRow, at: number): Column | null {
  const printed = numberOf(total.cells[at] ?? '')
  const values = rows.map(({ cells }) => numberOf(cells[at] ?? ''))
  const numbers = values.filter((value) => value !== null)
  const name = header.map(({ cells }) => cells[at] ?? '').findLast((cell) => cell !== '') ?? ''
  const isNumbering = /^(?:stt|tt|số tt|số thứ tự)$/iu.test(name.trim())
  const isShare = /%|tỷ lệ|tỉ lệ|tăng|giảm|hạng|bình quân|ghi chú/iu.test(`${name} ${total.cells[at]}`)
  if (printed === null || numbers.length < values.length || isShare || isNumbering) return null
  // What is open at the end of each month is not added up: that of the last is that of all.
  if (numbers.at(-1) === printed) return null
  return { name, added: sum(numbers), printed }
}

function numberOf(cell: string): number | null {
  const read = /^[\d.,\s]+$/.test(cell) ? parseNumber(cell, 'count') : null
  return read?.ok ? read.value.value : null
}

const asked = ({ name, added, printed }: Column, row: TextRow): Question =>
  ask('table-total', [placeOfRow(row)], DIFFERS, { name, added, printed })

const DIFFERS = {
  vi: 'Cột «{name}»: các dòng cộng lại {added}, dòng tổng ghi {printed}. Có đúng không?',
  en: 'Column “{name}”: its rows add up to {added}, the total row says {printed}. Is that right?',
}
