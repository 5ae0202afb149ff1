import { fail, ok, type Result, sentence, type Text } from '@parscore/scoring'
import { inParts, writeInExcel } from './excel-ask.js'
import { type ExcelCells, type StoredCell, toStore } from './excel-cells.js'
import { excelProblem, isDenied } from './excel-problem.js'
import { hostTexts } from './host-texts.js'
import type { CellEdit, Written } from './sheet-host.js'

/** Cells that are looked at, or written, with one request. */
const CELLS_AT_ONCE = 1000

/** A sheet by what Excel finds it by, its id or its name, and by the name that a person knows. */
export interface SheetKey {
  readonly key: string
  readonly name: string
}

/** Looks at what stands in the cells, refuses what is locked or was changed by somebody else, then writes all or none. */
export async function writeCells(sheet: SheetKey, edits: readonly CellEdit[]): Promise<Result<Written, Text>> {
  const contents = (before: ExcelCells) =>
    edits.map(({ cell, value }) => ({ cell, content: toStore(value, before.formats.get(cell)) }))
  const before = await changed(sheet, edits, contents)
  if (!before.ok) return before
  return ok({ cells: edits.map(({ cell }) => cell), undo: () => undo(sheet, before.value, edits) })
}

async function undo(sheet: SheetKey, before: ExcelCells, edits: readonly CellEdit[]): Promise<Result<null, Text>> {
  const written = edits.map(({ cell, value }) => ({ cell, value, seen: value }))
  const restored = await changed(sheet, written, () =>
    edits.map(({ cell }) => ({ cell, content: before.restore(cell) })),
  )
  return restored.ok ? ok(null) : restored
}

interface CellStore {
  readonly cell: string
  readonly content: StoredCell
}

/** @returns what stood in the cells before */
async function changed(
  { key, name }: SheetKey,
  edits: readonly CellEdit[],
  contents: (before: ExcelCells) => readonly CellStore[],
): Promise<Result<ExcelCells, Text>> {
  try {
    return await writeInExcel(async (context): Promise<Result<ExcelCells, Text>> => {
      const worksheet = context.workbook.worksheets.getItem(key)
      const cells = edits.map(({ cell }) => cell)
      const before = await look(context, worksheet, cells)
      const refused = refusal(name, before, edits)
      if (refused) return fail(refused)
      try {
        await storeAll(context, worksheet, contents(before), before)
      } catch (error) {
        if (isDenied(error) && before.isReadOnly) return fail(hostTexts.workbookReadOnly)
        throw error
      }
      return ok(before)
    })
  } catch (error) {
    return fail(excelProblem(error, name, edits[0]?.cell ?? ''))
  }
}

/** Writes with as many requests as Excel wants; where one is refused, what the earlier ones wrote is put back. */
async function storeAll(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  stores: readonly CellStore[],
  before: ExcelCells,
): Promise<void> {
  let written = 0
  const inRequests = (cells: readonly CellStore[], done: (count: number) => void) =>
    inParts(cells.length, CELLS_AT_ONCE, async (first, count) => {
      for (const { cell, content } of cells.slice(first, first + count)) store(worksheet.getRange(cell), content)
      await context.sync()
      done(count)
    })
  try {
    await inRequests(stores, (count) => {
      written += count
    })
  } catch (error) {
    const earlier = stores.slice(0, written).map(({ cell }) => ({ cell, content: before.restore(cell) }))
    await inRequests(earlier, () => undefined)
    throw error
  }
}

function store(range: Excel.Range, { format, content }: StoredCell): void {
  range.numberFormat = [[format]]
  range.formulas = [[content]]
}

async function look(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  cells: readonly string[],
): Promise<ExcelCells> {
  const { workbook } = context
  const ranges: (readonly [string, Excel.Range])[] = []
  await inParts(cells.length, CELLS_AT_ONCE, async (first, count) => {
    // What a refused request asked for was not loaded, so each asks for it.
    worksheet.protection.load('protected')
    workbook.load('readOnly')
    const part = cells.slice(first, first + count).map((cell) => {
      const range = worksheet.getRange(cell)
      range.load('values,formulas,numberFormat')
      range.format.protection.load('locked')
      return [cell, range] as const
    })
    await context.sync()
    ranges.push(...part)
  })
  const of = <T>(pick: (range: Excel.Range) => T) => new Map(ranges.map(([cell, range]) => [cell, pick(range)]))
  const formulas = of((range) => range.formulas[0]?.[0])
  const values = of((range) => range.values[0]?.[0])
  const formats = of((range) => String(range.numberFormat[0]?.[0] ?? 'General'))
  return {
    isProtected: worksheet.protection.protected,
    isReadOnly: workbook.readOnly,
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
  if (locked) return sentence(hostTexts.sheetProtected, { name: sheet, cell: locked.cell })
  const other = edits.find(({ cell, seen }) => seen !== undefined && (now.values.get(cell) ?? '') !== (seen ?? ''))
  return other ? sentence(hostTexts.changedMeanwhile, { cell: other.cell }) : null
}
