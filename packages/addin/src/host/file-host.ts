import { addressOf, fail, type Grid, ok, type Result, sentence, type Text } from '@parscore/scoring'
import type { OpenedFile, SheetLook } from '@parscore/workbook'
import { texts } from '../texts/texts.js'
import { type CellContent, contentOf, valueAt } from './cell-content.js'
import type { Draft } from './draft.js'
import { hostTexts } from './host-texts.js'
import type { CellEdit, SheetChange, SheetHost, Written } from './sheet-host.js'
import { asOffered, withTyping } from './typed-contents.js'
import type { Uncalculated, WorkbookEdits } from './workbook-edits.js'

/** What the page shows of an opened file. */
export interface FileView {
  readonly name: string
  /** Which opening of a file it is, counted from 1: a file that is opened again starts afresh. */
  readonly opening: number
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
  /** Whether it is a report before it is a table: its text and the questions to it come first. */
  readonly isReport: boolean
  /** How often something else than the sheet, a finding say, asked for a cell to be shown. */
  readonly asked: number
  /** Whether a step can be taken back, and one that was can be made again. */
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Whether something was changed since it was opened or saved. */
  readonly isUnsaved: boolean
  /** Cells whose formulas this page does not calculate after a change: they show the value before. */
  readonly uncalculated: Uncalculated
  /** What the sheets show and allow beside their values, by name, where the file says so. */
  readonly looks: ReadonlyMap<string, SheetLook>
  /** Whether it began with what a draft kept. */
  readonly isDraft: boolean
  /** Why what was typed last was not taken; `null` where it was. */
  readonly refusal: Text | null
}

/** Bytes from which a file is read aside, and shown without its looks: they take as long to read as its values. */
export const LARGE = 2_000_000
const NO_LOOKS: FileView['looks'] = new Map()

/** How a file is opened. */
export interface OpenHow {
  /** What was typed in it before, in a draft. */
  readonly typed?: Draft['typed']
  /** Whether the user said that it is a report. */
  readonly asReport?: boolean
  /** Says that the user wants no more of it; without it a large file cannot be given up. */
  readonly signal?: AbortSignal
}

/** A workbook file opened in the page. */
export class FileHost implements SheetHost {
  readonly kind = 'file'
  private opened: FileView | null = null
  private edits: WorkbookEdits | null = null
  /** Places of the sheets that are shown among all: others are the software's, not the user's. */
  private places: readonly number[] = []
  private original: Uint8Array = new Uint8Array()
  private openings = 0
  /** What stands in the field of a cell and was not entered yet. */
  private typing: { readonly sheet: string; readonly content: CellContent } | null = null
  private readonly typingListeners = new Set<() => void>()
  private readonly viewListeners = new Set<() => void>()
  private readonly changeListeners = new Set<(change: SheetChange) => void>()

  /** The file as it is now; the same object until something changes. */
  view = (): FileView | null => this.opened

  /** Calls back when the page must show something else. */
  subscribe = (listener: () => void): (() => void) => {
    this.viewListeners.add(listener)
    return () => this.viewListeners.delete(listener)
  }

  /**
   * Opens a file in place of the one before.
   *
   * @throws where it was told to stop
   */
  async open(bytes: Uint8Array, name: string, how: OpenHow = {}): Promise<Result<null, Text>> {
    const { editsOf, frontOf, known, IDENTITY_SHEET, lineGrid, readContent, sheetLooks, sheetsOf } = await import(
      './open-workbook.js'
    )
    const { typed = [], asReport = false, signal } = how
    const large = signal && bytes.length >= LARGE ? await readLarge(bytes, name, signal) : null
    const content = large?.content ?? (await readContent(bytes, name))
    const { file, report } = content
    if (!file.ok && report === null) return fail(file.error)
    const { table, isTextOnly, isMostlyText } = large?.known ?? known(content)
    const format = file.ok ? file.value.format : 'docx'
    // A report without a table that is known is shown line by line.
    const all = isTextOnly ? [lineGrid(report ?? '', name)] : sheetsOf(content)
    const edits = editsOf(all, (file.ok && file.value.names) || [], typed)
    this.original = bytes
    this.edits = edits
    this.typing = null
    this.places = all.flatMap((grid, place) => (grid.name === IDENTITY_SHEET ? [] : [place]))
    this.openings += 1
    const isUnsaved = typed.length > 0
    const front = frontOf(
      this.places.flatMap((place) => all[place] ?? []),
      table,
    )
    const looks = format === 'xlsx' && bytes.length < LARGE ? sheetLooks(bytes) : NO_LOOKS
    const isReport = report !== null && (asReport || isTextOnly || isMostlyText)
    const view = { name, opening: this.openings, format, front, selected: null, report, isTextOnly, isReport, asked: 0 }
    this.show({ ...view, isUnsaved, isDraft: isUnsaved, looks, refusal: null, ...this.edited() }, true)
    return ok(null)
  }

  /** Gets ready to calculate while the page has nothing else to do. */
  prepare(): void {
    this.edits?.prepare()
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
    return this.edits?.grids ?? []
  }

  async select(sheet: string, cell: string): Promise<Result<null, Text>> {
    const front = this.opened?.grids.findIndex((grid) => grid.name === sheet) ?? -1
    if (!this.opened || front < 0) return fail(sentence(hostTexts.sheetGone, { name: sheet }))
    this.show({ ...this.opened, front, selected: cell, asked: this.opened.asked + 1 }, false)
    return ok(null)
  }

  /** Selects a cell of the sheet in front. */
  moveTo(cell: string): void {
    if (this.opened) this.show({ ...this.opened, selected: cell, refusal: null }, false)
  }

  async write(sheet: string, edits: readonly CellEdit[]): Promise<Result<Written, Text>> {
    const before = this.opened?.grids.find((grid) => grid.name === sheet)
    if (!before) return fail(sentence(hostTexts.sheetGone, { name: sheet }))
    const refused = edits.find(({ cell, seen }) => seen !== undefined && valueAt(before, cell) !== seen)
    if (refused) return fail(sentence(hostTexts.changedMeanwhile, { cell: refused.cell }))
    const calculated = edits.find(({ cell }) => before.formulas.has(cell))
    if (calculated) return fail(sentence(hostTexts.cellCalculates, { cell: calculated.cell }))
    const locked = edits.find(({ cell }) => this.isLocked(sheet, cell))
    if (locked) return fail(sentence(hostTexts.cellLocked, { cell: locked.cell }))
    const stood = edits.map(({ cell }) => contentOf(before, cell))
    this.enter(
      sheet,
      edits.map(({ cell, value }) => ({ cell, value, formula: null })),
    )
    const undo = async (): Promise<Result<null, Text>> => {
      this.enter(sheet, stood)
      return ok(null)
    }
    return ok({ cells: edits.map(({ cell }) => cell), undo })
  }

  /**
   * Puts contents in cells of a sheet as a person does: formulas are typed over too.
   *
   * @returns whether they were taken: a locked cell stays as it is
   */
  enter(sheet: string, contents: readonly CellContent[]): boolean {
    const { opened, edits } = this
    const place = this.places[opened?.grids.findIndex(({ name }) => name === sheet) ?? -1]
    if (!opened || !edits || place === undefined || contents.length === 0) return false
    const locked = contents.find(({ cell }) => this.isLocked(sheet, cell))
    if (locked) {
      this.show({ ...opened, refusal: sentence(hostTexts.cellLocked, { cell: locked.cell }) }, false)
      return false
    }
    edits.enter(place, asOffered(contents, opened.looks.get(sheet)))
    this.show({ ...opened, isUnsaved: true, refusal: null, ...this.edited() }, true)
    return true
  }

  /** Told with each letter what stands in the field of a cell, `null` once it was entered or given up: a draft has that too. */
  typingIn(sheet: string, content: CellContent | null): void {
    this.typing = content && { sheet, content }
    for (const listener of this.typingListeners) listener()
  }

  /** Calls back while something is typed and not entered. */
  onTyping(listener: () => void): () => void {
    this.typingListeners.add(listener)
    return () => this.typingListeners.delete(listener)
  }

  private isLocked(sheet: string, cell: string): boolean {
    return this.opened?.looks.get(sheet)?.isLocked(cell) ?? false
  }

  undo = (): void => this.move((edits) => edits.undo())

  redo = (): void => this.move((edits) => edits.redo())

  private move(by: (edits: WorkbookEdits) => ReturnType<WorkbookEdits['undo']>): void {
    const at = this.edits && by(this.edits)
    if (!this.opened || !at) return
    const front = Math.max(0, this.places.indexOf(at.sheet))
    this.show({ ...this.opened, isUnsaved: true, front, selected: at.cell, ...this.edited() }, true)
  }

  async insert(value: string | number): Promise<Result<Written, Text>> {
    const { opened } = this
    const grid = opened?.grids[opened.front]
    if (!opened || !grid) return fail(texts.nothingToRead)
    return this.write(grid.name, [{ cell: opened.selected ?? addressOf(0, 0), value }])
  }

  onChange(listener: (change: SheetChange) => void): () => void {
    this.changeListeners.add(listener)
    return () => this.changeListeners.delete(listener)
  }

  /** The bytes of the file with every change; `null` for a format that cannot be written. */
  async copy(): Promise<{ readonly bytes: Uint8Array; readonly sheetNames: ReadonlyMap<string, string> } | null> {
    const { opened, original, edits } = this
    if (!opened || !edits || !isSaved(opened.format)) return null
    const { textToWorkbook, writeCells } = await import('./open-workbook.js')
    const [grid] = opened.grids
    if (opened.format === 'text' && grid) {
      const { bytes, sheet } = await textToWorkbook(grid)
      return { bytes, sheetNames: new Map([[grid.name, sheet]]) }
    }
    return {
      bytes: writeCells(original, edits.writes()),
      sheetNames: new Map(opened.grids.map(({ name }) => [name, name])),
    }
  }

  /** The file as it is now, for a task that is to be done with it; one that cannot be written as it was opened. */
  async file(): Promise<File> {
    const { opened, original } = this
    const name = opened?.name ?? ''
    const isChanged = (this.edits?.typed().length ?? 0) > 0
    const copy = isChanged ? await this.copy() : null
    if (!copy) return new File([Uint8Array.from(original)], name)
    // What was a text is a workbook once it was changed.
    const written = opened?.format === 'text' ? name.replace(/\.\w+$/, '.xlsx') : name
    return new File([Uint8Array.from(copy.bytes)], written)
  }

  /** Says that the file was saved as it is now. */
  saved(): void {
    if (this.opened?.isUnsaved) this.show({ ...this.opened, isUnsaved: false }, false)
  }

  /** The file with what was typed in it, entered or not; `null` as long as nothing was. */
  draft(): Draft | null {
    const { opened, edits, original } = this
    const typed = withTyping(edits?.typed() ?? [], this.placeTyped(), this.typing?.content)
    return opened && typed.length > 0 ? { name: opened.name, bytes: original, typed } : null
  }

  private placeTyped(): number | undefined {
    const { opened, typing } = this
    return typing === null ? undefined : this.places[opened?.grids.findIndex(({ name }) => name === typing.sheet) ?? -1]
  }

  /** Goes back to no file. */
  close(): void {
    this.opened = null
    this.edits = null
    this.typing = null
    for (const listener of this.viewListeners) listener()
  }

  private edited() {
    const { edits } = this
    return {
      grids: this.places.flatMap((place) => edits?.grids[place] ?? []),
      canUndo: edits?.canUndo ?? false,
      canRedo: edits?.canRedo ?? false,
      uncalculated: edits?.uncalculated ?? new Map(),
    }
  }

  private show(view: FileView, changed: boolean): void {
    this.opened = view
    for (const listener of this.viewListeners) listener()
    if (changed) for (const listener of this.changeListeners) listener('cells')
  }
}

const readLarge = async (bytes: Uint8Array, name: string, signal: AbortSignal) =>
  (await import('./read-large.js')).readInWorker(bytes, name, signal)

/** Whether copies of a format are written: a workbook as it is, a text as a workbook. */
export const isSaved = (format: OpenedFile['format']): boolean => format === 'xlsx' || format === 'text'
