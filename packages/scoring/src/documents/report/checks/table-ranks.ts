import { ask, type Question } from '../question.js'
import type { ReportCheck } from '../report-check.js'
import { type NumberRow, type NumberTable, numbersOf } from '../table-values.js'
import { placeOfRow } from '../text-tables.js'

const RANKS = /(?:xếp|thứ) hạng|xếp thứ|vị thứ/iu
/** Fewer rows are no ranking. */
const FEWEST = 3

/** «Sở Tư pháp 89,30 | 3», «Sở Y tế 86,40 | 3»: two rows of different points with one rank. */
export const tableRanks: ReportCheck = {
  id: 'table-ranks',
  title: { vi: 'Thứ hạng trong bảng không theo điểm', en: 'Ranks of a table do not follow its points' },
  help: {
    vi: 'Xếp các dòng theo cột điểm mà các dòng khác theo đúng, rồi so với cột thứ hạng.',
    en: 'Order the rows by the column of points that the other rows follow and compare the ranks.',
  },
  examples: {
    wrong: 'Đơn vị\tTổng điểm\tXếp hạng\nSở A\t91,6\t1\nSở B\t90,65\t2\nSở C\t89,3\t3\nSở D\t86,4\t3',
    right: 'Đơn vị\tTổng điểm\tXếp hạng\nSở A\t91,6\t1\nSở B\t90,65\t2\nSở C\t89,3\t3\nSở D\t86,4\t4',
  },
  run: ({ tables }) => tables.flatMap((table) => inTable(numbersOf(table))),
}

function inTable(table: NumberTable | null): Question[] {
  const column = table?.header.findIndex((name) => RANKS.test(name)) ?? -1
  const rows = table?.rows.filter(({ values, isTotal }) => !isTotal && values[column] != null) ?? []
  if (!table || column < 0 || rows.length < FEWEST) return []
  const points = table.header
    .map((_, at) => at)
    .filter((at) => at !== column && rows.every(({ values }) => values[at] != null))
  const [best] = points.map((at) => wrongRows(rows, column, at)).sort((a, b) => a.length - b.length)
  // One wrong rank may touch the row with which it shares a place.
  if (!best || best.length === 0 || best.length > 1) return []
  return best.map(({ row, expected, printed }) =>
    ask('table-ranks', [placeOfRow(row.row)], DIFFERS, {
      name: row.name,
      expected,
      printed,
    }),
  )
}

const DIFFERS = {
  vi: '«{name}» theo điểm xếp thứ {expected}, bảng ghi {printed}. Có đúng không?',
  en: '“{name}” comes to place {expected} by its points, the table says {printed}. Is that right?',
}

/** A row whose rank is not one more than the number of rows with more points. */
interface WrongRow {
  readonly row: NumberRow
  readonly expected: number
  readonly printed: number
}

function wrongRows(rows: readonly NumberRow[], ranks: number, points: number): WrongRow[] {
  return rows.flatMap((row) => {
    const [own, printed] = [row.values[points] ?? 0, row.values[ranks] ?? 0]
    const expected = 1 + rows.filter(({ values }) => (values[points] ?? 0) > own).length
    return printed === expected ? [] : [{ row, expected, printed }]
  })
}
