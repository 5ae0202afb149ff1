import { sum } from '../../../values/decimal.js'
import { ask, type Question } from '../question.js'
import type { ReportCheck } from '../report-check.js'
import { type NumberTable, numbersOf } from '../table-values.js'
import { placeOfRow } from '../text-tables.js'

/** A column that adds up those before it. */
const TOTAL = /^(?:cả (?:năm|quý|kỳ)|tổng(?: cộng| số)?|cộng|lũy kế(?: .*)?)$/iu
const FEWEST = 3
const WITNESSES = 1

/** «Tháng 1 | Tháng 2 | Tháng 3 | Cả quý»: is the last the sum of those before it? */
export const tableRowTotal: ReportCheck = {
  id: 'table-row-total',
  title: { vi: 'Cột tổng không bằng các cột cộng lại', en: 'A column of totals is not the sum of its columns' },
  help: {
    vi: 'Cộng các cột của dòng và so với cột «Cả quý», «Cả năm», «Tổng». Chỉ hỏi khi dòng khác cộng đúng.',
    en: 'Add the columns of the row and compare the column of totals. Asked only where another row adds up.',
  },
  examples: {
    wrong:
      'Chỉ tiêu\tTháng 1\tTháng 2\tTháng 3\tCả quý\nHồ sơ tiếp nhận\t1.760\t1.430\t1.730\t4.920\nHồ sơ quá hạn\t11\t7\t6\t42',
    right:
      'Chỉ tiêu\tTháng 1\tTháng 2\tTháng 3\tCả quý\nHồ sơ tiếp nhận\t1.760\t1.430\t1.730\t4.920\nHồ sơ quá hạn\t11\t7\t6\t24',
  },
  run: ({ tables }) => tables.flatMap((table) => inTable(numbersOf(table))),
}

function inTable(table: NumberTable | null): Question[] {
  const at = table?.header.findIndex((name) => TOTAL.test(name.trim())) ?? -1
  if (!table || at < 0) return []
  const rows = table.rows.flatMap((row) => {
    const printed = row.values[at]
    const others = row.values.flatMap((value, column) => (column !== at && isPart(table, column) ? [value] : []))
    const numbers = others.filter((value) => value !== null)
    return printed == null || numbers.length < others.length || numbers.length < FEWEST
      ? []
      : [{ row, printed, added: sum(numbers) }]
  })
  const wrong = rows.filter(({ printed, added }) => printed !== added)
  if (rows.length - wrong.length < WITNESSES || wrong.length > rows.length / 2) return []
  return wrong.map(({ row, printed, added }) => {
    const words = { name: row.name, added, printed, column: table.header[at] ?? '' }
    return ask('table-row-total', [placeOfRow(row.row)], DIFFERS, words)
  })
}

/** A column of numbers under a name of its own that is no share. */
const isPart = ({ header, rows }: NumberTable, column: number): boolean =>
  (header[column] ?? '') !== '' &&
  !/%|tỷ lệ|tỉ lệ|tăng|giảm|hạng/iu.test(header[column] ?? '') &&
  rows.some(({ values }) => values[column] != null)

const DIFFERS = {
  vi: 'Dòng «{name}»: các cột cộng lại {added}, cột «{column}» ghi {printed}. Có đúng không?',
  en: 'Row “{name}”: its columns add up to {added}, column “{column}” says {printed}. Is that right?',
}
