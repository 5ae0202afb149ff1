import { type CellValue, fold, notKnownWord, type Text } from '@parscore/scoring'

/** The entries of a cell: a line each, or parted by semicolons. */
export const entriesOf = (text: string): string[] =>
  text
    .split(/\r?\n|;/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** What of some values is given. */
export const given = (values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))

/** Whether nothing stands in a cell. */
export const isBlank = (value: CellValue): boolean => value === null || String(value).trim() === ''

/** The text of a cell; a day as `2025-01-31`, `null` where nothing stands in it. */
export const writtenText = (value: CellValue): string | null => {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return isBlank(value) ? null : String(value).normalize('NFC').trim()
}

/** Whether a person wrote that a figure is not known. */
export const isNotKnown = (value: CellValue) => typeof value === 'string' && fold(value) === fold(notKnownWord)

/** The value of a cell, a day as text. */
export const plainValue = (value: CellValue) => (value instanceof Date ? value.toISOString().slice(0, 10) : value)

/** «Tốt | Good» in both languages. */
export function twoLanguages(line: string): Text {
  const [vi = '', en] = line.split(' | ').map((part) => part.trim())
  return { vi, en: en ?? vi }
}

/** The object that a text holds as JSON, or `null`. */
export function jsonObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
  } catch {
    // A text that is no JSON is told by the cell that holds it.
    return null
  }
}
