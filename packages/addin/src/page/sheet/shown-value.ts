import { type CellValue, formatDay, formatNumber, type Grid, type Lang } from '@parscore/scoring'
import type { CellContent } from '../../host/cell-content.js'

/** A value as the sheet shows it. */
export function shownValue(value: CellValue, lang: Lang): string {
  if (value === null) return ''
  if (typeof value === 'number') return formatNumber(value, lang)
  if (value instanceof Date)
    return formatDay({ day: value.getUTCDate(), month: value.getUTCMonth() + 1, year: value.getUTCFullYear() })
  return String(value)
}

/** What a cell of a sheet shows: a number that the file shows as a percentage is one. @example shownIn(grid, 'I9', 0.96, 'vi') // '96%' */
export const shownIn = ({ shownAsPercent }: Grid, cell: string, value: CellValue, lang: Lang): string =>
  typeof value === 'number' && shownAsPercent?.has(cell)
    ? `${formatNumber(Number((value * 100).toPrecision(12)), lang)}%`
    : shownValue(value, lang)

/** The text that a cell is typed in with: its formula, or its value. */
export const typedText = ({ value, formula }: CellContent, lang: Lang): string =>
  formula === null ? shownValue(value, lang) : `=${formula}`
