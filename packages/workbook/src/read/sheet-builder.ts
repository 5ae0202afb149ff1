import {
  addressOf,
  type Block,
  type CellValue,
  type DateSystem,
  type FloatingThing,
  type Grid,
  printable,
  type SheetRule,
  type Text,
} from '@parscore/scoring'
import type { CellBudget } from './cell-budget.js'
import { maxCellLetters, maxColumns, maxFloating, maxMerges, maxRows, maxSheetRules } from './limits.js'
import { notes } from './notes.js'

/** Takes the cells of a sheet one by one, in any order, within the limits, and gives its grid. Rows and columns count from 0. */
export class SheetBuilder {
  readonly #rows: CellValue[][] = []
  readonly #formulas = new Map<string, string>()
  readonly #arrays = new Map<string, string>()
  readonly #comments = new Map<string, string>()
  readonly #links = new Map<string, string>()
  readonly #floating: FloatingThing[] = []
  readonly #rules: SheetRule[] = []
  readonly #percents = new Set<string>()
  readonly #merges: Block[] = []
  readonly #hiddenRows = new Set<number>()
  #cutOff = false
  #tooWide = false
  #tooManyMerges = false
  #long: string | null = null
  #broken: string | null = null

  constructor(
    readonly name: string,
    readonly budget: CellBudget,
    readonly dateSystem: DateSystem = '1900',
  ) {}

  /** Puts a value; an empty text is what a formula gave. A far cell that holds nothing but spaces is none. */
  set(row: number, col: number, value: CellValue): void {
    if (row >= maxRows || col >= maxColumns) {
      this.#beyond(row, value)
      return
    }
    const kept = typeof value === 'string' ? this.#text(row, col, value) : value
    if (kept === null) return
    this.budget.take()
    let cells = this.#rows[row]
    if (!cells) this.#rows[row] = cells = []
    while (cells.length < col) cells.push(null)
    cells[col] = kept
  }

  /** Puts a formula, without its `=`. */
  setFormula(row: number, col: number, formula: string): void {
    if (row < maxRows && col < maxColumns && formula !== '') this.#formulas.set(addressOf(row, col), printable(formula))
  }

  /** Says which cells the array formula of a cell fills. */
  setArray(row: number, col: number, filled: string): void {
    if (row >= maxRows || col >= maxColumns) return
    const [first, last = first] = filled.split(':')
    // Some programs write an area of one cell (`A1:A1`).
    this.#arrays.set(addressOf(row, col), first === last ? addressOf(row, col) : filled)
  }

  hasComment(row: number, col: number): boolean {
    return this.#comments.has(addressOf(row, col))
  }

  setComment(row: number, col: number, text: string): void {
    if (row < maxRows && col < maxColumns) this.#comments.set(addressOf(row, col), printable(text))
  }

  /** Puts the address that a cell leads to; a place of the same file begins with `#`. */
  setLink(row: number, col: number, target: string): void {
    if (row < maxRows && col < maxColumns) this.#links.set(addressOf(row, col), printable(target))
  }

  /** Puts what lies over the cells; of a sheet full of pictures the first ones. */
  addFloating({ kind, cell, content }: FloatingThing): void {
    if (this.#floating.length < maxFloating)
      this.#floating.push({ kind, cell, content: printable(content.slice(0, maxCellLetters)) })
  }

  /** Puts a conditional format or a limit of what may be typed; of a sheet cut into thousands of them the first ones. */
  addRule(rule: SheetRule): void {
    if (this.#rules.length < maxSheetRules) this.#rules.push(rule)
  }

  /** Says that the file shows the number of a cell as a percentage. */
  showAsPercent(row: number, col: number): void {
    if (row < maxRows && col < maxColumns) this.#percents.add(addressOf(row, col))
  }

  /** Says that the file has no text for a cell that names one. */
  setBroken(row: number, col: number): void {
    this.#broken ??= addressOf(row, col)
  }

  hideRow(row: number): void {
    if (row < maxRows) this.#hiddenRows.add(row)
  }

  merge({ firstRow, firstCol, lastRow, lastCol }: Block): void {
    if (firstRow >= maxRows || firstCol >= maxColumns) return
    if (this.#merges.length >= maxMerges) {
      this.#tooManyMerges = true
      return
    }
    this.#merges.push({
      firstRow,
      firstCol,
      lastRow: Math.min(lastRow, maxRows - 1),
      lastCol: Math.min(lastCol, maxColumns - 1),
    })
  }

  /** Whether no further row will be read: what is left of the sheet need not be looked at. */
  get isCutOff(): boolean {
    return this.#cutOff
  }

  grid(): Grid {
    const some: readonly (readonly CellValue[] | undefined)[] = this.#rows
    const rows = Array.from({ length: this.#cutOff ? maxRows : some.length }, (_, at) => some[at] ?? [])
    return {
      name: this.name,
      rows,
      formulas: this.#formulas,
      arrayFormulas: this.#arrays,
      comments: this.#comments,
      links: this.#links,
      ...(this.#floating.length > 0 ? { floating: this.#floating } : {}),
      ...(this.#rules.length > 0 ? { rules: this.#rules } : {}),
      shownAsPercent: this.#percents,
      merges: this.#merges,
      hiddenRows: new Set([...this.#hiddenRows].filter((row) => row < rows.length)),
      typed: true,
      dateSystem: this.dateSystem,
      cutOff: this.#cutOff,
    }
  }

  /** What of the sheet was not read. */
  notes(): Text[] {
    return [
      ...(this.#tooWide ? [notes.columnsLeftOut(this.name)] : []),
      ...(this.#tooManyMerges ? [notes.mergesLeftOut(this.name)] : []),
      ...(this.#long ? [notes.longText(this.name, this.#long)] : []),
      ...(this.#broken ? [notes.brokenTexts(this.name, this.#broken)] : []),
    ]
  }

  #beyond(row: number, value: CellValue): void {
    if (value === null || (typeof value === 'string' && value.trim() === '')) return
    if (row >= maxRows) this.#cutOff = true
    else this.#tooWide = true
  }

  #text(row: number, col: number, text: string): string {
    if (text.length > maxCellLetters) this.#long ??= addressOf(row, col)
    return printable(text.slice(0, maxCellLetters))
  }
}
