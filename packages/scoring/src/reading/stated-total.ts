import { type Column, isPoints } from '../sheet/column.js'
import type { Layout, ScannedRow } from '../sheet/scan.js'
import type { PointsCell } from '../sheet/score-sheet.js'
import { parseNumber } from '../values/number.js'
import { headerRole, headerYear } from './header-words.js'
import { asNumber } from './maxima-in-words.js'

/** «Tổng điểm tự chấm: 78,25/100 điểm», «Tổng cộng là 80 điểm.» */
const STATED =
  /^[^\p{L}]*(tổng (?:số )?(?:điểm|cộng)?[^:\d]{0,60}?)(?: năm (20\d\d))?\s*(?::|=|là|đạt)\s*(?:đạt )?(\d{1,4}(?:[.,]\d{1,5})?)\s*(?:\/\s*\d{1,4}(?:[.,]\d{1,5})?)?\s*(?:điểm|đ)?\s*[.;]?$/iu
/** A total of other points than those of the table: of a part of it, with what stands outside, or made anew. */
const OTHER =
  /quy đổi|thưởng|cộng thêm|trừ|xã hội học|xhh|điều tra|khảo sát|trung bình|bình quân|lĩnh vực|mục|phần|nhóm|tiêu chí|làm tròn|còn|mất|thiếu/iu

/**
 * Reads the total that a sentence below the table states («Tổng điểm tự chấm: 78,25/100») as the total of the column that it names, where
 * it can be of one column only.
 *
 * @param years the years that stand above the table
 */
export function withStatedTotals(
  rows: readonly ScannedRow[],
  { columns }: Layout,
  years: ReadonlySet<number>,
): readonly ScannedRow[] {
  return rows.map((row) => (row.filled ? row : withStated(row, columns, years)))
}

function withStated(row: ScannedRow, columns: readonly Column[], years: ReadonlySet<number>): ScannedRow {
  const said = row.titleCell.text === '' ? row.codeCell : row.titleCell
  // Nearly every row is none, and this is quickly said.
  if (!/^[^\p{L}]*t/iu.test(said.text)) return row
  const [, words = '', year, number = ''] = STATED.exec(said.text.normalize('NFC')) ?? []
  const value = parseNumber(number, 'points')
  const place = OTHER.test(words) ? -1 : placeNamed(columns, words, year ? Number(year) : null, years)
  if (!value.ok || row.cells[place]?.text !== '') return row
  const cells = row.cells.map((cell, at): PointsCell => (at === place ? asNumber(said, value.value.value) : cell))
  return { ...row, cells, filled: true }
}

/** The only column that the words can mean, or −1. */
function placeNamed(
  columns: readonly Column[],
  words: string,
  year: number | null,
  years: ReadonlySet<number>,
): number {
  const places = columns.flatMap((column, place) => (isPoints(column) || column.role === 'maximum' ? [place] : []))
  const role = headerRole(words)
  const isOfYear = (place: number) => {
    const own = columns[place]?.year ?? headerYear(columns[place]?.name ?? '')
    return year === null || (own === null ? years.has(year) : own === year)
  }
  const points = places.filter((place) => columns[place]?.role !== 'maximum')
  const named = places.filter((place) => columns[place]?.role === role)
  const possible = role === null || role === 'result' || role === 'title' ? points : named
  return possible.length === 1 && possible.every(isOfYear) ? (possible[0] ?? -1) : -1
}
