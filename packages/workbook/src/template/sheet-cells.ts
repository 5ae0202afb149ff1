import type { CellValue } from '@parscore/scoring'
import type { Cell, CellStyle } from '../write/write-workbook.js'

/** The cells of a sheet that is being made. Rows count from 1, columns from 0. */
export class SheetCells {
  readonly cells = new Map<string, Cell>()

  /** Writes a value, or only the look of an empty cell. */
  value(row: number, col: number, value: CellValue, style: CellStyle, comment?: string): void {
    this.put(row, col, { value, style }, comment)
  }

  /** Writes a formula; its result is calculated once all sheets are laid out. */
  formula(row: number, col: number, formula: string, style: CellStyle, comment?: string): void {
    this.put(row, col, { formula, style }, comment)
  }

  /** A row of values in one look, from the first column on. */
  row(row: number, values: readonly CellValue[], style: CellStyle): void {
    for (const [col, value] of values.entries()) this.value(row, col, value, style)
  }

  private put(row: number, col: number, cell: Cell, comment: string | undefined): void {
    this.cells.set(`${row - 1},${col}`, comment === undefined ? cell : { ...cell, comment: { text: comment } })
  }
}

/** The print set-up of every sheet: landscape, as wide as the page, with the header on each. */
export const landscape = (titleRows: string | null, pagesWide = 1, paperSize: 'a3' | 'a4' = 'a4') => ({
  paperSize,
  orientation: 'landscape' as const,
  fitToPage: true,
  fitToWidth: pagesWide,
  fitToHeight: 0,
  margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
  ...(titleRows === null ? {} : { printTitlesRow: titleRows }),
})

/** Protection without a password: it keeps formulas from being typed over by mistake, and anybody may take it off. */
export const protectedSheet = {
  sheet: true,
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatColumns: true,
  formatRows: true,
  autoFilter: true,
}

export const pageNumbers = { oddFooter: '&C&"Times New Roman,Regular"&10Trang &P/&N' }
