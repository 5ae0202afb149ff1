import type { NamedRange, SheetModel } from '../write/write-workbook.js'

/** Sheets and the names that say what of them is printed. */
export interface PrintReady {
  readonly sheets: readonly SheetModel[]
  readonly names: readonly NamedRange[]
}

const absolute = (range: string): string => range.replace(/(?<![A-Z])([A-Z]+)(\d+)/g, '$$$1$$$2')
const columnsOf = (range: string): string => range.replace(/[A-Z]+/g, (letters) => `$${letters}`)
const rowsOf = (range: string): string => range.replace(/\d+/g, (digits) => `$${digits}`)

/**
 * Takes the print area and the repeated header out of the set-up of sheets and makes names of them: hucre 1.0.0 writes them
 * without the quotes that the name of a sheet with a space needs, and Excel then calls the file damaged.
 */
export function printReady(sheets: readonly SheetModel[]): PrintReady {
  const names = sheets.flatMap(({ name, pageSetup }): NamedRange[] => {
    const { printArea, printTitlesColumn, printTitlesRow } = pageSetup ?? {}
    const sheet = `'${name.replaceAll("'", "''")}'!`
    const titles = [
      ...(printTitlesColumn ? [sheet + columnsOf(printTitlesColumn)] : []),
      ...(printTitlesRow ? [sheet + rowsOf(printTitlesRow)] : []),
    ]
    return [
      ...(printArea ? [{ name: '_xlnm.Print_Area', range: sheet + absolute(printArea), scope: name }] : []),
      ...(titles.length > 0 ? [{ name: '_xlnm.Print_Titles', range: titles.join(','), scope: name }] : []),
    ]
  })
  return { names, sheets: sheets.map(withoutPrintNames) }
}

function withoutPrintNames(sheet: SheetModel): SheetModel {
  if (!sheet.pageSetup) return sheet
  const { printArea: _area, printTitlesColumn: _columns, printTitlesRow: _rows, ...pageSetup } = sheet.pageSetup
  return { ...sheet, pageSetup }
}
