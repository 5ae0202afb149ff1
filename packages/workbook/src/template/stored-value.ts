import type { CellValue } from '@parscore/scoring'
import { cellKind } from './cell-kind.js'
import type { FilledColumn } from './filling.js'
import type { TemplateRow } from './model.js'

/**
 * A value as a template keeps it: what was typed, so that every spreadsheet program shows the number that the agency saw. Only
 * TRUE and FALSE in a cell of numbers become words, for LibreOffice adds them up and Excel does not.
 *
 * @returns the value; `null` for spaces
 */
export function storedValue(column: FilledColumn, { rule }: Pick<TemplateRow, 'rule'>, value: CellValue): CellValue {
  if (value === null || (typeof value === 'string' && value.trim() === '')) return null
  const kind = cellKind(column, rule)
  const isNumeric = kind === 'points' || kind === 'count' || kind === 'day'
  return typeof value === 'boolean' && isNumeric ? String(value).toUpperCase() : value
}

const DAY = 86_400_000
const EPOCH = Date.UTC(1899, 11, 30)
/** 1 March 1900: Excel counts a 29 February before it that never was. */
const AFTER_LEAP_DAY = 61

/** The serial number of a day in Excel. @example serialOfDate(new Date(Date.UTC(2016, 5, 17))) // 42538 */
export function serialOfDate(date: Date): number {
  const days = (date.getTime() - EPOCH) / DAY
  return days < AFTER_LEAP_DAY ? days - 1 : days
}

/** A day as the serial number that Excel stores; other values as they are. */
export const serialOf = (value: CellValue): CellValue => (value instanceof Date ? serialOfDate(value) : value)
