import type { Block, CellValue } from '../../sheet/grid.js'

/** The rows and merged cells of a sheet while it is written. */
export class WrittenRows {
  readonly values: CellValue[][] = []
  readonly merges: Block[] = []

  get count(): number {
    return this.values.length
  }

  push(row: CellValue[]): void {
    this.values.push(row)
  }

  merge(firstRow: number, firstCol: number, lastRow: number, lastCol: number): void {
    if (firstRow !== lastRow || firstCol !== lastCol) this.merges.push({ firstRow, firstCol, lastRow, lastCol })
  }
}
