import { readFile as read } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type CellValue, placeOf } from '@parscore/scoring'
import { readFile } from '@parscore/workbook'
import { parseCsv } from 'hucre'

const NOTHING = 1e-9

/** A formula with what the file says that it comes to, and what another program shows. */
export interface FormulaCell {
  readonly place: string
  readonly formula: string
  readonly value: CellValue
  readonly shown: string
}

/** The formulas of score sheet and summary with what the file says and what LibreOffice shows. */
export async function formulaCells(file: string, bytes: Uint8Array, out: string): Promise<FormulaCell[]> {
  const opened = await readFile(bytes, file)
  if (!opened.ok) throw new Error(opened.error.message.en)
  const sheets = opened.value.grids.filter(({ name }) => name === 'Bảng chấm' || name === 'Tổng hợp')
  const cells = sheets.map(async ({ name, rows, formulas }) => {
    const csv = parseCsv(await read(join(out, `${basename(file, '.xlsx')}-${name}.csv`), 'utf8'), { delimiter: ',' })
    return [...formulas].flatMap(([address, formula]) => {
      const at = placeOf(address)
      if (!at) return []
      const shown = String(csv[at.row]?.[at.col] ?? '')
      return [{ place: `${basename(file)} ${name}!${address}`, formula, value: rows[at.row]?.[at.col] ?? null, shown }]
    })
  })
  return (await Promise.all(cells)).flat()
}

/** Percentages are shown rounded. */
export function isSame({ value, shown }: FormulaCell): boolean {
  if (typeof value !== 'number') return shown === String(value ?? '')
  if (shown.endsWith('%')) return Math.abs(Number.parseFloat(shown) / 100 - value) <= NOTHING
  return shown !== '' && Math.abs(Number(shown) - value) <= NOTHING
}
