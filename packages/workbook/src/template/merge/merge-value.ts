import type { CellValue } from '@parscore/scoring'

/** A value for comparing: a day is a day however it is stored. */
export function plain(value: CellValue): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return value === null ? '' : String(value).normalize('NFC').trim()
}

/** A value as a note shows it. */
export function shown(value: CellValue): string {
  if (!(value instanceof Date)) return `«${plain(value)}»`
  const [year, month, day] = value.toISOString().slice(0, 10).split('-')
  return `«${day}/${month}/${year}»`
}

const MOST_LETTERS = 80

/** A value as a note shows it, cut where it is long. */
export function clipped(value: CellValue): string {
  const text = shown(value)
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…»` : text
}
