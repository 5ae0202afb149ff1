import type { DateSystem } from '@parscore/scoring'
import { patiently } from './excel-ask.js'
import { bareAddresses, type RangeCells } from './excel-grid.js'
import { isFinal } from './excel-problem.js'

/** What is loaded of a range whose cells are read. */
export const CELLS = 'values,formulas,numberFormat,rowIndex,columnIndex,rowCount,columnCount'

/** A range of the sheet, counted from 0. */
export type Bounds = Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>

/** 1/1/2000 counted from 1/1/1904, where the Mac system has 0; Windows has 36 526. */
const FIRST_OF_2000_IN_1904 = 35_064

/** Asks for the date system: Excel has no property for it, but the serial of a day tells. */
export function askDateSystem(context: Excel.RequestContext): () => DateSystem {
  const firstOf2000 = context.workbook.functions.date(2000, 1, 1)
  firstOf2000.load('value')
  return () => (firstOf2000.value === FIRST_OF_2000_IN_1904 ? '1904' : '1900')
}

/** Asks which rows of a range are hidden; answered with places counted from 0. */
export function askHiddenRows(range: Excel.Range): (firstRow: number) => readonly number[] {
  const rows = range.getRowProperties({ rowHidden: true })
  return (firstRow) => (rows.value ?? []).flatMap((row, offset) => (row.rowHidden ? [firstRow + offset] : []))
}

/**
 * Asks for the merged blocks of a range, as addresses without their sheet; Excel fails where there are more than 512. The sheet is
 * called as it is at that moment: it may have been renamed since an earlier request.
 */
export function askMerges(range: Excel.Range, sheet: Excel.Worksheet): () => string {
  if (!knowsMerges()) return () => ''
  const merged = range.getMergedAreasOrNullObject()
  merged.load('address')
  sheet.load('name')
  return () => (merged.isNullObject ? '' : bareAddresses(merged.address, sheet.name))
}

/** The merged blocks of a range with any number of them, as addresses: half of its rows where Excel does not tell of all. */
export async function allMerges(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { rowIndex, columnIndex, rowCount, columnCount }: Bounds,
): Promise<string> {
  try {
    return await patiently(async () => {
      const told = askMerges(sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount), sheet)
      await context.sync()
      return told()
    })
  } catch (error) {
    if (isFinal(error) || rowCount === 1) throw error
  }
  const half = Math.floor(rowCount / 2)
  const upper = await allMerges(context, sheet, { rowIndex, columnIndex, rowCount: half, columnCount })
  const below = { rowIndex: rowIndex + half, columnIndex, rowCount: rowCount - half, columnCount }
  return [upper, await allMerges(context, sheet, below)].filter((told) => told !== '').join(',')
}

const knowsMerges = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', '1.13')

/** The cells of a range, or `null`: of whole columns or rows Excel gives `null` instead of values. */
export const cellsOf = ({ rowIndex, columnIndex, values, formulas, numberFormat }: Excel.Range): RangeCells | null =>
  values === null ? null : { rowIndex, columnIndex, values, formulas, numberFormat }
