import {
  addressOf,
  type CellValue,
  fold,
  fullAddress,
  type Grid,
  itemInLine,
  numberOfCell,
  parseDate,
  sentence,
  type Text,
} from '@parscore/scoring'
import { ABOUT_ROWS } from '../columns.js'
import { entriesOf, jsonObject, plainValue, twoLanguages, writtenText } from './form-cells.js'
import { NOT_JSON } from './not-json.js'

const NOT_A_RATING: Text = {
  vi: '«{line}» không phải một hạng; mỗi dòng viết như «Tốt: 90»',
  en: '“{line}” is no rating; a line reads like “Good: 90”',
}
const NOT_A_DATE: Text = { vi: '«{text}» không phải ngày/tháng/năm', en: '“{text}” is no day/month/year' }

/** Tells a mistake in the row of the form that a key names. */
export type TellAbout = (key: string, message: Text) => void

/** The row of the sheet about the framework that has a label, or `null`. */
export function aboutCell(grid: Grid, key: string): { readonly row: number; readonly value: CellValue } | null {
  const label = fold(ABOUT_ROWS.find(([name]) => name === key)?.[1] ?? '')
  const row = grid.rows.findIndex((cells) => fold(String(cells[0] ?? '')) === label)
  return row < 0 ? null : { row, value: grid.rows[row]?.[1] ?? null }
}

/** The full address of what the form says of a key. */
export const aboutAddress = (about: Grid, key: string): string =>
  fullAddress(about.name, addressOf(aboutCell(about, key)?.row ?? 0, 1))

/** What the form says of the whole framework, as the file of a framework has it. */
export function aboutData(about: Grid, tell: TellAbout): Record<string, unknown> {
  const text = (key: string) => writtenText(aboutCell(about, key)?.value ?? null)
  const more = text('more')
  const read = more === null ? {} : jsonObject(more)
  if (read === null) tell('more', NOT_JSON)
  const total = numberOfCell(plainValue(aboutCell(about, 'total')?.value ?? null), 'points')
  if (!total.ok) tell('total', total.error)
  const titleVi = text('titleVi') ?? ''
  return {
    id: text('id') ?? '',
    decision: text('decision'),
    date: isoDate(about, tell),
    years: (text('years') ?? '')
      .split(/[,;\s]+/)
      .filter((year) => year !== '')
      .map(Number),
    title: { vi: titleVi, en: text('titleEn') ?? titleVi },
    source: text('source') ?? '',
    total: total.ok ? total.value : null,
    ratings: ratingsIn(text('ratings') ?? '', tell),
    unknown: (text('unknown') ?? '')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(twoLanguages),
    ...read,
  }
}

/** Ratings are written like the items of a checklist: «Tốt | Good: 90». */
function ratingsIn(lines: string, tell: TellAbout): unknown {
  const ratings = entriesOf(lines).map((line) => ({ line, item: itemInLine(line) }))
  const wrong = ratings.find(({ item }) => item === null)
  if (wrong) tell('ratings', sentence(NOT_A_RATING, { line: wrong.line }))
  return ratings.flatMap(({ item }) => (item ? [{ from: item.points, title: item.title }] : []))
}

function isoDate(about: Grid, tell: TellAbout): string | null {
  const value = aboutCell(about, 'date')?.value ?? null
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  const text = writtenText(value)
  if (text === null) return null
  const day = parseDate(text)
  if (!day.ok) {
    tell('date', sentence(NOT_A_DATE, { text }))
    return null
  }
  const two = (part: number) => String(part).padStart(2, '0')
  return `${day.value.year}-${two(day.value.month)}-${two(day.value.day)}`
}
