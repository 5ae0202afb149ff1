import {
  besideOf,
  type CellValue,
  codeBeforeTitle,
  fold,
  type Grid,
  headerRole,
  pointsInTitle,
  textOf,
} from '@parscore/scoring'
import { withoutPoints } from './title-with-points.js'

const SEARCHED = 10

/**
 * A table of a document with the heading that stands above it as its first row: «Lĩnh vực thứ hai: Thể chế (10 điểm)», «II. CẢI CÁCH THỂ
 * CHẾ». Offices print a table for each field.
 *
 * @param said the lines of text between the table before and this one
 */
export function withHeading(grid: Grid, said: readonly string[]): Grid {
  const heading = said.findLast(isHeading)
  const place = placeOfTitles(grid)
  if (heading === undefined || place === null || isRepeated(grid, heading, place)) return grid
  const row = headingRow(grid, heading, place)
  const at = place.header + 1
  const moved = grid.merges.map((block) =>
    block.firstRow < at ? block : { ...block, firstRow: block.firstRow + 1, lastRow: block.lastRow + 1 },
  )
  return { ...grid, rows: [...grid.rows.slice(0, at), row, ...grid.rows.slice(at)], merges: moved }
}

/** Where titles, codes and maxima stand; -1 for a column that there is none of, and for the header of a table that goes on. */
interface TitlePlace {
  readonly header: number
  readonly title: number
  readonly code: number
  readonly maximum: number
}

function placeOfTitles({ rows }: Grid): TitlePlace | null {
  for (const [header, values] of rows.slice(0, SEARCHED).entries()) {
    const roles = values.map((value) => headerRole(textOf(value)))
    const [title, code, maximum] = [roles.indexOf('title'), roles.indexOf('code'), roles.indexOf('maximum')]
    if (title >= 0 && maximum >= 0) return { header, title, code, maximum }
  }
  return null
}

/** A field with its code or its points: no sentence of the decision. */
function isHeading(line: string): boolean {
  const coded = codeBeforeTitle(line, false)
  const isOuter = coded !== null && ['roman', 'upper', 'ordinal'].includes(coded.token.style)
  const isWorth = pointsInTitle(line) !== null && (coded !== null || besideOf(line) !== null)
  return (
    line.length < LONGEST && coded?.token.style !== 'mark' && (isOuter || coded?.token.word !== undefined || isWorth)
  )
}
const LONGEST = 200

const isRepeated = ({ rows }: Grid, heading: string, { header, title }: TitlePlace): boolean => {
  const first = fold(textOf(rows[header + 1]?.[title] ?? null))
  return first !== '' && fold(heading).includes(first)
}

function headingRow(grid: Grid, heading: string, { title, code, maximum }: TitlePlace): readonly CellValue[] {
  const coded = code < 0 ? null : codeBeforeTitle(heading, false)
  const worth = pointsInTitle(heading)
  const isNegative = grid.rows.some((values) => /^[-–−]\s?\d/.test(textOf(values[maximum] ?? null)))
  const row: CellValue[] = []
  row[title] = withoutPoints(coded?.title ?? heading)
  if (coded) row[code] = coded.token.text
  row[maximum] = worth !== null && isNegative ? -worth : worth
  return Array.from(row, (value) => value ?? null)
}
