import { fail, type Grid, ok, type Result, sentence, type Text } from '@parscore/scoring'
import { maxColumns, maxRows } from '@parscore/workbook'
import { askExcel, inParts, patiently } from './excel-ask.js'
import { allMerges, askDateSystem, askHiddenRows, askMerges, CELLS, cellsOf } from './excel-facts.js'
import { excelGrid, type RangeCells } from './excel-grid.js'
import { excelProblem, isFinal, isThrottled } from './excel-problem.js'
import { hostTexts } from './host-texts.js'
import type { ReadProgress } from './sheet-host.js'

/** Rows that are read at once where the whole sheet is too much for one answer. */
const CHUNK = 2000

/** A sheet as it was read; its id stays when it is renamed. */
export interface ReadSheet {
  readonly id: string
  readonly grid: Grid
}

/** Reads the sheet in front: with one request, or in parts where Excel does not give all of it at once. */
export async function readFront(signal: AbortSignal, progress: ReadProgress): Promise<Result<ReadSheet, Text>> {
  try {
    const read = await patiently(() => askExcel(readAtOnce))
    if (read) return read
  } catch (error) {
    if (isFinal(error) || isThrottled(error)) return fail(excelProblem(error, '', ''))
  }
  return askExcel((context) => readInParts(context, signal, progress))
}

/** @returns `null` where Excel tells of the range but not of its cells, as of one that goes down to the last row */
async function readAtOnce(context: Excel.RequestContext): Promise<Result<ReadSheet, Text> | null> {
  const sheet = context.workbook.worksheets.getActiveWorksheet()
  sheet.load('name,id')
  const range = sheet.getUsedRangeOrNullObject(true)
  const [dateSystem, hidden, merges] = [askDateSystem(context), askHiddenRows(range), askMerges(range, sheet)]
  range.load(CELLS)
  await context.sync()
  const { name, id } = sheet
  if (range.isNullObject) return fail(sentence(hostTexts.sheetEmpty, { name }))
  const cells = cellsOf(range)
  if (!cells) return null
  const facts = { merged: merges(), hiddenRows: new Set(hidden(range.rowIndex)), dateSystem: dateSystem() }
  return ok({ id, grid: excelGrid([cells], { name, ...facts, cutOff: range.rowCount > maxRows }) })
}

/** Reads a large sheet in parts, as far as a sheet is read at all. */
async function readInParts(
  context: Excel.RequestContext,
  signal: AbortSignal,
  progress: ReadProgress,
): Promise<Result<ReadSheet, Text>> {
  let name = ''
  try {
    const sheet = context.workbook.worksheets.getActiveWorksheet()
    sheet.load('name,id')
    const used = sheet.getUsedRangeOrNullObject(true)
    used.load('rowIndex,columnIndex,rowCount,columnCount')
    const dateSystem = askDateSystem(context)
    await context.sync()
    name = sheet.name
    if (used.isNullObject) return fail(sentence(hostTexts.sheetEmpty, { name }))
    const { rowIndex, columnIndex } = used
    const all = Math.min(used.rowCount, maxRows)
    const width = Math.min(used.columnCount, maxColumns)
    const blocks: RangeCells[] = []
    const hiddenRows = new Set<number>()
    await inParts(all, CHUNK, async (first, count) => {
      if (signal.aborted) return
      const part = sheet.getRangeByIndexes(rowIndex + first, columnIndex, count, width)
      const hidden = askHiddenRows(part)
      part.load(CELLS)
      await context.sync()
      const cells = cellsOf(part)
      if (cells) blocks.push(cells)
      for (const row of hidden(rowIndex + first)) hiddenRows.add(row)
      progress(first + count, all)
    })
    const bounds = { rowIndex, columnIndex, rowCount: all, columnCount: width }
    const merged = signal.aborted ? '' : await allMerges(context, sheet, bounds)
    // Renamed meanwhile, it is told by the name that a person sees now.
    name = sheet.name
    const facts = { name, merged, hiddenRows, dateSystem: dateSystem(), cutOff: used.rowCount > maxRows }
    return ok({ id: sheet.id, grid: excelGrid(blocks, facts) })
  } catch (error) {
    return fail(excelProblem(error, name, ''))
  }
}
