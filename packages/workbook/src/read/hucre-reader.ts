import { read } from 'hucre'
import { CellBudget } from './cell-budget.js'
import type { OpenedFile } from './opened-file.js'
import { SheetBuilder } from './sheet-builder.js'
import type { ZipParts } from './zip/zip-parts.js'

/**
 * Reads the binary workbook of Excel (xlsb) with hucre, the only format that is left to it; its formulas and hidden rows are not
 * told.
 *
 * @param bytes the file
 * @param parts the same, opened: each part is unpacked once before, so that none unpacks to more than is let in
 */
export async function readXlsb(bytes: Uint8Array, parts: ZipParts): Promise<OpenedFile> {
  for (const name of parts.names()) parts.part(name)
  const workbook = await read(bytes)
  const budget = new CellBudget()
  const sheets = workbook.sheets.map(({ name, rows, merges = [] }) => {
    const sheet = new SheetBuilder(name, budget, workbook.dateSystem ?? '1900')
    // hucre leaves rows without a cell out: the array has holes.
    const some: readonly (readonly (string | number | boolean | Date | null)[] | undefined)[] = rows
    for (const [at, row] of some.entries()) for (const [col, value] of (row ?? []).entries()) sheet.set(at, col, value)
    for (const { startRow, startCol, endRow, endCol } of merges)
      sheet.merge({ firstRow: startRow, firstCol: startCol, lastRow: endRow, lastCol: endCol })
    return sheet
  })
  return {
    format: 'xls',
    grids: sheets.map((sheet) => sheet.grid()),
    notes: [...sheets.flatMap((sheet) => sheet.notes())],
  }
}
