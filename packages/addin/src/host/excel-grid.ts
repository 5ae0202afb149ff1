import {
  addressOf,
  type Block,
  type CellValue,
  type DateSystem,
  dayOfSerial,
  type Grid,
  momentOfDay,
  placeOf,
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
  /** Addresses of merged blocks, such as `Sheet1!A1:B1`, parted by commas; empty where there are none. */
  readonly merged: string
  /** Rows that are hidden, counted from 0. */
  readonly hiddenRows: ReadonlySet<number>
  readonly dateSystem: DateSystem
  readonly cutOff: boolean
}

/** The grid of one or several blocks that stand below one another. */
export function excelGrid(blocks: readonly RangeCells[], facts: SheetFacts): Grid {
  const rows: CellValue[][] = []
  const formulas = new Map<string, string>()
  for (const block of blocks) {
    while (rows.length < block.rowIndex) rows.push([])
    for (const [offset, values] of block.values.entries()) {
      const left = new Array<CellValue>(block.columnIndex).fill(null)
      const formats = block.numberFormat[offset] ?? []
      const stored = block.formulas[offset] ?? []
      rows.push([
        ...left,
        // A formula that gives an empty text is calculated; a cell without one is empty.
        ...values.map((value, col) =>
          value === '' && isFormula(stored[col]) ? '' : cellValue(value, formats[col], facts.dateSystem),
        ),
      ])
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
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')
  return !/general/i.test(bare) && /[dy]/i.test(bare)
}

function blocksOf(merged: string): Block[] {
  if (merged === '') return []
  // A quoted sheet name may hold commas and exclamation marks.
  const bare = merged.replace(/'(?:[^']|'')*'!/g, '').replace(/[^,!]*!/g, '')
  return bare.split(',').flatMap((area) => {
    const [from = '', to = from] = area.trim().split(':')
    const [first, last] = [placeOf(from), placeOf(to)]
    return first && last ? [{ firstRow: first.row, firstCol: first.col, lastRow: last.row, lastCol: last.col }] : []
  })
}
