import { summarised } from '../checks/summary-of.js'
import { fullAddress } from '../sheet/grid.js'
import type { ScoreSheet } from '../sheet/score-sheet.js'
import type { Text } from '../text.js'
import type { Replacement } from './equation.js'

/** Another table of the same document that gives a cell another value. */
export interface Witness extends Replacement {
  /** Full address of the cell that says so. */
  readonly cell: string
  /** What the table is called. */
  readonly name: Text
}

const DETAIL: Text = { vi: 'bảng chi tiết', en: 'the detail' }
const SUMMARY: Text = { vi: 'bảng tổng hợp', en: 'the summary' }

/**
 * What the summaries of a sheet, or the tables that it sums up, say otherwise of its cells.
 *
 * @param tables the score tables of the workbook, the sheet among them
 */
export function summaryWitnesses(sheet: ScoreSheet, tables: readonly ScoreSheet[]): Witness[] {
  const asSummary = summarised(sheet, tables).flatMap(({ figures }) =>
    figures.flatMap(({ row, index, detail, from, at, agrees }): Witness[] => {
      const cell = from?.cells[at]
      if (agrees !== 'not' || !cell) return []
      return [{ row, column: index, value: detail, cell: fullAddress(cell.sheet, cell.address), name: DETAIL }]
    }),
  )
  const asDetail = tables.flatMap((summary) =>
    summarised(summary, tables)
      .filter(({ detail }) => detail === sheet)
      .flatMap(({ figures }) =>
        figures.flatMap(({ row, index, found, from, at, agrees }): Witness[] => {
          const cell = row.cells[index]
          if (agrees !== 'not' || !cell || !from) return []
          return [{ row: from, column: at, value: found, cell: fullAddress(cell.sheet, cell.address), name: SUMMARY }]
        }),
      ),
  )
  return [...asSummary, ...asDetail]
}
