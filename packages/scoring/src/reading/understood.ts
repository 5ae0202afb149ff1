import { columnLetters, rangeOf } from '../sheet/grid.js'
import { roleNames } from '../sheet/role-names.js'
import type { ScoreSheet } from '../sheet/score-sheet.js'
import { isWeighted } from '../sheet/total.js'
import { weightedColumns } from '../sheet/weighted-points.js'
import { repeated, sameInAll, sentence, type Text } from '../text.js'
import type { TokenStyle } from './code-token.js'
import type { ColumnReading, ColumnReason, FrameworkCoverage, TableReading, Unread } from './reading.js'

/** Columns and cells that are named one by one; the others are counted. */
const MOST_NAMED = 8

const STYLES: Readonly<Record<Exclude<TokenStyle, 'none' | 'other'>, string>> = {
  dotted: '1.1',
  roman: 'I',
  upper: 'A',
  lower: 'a',
  'small-roman': 'ii',
  paren: '1)',
  ordinal: 'Thứ nhất',
  mark: '–',
}

const TABLE: Text = {
  vi: 'bảng {range}, tiêu đề ở dòng {header}, mã viết kiểu {scheme}',
  en: 'table {range}, header in {header}, codes written as {scheme}',
}
const NO_CODES: Text = { vi: 'không có mã', en: 'no codes' }
const COLUMN: Text = { vi: '{letter} «{name}» là {role}', en: '{letter} “{name}” is {role}' }
const AS_GIVEN: Text = { vi: ' (theo bố cục đã cho)', en: ' (as the layout says)' }
const BY_SUMS: Text = { vi: ' (theo phép cộng)', en: ' (by its sums)' }
const IN_CELLS: Text = { vi: ' (ghi trong ô)', en: ' (in its cells)' }
/** Words are told by the header itself. */
const REASONS: Readonly<Partial<Record<ColumnReason, readonly Text[]>>> = {
  figures: [BY_SUMS],
  layout: [AS_GIVEN],
  cells: [IN_CELLS],
}
const MORE: Text = { vi: 'và {n} cột nữa', en: 'and {n} more {n:column|columns}' }
const COVERAGE: Text = {
  vi: '{found} trên {all} tiêu chí của «{name}»',
  en: '{found} of {all} criteria of “{name}”',
}
const BY_TITLES: Text = { vi: ', nhận ra theo tên và điểm tối đa', en: ', known by titles and maxima' }
const ABSENT: Text = { vi: '; thiếu {n} lĩnh vực: {codes}', en: '; {n} {n:field is|fields are} absent: {codes}' }
const WEIGHTED: Text = {
  vi: 'các dòng tính theo trọng số, nên không tính chỉ số bằng điểm chia cho điểm tối đa',
  en: 'rows count by weights, so that points by maxima are no index',
}
const WEIGHTED_COLUMN: Text = {
  vi: '«{column}» là «{of}» nhân trọng số: tổng và chỉ số tính theo cột này',
  en: '“{column}” is “{of}” times the weights: total and index are of this column',
}
const SUMS: Text = { vi: '{held} trên {all} tổng khớp', en: '{held} of {all} sums add up' }
const UNREAD: Text = { vi: 'chưa đọc được: {cells}', en: 'not read: {cells}' }

const joined = (texts: readonly Text[], between: string): Text => ({
  vi: texts.map(({ vi }) => vi).join(between),
  en: texts.map(({ en }) => en).join(between),
})

/**
 * What a table was understood as, in a few lines: where it stands and how its codes are written, its columns, how much of a
 * framework it holds, how many of its sums hold, what was not read.
 *
 * @returns the lines, without a full stop
 */
export function understood(reading: TableReading): Text[] {
  return [
    tableLine(reading),
    columnsLine(reading.columns),
    ...(reading.coverage ? [coverageLine(reading.coverage)] : []),
    ...weightedLines(reading.sheet),
    ...(reading.sums.all > 0 ? [sentence(SUMS, { ...reading.sums })] : []),
    ...(reading.unread.length > 0 ? [unreadLine(reading.unread)] : []),
  ]
}

/** What counts times a weight, and by which column; without such a column there is no index. */
function weightedLines(sheet: ScoreSheet): Text[] {
  if (!isWeighted(sheet)) return []
  const told = weightedColumns(sheet).map(({ column, of }) =>
    sentence(WEIGHTED_COLUMN, {
      column: repeated(sheet.columns[column]?.name ?? ''),
      of: repeated(sheet.columns[of]?.name ?? ''),
    }),
  )
  return told.length > 0 ? told : [WEIGHTED]
}

function tableLine({ range, headerRows: [first, last], scheme }: TableReading): Text {
  const styles = scheme.flatMap((style) => (style === 'none' || style === 'other' ? [] : [STYLES[style]]))
  return sentence(TABLE, {
    range: rangeOf(range),
    header: first === last ? `${first + 1}` : `${first + 1}–${last + 1}`,
    scheme: styles.length === 0 ? NO_CODES : styles.join(' / '),
  })
}

function columnsLine(columns: readonly ColumnReading[]): Text {
  const named = columns.slice(0, MOST_NAMED).map(({ column, why }) => {
    const told = sentence(COLUMN, {
      letter: columnLetters(column.col),
      name: repeated(column.name),
      role: roleNames[column.role],
    })
    return joined([told, ...(REASONS[why] ?? [])], '')
  })
  const rest = columns.length - named.length
  return joined([...named, ...(rest > 0 ? [sentence(MORE, { n: rest })] : [])], ', ')
}

function coverageLine({ framework, found, all, absent, byTitles }: FrameworkCoverage): Text {
  const parts = [sentence(COVERAGE, { found, all, name: framework.title })]
  if (byTitles) parts.push(BY_TITLES)
  if (absent.length > 0) parts.push(sentence(ABSENT, { n: absent.length, codes: absent.join(', ') }))
  return joined(parts, '')
}

function unreadLine(unread: readonly Unread[]): Text {
  const cells = unread.slice(0, MOST_NAMED).map(({ address, text }) => sameInAll(`${address} «${repeated(text)}»`))
  const more = unread.length > MOST_NAMED ? [sameInAll('…')] : []
  return sentence(UNREAD, { cells: joined([...cells, ...more], ', ') })
}
