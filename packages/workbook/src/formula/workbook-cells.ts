import { addressOf, type CellValue, type DateSystem, type Grid, type Text } from '@parscore/scoring'
import { serialOfMoment } from '../read/serial-date.js'
import { folded } from './coerce.js'
import type { DefinedName } from './defined-name.js'
import type { Cells } from './evaluate.js'
import type { Expression } from './expression.js'
import { NotCalculated } from './fault.js'
import { parseFormula } from './parse.js'
import { momentOfSerial } from './serial-day.js'
import { type Area, type ErrorCode, errorCodes, isError, type Scalar } from './value.js'

/** The cells of a workbook while its formulas are calculated; the grids that it is made of stay as they are. */
export class WorkbookCells implements Cells {
  readonly dateSystem: DateSystem
  readonly today: number | null
  readonly #rows: (readonly CellValue[])[][]
  readonly #sheets: ReadonlyMap<string, number>
  readonly #names: ReadonlyMap<string, Expression | null>
  readonly #subtotals = new Set<string>()
  usedRows: number
  usedCols: number

  constructor(
    private readonly grids: readonly Grid[],
    names: readonly DefinedName[],
    today: Date | null,
    /** How many cells formulas may still read. */
    private readsLeft = Number.POSITIVE_INFINITY,
  ) {
    this.dateSystem = grids[0]?.dateSystem ?? '1900'
    this.today = today && serialOfMoment(today, this.dateSystem)
    this.#rows = grids.map(({ rows }) => [...rows])
    this.#sheets = new Map(grids.map(({ name }, at) => [folded(name), at]))
    this.#names = new Map(
      names.map(({ name, refersTo, sheet }) => [
        nameKey(name, sheet === null ? null : this.sheetNamed(sheet)),
        parseFormula(refersTo),
      ]),
    )
    this.usedRows = Math.max(0, ...grids.map(({ rows }) => rows.length))
    this.usedCols = grids.reduce((most, { rows }) => rows.reduce((wide, row) => Math.max(wide, row.length), most), 0)
  }

  sheetNamed(name: string): number {
    return this.#sheets.get(folded(name)) ?? -1
  }

  named(name: string, sheet: number): Expression | null {
    return this.#names.get(nameKey(name, sheet)) ?? this.#names.get(nameKey(name, null)) ?? null
  }

  /** @throws {NotCalculated} where formulas have read as many cells as they may */
  valueAt(sheet: number, row: number, col: number): Scalar {
    if (this.readsLeft <= 0) throw new NotCalculated(TOO_MANY_READS)
    this.readsLeft -= 1
    return scalarOf(this.#rows[sheet]?.[row]?.[col] ?? null, this.dateSystem)
  }

  /** What stands in a cell, as a grid has it. */
  cellAt(sheet: number, row: number, col: number): CellValue {
    return this.#rows[sheet]?.[row]?.[col] ?? null
  }

  set(sheet: number, row: number, col: number, value: CellValue): void {
    const rows = this.#rows[sheet]
    if (!rows) return
    while (rows.length <= row) rows.push([])
    const cells = rows[row] ?? []
    const blanks = Array.from({ length: Math.max(0, col - cells.length + 1) }, () => null)
    rows[row] = [...cells, ...blanks].with(col, value)
    this.usedRows = Math.max(this.usedRows, rows.length)
    this.usedCols = Math.max(this.usedCols, col + 1)
  }

  /** Notes whether the formula of a cell is a SUBTOTAL. */
  setSubtotal(sheet: number, row: number, col: number, isOne: boolean): void {
    const key = `${sheet}!${addressOf(row, col)}`
    if (isOne) this.#subtotals.add(key)
    else this.#subtotals.delete(key)
  }

  isSubtotal(sheet: number, row: number, col: number): boolean {
    return this.#subtotals.size > 0 && this.#subtotals.has(`${sheet}!${addressOf(row, col)}`)
  }

  hasHiddenRows({ sheet, firstRow, lastRow }: Area): boolean {
    return [...(this.grids[sheet]?.hiddenRows ?? [])].some((row) => row >= firstRow && row <= lastRow)
  }
}

const TOO_MANY_READS: Text = {
  vi: 'công thức đọc quá nhiều ô để tính ở đây',
  en: 'a formula that reads too many cells to be calculated here',
}
const nameKey = (name: string, sheet: number | null): string => `${sheet ?? ''}!${folded(name)}`
const codes: ReadonlySet<string> = new Set(errorCodes)
const isCode = (text: string): text is ErrorCode => codes.has(text)

function scalarOf(value: CellValue, system: DateSystem): Scalar {
  if (typeof value === 'string') {
    if (!value.startsWith('#')) return value
    const code = value.toUpperCase()
    return isCode(code) ? { error: code } : value
  }
  return value instanceof Date ? serialOfMoment(value, system) : value
}

/** A result as a cell holds it: a day stays a day, and a formula that comes to nothing is 0. */
export function cellValueOf(value: Scalar, before: CellValue, system: DateSystem): CellValue {
  if (value === null) return 0
  if (isError(value)) return value.error
  return before instanceof Date && typeof value === 'number' && value >= 0 ? momentOfSerial(value, system) : value
}
