import { addressOf, type Block, type CellValue, type Grid, placeOf } from '@parscore/scoring'
import { accessDenied, invalidArgument, invalidSelection, itemNotFound } from './api-error.js'

/** What a cell of the stand-in holds. */
export interface ExcelCell {
  value: string | number | boolean
  /** With `=`, or `null`. */
  formula: string | null
  format: string
  locked: boolean
}

/** A change as Excel tells it to listeners. */
export interface ChangeEvent {
  readonly kind: 'changed' | 'activated' | 'calculated' | 'deleted'
  readonly sheet: ExcelSheet
  readonly address: string
  /** Whether somebody else made it. */
  readonly isRemote: boolean
}

/** Rows and columns of a sheet of Excel. */
export const LAST_ROW = 1_048_575
export const LAST_COL = 16_383

/** One sheet in memory. */
export class ExcelSheet {
  readonly cells = new Map<string, ExcelCell>()
  readonly hiddenRows = new Set<number>()
  readonly comments = new Map<string, string>()
  merges: readonly Block[] = []
  isProtected = false

  constructor(
    readonly workbook: ExcelWorkbook,
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, col: number): ExcelCell {
    return this.cells.get(addressOf(row, col)) ?? { value: '', formula: null, format: 'General', locked: true }
  }

  /** The block of cells that hold something, or `null` for an empty sheet. */
  usedBlock(): Block | null {
    const places = [...this.cells].flatMap(([address, cell]) =>
      cell.value === '' && !cell.formula ? [] : (placeOf(address) ?? []),
    )
    if (places.length === 0) return null
    const bounds = { firstRow: LAST_ROW, firstCol: LAST_COL, lastRow: 0, lastCol: 0 }
    for (const { row, col } of places) {
      bounds.firstRow = Math.min(bounds.firstRow, row)
      bounds.firstCol = Math.min(bounds.firstCol, col)
      bounds.lastRow = Math.max(bounds.lastRow, row)
      bounds.lastCol = Math.max(bounds.lastCol, col)
    }
    return bounds
  }

  /** Stores what a request or a person puts in a cell, as if it were typed in English Excel. */
  store(row: number, col: number, content: unknown): void {
    const cell = this.writable(row, col)
    const { value, formula } = typed(content, cell.format)
    this.put(row, col, { ...cell, value, formula })
  }

  setFormat(row: number, col: number, format: string): void {
    this.put(row, col, { ...this.writable(row, col), format })
  }

  setLocked(row: number, col: number, locked: boolean): void {
    this.put(row, col, { ...this.writable(row, col), locked })
  }

  /** A formula gives another result; nobody typed in its cell. */
  result(row: number, col: number, value: ExcelCell['value']): void {
    this.put(row, col, { ...this.cell(row, col), value })
  }

  private put(row: number, col: number, cell: ExcelCell): void {
    this.cells.set(addressOf(row, col), cell)
  }

  private writable(row: number, col: number): ExcelCell {
    const cell = this.cell(row, col)
    if (this.workbook.isReadOnly || (this.isProtected && cell.locked)) throw accessDenied()
    return cell
  }
}

/** What Excel makes of a content: an apostrophe keeps a text, a number in a cell formatted as text is one too. */
function typed(content: unknown, format: string): Pick<ExcelCell, 'value' | 'formula'> {
  if (typeof content === 'number' || typeof content === 'boolean') {
    return { value: format === '@' ? String(content) : content, formula: null }
  }
  if (typeof content !== 'string') throw invalidArgument(String(content))
  if (content.startsWith("'")) return { value: content.slice(1), formula: null }
  if (format === '@' || content === '') return { value: content, formula: null }
  if (content.startsWith('=')) throw new Error(`the stand-in does not calculate: ${content}`)
  // English Excel takes a comma for a mark of thousands.
  const plain = content.replaceAll(',', '')
  return { value: /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : content, formula: null }
}

/** A cell as Excel keeps it; a date is a number with a format. `null` for a cell with nothing. */
function cellOf(value: CellValue, formula: string | undefined): ExcelCell | null {
  if (value === null && formula === undefined) return null
  const isDate = value instanceof Date
  return {
    value: isDate ? value.getTime() / 86_400_000 + 25_569 : (value ?? ''),
    formula: formula === undefined ? null : `=${formula}`,
    format: isDate ? 'dd/mm/yyyy' : 'General',
    locked: true,
  }
}

/** A workbook in memory, as Excel on the web holds one. */
export class ExcelWorkbook {
  readonly sheets: ExcelSheet[] = []
  active = 0
  /** The selected blocks of the active sheet. */
  selections: readonly Block[] = [{ firstRow: 0, firstCol: 0, lastRow: 0, lastCol: 0 }]
  /** Whether it is open for reading only, as in protected view. */
  isReadOnly = false
  dateSystem: '1900' | '1904' = '1900'
  /** The files that were opened as workbooks of their own, in base64. */
  readonly opened: string[] = []
  private listeners: ((event: ChangeEvent) => void)[] = []

  /** A workbook of the grids that a file was read into. */
  static of(grids: readonly Grid[]): ExcelWorkbook {
    const workbook = new ExcelWorkbook()
    for (const grid of grids) workbook.addGrid(grid)
    return workbook
  }

  /** The first block that is selected; mostly it is the only one. */
  get selection(): Block {
    const [first] = this.selections
    if (!first) throw invalidSelection()
    return first
  }

  set selection(block: Block) {
    this.selections = [block]
  }

  addGrid(grid: Grid): ExcelSheet {
    const sheet = new ExcelSheet(this, `{${this.sheets.length + 1}}`, grid.name)
    for (const [row, values] of grid.rows.entries())
      for (const [col, value] of values.entries()) {
        const cell = cellOf(value, grid.formulas.get(addressOf(row, col)))
        if (cell) sheet.cells.set(addressOf(row, col), cell)
      }
    sheet.merges = grid.merges
    for (const row of grid.hiddenRows) sheet.hiddenRows.add(row)
    this.sheets.push(sheet)
    return sheet
  }

  /** Adds an empty sheet, named as Excel names it. */
  addSheet(): ExcelSheet {
    const number = this.sheets.length + 1
    const sheet = new ExcelSheet(this, `{${number}}`, `Sheet${number}`)
    this.sheets.push(sheet)
    return sheet
  }

  activeSheet(): ExcelSheet {
    const sheet = this.sheets[this.active]
    if (!sheet) throw itemNotFound('active worksheet')
    return sheet
  }

  find(nameOrId: string): ExcelSheet | null {
    return (
      this.sheets.find((sheet) => sheet.name.toLowerCase() === nameOrId.toLowerCase() || sheet.id === nameOrId) ?? null
    )
  }

  delete(name: string): void {
    const place = this.sheets.findIndex((sheet) => sheet.name === name)
    if (place < 0) throw itemNotFound(name)
    const [gone] = this.sheets.splice(place, 1)
    this.active = Math.min(this.active, this.sheets.length - 1)
    if (gone) this.tell({ kind: 'deleted', sheet: gone, address: '', isRemote: false })
  }

  /** A person renames a sheet: listeners to cells hear nothing of it. */
  rename(sheet: string, name: string): void {
    const found = this.find(sheet)
    if (!found) throw itemNotFound(sheet)
    found.name = name
  }

  /** Formulas give other results: another sheet, the clock or an answer that came late made Excel calculate. Only that is told. */
  recalculate(sheet: string, results: Readonly<Record<string, ExcelCell['value']>>): void {
    const found = this.find(sheet)
    if (!found) throw itemNotFound(sheet)
    for (const [address, value] of Object.entries(results)) {
      const place = placeOf(address)
      if (!place) throw invalidArgument(address)
      found.result(place.row, place.col, value)
    }
    this.tell({ kind: 'calculated', sheet: found, address: Object.keys(results).join(','), isRemote: false })
  }

  activate(sheet: ExcelSheet): void {
    const place = this.sheets.indexOf(sheet)
    if (place === this.active) return
    this.active = place
    this.tell({ kind: 'activated', sheet, address: '', isRemote: false })
  }

  /** A person types in a cell, here or in another copy of the file. */
  type(sheet: string, address: string, content: string | number, isRemote = false): void {
    const [found, place] = [this.find(sheet), placeOf(address)]
    if (!found || !place) throw itemNotFound(`${sheet}!${address}`)
    found.store(place.row, place.col, content)
    this.tell({ kind: 'changed', sheet: found, address, isRemote })
  }

  onEvent(listener: (event: ChangeEvent) => void): void {
    this.listeners.push(listener)
  }

  tell(event: ChangeEvent): void {
    for (const listener of this.listeners) listener(event)
  }
}
