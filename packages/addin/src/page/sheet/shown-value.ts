import { type CellValue, formatNumber, type Lang } from '@parscore/scoring'

/** A value as the sheet shows it. */
export function shownValue(value: CellValue, lang: Lang): string {
  if (value === null) return ''
  if (typeof value === 'number') return formatNumber(value, lang)
  if (value instanceof Date) return `${value.getUTCDate()}/${value.getUTCMonth() + 1}/${value.getUTCFullYear()}`
  return String(value)
}
