import type { CellValue, DateSystem } from '@parscore/scoring'
import { serialOfMoment } from '../read/serial-date.js'
import { cellKind } from './cell-kind.js'
import type { FilledColumn } from './filling.js'
import type { TemplateRow } from './model.js'

/** Templates count days from 1900. */
const DATE_SYSTEM: DateSystem = '1900'

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

/** A day as the serial number that Excel stores; other values as they are. */
export const serialOf = (value: CellValue): CellValue =>
  value instanceof Date ? serialOfMoment(value, DATE_SYSTEM) : value
