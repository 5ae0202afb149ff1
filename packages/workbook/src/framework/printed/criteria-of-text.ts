import { type CellValue, codeBeforeTitle, type Grid, plainGrid, pointsInTitle } from '@parscore/scoring'
import { printedOption } from './printed-option.js'

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
  const rows = lines.map(rowOf)
  const first = rows.findIndex(isCriterion)
  if (rows.filter(isCriterion).length < FEWEST) return null
  const above = lines.slice(0, first).map((line) => [line])
  return plainGrid(name, [...above, ['STT', 'Tiêu chí', 'Điểm tối đa'], ...rows.slice(first)])
}

const isCriterion = ([code, , maximum]: readonly CellValue[]): boolean =>
  code !== null && code !== '-' && typeof maximum === 'number'

/** A line as code, title and points; what is neither a criterion nor an option is words only. */
function rowOf(line: string): readonly CellValue[] {
  const text = line.normalize('NFC').replace(/\s+/g, ' ').trim()
  const coded = codeBeforeTitle(text, true)
  const isOption = coded === null || coded.token.style === 'mark'
  const option = isOption ? printedOption(text) : null
  if (option) return ['-', option.words, option.points]
  if (!coded) return [null, text, null]
  const maximum = pointsInTitle(coded.title)
  return [coded.token.text, maximum === null ? coded.title : coded.title.replace(MAXIMUM, ''), maximum]
}

/** The maximum behind a title, whose spaces are folded: it stands in a column of its own then. */
const MAXIMUM =
  /\s?(?:[([]\s?(?:tối đa:?\s?)?|[:–-]\s?(?:tối đa:?\s?)?|,\s?tối đa:?\s?)[\d.,]{1,12}\s?(?:điểm|đ)\s?[)\]]?\s?[.;]?$/iu
