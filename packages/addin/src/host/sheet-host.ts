import type { CellValue, Grid, Result, Text } from '@parscore/scoring'

/** A cell to write. */
export interface CellEdit {
  /** Such as `D17`. */
  readonly cell: string
  readonly value: string | number
  /** What stood there when it was read; another value is somebody else's work and is not overwritten. Absent: any. */
  readonly seen?: CellValue
}

/** What was written, and how to take it back in one step. */
export interface Written {
  /** Cells that were written. */
  readonly cells: readonly string[]
  /** Puts back what stood there, unless somebody changed it meanwhile. */
  undo(): Promise<Result<null, Text>>
}

/** What to read: the sheet in front, or what is selected on it. */
export type ReadSource = 'sheet' | 'selection'

/** What happened in a workbook: cells were changed or another sheet came to the front, or formulas were calculated anew. */
export type SheetChange = 'cells' | 'results'

/** How far a long reading is. */
export type ReadProgress = (done: number, all: number) => void

/**
 * Where score sheets live: Excel, or a file opened in the page. What a user can cause comes back as a sentence, never as an
 * exception.
 */
export interface SheetHost {
  readonly kind: 'excel' | 'file'
  /** The cells of the sheet in front. */
  read(source: ReadSource, signal: AbortSignal, progress: ReadProgress): Promise<Result<Grid, Text>>
  /**
   * The sheets of the workbook that are checked together, in their order, the one that was read among them; the hidden sheet of a
   * template too, which says of which framework it is. Excel reads one sheet only.
   */
  around(read: Grid): readonly Grid[]
  /** Shows and selects a cell. */
  select(sheet: string, cell: string): Promise<Result<null, Text>>
  /** Writes cells in one step, all or none. */
  write(sheet: string, edits: readonly CellEdit[]): Promise<Result<Written, Text>>
  /** Writes a value in the cell that is selected, and tells which it was. */
  insert(value: string | number): Promise<Result<Written, Text>>
  /** Calls back when something happens in the workbook. */
  onChange(listener: (change: SheetChange) => void): () => void
}
