import { isUnitName } from '../reading/header-words.js'
import { sum } from '../values/decimal.js'
import { oncePer } from '../values/once-per.js'
import { type Column, isPoints } from './column.js'
import { maximumColumn, numberIn, rootRows, type ScoreRow, type ScoreSheet, summedBy } from './score-sheet.js'
import { columnTotal } from './total.js'

/** What tables come to together in the columns that one of them prints as a total. */
export interface TogetherIn {
  /** Place of the column in the table that prints the total. */
  readonly index: number
  readonly found: number
  /** What each table comes to, in their order. */
  readonly parts: readonly number[]
}

/** A total over several tables beside what they come to. */
export interface GrandTotal {
  readonly row: ScoreRow
  readonly columns: readonly TogetherIn[]
}

/** Whether a total is what its tables come to. */
export const isTogether = ({ found, parts }: TogetherIn): boolean => sum(parts) === found

/**
 * Which totals are of several tables: «Tổng cộng» below the last of two parts, a sentence below the last of eight fields. It is one where in
 * more columns it says what the tables come to than what its own rows do.
 *
 * @param sheets the tables of a workbook or a document, in their order
 * @returns the same tables, those totals apart from their rows, and the parts marked
 */
export function withGrandTotals(sheets: readonly ScoreSheet[]): readonly ScoreSheet[] {
  if (sheets.length < 2) return sheets
  const parts = new Set<ScoreSheet>()
  const apart = sheets.map((sheet, at) => {
    const above = sheets.slice(0, at)
    const moved = totalsOfAll(sheet).filter((row) => {
      const group = partsOf(row, sheet, above)
      for (const part of assessed(group)) parts.add(part)
      return group.length > 0
    })
    for (const row of sheet.grandTotals ?? []) for (const part of assessed(partsOf(row, sheet, above))) parts.add(part)
    return moved
  })
  return sheets.map((sheet, at) => {
    const moved = apart[at] ?? []
    if (moved.length === 0 && !parts.has(sheet)) return sheet
    const rows = sheet.rows.filter((row) => !moved.includes(row))
    const grandTotals = [...(sheet.grandTotals ?? []), ...moved]
    return { ...sheet, rows, grandTotals, ...(parts.has(sheet) ? { isPart: true } : {}) }
  })
}

/** The tables of a group that a unit assesses itself in, where these are several; the only one beside a survey is no part of another. */
function assessed(group: readonly ScoreSheet[]): readonly ScoreSheet[] {
  const own = group.filter(({ columns }) => columns.some(({ role }) => role === 'self'))
  return own.length > 1 ? own : []
}

/** What a total over several tables is in each column beside what they come to; no columns where no table before it makes it up. */
export function grandTotalOf(row: ScoreRow, sheet: ScoreSheet, above: readonly ScoreSheet[]): GrandTotal {
  const group = partsOf(row, sheet, above)
  return { row, columns: group.length === 0 ? [] : togetherIn(row, sheet, group.slice(0, -1)) }
}

const totalsOfAll = (sheet: ScoreSheet): ScoreRow[] =>
  sheet.rows.filter((row) => row.kind === 'total' && summedBy(row) === null)

/** The tables that a total sums, its own among them at the end: those of its sheet, else all of the workbook; none where it sums its own only. */
function partsOf(row: ScoreRow, sheet: ScoreSheet, above: readonly ScoreSheet[]): readonly ScoreSheet[] {
  const alone = togetherIn(row, sheet, [])
  const own = alone.filter(isTogether).length
  if (own === alone.length) return []
  const ofSheet = above.filter(({ name }) => name === sheet.name)
  const groups = [ofSheet, ...(areOfUnits([...above, sheet]) ? [] : [above])]
  const found = groups.find(
    (group) => group.length > 0 && togetherIn(row, sheet, group).filter(isTogether).length > own,
  )
  return found ? [...found, sheet] : []
}

/** Whether the sheets of a workbook are of a unit each: what these have together is nobody's total. */
const areOfUnits = (sheets: readonly ScoreSheet[]): boolean =>
  new Set(sheets.map(({ name }) => name)).size > 1 && sheets.filter(({ name }) => isUnitName(name)).length > 1

function togetherIn(row: ScoreRow, sheet: ScoreSheet, above: readonly ScoreSheet[]): TogetherIn[] {
  return sheet.columns.flatMap((column, index) => {
    const found = numberIn(row, index)
    const parts = [...above.map((part) => totalLike(part, column)), totalIn(sheet, index)]
    const known = parts.filter((part) => part !== null)
    return found === null || known.length < parts.length ? [] : [{ index, found, parts: known }]
  })
}

/** What a table comes to in the column that is another's: of the same kind and unit, else the only one of points. */
function totalLike(sheet: ScoreSheet, { role, unit, name }: Column): number | null {
  if (role === 'maximum') return totalIn(sheet, maximumColumn(sheet))
  const points = sheet.columns.flatMap((column, place) =>
    isPoints(column) && column.unit === unit ? [{ column, place }] : [],
  )
  const ofRole = points.filter(({ column }) => column.role === role)
  const ofName = ofRole.filter(({ column }) => column.name === name)
  const like = [points, ofRole, ofName].find((some) => some.length === 1)?.[0]
  return like ? totalIn(sheet, like.place) : null
}

const totalIn = (sheet: ScoreSheet, place: number): number | null => totalsOf(sheet)[place] ?? null

/** What each column of a table comes to; asked for again with every table below it. */
const totalsOf = oncePer((sheet: ScoreSheet) => sheet.columns.map((column, place) => totalOf(sheet, column, place)))

function totalOf(sheet: ScoreSheet, column: Column, place: number): number | null {
  if (isPoints(column)) return columnTotal(sheet, place)?.total ?? null
  const maxima = rootRows(sheet).flatMap((root) => (root.beside === null ? (numberIn(root, place) ?? []) : []))
  return column.role === 'maximum' && maxima.length > 0 ? sum(maxima) : null
}
