import { addressOf, type Grid, placeOf, type Text } from '@parscore/scoring'
import type { Calculated, Calculation, CellWrite, DefinedName } from '@parscore/workbook'
import { type CellContent, contentOf, gridWithContents, gridWithResults } from './cell-content.js'

/** One step that can be taken back: what stood in some cells of a sheet, and what stands there now. */
interface Step {
  readonly sheet: number
  readonly before: readonly CellContent[]
  readonly after: readonly CellContent[]
}

/** Cells that should have been calculated and were not, with what of their formula is not known, by sheet. */
export type Uncalculated = ReadonlyMap<string, ReadonlyMap<string, Text>>

/** Makes what calculates the formulas of a workbook; it is large, and made at the first edit or while nothing else is done. */
export type StartCalculation = (grids: readonly Grid[], names: readonly DefinedName[]) => Calculation

/** The sheets of an opened workbook while they are edited: each edit is calculated through, and can be taken back. */
export class WorkbookEdits {
  readonly #names: readonly DefinedName[]
  /** The sheets as the file has them. */
  readonly #original: readonly Grid[]
  #grids: Grid[]
  #calculation: Calculation | null = null
  #undo: Step[] = []
  #redo: Step[] = []
  /** Cells that differ from the file, by sheet: typed, or results that followed. */
  readonly #typed = new Map<number, Set<string>>()
  readonly #followed = new Map<number, Set<string>>()
  readonly #uncalculated = new Map<string, Map<string, Text>>()

  constructor(
    grids: readonly Grid[],
    names: readonly DefinedName[],
    private readonly start: StartCalculation,
  ) {
    this.#original = grids
    this.#grids = [...grids]
    this.#names = names
  }

  get grids(): readonly Grid[] {
    return this.#grids
  }

  get canUndo(): boolean {
    return this.#undo.length > 0
  }

  get canRedo(): boolean {
    return this.#redo.length > 0
  }

  get uncalculated(): Uncalculated {
    return new Map([...this.#uncalculated].map(([sheet, cells]) => [sheet, new Map(cells)]))
  }

  /** Gets ready to calculate, so that the first edit is as quick as the others. */
  prepare(): void {
    this.#calculation ??= this.start(this.#original, this.#names)
  }

  /** Calculates what asks for the day, as a spreadsheet program does whenever it opens a file. */
  asOfToday(): void {
    this.prepare()
    if (this.#calculation) this.#follow(this.#calculation.daily())
  }

  /** Puts contents in cells of a sheet as one step. */
  enter(sheet: number, contents: readonly CellContent[]): void {
    const grid = this.#grids[sheet]
    if (!grid || contents.length === 0) return
    const before = contents.map(({ cell }) => contentOf(grid, cell))
    this.#undo.push({ sheet, before, after: contents })
    this.#redo = []
    this.#put(sheet, contents)
  }

  /** Takes the last step back. @returns where it was */
  undo(): { readonly sheet: number; readonly cell: string } | null {
    return this.#move(this.#undo, this.#redo, 'before')
  }

  /** Makes the step again that was taken back last. */
  redo(): { readonly sheet: number; readonly cell: string } | null {
    return this.#move(this.#redo, this.#undo, 'after')
  }

  #move(from: Step[], to: Step[], side: 'before' | 'after') {
    const step = from.pop()
    if (!step) return null
    to.push(step)
    this.#put(step.sheet, step[side])
    return { sheet: step.sheet, cell: step.before[0]?.cell ?? 'A1' }
  }

  #put(sheet: number, contents: readonly CellContent[]): void {
    const grid = this.#grids[sheet]
    if (!grid) return
    this.prepare()
    this.#grids[sheet] = gridWithContents(grid, contents)
    for (const { cell } of contents) {
      noted(this.#typed, sheet, cell)
      this.#uncalculated.get(grid.name)?.delete(cell)
    }
    const entries = contents.map(({ cell, value, formula }) => ({
      ...(placeOf(cell) ?? ORIGIN),
      sheet,
      value,
      formula,
    }))
    if (this.#calculation) this.#follow(this.#calculation.enter(entries))
  }

  #follow({ changed, uncalculated }: Calculated): void {
    for (const [sheet, grid] of this.#grids.entries()) {
      const own = changed.filter((each) => each.sheet === sheet)
      this.#grids[sheet] = gridWithResults(grid, own)
      for (const { row, col } of own) {
        noted(this.#followed, sheet, addressOf(row, col))
        this.#uncalculated.get(grid.name)?.delete(addressOf(row, col))
      }
    }
    for (const { sheet, cell, reason } of uncalculated) {
      const name = this.#grids[sheet]?.name ?? ''
      const known = this.#uncalculated.get(name) ?? new Map<string, Text>()
      this.#uncalculated.set(name, known.set(cell, reason))
    }
  }

  /** What a saved copy must take over, by the name of the sheet. */
  writes(): ReadonlyMap<string, readonly CellWrite[]> {
    return new Map(this.#grids.map((grid, sheet) => [grid.name, this.#writesOf(grid, sheet)]))
  }

  #writesOf(grid: Grid, sheet: number): CellWrite[] {
    const typed = this.#typed.get(sheet) ?? new Set()
    const results = [...(this.#followed.get(sheet) ?? [])].filter((cell) => !typed.has(cell))
    return [
      ...[...typed].map((cell) => writeOf(contentOf(grid, cell))),
      ...results.map((cell) => ({ cell, value: contentOf(grid, cell).value, formula: { kept: true } as const })),
    ]
  }

  /** What was typed, to be typed again in the same file later. */
  typed(): readonly { readonly sheet: number; readonly contents: readonly CellContent[] }[] {
    return [...this.#typed].flatMap(([sheet, cells]) => {
      const grid = this.#grids[sheet]
      return grid ? [{ sheet, contents: [...cells].map((cell) => contentOf(grid, cell)) }] : []
    })
  }
}

const ORIGIN = { row: 0, col: 0 }

const writeOf = ({ cell, value, formula }: CellContent): CellWrite =>
  formula === null ? { cell, value } : { cell, value, formula: { text: formula } }

function noted(cells: Map<number, Set<string>>, sheet: number, cell: string): void {
  const known = cells.get(sheet)
  if (known) known.add(cell)
  else cells.set(sheet, new Set([cell]))
}
