import { difference, sum } from '../../../values/decimal.js'
import { percentOf } from '../percents.js'
import { ask, type Question } from '../question.js'
import type { ReportCheck } from '../report-check.js'
import { type NumberRow, type NumberTable, numbersOf } from '../table-values.js'

/** So many rows in which columns hang together show that they do in all. */
const WITNESSES = 2
/** Rows in which a relation may fail and still be one. */
const MOST_WRONG = 1

/** How one column follows from two others. */
interface Relation {
  readonly kind: 'sum' | 'share'
  readonly result: number
  readonly one: number
  readonly other: number
}

/** «Tiếp nhận 1.120 | trực tuyến 896 | trực tiếp 224 | tỷ lệ 80,0»: where columns hang together in the other rows, do they in this one? */
export const tableColumns: ReportCheck = {
  id: 'table-columns',
  title: { vi: 'Các cột của một dòng không khớp nhau', en: 'Columns of a row do not fit each other' },
  help: {
    vi: 'Một cột là tổng hoặc tỷ lệ của hai cột khác ở các dòng còn lại, riêng dòng này thì không. Xem ô nào sai.',
    en: 'One column is the sum or the share of two others in all other rows, but not in this one. See which cell is wrong.',
  },
  examples: {
    wrong:
      'Đơn vị\tTiếp nhận\tTrực tuyến\tTỷ lệ (%)\nSở A\t200\t160\t80\nSở B\t50\t40\t80\nSở C\t120\t90\t57\nSở D\t80\t20\t25',
    right:
      'Đơn vị\tTiếp nhận\tTrực tuyến\tTỷ lệ (%)\nSở A\t200\t160\t80\nSở B\t50\t40\t80\nSở C\t120\t90\t75\nSở D\t80\t20\t25',
  },
  run: ({ tables }) => tables.flatMap((table) => inTable(numbersOf(table))),
}

function inTable(table: NumberTable | null): Question[] {
  if (!table) return []
  const asked = new Set<NumberRow>()
  return relationsOf(table).flatMap((relation) =>
    table.rows.flatMap((row) => {
      if (asked.has(row) || holds(row, relation) !== false) return []
      asked.add(row)
      return [questionOf(table, row, relation)]
    }),
  )
}

/** The relations that hold in enough rows and fail in one. */
function relationsOf({ rows, header }: NumberTable): Relation[] {
  const columns = header.map((_, at) => at).filter((at) => rows.some(({ values }) => values[at] != null))
  return columns.flatMap((result) =>
    columns.flatMap((one) =>
      columns.flatMap((other) =>
        relationsBetween(result, one, other, header).filter((relation) => isRelation(rows, relation)),
      ),
    ),
  )
}

function relationsBetween(result: number, one: number, other: number, header: readonly string[]): Relation[] {
  if (result === one || result === other || one === other) return []
  const isShare = /%|tỷ lệ|tỉ lệ/iu.test(header[result] ?? '')
  return [
    ...(isShare ? [{ kind: 'share' as const, result, one, other }] : []),
    ...(one < other ? [{ kind: 'sum' as const, result, one, other }] : []),
  ]
}

function isRelation(rows: readonly NumberRow[], relation: Relation): boolean {
  const held = rows.map((row) => holds(row, relation)).filter((each) => each !== null)
  const wrong = held.filter((each) => !each).length
  return wrong <= MOST_WRONG && held.length - wrong >= WITNESSES && held.length - wrong > wrong * WITNESSES
}

/** Whether a relation holds in a row; `null` where a number is missing. */
function holds({ values, decimals }: NumberRow, { kind, result, one, other }: Relation): boolean | null {
  const [whole, a, b] = [values[result], values[one], values[other]]
  if (whole == null || a == null || b == null) return null
  if (kind === 'sum') return sum([a, b]) === whole
  return b === 0 ? null : Math.abs(difference(percentOf(a, b, decimals[result] ?? 0), whole)) === 0
}

function questionOf({ header }: NumberTable, { row, values, decimals }: NumberRow, relation: Relation): Question {
  const [printed, a, b] = [values[relation.result] ?? 0, values[relation.one] ?? 0, values[relation.other] ?? 0]
  const expected = relation.kind === 'sum' ? sum([a, b]) : percentOf(a, b, decimals[relation.result] ?? 0)
  const words = {
    name: header[relation.result] ?? '',
    one: header[relation.one] ?? '',
    other: header[relation.other] ?? '',
    expected,
    printed,
  }
  const template = relation.kind === 'sum' ? SUM : SHARE
  return ask('table-columns', [{ line: row.line, text: row.cells.join(' | ') }], template, words)
}

const SUM = {
  vi: 'Cột «{name}» ghi {printed}, nhưng «{one}» cộng «{other}» là {expected} (các dòng khác cộng đúng). Ô nào sai?',
  en: 'Column “{name}” says {printed}, but “{one}” and “{other}” make {expected} (other rows add up). Which cell is wrong?',
}
const SHARE = {
  vi: 'Cột «{name}» ghi {printed}, nhưng «{one}» trên «{other}» là {expected}% (các dòng khác đúng). Ô nào sai?',
  en: 'Column “{name}” says {printed}, but “{one}” of “{other}” is {expected} % (other rows agree). Which cell is wrong?',
}
