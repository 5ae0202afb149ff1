import { difference, sum } from '../../../values/decimal.js'
import { percentOf } from '../percents.js'
import { ask, type Question } from '../question.js'
import type { ReportCheck } from '../report-check.js'
import { type NumberRow, type NumberTable, numbersOf } from '../table-values.js'
import { placeOfRow } from '../text-tables.js'

/** So many rows in which columns hang together show that they do in all. */
const WITNESSES = 2
/** Rows in which a relation may fail and still be one. */
const MOST_WRONG = 1

/** How one column follows from others: as their sum, as the share of one in another, as the share of one in the two together. */
interface Relation {
  readonly kind: 'sum' | 'share' | 'share-of-both'
  readonly result: number
  readonly from: readonly number[]
}

/** So many columns that stand side by side may make one. */
const MOST_ADDED = 5

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
  const relations = relationsOf(table)
  const sure = relations.filter((each) => table.rows.every((row) => holds(row, each) !== false))
  return relations.flatMap((relation) =>
    table.rows.flatMap((row) => {
      if (asked.has(row) || holds(row, relation) !== false) return []
      // A share that is right of one whole is not asked about as one of another that fits the other rows by chance.
      const isShare = relation.kind === 'share-of-both'
      if (isShare && sure.some((each) => each.result === relation.result && holds(row, each) === true)) return []
      asked.add(row)
      return [questionOf(table, row, relation)]
    }),
  )
}

/** The relations that hold in enough rows and fail in one. */
function relationsOf({ rows, header }: NumberTable): Relation[] {
  const columns = header.map((_, at) => at).filter((at) => rows.some(({ values }) => values[at] != null))
  return columns
    .flatMap((result) => [
      ...columns.flatMap((one) => columns.flatMap((other) => relationsBetween(result, [one, other], header))),
      ...sumsOfMany(result, columns, header),
    ])
    .filter((relation) => isRelation(rows, relation, header))
}

const NO_SUM = /%|tỷ lệ|tỉ lệ|bình quân|trung bình/iu

const isShareName = (name = ''): boolean => /%|tỷ lệ|tỉ lệ/iu.test(name)

function relationsBetween(result: number, from: readonly [number, number], header: readonly string[]): Relation[] {
  const [one, other] = from
  if (from.includes(result) || one === other) return []
  const shares: readonly Relation['kind'][] = isShareName(header[result]) ? ['share', 'share-of-both'] : []
  return [
    ...shares.map((kind) => ({ kind, result, from })),
    ...(one < other ? [{ kind: 'sum' as const, result, from }] : []),
  ]
}

/** «Tiếp nhận | đúng hạn | trễ hạn | chuyển kỳ sau»: a column and the three or more that stand side by side. */
function sumsOfMany(result: number, columns: readonly number[], header: readonly string[]): Relation[] {
  const counts = columns.filter((at) => at !== result && !isShareName(header[at]))
  return counts.flatMap((_, first) =>
    Array.from({ length: MOST_ADDED - 2 }, (_length, more) => counts.slice(first, first + more + 3))
      .filter((from, more) => from.length === more + 3)
      .map((from) => ({ kind: 'sum' as const, result, from })),
  )
}

function isRelation(rows: readonly NumberRow[], relation: Relation, header: readonly string[]): boolean {
  const right = rows.filter((row) => holds(row, relation) === true)
  const wrong = rows.filter((row) => holds(row, relation) === false).length
  if (wrong > MOST_WRONG || right.length < WITNESSES) return false
  const isTold =
    [relation.result, ...relation.from].some((at) => NAMES_RESULT.test(header[at] ?? '')) ||
    right.every((row) => isTelling(row, relation))
  return isTold || right.length > wrong * WITNESSES
}

/** A column of this name follows from others. */
const NAMES_RESULT = /tăng|giảm|chênh|tổng|cộng|còn lại/iu
/** Numbers of so many digits agree by no chance. */
const TELLING = 3

const isTelling = ({ values, decimals }: NumberRow, { result }: Relation): boolean =>
  (values[result] ?? 0).toFixed(decimals[result] ?? 0).replace(/\D/gu, '').length >= TELLING

/** Whether a relation holds in a row; `null` where a number is missing. */
function holds(row: NumberRow, relation: Relation): boolean | null {
  // Shares and means of columns do not add up.
  if (relation.kind === 'sum' && NO_SUM.test(row.name)) return null
  const printed = row.values[relation.result]
  const expected = expectedIn(row, relation)
  if (printed == null || expected === null) return null
  return expected === printed || (relation.kind === 'share-of-both' && printed === shareOfRest(row, relation))
}

/** «đã giải quyết 17.905, quá hạn 268, tỷ lệ đúng hạn 98,50%»: the share of what is not of the other. */
function shareOfRest({ values, decimals }: NumberRow, { result, from }: Relation): number | null {
  const [whole, part] = from.map((at) => values[at])
  return whole == null || part == null || whole <= part
    ? null
    : percentOf(difference(whole, part), whole, decimals[result] ?? 0)
}

/** What a column must be by a relation; `null` where a number is missing or there is nothing to divide by. */
function expectedIn({ values, decimals }: NumberRow, { kind, result, from }: Relation): number | null {
  const numbers = from.flatMap((at) => values[at] ?? [])
  const [part, other] = numbers
  if (numbers.length < from.length || part === undefined || other === undefined) return null
  if (kind === 'sum') return sum(numbers)
  const whole = kind === 'share' ? other : sum([part, other])
  return whole === 0 ? null : percentOf(part, whole, decimals[result] ?? 0)
}

function questionOf({ header }: NumberTable, read: NumberRow, relation: Relation): Question {
  const { row, values } = read
  const { kind, result, from } = relation
  const [one = '', other = ''] = from.map((at) => header[at] ?? '')
  const words = {
    name: header[result] ?? '',
    one,
    other: kind === 'share-of-both' ? `${one} + ${other}` : other,
    added: from.map((at) => `«${header[at] ?? ''}»`).join(' + '),
    expected: expectedIn(read, relation) ?? 0,
    printed: values[result] ?? 0,
  }
  const template = kind === 'sum' ? SUM : SHARE
  return ask('table-columns', [placeOfRow(row)], template, words)
}

const SUM = {
  vi: 'Cột «{name}» ghi {printed}, nhưng {added} là {expected} (các dòng khác cộng đúng). Ô nào sai?',
  en: 'Column “{name}” says {printed}, but {added} make {expected} (other rows add up). Which cell is wrong?',
}
const SHARE = {
  vi: 'Cột «{name}» ghi {printed}, nhưng «{one}» trên «{other}» là {expected}% (các dòng khác đúng). Ô nào sai?',
  en: 'Column “{name}” says {printed}, but “{one}” of “{other}” is {expected} % (other rows agree). Which cell is wrong?',
}
