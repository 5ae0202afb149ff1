import { type CellValue, dayOf, momentOfDay } from '@parscore/scoring'
import type { CellContent } from './cell-content.js'

const NUMBER = /^[-−+]?\d+(?:[.,]\d+)?$/
const PERCENT = /^[-−+]?\d+(?:[.,]\d+)?\s*%$/
const DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/

/**
 * What a person typed in a cell: a number with comma or point, a percentage, a day, a formula after `=`, nothing, or a text. A
 * text stays one after an apostrophe, as in Excel.
 *
 * @example typedContent('D7', '96%').value // 0.96
 * @example typedContent('D7', '=SUM(D8:D9)').formula // 'SUM(D8:D9)'
 */
export function typedContent(cell: string, text: string): CellContent {
  const clean = text.trim()
  if (clean.length > 1 && clean.startsWith('=')) return { cell, value: null, formula: clean.slice(1) }
  return { cell, value: typedValue(clean, text), formula: null }
}

function typedValue(clean: string, text: string): CellValue {
  if (clean === '') return null
  if (clean.startsWith("'")) return clean.slice(1)
  if (NUMBER.test(clean)) return numberIn(clean)
  if (PERCENT.test(clean)) return Number((numberIn(clean.replace('%', '').trim()) / 100).toPrecision(15))
  return dayIn(clean) ?? text
}

const numberIn = (text: string): number => Number(text.replace('−', '-').replace(',', '.'))

/** Day, month and year as they are written in Vietnam; `null` for a day that there is not. */
function dayIn(text: string): Date | null {
  const [, day, month, year] = (DAY.exec(text) ?? []).map(Number)
  if (day === undefined || month === undefined || year === undefined) return null
  const typed = dayOf(year, month, day)
  return typed.ok ? momentOfDay(typed.value) : null
}
