import { difference } from '../../../values/decimal.js'
import { fold } from '../../../values/fold.js'
import { behindLast } from '../behind-last.js'
import { pairsOf } from '../change-pairs.js'
import { isShareOfChange, isTimes, verbOf } from '../change-verbs.js'
import type { StatedFigure } from '../figures.js'
import { percentOf, printedPercent } from '../percents.js'
import { ask, type Question } from '../question.js'
import type { ReportCheck } from '../report-check.js'
import { type NumberRow, type NumberTable, numbersOf } from '../table-values.js'
import { placeOfRow } from '../text-tables.js'

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)|năm trước|cùng kỳ|kỳ trước|năm nay|kỳ này|hiện nay/iu
const STEPS = /^(?:bậc|hạng|vị trí|thứ bậc)/iu
/** What is said of a table stands so many lines below it at the most. */
const NEAR = 8
/** Words that tell no row from another. */
const EMPTY = new Set('so cac va cua thuoc tong cong don vi khoi cap trong do toan'.split(' '))

/** A table whose columns are of two times. */
interface YearTable {
  readonly table: NumberTable
  readonly from: number
  readonly to: number
  readonly lastLine: number
  /** The words above and in its header. */
  readonly words: ReadonlySet<string>
}

/** «So với năm 2020 giảm 12 đơn vị», and the table has 616 and 595: is the change that of its columns? */
export const changeAgainstTable: ReportCheck = {
  id: 'change-against-table',
  claims: 'figures',
  title: { vi: 'Mức tăng, giảm khác bảng trong báo cáo', en: 'Change differs from the columns of a table' },
  help: {
    vi: 'Lấy hiệu hai cột năm của dòng được nêu (hoặc dòng tổng) và so với mức tăng, giảm trong lời văn.',
    en: 'Take the difference of the two years’ columns of the row that is named (or the total) and compare the change.',
  },
  examples: {
    wrong:
      'Số đơn vị sự nghiệp theo cấp\nCấp quản lý\tNăm 2020\tNăm 2021\nThuộc sở\t96\t90\nThuộc huyện\t512\t498\nTổng số\t608\t588\nSo với năm 2020, số đơn vị sự nghiệp giảm 12 đơn vị.',
    right:
      'Số đơn vị sự nghiệp theo cấp\nCấp quản lý\tNăm 2020\tNăm 2021\nThuộc sở\t96\t90\nThuộc huyện\t512\t498\nTổng số\t608\t588\nSo với năm 2020, số đơn vị sự nghiệp giảm 20 đơn vị, trong đó khối huyện giảm 14 đơn vị.',
  },
  run({ tables, sentences, paragraphs }) {
    const read = tables.flatMap((table) => {
      const numbers = numbersOf(table)
      const first = table[0]?.line ?? 0
      const above = paragraphs.filter(({ line, isCell }) => !isCell && line < first).slice(-2)
      return numbers ? yearTable(numbers, above.map(({ text }) => text).join(' ')) : []
    })
    if (read.length === 0) return []
    return sentences.flatMap(({ figures }) =>
      figures.flatMap((_, at) => read.flatMap((each) => asked(figures, at, each))),
    )
  },
}

function yearTable(table: NumberTable, above: string): YearTable[] {
  const ofTime = table.header.flatMap((name, at) => (YEAR.test(name) && !/%|tỷ lệ|tăng|giảm/iu.test(name) ? [at] : []))
  const [from, to] = ofTime
  if (from === undefined || to === undefined || ofTime.length !== 2) return []
  return [
    {
      table,
      from,
      to,
      words: new Set(contentOf(`${above} ${table.header.join(' ')}`)),
      lastLine: table.rows.at(-1)?.row.line ?? 0,
    },
  ]
}

function asked(
  figures: readonly StatedFigure[],
  at: number,
  { table, from, to, words, lastLine }: YearTable,
): Question[] {
  const [before, changed] = [figures[at - 1], figures[at]]
  const below = (changed?.sentence.line ?? 0) - lastLine
  if (below < 0 || below > NEAR) return []
  const isOfChange = before !== undefined && changed !== undefined && isShareOfChange(before, changed)
  if (!changed || !isAsked(changed, before, isOfChange) || pairsOf(figures, at).length > 0) return []
  const clause = clauseBefore(changed, isOfChange ? before : undefined)
  const rows = table.rows.filter(({ values }) => values[from] != null && values[to] != null)
  const row = rowMeant(clause, rows, words)
  const [was, now] = [row?.values[from], row?.values[to]]
  if (!row || was == null || now == null || (was === 0 && changed.kind === 'share')) return []
  const gap = Math.abs(difference(now, was))
  const expected = changed.kind === 'share' ? percentOf(gap, was, changed.decimals) : gap
  const printed = changed.kind === 'share' ? printedPercent(changed) : changed.value
  // A change that any row makes is told of that row, whatever it is called in the text.
  const isOfRow = changed.kind === 'count' && rows.some(({ values }) => gapIn(values[from], values[to]) === printed)
  if (expected === printed || isOfRow) return []
  const place = placeOfRow(row.row)
  const said = { printed: changed.text, expected, row: row.name, was, now }
  return [ask('change-against-table', [changed.sentence, place], DIFFERS, said, [changed])]
}

const gapIn = (was: number | null | undefined, now: number | null | undefined): number | null =>
  was == null || now == null ? null : Math.abs(difference(now, was))

/** A change, or the percentage of the change before it. */
const isAsked = (changed: StatedFigure, before: StatedFigure | undefined, isOfChange: boolean): boolean => {
  if (changed.kind === 'fraction' || isTimes(changed) || STEPS.test(changed.unit)) return false
  const verb = verbOf(changed) ?? (isOfChange && before ? verbOf(before) : null)
  return verb !== null && (changed.kind === 'count' || isOfChange)
}

/** The words of the clause before a change, of its percentage those before the change itself. */
function clauseBefore(changed: StatedFigure, before: StatedFigure | undefined): string {
  const { sentence, at } = before ?? changed
  return behindLast(sentence.text.slice(0, at), ';:.,')
}

/** The row whose own word the clause has, else the total where the clause speaks of what the table counts. */
function rowMeant(clause: string, rows: readonly NumberRow[], words: ReadonlySet<string>): NumberRow | null {
  const said = contentOf(clause)
  const own = rows.filter(
    ({ name, isTotal }) => !isTotal && contentOf(name).some((word) => said.includes(word) && isOwn(word, rows)),
  )
  const [first] = own
  // Of a name that the clause has in part another thing may be meant.
  if (first && own.length === 1) return contentOf(first.name).every((word) => said.includes(word)) ? first : null
  const total = rows.find(({ isTotal }) => isTotal)
  const shared = said.filter((word) => words.has(word)).length
  return own.length === 0 && total && shared >= 2 ? total : null
}

const isOwn = (word: string, rows: readonly NumberRow[]): boolean =>
  rows.filter(({ name }) => contentOf(name).includes(word)).length === 1

const contentOf = (text: string): string[] => [
  ...new Set(
    fold(text)
      .split(' ')
      .filter((word) => word.length > 1 && !EMPTY.has(word) && !/\d/.test(word)),
  ),
]

const DIFFERS = {
  vi: 'Báo cáo ghi mức thay đổi {printed}; bảng (dòng «{row}») từ {was} đến {now} là {expected}. Có đúng không?',
  en: 'The report says a change of {printed}; the table (row “{row}”), from {was} to {now}, makes {expected}. Is that right?',
}
