import {
  addressOf,
  type CellValue,
  fail,
  type Grid,
  ok,
  placeOf,
  type Result,
  sentence,
  type Text,
} from '@parscore/scoring'
import type { OpenedFile } from '@parscore/workbook'
import { texts } from '../texts/texts.js'
import { gridWith } from './grid-with.js'
import type { CellEdit, SheetHost, Written } from './sheet-host.js'

/** What the page shows of an opened file. */
export interface FileView {
  readonly name: string
  readonly format: OpenedFile['format']
  readonly grids: readonly Grid[]
  /** Place of the sheet in front. */
  readonly front: number
  /** The selected cell, such as `D17`. */
  readonly selected: string | null
  /** The running text of a report; `null` for a file that is none. */
  readonly report: string | null
  /** Whether it has no table that can be checked. */
  readonly isTextOnly: boolean
}

/** A workbook file opened in the page. */
export class FileHost implements SheetHost {
  readonly kind = 'file'
  private opened: FileView | null = null
  /** Sheets that are the software's, not the user's. */
  private hidden: readonly Grid[] = []
  private original: Uint8Array = new Uint8Array()
  /** Cells that were changed, by sheet. */
  private readonly changed = new Map<string, Map<string, string | number>>()
  private readonly viewListeners = new Set<() => void>()
  private readonly changeListeners = new Set<() => void>()

  /** The file as it is now; the same object until something changes. */
  view = (): FileView | null => this.opened

  /** Calls back when the page must show something else. */
  subscribe = (listener: () => void): (() => void) => {
    this.viewListeners.add(listener)
    return () => this.viewListeners.delete(listener)
  }

  /** Opens a file in place of the one before. */
  async open(bytes: Uint8Array, name: string): Promise<Result<null, Text>> {
    const { IDENTITY_SHEET, knownTable, lineGrid, readFile, runningText } = await import('./open-workbook.js')
    const file = await readFile(bytes, name)
    const report = await runningText(bytes, name)
    if (!file.ok && report === null) return fail(file.error.message)
    this.original = bytes
    this.changed.clear()
    const read = file.ok ? file.value.grids : []
    this.hidden = read.filter((grid) => grid.name === IDENTITY_SHEET)
    const grids = read.filter((grid) => grid.name !== IDENTITY_SHEET)
    const format = file.ok ? file.value.format : 'docx'
    // A report without a table that is known is shown line by line.
    const table = knownTable(read)
    const known = table ? grids.indexOf(table) : -1
    const isTextOnly = report !== null && known < 0
    const shown = isTextOnly ? [lineGrid(report, name)] : grids
    const filled = shown.findIndex((grid) => grid.rows.length > 0)
    const front = Math.max(0, known < 0 ? filled : known)
    this.show({ name, format, grids: shown, front, selected: null, report, isTextOnly }, true)
    return ok(null)
  }

  bringToFront(front: number): void {
    if (this.opened && this.opened.front !== front) this.show({ ...this.opened, front, selected: null }, true)
  }

  /** The sheet in front, whole: in the page one cell is selected, never a range. */
  async read(): Promise<Result<Grid, Text>> {
    const grid = this.opened?.grids[this.opened.front]
    return grid ? ok(grid) : fail(texts.nothingToRead)
  }

  around(): readonly Grid[] {
    return [...(this.opened?.grids ?? []), ...this.hidden]
  }

  async select(sheet: string, cell: string): Promise<Result<null, Text>> {
    const front = this.opened?.grids.findIndex((grid) => grid.name === sheet) ?? -1
    if (!this.opened || front < 0) return fail(sentence(texts.sheetGone, { name: sheet }))
    this.show({ ...this.opened, front, selected: cell }, false)
    return ok(null)
  }

  async write(sheet: string, edits: readonly CellEdit[]): Promise<Result<Written, Text>> {
    const before = this.opened?.grids.find((grid) => grid.name === sheet)
    if (!before) return fail(sentence(texts.sheetGone, { name: sheet }))
    const refused = edits.find(({ cell, seen }) => seen !== undefined && valueAt(before, cell) !== seen)
    if (refused) return fail(sentence(texts.changedMeanwhile, { cell: refused.cell }))
    const calculated = edits.find(({ cell }) => before.formulas.has(cell))
    if (calculated) return fail(sentence(texts.cellCalculates, { cell: calculated.cell }))
    const recorded = new Map(this.changed.get(sheet))
    this.replace(
      sheet,
      gridWith(before, edits),
      new Map([...recorded, ...edits.map(({ cell, value }) => [cell, value] as const)]),
    )
    const undo = async (): Promise<Result<null, Text>> => {
      this.replace(sheet, before, recorded)
      return ok(null)
    }
    return ok({ cells: edits.map(({ cell }) => cell), undo })
  }

  async insert(value: string | number): Promise<Result<Written, Text>> {
    const { opened } = this
    const grid = opened?.grids[opened.front]
    if (!opened || !grid) return fail(texts.nothingToRead)
    return this.write(grid.name, [{ cell: opened.selected ?? addressOf(0, 0), value }])
  }

  onChange(listener: () => void): () => void {
    this.changeListeners.add(listener)
    return () => this.changeListeners.delete(listener)
  }

  /** The bytes of the file with every change; `null` for a format that cannot be written. */
  async copy(): Promise<{ readonly bytes: Uint8Array; readonly sheetNames: ReadonlyMap<string, string> } | null> {
    const { opened, original, changed } = this
    if (!opened || !isSaved(opened.format)) return null
    const { textToWorkbook, writeCells } = await import('./open-workbook.js')
    const [grid] = opened.grids
    if (opened.format === 'text' && grid) {
      const { bytes, sheet } = await textToWorkbook(grid)
      return { bytes, sheetNames: new Map([[grid.name, sheet]]) }
    }
    const edits = new Map(
      [...changed].map(([sheet, cells]) => [sheet, [...cells].map(([cell, value]) => ({ cell, value }))]),
    )
    return { bytes: writeCells(original, edits), sheetNames: new Map(opened.grids.map(({ name }) => [name, name])) }
  }

  private replace(sheet: string, grid: Grid, changes: Map<string, string | number>): void {
    if (!this.opened) return
    this.changed.set(sheet, changes)
    this.show({ ...this.opened, grids: this.opened.grids.map((each) => (each.name === sheet ? grid : each)) }, true)
  }

  private show(view: FileView, changed: boolean): void {
    this.opened = view
    for (const listener of this.viewListeners) listener()
    if (changed) for (const listener of this.changeListeners) listener()
  }
}

/** Whether copies of a format are written: a workbook as it is, a text as a workbook. */
export const isSaved = (format: OpenedFile['format']): boolean => format === 'xlsx' || format === 'text'

function valueAt(grid: Grid, cell: string): CellValue {
  const place = placeOf(cell)
  return place ? (grid.rows[place.row]?.[place.col] ?? null) : null
}
