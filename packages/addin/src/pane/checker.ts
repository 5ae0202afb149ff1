import { fail, type Grid, ok, type Result, sentence, type Text } from '@parscore/scoring'
import type { CheckedDocument, CheckedSheet, CheckedTables } from '@parscore/workbook'
import { type CheckedBy, checkSheets } from '../host/checking.js'
import type { ReadSource, SheetHost } from '../host/sheet-host.js'
import { texts } from '../texts/texts.js'
import { painted } from './painted.js'

/** How far a check is. */
export interface Running {
  readonly words: Text
  /** 0 to 1; `null` where it is not known. */
  readonly share: number | null
}

/** What was found last, and what is going on. */
export interface CheckState {
  /** The sheet in front as it was read last; `null` before the first check. */
  readonly grid: Grid | null
  /** The score tables of the sheet in front, of which a sheet may hold several. */
  readonly tables: readonly CheckedSheet[]
  /** Set where the sheet is an annex, a plan or a table of losses. */
  readonly document: CheckedDocument | null
  /** Everything that was checked with it: the other sheets of the file too; `null` before the first check. */
  readonly all: CheckedTables | null
  readonly problem: Text | null
  /** Set only when it takes longer than half a second. */
  readonly running: Running | null
  readonly notice: Text | null
  /** Set where formulas were calculated after the sheet was read: what is shown may be old. */
  readonly isOld: boolean
}

type Found = Result<Pick<CheckState, 'tables' | 'document'>, Text>

/** What a check came to: on the sheet in front, and on all. */
interface Outcome {
  readonly grid: Grid | null
  readonly found: Found
  readonly all: CheckedTables | null
}

/** What was found on one sheet of a workbook. */
function foundOn(grid: Grid, { sheets, documents, passedOver }: CheckedTables): Found {
  const tables = sheets.filter((each) => each.grid === grid)
  const document = documents.find((each) => each.grid === grid) ?? null
  if (document || tables.length > 0) return ok({ tables, document })
  return fail(passedOver.find((each) => each.grid === grid)?.problem.message ?? texts.nothingToRead)
}

const NOTHING = { tables: [], document: null, problem: null } as const

const MANY_ROWS = 3000

/** What takes longer is shown. */
const PATIENCE_MS = 500

/** Checks the sheet of a host. The last result stays until there is a new one; a newer check stops an older one. */
export class Checker {
  private now: CheckState = { ...NOTHING, grid: null, all: null, running: null, notice: null, isOld: false }
  private current: AbortController | null = null
  /** Set while the cells have not been read yet: what was calculated before an answer is in it. */
  private isReading = false
  /** Set where a cell was changed while a check went on. */
  private isDueAgain = false
  private readonly listeners = new Set<() => void>()

  constructor(
    private readonly host: SheetHost,
    private readonly source: ReadSource,
    private readonly by: CheckedBy,
  ) {}

  state = (): CheckState => this.now

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  check = async (): Promise<void> => {
    this.current?.abort()
    const run = new AbortController()
    this.current = run
    const progress = new Progress((running) => run.signal.aborted || this.set({ running }))
    try {
      const result = await this.readAndCheck(run.signal, progress)
      if (result && !run.signal.aborted) this.settle(result)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      if (!run.signal.aborted) this.set({ problem: sentence(texts.unexpected, { reason }), running: null })
    } finally {
      progress.end()
      if (this.current === run) this.end()
    }
  }

  /** Checks what changed; one check at a time, so that changes that never pause cannot put off every result. */
  checkChanged = (): void => {
    if (this.current) this.isDueAgain = true
    else void this.check()
  }

  /** Tells that formulas were calculated: what is shown may be old, unless it is about to be read. */
  calculated = (): void => {
    if (!this.isReading && !this.isDueAgain) this.set({ isOld: true })
  }

  private end(): void {
    this.current = null
    const isDue = this.isDueAgain
    this.isDueAgain = false
    if (isDue) void this.check()
  }

  /** Stops; what was found before stays. */
  cancel = (): void => {
    this.stop()
    this.set({ running: null, notice: texts.cancelled })
  }

  stop(): void {
    this.isDueAgain = false
    this.isReading = false
    this.current?.abort()
  }

  private async readAndCheck(signal: AbortSignal, progress: Progress): Promise<Outcome | null> {
    progress.tell(this.host.kind === 'excel' ? texts.readingExcel : texts.reading, null)
    this.isReading = true
    const grid: Result<Grid, Text> = await this.host.read(this.source, signal, (done, all) =>
      progress.tell(sentence(texts.readingRows, { done, all }), done / all),
    )
    if (!signal.aborted) {
      this.isReading = false
      this.set({ isOld: false })
    }
    if (!grid.ok || signal.aborted) return grid.ok ? null : { grid: null, found: grid, all: null }
    if (grid.value.rows.length > MANY_ROWS) {
      // To understand so many takes seconds in which nothing can be shown.
      progress.show()
      await painted()
    }
    const checked = await checkSheets(this.host.around(grid.value), this.by, signal, (done, all) =>
      progress.tell(sentence(texts.checking, { done, all }), done / all),
    )
    return checked && { grid: grid.value, found: foundOn(grid.value, checked), all: checked }
  }

  private settle({ grid, found, all }: Outcome): void {
    this.set({
      ...NOTHING,
      ...(found.ok ? found.value : { problem: found.error }),
      grid,
      all,
      running: null,
      notice: null,
    })
  }

  private set(changed: Partial<CheckState>): void {
    this.now = { ...this.now, ...changed }
    for (const listener of this.listeners) listener()
  }
}

/** Shows how far something is once it has taken longer than patience lasts. */
class Progress {
  private readonly timer: ReturnType<typeof setTimeout>
  private isShown = false
  private last: Running = { words: texts.reading, share: null }

  constructor(private readonly set: (running: Running) => void) {
    this.timer = setTimeout(() => this.show(), PATIENCE_MS)
  }

  show(): void {
    this.isShown = true
    this.set(this.last)
  }

  tell(words: Text, share: number | null): void {
    this.last = { words, share }
    if (this.isShown) this.set(this.last)
  }

  end(): void {
    clearTimeout(this.timer)
  }
}
