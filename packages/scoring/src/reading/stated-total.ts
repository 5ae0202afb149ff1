import { textOf } from '../sheet/cell-at.js'
import { type Column, isPoints } from '../sheet/column.js'
import type { Grid } from '../sheet/grid.js'
import { type Layout, type ScannedRow, scanLine } from '../sheet/scan.js'
import type { SheetCell } from '../sheet/score-sheet.js'
import { fold } from '../values/fold.js'
import { parseNumber } from '../values/number.js'
import { headerRole, headerYear } from './header-words.js'
import { asNumber } from './maxima-in-words.js'

const NUMBER = String.raw`\d{1,4}(?:[.,]\d{1,5})?`
/** What a sentence says of one column: «Tổng điểm tự chấm: 78,25/100 điểm», «Tổng cộng là 80 điểm». */
const STATED = new RegExp(
  String.raw`^([^:\d]{2,80}?)(?: năm (20\d\d))?\s*(?::|=|là|đạt)\s*(?:đạt )?(${NUMBER})\s*(?:\/\s*${NUMBER})?\s*(?:điểm|đ)?\s*[.;]?$`,
  'iu',
)
const BEGINS = /^[^\p{L}]*(?=tổng)/iu
/** «…: 95/100 điểm; điểm cấp trên chấm: 91/100 điểm. Xếp loại: …» */
const BETWEEN = / ?[;,.] (?=\p{L})| và /u
/** A total of other points than those of the table: of a part of it, with what stands outside, or made anew. */
const OTHER =
  /quy đổi|thưởng|(?:điểm|sau|khi) cộng|cộng thêm|trừ|năm (?:trước|ngoái)|kỳ trước|xã hội học|xhh|điều tra|khảo sát|trung bình|bình quân|lĩnh vực|mục|phần|nhóm|tiêu chí|làm tròn|còn|mất|thiếu/iu

/** A total and nothing more, or whose: any other word may make it a total of something else («Tổng số điểm năm trước»). */
const PLAIN_TOTAL =
  /^tổng(?: (?:số|điểm|cộng|chung|đạt|được|chấm|kết quả|toàn|cả|bộ|năm|của|đơn vị|sở|phòng|xã|phường|cuối cùng|thực tế|là))*$/iu

/** What a sentence states of the points of one column. */
interface Stated {
  readonly words: string
  readonly year: number | null
  readonly value: number
}

/** What a sentence that begins with a total states, clause by clause; nothing where it is none. */
function statedIn(text: string): Stated[] {
  const said = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (!BEGINS.test(said)) return []
  return said
    .replace(BEGINS, '')
    .split(BETWEEN)
    .flatMap((clause) => {
      const [, words = '', year, number = ''] = STATED.exec(clause) ?? []
      const value = parseNumber(number, 'points')
      return value.ok && !OTHER.test(words)
        ? [{ words, year: year ? Number(year) : null, value: value.value.value }]
        : []
    })
}

/**
 * Whether a sentence states the total of some points.
 *
 * @example statesTotal('Tổng điểm tự chấm: 78,25/100 điểm') // true
 */
export const statesTotal = (text: string): boolean => statedIn(text).length > 0

/**
 * Reads the totals that a sentence below or above the table states («Tổng điểm tự chấm: 78,25/100; điểm thẩm định: 75,5») as the totals of
 * the columns that it names, where each can be of one column only.
 *
 * @param grid the cells, for what stands above the table
 * @param years the years that stand above the table
 */
export function withStatedTotals(
  rows: readonly ScannedRow[],
  grid: Grid,
  layout: Layout,
  years: ReadonlySet<number>,
): readonly ScannedRow[] {
  const { columns } = layout
  const below = rows.map((row) => (row.filled ? row : withStated(row, columns, years)))
  const above = linesAbove(grid, layout).map((row) => withStated(row, columns, years))
  const stated = above.filter(({ filled }) => filled)
  return stated.length > 0 ? [...stated, ...below] : below
}

/** Rows above a header that are looked at; the header itself has up to five. */
const ABOVE = 9

/** The rows of one text above a table that begin as totals do; none below another table. */
function linesAbove(grid: Grid, layout: Layout): ScannedRow[] {
  const first = Math.max(0, layout.firstRow - ABOVE)
  const rows = grid.rows.slice(first, layout.firstRow)
  if (rows.some((values) => values.some((value) => typeof value === 'number' && value < 1000 && !isMark(value))))
    return []
  return rows.flatMap((values, at) => {
    const filled = values.flatMap((value, col) => (value === null || value === '' ? [] : [col]))
    const [col] = filled
    const isLine = filled.length === 1 && col !== undefined && BEGINS.test(textOf(values[col] ?? null))
    return isLine ? [scanLine(grid, first + at, col, layout)] : []
  })
}

/** Columns are numbered in rows above their table. */
const isMark = (value: number) => Number.isInteger(value) && value > 0 && value < 30

function withStated(row: ScannedRow, columns: readonly Column[], years: ReadonlySet<number>): ScannedRow {
  const said = row.titleCell.text === '' ? row.codeCell : row.titleCell
  // Nearly every row is none, and this is quickly said.
  if (!/^[^\p{L}]*t/iu.test(said.text)) return row
  const values = new Map<number, number>()
  for (const stated of statedIn(said.text)) {
    const place = placeNamed(columns, stated, years)
    if (place >= 0 && row.cells[place]?.text === '' && !values.has(place)) values.set(place, stated.value)
  }
  return values.size === 0 ? row : withValues(row, said, values)
}

function withValues(row: ScannedRow, said: SheetCell, values: ReadonlyMap<number, number>): ScannedRow {
  const cells = row.cells.map((cell, at) => {
    const value = values.get(at)
    return value === undefined ? cell : asNumber(said, value)
  })
  return { ...row, cells, filled: true }
}

/** The only column that the words can mean, or −1: the one that they name, else the only one of the kind that they tell. */
function placeNamed(columns: readonly Column[], { words, year }: Stated, years: ReadonlySet<number>): number {
  const places = columns.flatMap((column, place) => (isPoints(column) || column.role === 'maximum' ? [place] : []))
  const isOfYear = (place: number) => {
    const own = columns[place]?.year ?? headerYear(columns[place]?.name ?? '')
    return year === null || (own === null ? years.has(year) : own === year)
  }
  const called = fold(words)
  const byName = places.filter((place) => isCalled(called, columns[place]?.name ?? ''))
  const possible = byName.length > 0 ? byName : ofKind(columns, places, words)
  return possible.length === 1 && possible.every(isOfYear) ? (possible[0] ?? -1) : -1
}

const isCalled = (called: string, name: string): boolean => {
  const folded = fold(name)
  return folded.split(' ').length > 1 && called.endsWith(folded) && !PLAIN.test(folded)
}

/** Names of columns that say nothing which a total does not say. */
const PLAIN = /^(?:tong |so )*diem(?: so| dat| dat duoc)?$/

/** The columns of the kind that the words tell; all of points where they tell none and are those of a total. */
function ofKind(columns: readonly Column[], places: readonly number[], words: string): number[] {
  const role = headerRole(words)
  const isTold = role !== null && role !== 'result' && role !== 'title'
  if (isTold) return places.filter((place) => columns[place]?.role === role)
  return PLAIN_TOTAL.test(words) ? places.filter((place) => columns[place]?.role !== 'maximum') : []
}
