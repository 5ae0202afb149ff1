import type { CellValue, Grid } from '@parscore/scoring'
import { sheetNames } from './sheet-name.js'
import { writeWorkbook } from './write-workbook.js'

/** Column width in characters for the longest text of a column. */
const widthOf = (rows: readonly (readonly CellValue[])[], col: number) =>
  Math.min(60, Math.max(8, ...rows.slice(0, 500).map((row) => String(row[col] ?? '').length + 2)))

/**
 * A workbook of a csv or tsv file, cell for cell as text, so that it can be annotated.
 *
 * @returns the xlsx and the name of its sheet
 */
export async function textToWorkbook(grid: Grid): Promise<{ readonly bytes: Uint8Array; readonly sheet: string }> {
  const width = Math.max(1, ...grid.rows.map((row) => row.length))
  const [sheet = 'Trang'] = sheetNames([grid.name])
  const columns = Array.from({ length: width }, (_, col) => ({
    width: widthOf(grid.rows, col),
    style: { alignment: { wrapText: true, vertical: 'top' as const } },
  }))
  const bytes = await writeWorkbook({ sheets: [{ name: sheet, rows: grid.rows.map((row) => [...row]), columns }] })
  return { bytes, sheet }
}
