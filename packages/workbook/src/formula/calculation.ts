import { addressOf, type CellValue, type Grid, placeOf, type Text } from '@parscore/scoring'
import { areasOf } from './areas.js'
import type { DefinedName } from './defined-name.js'
import { cellKey, type Dependent, Dependents, type FormulaCell } from './dependents.js'
import { evaluate } from './evaluate.js'
import { NotCalculated } from './fault.js'
import { calculationOrder } from './order.js'
import { parseFormula } from './parse.js'
import { cellValueOf, WorkbookCells } from './workbook-cells.js'

/** What is typed in a cell: a value, or a formula without its `=`. */
export interface Entry {
  /** Place of the sheet among the grids. */
  readonly sheet: number
  readonly row: number
  readonly col: number
  readonly value: CellValue
  readonly formula: string | null
}

/** A cell whose value is another than before. */
export interface ChangedCell {
  readonly sheet: number
  readonly row: number
  readonly col: number
  readonly value: CellValue
}

/** A cell that should have been calculated and was not: it keeps the value that it has. */
export interface UncalculatedCell {
  readonly sheet: number
  /** Such as `D17`. */
  readonly cell: string
  /** What of its formula is not known here, such as «hàm XIRR». */
  readonly reason: Text
}

/** What a calculation came to. */
export interface Calculated {
  readonly changed: readonly ChangedCell[]
  readonly uncalculated: readonly UncalculatedCell[]
}

const NOT_UNDERSTOOD: Text = { vi: 'công thức này', en: 'this formula' }
const CIRCULAR: Text = { vi: 'công thức dẫn về chính nó', en: 'a formula that leads back to itself' }
const SPILLS: Text = { vi: 'công thức mảng trải nhiều ô', en: 'an array formula over several cells' }

/**
 * Calculates the formulas of a workbook as Excel does, on exact decimals: sums without binary fractions, halves rounded up on the
 * decimal value. After an edit only what depends on it is calculated.
 *
 * @example
 * const calculation = new Calculation(grids, [], null)
 * calculation.enter([{ sheet: 0, row: 1, col: 1, value: 0.5, formula: null }]).changed // the sums that follow
 */
export class Calculation {
  readonly #cells: WorkbookCells
  readonly #formulas = new Map<number, FormulaCell>()
  readonly #dependents = new Dependents()

  /**
   * @param grids the sheets with their formulas
   * @param names the names of the workbook
   * @param today the day of today at 0:00 UTC; with `null` formulas that ask for the day are not calculated
   * @param mostReads how many cells formulas may read before the rest is not calculated
   */
  constructor(
    private readonly grids: readonly Grid[],
    names: readonly DefinedName[],
    today: Date | null,
    mostReads?: number,
  ) {
    this.#cells = new WorkbookCells(grids, names, today, mostReads)
    for (const [sheet, { formulas }] of grids.entries())
      for (const [address, formula] of formulas) {
        const place = placeOf(address)
        if (place) this.#place(sheet, place.row, place.col, formula)
      }
  }

  /** Calculates every formula. */
  all(): Calculated {
    return this.#calculate([...this.#formulas.values()], [])
  }

  /** Calculates the formulas whose cells hold nothing, and what depends on them. */
  missing(): Calculated {
    const without = ({ sheet, row, col }: FormulaCell) => this.#cells.cellAt(sheet, row, col) === null
    return this.#calculate([...this.#formulas.values()].filter(without), [])
  }

  /** Calculates the formulas that ask for the day, and what depends on them: a spreadsheet program does so whenever it opens a file. */
  daily(): Calculated {
    const asking = ({ sheet, row, col }: FormulaCell) =>
      asksForTheDay(this.grids[sheet]?.formulas.get(addressOf(row, col)) ?? '')
    return this.#calculate([...this.#formulas.values()].filter(asking), [])
  }

  /** Puts values and formulas in cells, and calculates what depends on them. */
  enter(entries: readonly Entry[]): Calculated {
    const changed: FormulaCell[] = []
    for (const { sheet, row, col, value, formula } of entries) {
      this.#formulas.delete(cellKey(sheet, row, col))
      this.#cells.setSubtotal(sheet, row, col, false)
      this.#cells.set(sheet, row, col, value)
      if (formula !== null) changed.push(this.#place(sheet, row, col, formula))
    }
    const sources = entries.flatMap(({ sheet, row, col }) => this.#readers(sheet, row, col))
    return this.#calculate(changed, sources)
  }

  #place(sheet: number, row: number, col: number, formula: string): FormulaCell {
    const expression = parseFormula(formula)
    const spilled = this.grids[sheet]?.arrayFormulas?.get(addressOf(row, col))
    const isWritten = this.grids[sheet]?.formulas.get(addressOf(row, col)) === formula
    const cell: FormulaCell = {
      kind: 'formula',
      sheet,
      row,
      col,
      expression,
      isArray: isWritten && spilled !== undefined,
    }
    this.#formulas.set(cellKey(sheet, row, col), cell)
    if (expression) this.#dependents.add(cell, areasOf(expression, sheet, this.#cells))
    if (/\bSUBTOTAL\(/i.test(formula)) this.#cells.setSubtotal(sheet, row, col, true)
    return cell
  }

  /** What reads a cell; a formula that was typed over reads nothing any more. */
  #readers(sheet: number, row: number, col: number): readonly Dependent[] {
    return this.#dependents.of(sheet, row, col).filter((node) => node.kind === 'range' || this.#isCurrent(node))
  }

  #isCurrent(cell: FormulaCell): boolean {
    return this.#formulas.get(cellKey(cell.sheet, cell.row, cell.col)) === cell
  }

  #calculate(formulas: readonly FormulaCell[], sources: readonly Dependent[]): Calculated {
    const order = calculationOrder(formulas, sources, ({ sheet, row, col }) => this.#readers(sheet, row, col))
    const changed: ChangedCell[] = []
    const uncalculated = order.circular.map((cell) => left(cell, CIRCULAR))
    for (const cell of order.cells) {
      if (!this.#isCurrent(cell)) continue
      const { sheet, row, col } = cell
      const before = this.#cells.cellAt(sheet, row, col)
      const result = this.#result(cell, before)
      if ('reason' in result) uncalculated.push(result)
      else if (!isSame(result.value, before)) {
        this.#cells.set(sheet, row, col, result.value)
        changed.push({ sheet, row, col, value: result.value })
      }
    }
    return { changed, uncalculated }
  }

  #result(cell: FormulaCell, before: CellValue): { readonly value: CellValue } | UncalculatedCell {
    const { expression, isArray, sheet, row, col } = cell
    if (!expression) return left(cell, NOT_UNDERSTOOD)
    if (isArray && this.grids[sheet]?.arrayFormulas?.get(addressOf(row, col)) !== addressOf(row, col))
      return left(cell, SPILLS)
    try {
      const value = evaluate(expression, this.#cells, cell, isArray)
      return { value: cellValueOf(value, before, this.#cells.dateSystem) }
    } catch (error) {
      if (error instanceof NotCalculated) return left(cell, error.reason)
      throw error
    }
  }
}

/** Whether a formula comes to something else on another day. */
export const asksForTheDay = (formula: string): boolean => /\b(?:TODAY|NOW)\(/i.test(formula)

const left = ({ sheet, row, col }: FormulaCell, reason: Text): UncalculatedCell => ({
  sheet,
  cell: addressOf(row, col),
  reason,
})

/** Binary fractions that an earlier program left in a sum are no change. */
function isSame(value: CellValue, before: CellValue): boolean {
  if (value instanceof Date && before instanceof Date) return value.getTime() === before.getTime()
  if (typeof value === 'number' && typeof before === 'number') return value.toPrecision(15) === before.toPrecision(15)
  return value === before
}
