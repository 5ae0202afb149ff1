import { type CellValue, codeBeforeTitle, type Grid, parseNumber, plainGrid, pointsInTitle } from '@parscore/scoring'
import { titleWithPoints, withoutPoints } from './title-with-points.js'
import { unwrapped } from './unwrapped-lines.js'

/** A text has at least so many criteria with a code and their maximum. */
const FEWEST = 3

/**
 * The criteria of a running text, as one pastes them from a decision («1. Ban hành kế hoạch (10 điểm)», below it «- Đúng hạn: 10 điểm») or
 * from the pages of a PDF («1.1 Kế hoạch CCHC năm 4», broken lines, page numbers), as a table of codes, titles and maxima.
 *
 * @param lines the lines of the text
 * @returns `null` where too few lines are criteria
 */
export function criteriaOfText(lines: readonly string[], name: string): Grid | null {
  const text = unwrapped(lines.map((line) => line.normalize('NFC').replace(/\s+/g, ' ').trim()))
  const rows = [text.flatMap((line) => rowsOf(line, false)), text.flatMap((line) => rowsOf(line, true))].sort(
    (a, b) => b.filter(isCriterion).length - a.filter(isCriterion).length,
  )[0]
  if (!rows || rows.filter(isCriterion).length < FEWEST) return null
  const first = rows.findIndex(isCriterion)
  const above = rows.slice(0, first).map((values) => [values.filter((value) => value !== null).join(' ')])
  return plainGrid(name, [...above, ['STT', 'Tiêu chí', 'Điểm tối đa'], ...rows.slice(first)])
}

const isCriterion = ([code, , maximum]: readonly CellValue[]): boolean => code !== null && typeof maximum === 'number'

/**
 * A line as code, title and points; what is neither a criterion nor an option is words only.
 *
 * @param isBare whether a number at the end is the maximum, as in the lines of a table
 */
function rowsOf(line: string, isBare: boolean): readonly (readonly CellValue[])[] {
  const coded = codeBeforeTitle(line, true)
  if (!coded || coded.token.style === 'mark') return [[null, line, null]]
  const { text: code } = coded.token
  const maximum = pointsInTitle(coded.title)
  if (maximum !== null) return [[code, withoutPoints(coded.title), maximum]]
  const named = titleWithPoints(coded.title)
  if (named)
    return [
      [code, named.title, named.points],
      [null, named.rest, null],
    ]
  const bare = isBare ? bareMaximum(coded.title) : null
  return [bare ? [code, bare.title, bare.maximum] : [code, coded.title, null]]
}

const BARE = /^(.*[\p{L})%\]])\s(\d{1,3}(?:[.,]\d{1,2})?)$/u
/** A number behind these words is none of points. */
const NO_POINTS = /(?:^|\s)(?:quý|tháng|ngày|điều|khoản|biểu|mẫu|bảng|phụ lục)$/iu

/** A title with the number at its end: 4 of «Báo cáo định kỳ 4». */
function bareMaximum(text: string): { readonly title: string; readonly maximum: number } | null {
  const [, title = '', number = ''] = BARE.exec(text) ?? []
  const read = parseNumber(number, 'points')
  return read.ok && read.value.value <= 100 && !NO_POINTS.test(title) ? { title, maximum: read.value.value } : null
}
