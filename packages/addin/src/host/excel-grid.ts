import {
  addressOf,
  type Block,
  type CellValue,
  type DateSystem,
  dayOfSerial,
  type Grid,
  momentOfDay,
  placeOf,
  rowAt,
} from '@parscore/scoring'

/** A block of a sheet as Excel hands it over. */
export interface RangeCells {
  /** Row and column of its first cell, counted from 0. */
  readonly rowIndex: number
  readonly columnIndex: number
  readonly values: readonly (readonly unknown[])[]
  /** Formulas with `=`; a cell without one has its value. */
  readonly formulas: readonly (readonly unknown[])[]
  readonly numberFormat: readonly (readonly unknown[])[]
}

/** What of a sheet is not in its cells. */
export interface SheetFacts {
  readonly name: string
  /** Addresses of merged blocks without the name of their sheet, such as `A1:B1`, parted by commas; empty where there are none. */
  readonly merged: string
  /** Rows that are hidden, counted from 0. */
  readonly hiddenRows: ReadonlySet<number>
  readonly dateSystem: DateSystem
  readonly cutOff: boolean
}

/** The grid of one or several blocks of a sheet, each in its place; what stands between them is blank. */
export function excelGrid(blocks: readonly RangeCells[], facts: SheetFacts): Grid {
  const rows: CellValue[][] = []
  const formulas = new Map<string, string>()
  for (const block of blocks) {
    for (const [offset, values] of block.values.entries()) {
      const row = rowAt(rows, block.rowIndex + offset, block.columnIndex)
      const formats = block.numberFormat[offset] ?? []
      const stored = block.formulas[offset] ?? []
      for (const [col, value] of values.entries()) {
        // A formula that gives an empty text is calculated; a cell without one is empty.
        row[block.columnIndex + col] =
          value === '' && isFormula(stored[col]) ? '' : cellValue(value, formats[col], facts.dateSystem)
      }
      collectFormulas(block, offset, formulas)
    }
  }
  const { name, hiddenRows, dateSystem, cutOff } = facts
  return { name, rows, formulas, merges: blocksOf(facts.merged), hiddenRows, typed: true, dateSystem, cutOff }
}

const isFormula = (stored: unknown): stored is string => typeof stored === 'string' && stored.startsWith('=')

function collectFormulas(block: RangeCells, offset: number, formulas: Map<string, string>): void {
  for (const [col, formula] of (block.formulas[offset] ?? []).entries()) {
    // A text that starts with = has itself as its value; a formula has its result.
    if (!isFormula(formula) || block.values[offset]?.[col] === formula) continue
    formulas.set(addressOf(block.rowIndex + offset, block.columnIndex + col), formula.slice(1))
  }
}

function cellValue(value: unknown, format: unknown, system: DateSystem): CellValue {
  if (value === '' || value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value !== 'number') return String(value)
  if (typeof format !== 'string' || !isDateFormat(format)) return value
  const day = dayOfSerial(value, system)
  return day.ok ? momentOfDay(day.value) : value
}

/** Whether a number format shows a date: it has a day or a year outside quotes and brackets. */
export function isDateFormat(format: string): boolean {
  const bare = outsideQuotes(format)
  return !/general/i.test(bare) && /[dy]/i.test(bare)
}

/** What ends that which a letter of a number format begins. */
const CLOSED_BY: Readonly<Record<string, string>> = { '"': '"', '[': ']' }

/** A number format without texts in quotes, parts in brackets and letters after a backslash. */
function outsideQuotes(format: string): string {
  let bare = ''
  for (let at = 0; at < format.length; at += 1) {
    const letter = format.charAt(at)
    const closing = CLOSED_BY[letter]
    const end = closing === undefined ? -1 : format.indexOf(closing, at + 1)
    if (letter === '\\') at += 1
    else if (end >= 0) at = end
    else bare += letter
  }
  return bare
}

/** Addresses without the name of their sheet, which may itself hold commas and exclamation marks. */
export function bareAddresses(told: string, sheet: string): string {
  const quoted = `'${sheet.replaceAll("'", "''")}'!`
  return told.replaceAll(quoted, '').replaceAll(`${sheet}!`, '')
}

function blocksOf(merged: string): Block[] {
  return merged.split(',').flatMap((area) => {
    const [from = '', to = from] = area.trim().split(':')
    const [first, last] = [placeOf(from), placeOf(to)]
    return first && last ? [{ firstRow: first.row, firstCol: first.col, lastRow: last.row, lastCol: last.col }] : []
  })
}
