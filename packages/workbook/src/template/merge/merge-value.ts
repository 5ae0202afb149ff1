import { type CellValue, formatNumber, type Lang, type Text } from '@parscore/scoring'

/** A value for comparing: a day is a day however it is stored. */
export function plain(value: CellValue): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return value === null ? '' : String(value).normalize('NFC').trim()
}

/** A value as a note shows it: a number as it is written in each language. */
export function shown(value: CellValue): Text {
  const text = (lang: Lang) => {
    if (typeof value === 'number') return `«${formatNumber(value, lang)}»`
    if (!(value instanceof Date)) return `«${plain(value)}»`
    const [year, month, day] = value.toISOString().slice(0, 10).split('-')
    return `«${day}/${month}/${year}»`
  }
  return { vi: text('vi'), en: text('en') }
}

const MOST_LETTERS = 80

/** A value as a note shows it, cut where it is long. */
export function clipped(value: CellValue): Text {
  const cut = (text: string) => (text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…»` : text)
  const { vi, en } = shown(value)
  return { vi: cut(vi), en: cut(en) }
}
