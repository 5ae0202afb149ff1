import { fail, type Grid, ok, type Result, sentence, type Text } from '@parscore/scoring'
import { IDENTITY_SHEET, maxColumns, maxRows } from '@parscore/workbook'
import { texts } from '../texts/texts.js'
import { type ExcelCells, type StoredCell, toStore } from './excel-cells.js'
import { excelGrid, type RangeCells } from './excel-grid.js'
import { excelProblem, isTooLarge } from './excel-problem.js'
import type { CellEdit, ReadProgress, ReadSource, SheetHost, Written } from './sheet-host.js'

const CELLS = 'values,formulas,numberFormat,rowIndex,columnIndex,rowCount,columnCount'
/** Rows that are read at once where the whole sheet is too much for one answer. */
const CHUNK = 2000

/** 1/1/2000 counted from 1/1/1904, where the Mac system has 0; Windows has 36 526. */
const FIRST_OF_2000_IN_1904 = 35_064

/** Excel, through Office.js: one read `sync` a check, one to look and one to write a repair. */
export class ExcelHost implements SheetHost {
  readonly kind = 'excel'

  /** The hidden sheet of a template, which says of which framework it is. */
  private identity: Grid | null = null
  /** Set once the workbook has been asked what it is. */
  private asked = false

  async read(source: ReadSource, signal: AbortSignal, progress: ReadProgress): Promise<Result<Grid, Text>> {
    try {
      if (!this.asked) this.identity = await Excel.run(identityOf)
      this.asked = true
      return await Excel.run((context) => readAtOnce(context, source))
    } catch (error) {
      if (!isTooLarge(error)) return fail(excelProblem(error, '', ''))
    }
    try {
      return await Excel.run((context) => readInParts(context, signal, progress))
    } catch (error) {
      return fail(excelProblem(error, '', ''))
    }
  }

  around(read: Grid): readonly Grid[] {
    return this.identity ? [read, this.identity] : [read]
  }

  async select(sheet: string, cell: string): Promise<Result<null, Text>> {
    try {
      return await Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet)
        worksheet.activate()
        worksheet.getRange(cell).select()
        await context.sync()
        return ok(null)
      })
    } catch (error) {
      return fail(excelProblem(error, sheet, cell))
    }
  }

  async write(sheet: string, edits: readonly CellEdit[]): Promise<Result<Written, Text>> {
    try {
      return await Excel.run((context) => writeCells(context, context.workbook.worksheets.getItem(sheet), sheet, edits))
    } catch (error) {
      return fail(excelProblem(error, sheet, edits[0]?.cell ?? ''))
    }
  }

  async insert(value: string | number): Promise<Result<Written, Text>> {
    try {
      return await Excel.run(async (context) => {
        const cell = context.workbook.getActiveCell()
        cell.load('address')
        cell.worksheet.load('name')
        await context.sync()
        const { name } = cell.worksheet
        const address = cell.address.slice(cell.address.lastIndexOf('!') + 1)
        return writeCells(context, context.workbook.worksheets.getItem(name), name, [{ cell: address, value }])
      })
    } catch (error) {
      return fail(excelProblem(error, '', ''))
    }
  }

  onChange(listener: () => void): () => void {
    const handler = async () => listener()
    const added = Excel.run(async (context) => {
      const { worksheets } = context.workbook
      const handlers = [worksheets.onChanged.add(handler), worksheets.onActivated.add(handler)]
      await context.sync()
      return handlers
    })
    // Without events the user still has the button.
    added.catch(() => undefined)
    return () => {
      added.then(
        (handlers) =>
          Excel.run(handlers[0]?.context ?? new Excel.RequestContext(), async (context) => {
            for (const each of handlers) each.remove()
            await context.sync()
          }),
        () => undefined,
      )
    }
  }
}

async function readAtOnce(context: Excel.RequestContext, source: ReadSource): Promise<Result<Grid, Text>> {
  const sheet = context.workbook.worksheets.getActiveWorksheet()
  const range = source === 'selection' ? context.workbook.getSelectedRange() : sheet.getUsedRangeOrNullObject(true)
  const facts = askFacts(context, sheet, range)
  range.load(CELLS)
  await context.sync()
  if (range.isNullObject) return fail(sentence(texts.sheetEmpty, { name: sheet.name }))
  const cutOff = range.rowCount > maxRows
  return ok(excelGrid([cellsOf(range)], { ...facts.told(range.rowIndex), cutOff }))
}

/** Reads a large sheet in parts, as far as a sheet is read at all. */
async function readInParts(
  context: Excel.RequestContext,
  signal: AbortSignal,
  progress: ReadProgress,
): Promise<Result<Grid, Text>> {
  const sheet = context.workbook.worksheets.getActiveWorksheet()
  const range = sheet.getUsedRange(true)
  range.load('rowIndex,columnIndex,rowCount,columnCount')
  const facts = askFacts(context, sheet, null)
  await context.sync()
  const all = Math.min(range.rowCount, maxRows)
  const width = Math.min(range.columnCount, maxColumns)
  const blocks: RangeCells[] = []
  for (let done = 0; done < all && !signal.aborted; done += CHUNK) {
    const part = sheet.getRangeByIndexes(range.rowIndex + done, range.columnIndex, Math.min(CHUNK, all - done), width)
    part.load(CELLS)
    await context.sync()
    blocks.push(cellsOf(part))
    progress(Math.min(done + CHUNK, all), all)
  }
  return ok(excelGrid(blocks, { ...facts.told(range.rowIndex), cutOff: range.rowCount > maxRows }))
}

/** Asks, in the same batch, for what is not in the cells. */
function askFacts(context: Excel.RequestContext, sheet: Excel.Worksheet, range: Excel.Range | null) {
  sheet.load('name')
  // Excel has no property for it; the serial of a day tells which system the workbook has.
  const firstOf2000 = context.workbook.functions.date(2000, 1, 1)
  firstOf2000.load('value')
  const knowsMerges = Office.context.requirements.isSetSupported('ExcelApi', '1.13')
  const merged = range && knowsMerges ? range.getMergedAreasOrNullObject() : null
  merged?.load('address')
  const rows = range?.getRowProperties({ rowHidden: true }) ?? null
  return {
    told: (firstRow: number) => ({
      name: sheet.name,
      merged: merged && !merged.isNullObject ? merged.address : '',
      hiddenRows: new Set((rows?.value ?? []).flatMap((row, offset) => (row.rowHidden ? [firstRow + offset] : []))),
      dateSystem: firstOf2000.value === FIRST_OF_2000_IN_1904 ? ('1904' as const) : ('1900' as const),
    }),
  }
}

const cellsOf = ({ rowIndex, columnIndex, values, formulas, numberFormat }: Excel.Range): RangeCells => ({
  rowIndex,
  columnIndex,
  values,
  formulas,
  numberFormat,
})

/** Looks at what stands in the cells, refuses what is locked or was changed by somebody else, then writes all in one step. */
async function writeCells(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  sheet: string,
  edits: readonly CellEdit[],
): Promise<Result<Written, Text>> {
  const before = await look(
    context,
    worksheet,
    edits.map(({ cell }) => cell),
  )
  const refused = refusal(sheet, before, edits)
  if (refused) return fail(refused)
  for (const { cell, value } of edits) store(worksheet.getRange(cell), toStore(value, before.formats.get(cell)))
  await context.sync()
  return ok({ cells: edits.map(({ cell }) => cell), undo: () => undo(sheet, before, edits) })
}

async function undo(sheet: string, before: ExcelCells, edits: readonly CellEdit[]): Promise<Result<null, Text>> {
  try {
    return await Excel.run(async (context): Promise<Result<null, Text>> => {
      const worksheet = context.workbook.worksheets.getItem(sheet)
      const now = await look(
        context,
        worksheet,
        edits.map(({ cell }) => cell),
      )
      const refused = refusal(
        sheet,
        now,
        edits.map(({ cell, value }) => ({ cell, value, seen: value })),
      )
      if (refused) return fail(refused)
      for (const { cell } of edits) store(worksheet.getRange(cell), before.restore(cell))
      await context.sync()
      return ok(null)
    })
  } catch (error) {
    return fail(excelProblem(error, sheet, edits[0]?.cell ?? ''))
  }
}

async function look(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  cells: readonly string[],
): Promise<ExcelCells> {
  worksheet.protection.load('protected')
  const ranges = cells.map((cell) => {
    const range = worksheet.getRange(cell)
    range.load('values,formulas,numberFormat')
    range.format.protection.load('locked')
    return [cell, range] as const
  })
  await context.sync()
  const of = <T>(pick: (range: Excel.Range) => T) => new Map(ranges.map(([cell, range]) => [cell, pick(range)]))
  const formulas = of((range) => range.formulas[0]?.[0])
  const values = of((range) => range.values[0]?.[0])
  const formats = of((range) => String(range.numberFormat[0]?.[0] ?? 'General'))
  return {
    isProtected: worksheet.protection.protected,
    locked: of((range) => range.format.protection.locked !== false),
    values,
    formats,
    restore: (cell) => {
      const [value, formula] = [values.get(cell), formulas.get(cell)]
      const format = formats.get(cell) ?? 'General'
      return typeof value === 'string' && formula === value && value !== ''
        ? toStore(value, format)
        : { format, content: formula ?? '' }
    },
  }
}

function refusal(sheet: string, now: ExcelCells, edits: readonly CellEdit[]): Text | null {
  const locked = now.isProtected ? edits.find(({ cell }) => now.locked.get(cell)) : undefined
  if (locked) return sentence(texts.sheetProtected, { name: sheet, cell: locked.cell })
  const other = edits.find(({ cell, seen }) => seen !== undefined && (now.values.get(cell) ?? '') !== (seen ?? ''))
  return other ? sentence(texts.changedMeanwhile, { cell: other.cell }) : null
}

function store(range: Excel.Range, { format, content }: StoredCell): void {
  range.numberFormat = [[format]]
  range.formulas = [[content]]
}

/** The framework that the hidden sheet of a template names; other workbooks have no such sheet. */
async function identityOf(context: Excel.RequestContext): Promise<Grid | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(IDENTITY_SHEET)
  await context.sync()
  if (sheet.isNullObject) return null
  const range = sheet.getUsedRange(true)
  range.load('values')
  await context.sync()
  const facts = {
    name: IDENTITY_SHEET,
    merged: '',
    hiddenRows: new Set<number>(),
    dateSystem: '1900' as const,
    cutOff: false,
  }
  const cells = { rowIndex: 0, columnIndex: 0, values: range.values, formulas: [], numberFormat: [] }
  return excelGrid([cells], facts)
}
