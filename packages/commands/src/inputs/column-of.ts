import { fail, fold, isPoints, ok, type Result, type ScoreSheet, sentence, type Text } from '@parscore/scoring'
import { isWholeColumn } from './whole-column.js'

const NO_COLUMN: Text = {
  vi: 'Bảng không có cột điểm «{name}». Có: {columns}',
  en: 'The sheet has no column of points “{name}”. There are: {columns}',
}
const NO_POINTS: Text = { vi: 'Bảng không có cột điểm nào.', en: 'The sheet has no column of points.' }
const NOT_FILLED: Text = {
  vi: 'Bảng chưa có điểm nào trong các cột điểm ({columns}).',
  en: 'The sheet has no points yet in its columns ({columns}).',
}
/** Which column is meant where none is named: the last word on the points comes first, of several the latest year. */
export const usualRoles = ['result', 'appraisal', 'self', 'computed', 'survey', 'target'] as const

/**
 * A column of points by its name, or the one that is meant where none is named.
 *
 * @param name as the header has it, with or without marks; part of it will do
 * @returns its place in `sheet.columns`
 */
export function columnOf(sheet: ScoreSheet, name: string | null): Result<number, Text> {
  const places = sheet.columns.flatMap((column, index) => (isPoints(column) ? [index] : []))
  const columns = places.map((place) => sheet.columns[place]?.name ?? '').join('; ')
  if (name !== null) {
    const wanted = fold(name)
    const found = places.find((place) => fold(sheet.columns[place]?.name ?? '').includes(wanted))
    return found === undefined ? fail(sentence(NO_COLUMN, { name, columns })) : ok(found)
  }
  for (const role of usualRoles) {
    const own = places.filter((place) => sheet.columns[place]?.role === role && isWholeColumn(sheet, places, place))
    const [latest] = own.sort((a, b) => (sheet.columns[b]?.year ?? 0) - (sheet.columns[a]?.year ?? 0))
    if (latest !== undefined) return ok(latest)
  }
  return fail(places.length === 0 ? NO_POINTS : sentence(NOT_FILLED, { columns }))
}
