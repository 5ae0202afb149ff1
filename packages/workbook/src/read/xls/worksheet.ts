import type { CellValue } from '@parscore/scoring'
import { fromLegacyFont } from '../legacy/legacy-font.js'
import { cellDate } from '../serial-date.js'
import type { SheetBuilder } from '../sheet-builder.js'
import type { Globals } from './globals.js'
import { RECORD, type Record, substream } from './record.js'

/** Errors by their byte ([MS-XLS] 2.5.10). */
const ERRORS: Readonly<globalThis.Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
}
const HIDDEN_ROW = 0x20
const FORMULAS: ReadonlySet<number> = new Set([RECORD.formula, RECORD.formula3, RECORD.formula4])
/** What stands for the number of a formula whose result is none: its kind is in the first byte. */
const NO_NUMBER = 0xffff
const [TEXT_RESULT, BOOLEAN_RESULT, ERROR_RESULT, EMPTY_RESULT] = [0, 1, 2, 3]

/** Records of one cell each. */
const CELLS: ReadonlySet<number> = new Set([
  RECORD.labelSst,
  RECORD.label,
  RECORD.rString,
  RECORD.number,
  RECORD.rk,
  RECORD.boolErr,
  RECORD.formula,
  RECORD.formula3,
  RECORD.formula4,
])

/** What a sheet of an xls has and is not read. */
export interface NotRead {
  readonly formulas: boolean
  readonly comments: boolean
}

/** Reads the records of a worksheet into a sheet. */
export class XlsWorksheet {
  /** The cell of the formula before: its text comes in a record of its own, behind those of shared and array formulas. */
  #awaitsText: { readonly row: number; readonly col: number; readonly style: number } | null = null
  #formulas = false
  #comments = false

  constructor(
    readonly sheet: SheetBuilder,
    readonly globals: Globals,
    readonly onLegacy: () => void,
  ) {}

  read(stream: Uint8Array, at: number): NotRead {
    for (const record of substream(stream, at)) this.#take(record)
    return { formulas: this.#formulas, comments: this.#comments }
  }

  #take(record: Record): void {
    const { id, view, blocks } = record
    if (id === RECORD.row && view.getUint16(12, true) & HIDDEN_ROW) this.sheet.hideRow(view.getUint16(0, true))
    else if (id === RECORD.mergeCells) this.#takeMerges(view)
    else if (id === RECORD.note) this.#comments = true
    else if (id === RECORD.mulRk) this.#takeMulRk(view)
    else if (id === RECORD.string) this.#takeString(blocks)
    else if (CELLS.has(id)) this.#takeCell(record)
  }

  #takeCell({ id, view, blocks }: Record): void {
    const cell = { row: view.getUint16(0, true), col: view.getUint16(2, true), style: view.getUint16(4, true) }
    if (id === RECORD.labelSst) this.#setText(cell, this.globals.strings[view.getUint32(6, true)] ?? null)
    else if (id === RECORD.number) this.#setNumber(cell, view.getFloat64(6, true))
    else if (id === RECORD.rk) this.#setNumber(cell, rkNumber(view.getUint32(6, true)))
    else if (FORMULAS.has(id)) this.#takeFormula(cell, view)
    else if (id === RECORD.boolErr)
      this.#set(cell, view.getUint8(7) === 1 ? errorText(view.getUint8(6)) : view.getUint8(6) !== 0)
    else this.#setText(cell, this.globals.text.long(blocks, 6))
  }

  #takeFormula(cell: Place, view: DataView): void {
    this.#formulas = true
    this.#awaitsText = null
    const kind = view.getUint16(12, true) === NO_NUMBER ? view.getUint8(6) : null
    if (kind === null) this.#setNumber(cell, view.getFloat64(6, true))
    else if (kind === TEXT_RESULT) this.#awaitsText = cell
    else if (kind === BOOLEAN_RESULT) this.#set(cell, view.getUint8(8) !== 0)
    else if (kind === ERROR_RESULT) this.#set(cell, errorText(view.getUint8(8)))
    else if (kind === EMPTY_RESULT) this.#set(cell, '')
  }

  #takeString(blocks: readonly Uint8Array[]): void {
    if (this.#awaitsText) this.#setText(this.#awaitsText, this.globals.text.long(blocks, 0))
    this.#awaitsText = null
  }

  #takeMulRk(view: DataView): void {
    const [row, firstCol] = [view.getUint16(0, true), view.getUint16(2, true)]
    const count = Math.floor((view.byteLength - 6) / 6)
    for (let index = 0; index < count; index += 1) {
      const at = 4 + index * 6
      const cell = { row, col: firstCol + index, style: view.getUint16(at, true) }
      this.#setNumber(cell, rkNumber(view.getUint32(at + 2, true)))
    }
  }

  #takeMerges(view: DataView): void {
    const count = Math.min(view.getUint16(0, true), Math.floor((view.byteLength - 2) / 8))
    for (let index = 0; index < count; index += 1) {
      const field = (number: number) => view.getUint16(2 + index * 8 + number * 2, true)
      this.sheet.merge({ firstRow: field(0), lastRow: field(1), firstCol: field(2), lastCol: field(3) })
    }
  }

  #setNumber(cell: Place, number: number): void {
    const style = this.globals.styles[cell.style]
    if (!Number.isFinite(number)) this.#set(cell, '#NUM!')
    else this.#set(cell, style?.isDate ? cellDate(number, this.globals.dateSystem) : number)
    if (style?.isPercent) this.sheet.showAsPercent(cell.row, cell.col)
  }

  #setText(cell: Place, text: string | null): void {
    if (text === null) {
      this.sheet.setBroken(cell.row, cell.col)
      return
    }
    const read = fromLegacyFont(text, this.globals.styles[cell.style]?.font ?? null)
    if (read !== text) this.onLegacy()
    this.#set(cell, read || null)
  }

  #set({ row, col }: Place, value: CellValue): void {
    this.sheet.set(row, col, value)
  }
}

interface Place {
  readonly row: number
  readonly col: number
  readonly style: number
}

const errorText = (code: number) => ERRORS[code] ?? '#N/A'

/** A number in four bytes: whole or the upper half of a double, perhaps in hundredths ([MS-XLS] 2.5.217). */
function rkNumber(rk: number): number {
  const view = new DataView(new ArrayBuffer(8))
  view.setUint32(4, rk & 0xfffffffc, true)
  const number = rk & 2 ? (rk | 0) >> 2 : view.getFloat64(0, true)
  return rk & 1 ? number / 100 : number
}
