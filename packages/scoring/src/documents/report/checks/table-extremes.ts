import { fold } from '../../../values/fold.js'
import { ask, type Question } from '../question.js'
import type { ReportCheck } from '../report-check.js'
import type { Sentence } from '../sentences.js'
import { type NumberRow, type NumberTable, numbersOf } from '../table-values.js'
import { placeOfRow } from '../text-tables.js'

const MOST = /(?<!nhóm [^;.()]*)dẫn đầu|cao nhất|nhiều nhất(?!\s\d)|lớn nhất|(?<!người )đứng đầu/iu
const LEAST = /thấp nhất|ít nhất(?!\s\d)|nhỏ nhất|cuối bảng|đứng cuối/iu
/** «Cao nhất là 85%, thấp nhất là 70%»: a clause speaks of one of them. */
const CLAUSE = /[;.]\s|,\s(?=(?:còn|trong khi|xã|huyện|sở|đơn vị|thấp|cao)\s)/giu
const FEWEST = 3

/** «xã Đông Sơn thấp nhất», and the table has a lower one: does the text name the row that is highest or lowest? */
export const tableExtremes: ReportCheck = {
  id: 'table-extremes',
  title: { vi: '«Cao nhất», «thấp nhất» không đúng với bảng', en: 'Highest or lowest is another row of the table' },
  help: {
    vi: 'So dòng được nêu là cao nhất, thấp nhất với cột trong bảng của báo cáo.',
    en: 'Compare the row that is said to be highest or lowest with the column of the table.',
  },
  examples: {
    wrong:
      'Xã\tHồ sơ\tTỷ lệ (%)\nAn Phú\t1.240\t85,0\nBình Hòa\t980\t80,0\nĐông Sơn\t760\t70,0\nTheo bảng trên, xã Bình Hòa có tỷ lệ thấp nhất.',
    right:
      'Xã\tHồ sơ\tTỷ lệ (%)\nAn Phú\t1.240\t85,0\nBình Hòa\t980\t80,0\nĐông Sơn\t760\t70,0\nTheo bảng trên, xã Đông Sơn có tỷ lệ thấp nhất.',
  },
  run({ tables, sentences }) {
    const read = tables.flatMap((table) => numbersOf(table) ?? [])
    if (read.length === 0) return []
    return sentences.flatMap(({ sentence }) =>
      !(MOST.test(sentence.text) || LEAST.test(sentence.text))
        ? []
        : sentence.text.split(CLAUSE).flatMap((clause) => read.flatMap((table) => inClause(clause, sentence, table))),
    )
  },
}

function inClause(clause: string, sentence: Sentence, table: NumberTable): Question[] {
  const [isMost, isLeast] = [MOST.test(clause), LEAST.test(clause)]
  const rows = table.rows.filter(({ isTotal }) => !isTotal)
  const named = rows.filter(({ name }) => isNamed(clause, name))
  const [row] = named
  if (isMost === isLeast || !row || named.length !== 1 || isNamedFarBehind(clause, row)) return []
  const across = acrossColumns(clause, row, table, isMost)
  if (across) return [ask('table-extremes', [sentence, placeOfRow(row.row)], isMost ? HIGHER : LOWER, across)]
  if (rows.length < FEWEST) return []
  const meant = columnsMeant(clause, row, table).filter((at) => isOfValue(sentence, clause, row, at))
  const told = meant.filter((at) => isToldIn(sentence, clause, row.values[at]))
  const columns = told.length > 0 ? told : meant
  const best = columns.map((column) => extremeOf(rows, column, isMost))
  // In one of the columns that may be meant the row is what it is said to be.
  if (best.length === 0 || best.some((each) => each === null || each === row)) return []
  const [first, column] = [best[0], columns[0] ?? 0]
  if (!first) return []
  const words = {
    said: row.name,
    other: first.name,
    value: first.row.cells[column] ?? '',
    column: table.header[column] ?? '',
  }
  return [ask('table-extremes', [sentence, placeOfRow(first.row)], isMost ? HIGHER : LOWER, words)]
}

/** «Tháng 2 có số hồ sơ quá hạn nhiều nhất»: a column is named, and another has more in the row. */
function acrossColumns(clause: string, row: NumberRow, { header }: NumberTable, isMost: boolean) {
  const columns = header.flatMap((name, at) =>
    row.values[at] != null && !/cả|tổng|cộng|%|tỷ lệ/iu.test(name) ? [{ name, value: row.values[at] ?? 0 }] : [],
  )
  const named = columns.filter(({ name }) => fold(name).split(' ').length > 1 && isNamed(clause, name))
  const [own] = named
  // Columns of one kind, such as months or levels, begin alike; others measure different things.
  const isSeries = new Set(columns.map(({ name }) => fold(name).split(' ')[0])).size === 1
  if (!own || named.length !== 1 || columns.length < FEWEST || !isSeries) return null
  const [best] = columns.sort((a, b) => (isMost ? b.value - a.value : a.value - b.value))
  return !best || best.value === own.value ? null : { said: own.name, other: best.name, value: best.value }
}

/** «cấp huyện thấp nhất, đạt 64,0%»: a value told behind it is that of the column that is meant. */
function isOfValue(sentence: Sentence, clause: string, row: NumberRow, column: number): boolean {
  const behind = sentence.text.slice(sentence.text.indexOf(clause))
  const told = /(?:nhất|đầu|bảng|cuối)(?:\s*\(|,?\s+(?:là |đạt |với |chỉ |có ){1,3})\s*(\d[\d.,]*\d|\d)/iu.exec(
    behind,
  )?.[1]
  const value = row.values[column]
  return told === undefined || value == null || Number(told.replaceAll('.', '').replace(',', '.')) === value
}

/** «Thấp nhất là xã Vĩnh Tân 58,50 điểm, thuộc vùng trung du»: something else is said to be it. */
function isNamedFarBehind(clause: string, { name }: NumberRow): boolean {
  const found = MOST.exec(clause) ?? LEAST.exec(clause)
  const at = clause.toLowerCase().indexOf(name.toLowerCase())
  return found !== null && at > found.index && /[,\d]/u.test(clause.slice(found.index + found[0].length, at))
}

/** «cao nhất là kết quả dịch vụ (85,11%)»: a value of the row that the sentence tells is that of the column that is meant. */
function isToldIn(sentence: Sentence, clause: string, value: number | null | undefined): boolean {
  const behind = sentence.text.slice(sentence.text.indexOf(clause))
  const told = [...behind.matchAll(/\d[\d.,]*\d|\d/gu)].map(([text]) =>
    Number(text.replaceAll('.', '').replace(',', '.')),
  )
  return value != null && told.includes(Math.abs(value))
}

const isNamed = (clause: string, name: string): boolean =>
  ` ${fold(clause)} `.includes(` ${fold(name)} `) && fold(name).length > 3

/** The columns whose name the clause speaks of, else those of shares and ranks' points. */
function columnsMeant(clause: string, row: NumberRow, { header }: NumberTable): number[] {
  const words = new Set(fold(clause).split(' '))
  const filled = header
    .map((_, at) => at)
    .filter((at) => row.values[at] !== null && !/hạng|xếp|thứ/iu.test(header[at] ?? ''))
  const named = filled.filter(
    (at) =>
      fold(header[at] ?? '')
        .split(' ')
        .filter((word) => word.length > 1 && words.has(word)).length >= 2,
  )
  // «số hồ sơ cao nhất» speaks of counts.
  if (named.length === 0 && !/%|tỷ lệ|tỉ lệ|điểm|chỉ số|mức/iu.test(clause)) return []
  return named.length > 0 ? named : filled.filter((at) => /%|tỷ lệ|tỉ lệ|điểm/iu.test(header[at] ?? ''))
}

function extremeOf(rows: readonly NumberRow[], column: number, isMost: boolean): NumberRow | null {
  const filled = rows.filter(({ values }) => values[column] != null)
  if (filled.length < FEWEST) return null
  const sorted = [...filled].sort((a, b) => (isMost ? -1 : 1) * ((a.values[column] ?? 0) - (b.values[column] ?? 0)))
  const [first, second] = sorted
  return first && first.values[column] !== second?.values[column] ? first : null
}

const HIGHER = {
  vi: 'Báo cáo ghi «{said}» cao nhất, bảng có «{other}» cao hơn ({value}). Có đúng không?',
  en: 'The report says “{said}” is highest; in the table “{other}” is higher ({value}). Is that right?',
}
const LOWER = {
  vi: 'Báo cáo ghi «{said}» thấp nhất, bảng có «{other}» thấp hơn ({value}). Có đúng không?',
  en: 'The report says “{said}” is lowest; in the table “{other}” is lower ({value}). Is that right?',
}
