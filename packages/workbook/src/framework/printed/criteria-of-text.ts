import { type CellValue, codeBeforeTitle, type Grid, plainGrid, pointsInTitle } from '@parscore/scoring'
import { titleWithPoints } from './title-with-points.js'

/** A text has at least so many criteria with a code and their maximum. */
const FEWEST = 3

/**
 * The criteria of a running text, as one pastes them from a decision («1. Ban hành kế hoạch (10 điểm)», below it «- Đúng hạn: 10 điểm»), as
 * a table of codes, titles and maxima.
 *
 * @param lines the lines of the text
 * @returns `null` where too few lines are criteria
 */
export function criteriaOfText(lines: readonly string[], name: string): Grid | null {
  const rows = lines.flatMap(rowsOf)
  const first = rows.findIndex(isCriterion)
  if (rows.filter(isCriterion).length < FEWEST) return null
  const above = lines.slice(0, first).map((line) => [line])
  return plainGrid(name, [...above, ['STT', 'Tiêu chí', 'Điểm tối đa'], ...rows.slice(first)])
}

const isCriterion = ([code, , maximum]: readonly CellValue[]): boolean =>
  code !== null && code !== '-' && typeof maximum === 'number'

/** A line as code, title and points; what is neither a criterion nor an option is words only. */
function rowsOf(line: string): readonly (readonly CellValue[])[] {
  const text = line.normalize('NFC').replace(/\s+/g, ' ').trim()
  const coded = codeBeforeTitle(text, true)
  if (!coded || coded.token.style === 'mark') return [[null, text, null]]
  const { text: code } = coded.token
  const maximum = pointsInTitle(coded.title)
  if (maximum !== null) return [[code, coded.title.replace(MAXIMUM, ''), maximum]]
  const named = titleWithPoints(coded.title)
  return named ? [[code, named.title, named.points], [null, named.rest, null]] : [[code, coded.title, null]]
}

/** The maximum behind a title, whose spaces are folded: it stands in a column of its own then. */
const MAXIMUM =
  /\s?(?:[([]\s?(?:tối đa:?\s?)?|[:–-]\s?(?:tối đa:?\s?)?|,\s?tối đa:?\s?)[\d.,]{1,12}\s?(?:điểm|đ)\s?[)\]]?\s?[.;]?$/iu
