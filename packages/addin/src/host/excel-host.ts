import { fail, type Grid, ok, type Result, type Text } from '@parscore/scoring'
import { IDENTITY_SHEET } from '@parscore/workbook'
import { askExcel, patiently } from './excel-ask.js'
import { excelGrid } from './excel-grid.js'
import { excelProblem } from './excel-problem.js'
import { type ReadSheet, readFront } from './excel-read.js'
import { readSelection } from './excel-selection.js'
import { watchExcel } from './excel-watch.js'
import { type SheetKey, writeCells } from './excel-write.js'
import type { CellEdit, ReadProgress, ReadSource, SheetChange, SheetHost, Written } from './sheet-host.js'

/** Excel, through Office.js: one read `sync` a check, one to look and one to write a repair. */
export class ExcelHost implements SheetHost {
  readonly kind = 'excel'

  /** The hidden sheet of a template, which says of which framework it is. */
  private identity: Grid | null = null
  /** Set once the workbook has been asked what it is. */
  private asked = false
  /** The sheet that was read last. */
  private front: ReadSheet | null = null

  async read(source: ReadSource, signal: AbortSignal, progress: ReadProgress): Promise<Result<Grid, Text>> {
    try {
      if (!this.asked) this.identity = await patiently(() => askExcel(identityOf))
      this.asked = true
    } catch (error) {
      return fail(excelProblem(error, '', ''))
    }
    const read = await (source === 'selection' ? readSelection() : readFront(signal, progress))
    if (!read.ok) return read
    this.front = read.value
    return ok(read.value.grid)
  }

  around(read: Grid): readonly Grid[] {
    return this.identity ? [read, this.identity] : [read]
  }

  async select(sheet: string, cell: string): Promise<Result<null, Text>> {
    try {
      return await askExcel(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(this.keyOf(sheet).key)
        worksheet.activate()
        worksheet.getRange(cell).select()
        await context.sync()
        return ok(null)
      })
    } catch (error) {
      return fail(excelProblem(error, sheet, cell))
    }
  }

  write(sheet: string, edits: readonly CellEdit[]): Promise<Result<Written, Text>> {
    return writeCells(this.keyOf(sheet), edits)
  }

  async insert(value: string | number): Promise<Result<Written, Text>> {
    try {
      const { sheet, cell } = await askExcel(activeCell)
      return await writeCells(sheet, [{ cell, value }])
    } catch (error) {
      return fail(excelProblem(error, '', ''))
    }
  }

  onChange(listener: (change: SheetChange) => void): () => void {
    return watchExcel(listener)
  }

  /** The sheet that was read is found by its id: it may be renamed before a repair is written. */
  private keyOf(name: string): SheetKey {
    return { key: this.front?.grid.name === name ? this.front.id : name, name }
  }
}

async function activeCell(context: Excel.RequestContext): Promise<{ readonly sheet: SheetKey; readonly cell: string }> {
  const active = context.workbook.getActiveCell()
  active.load('address')
  active.worksheet.load('name,id')
  await context.sync()
  const { name, id } = active.worksheet
  return { sheet: { key: id, name }, cell: active.address.slice(active.address.lastIndexOf('!') + 1) }
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
