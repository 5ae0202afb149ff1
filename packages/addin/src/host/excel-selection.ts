import { fail, ok, type Result, type Text } from '@parscore/scoring'
import { askExcel, patiently } from './excel-ask.js'
import { allMerges, askDateSystem, askHiddenRows, CELLS, cellsOf } from './excel-facts.js'
import { excelGrid } from './excel-grid.js'
import { excelProblem, isTooLarge } from './excel-problem.js'
import type { ReadSheet } from './excel-read.js'
import { hostTexts } from './host-texts.js'

/** Reads what is selected: one block, several, or whole columns as far as they are filled. Other cells are taken for blank. */
export async function readSelection(): Promise<Result<ReadSheet, Text>> {
  try {
    return await patiently(() => askExcel(readSelected))
  } catch (error) {
    return fail(isTooLarge(error) ? hostTexts.selectionTooLarge : excelProblem(error, '', ''))
  }
}

async function readSelected(context: Excel.RequestContext): Promise<Result<ReadSheet, Text>> {
  const { workbook } = context
  const sheet = workbook.worksheets.getActiveWorksheet()
  sheet.load('name,id')
  // Of several blocks Excel gives no single range, and of whole columns no values: what is used of each block has both.
  const selected = workbook.getSelectedRanges().getUsedRangeAreasOrNullObject(true)
  selected.load('address')
  selected.areas.load(CELLS)
  const dateSystem = askDateSystem(context)
  await context.sync()
  if (selected.isNullObject) return fail(hostTexts.selectionEmpty)
  const { items } = selected.areas
  const blocks = items.flatMap((area) => cellsOf(area) ?? [])
  if (blocks.length < items.length) return fail(hostTexts.selectionTooLarge)
  const hidden = items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => {
    const told = askHiddenRows(sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount))
    return () => told(rowIndex)
  })
  await context.sync()
  const merges: string[] = []
  for (const area of items) merges.push(await allMerges(context, sheet, area))
  const facts = {
    name: sheet.name,
    merged: merges.filter((told) => told !== '').join(','),
    hiddenRows: new Set(hidden.flatMap((told) => told())),
    dateSystem: dateSystem(),
    cutOff: false,
  }
  return ok({ id: sheet.id, grid: excelGrid(blocks, facts) })
}
