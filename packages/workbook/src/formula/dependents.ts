import type { Expression } from './expression.js'
import type { Area } from './value.js'

/** A cell with a formula. */
export interface FormulaCell {
  readonly kind: 'formula'
  readonly sheet: number
  readonly row: number
  readonly col: number
  /** `null` for one that is not understood. */
  readonly expression: Expression | null
  readonly isArray: boolean
}

/** Many cells that formulas read as one, so that a column of 20 000 is noted once for each formula, not for each cell. */
export interface RangeNode {
  readonly kind: 'range'
  readonly area: Area
  readonly readers: FormulaCell[]
}

export type Dependent = FormulaCell | RangeNode

/** Up to so many cells each of them is noted. */
const FEW = 64

/** The number by which a cell is known. */
export const cellKey = (sheet: number, row: number, col: number): number => (sheet * 1_048_576 + row) * 16_384 + col

/** Which formulas read a cell. */
export class Dependents {
  readonly #byCell = new Map<number, FormulaCell[]>()
  readonly #ranges = new Map<string, RangeNode>()
  readonly #bySheet = new Map<number, RangeNode[]>()

  /** Notes what a formula reads. */
  add(cell: FormulaCell, areas: readonly Area[]): void {
    for (const area of areas) {
      const { sheet, firstRow, firstCol, lastRow, lastCol } = area
      if ((lastRow - firstRow + 1) * (lastCol - firstCol + 1) > FEW) {
        this.#range(area).readers.push(cell)
        continue
      }
      for (let row = firstRow; row <= lastRow; row += 1)
        for (let col = firstCol; col <= lastCol; col += 1) this.#note(cellKey(sheet, row, col), cell)
    }
  }

  /** What reads a cell. */
  of(sheet: number, row: number, col: number): readonly Dependent[] {
    const cells = this.#byCell.get(cellKey(sheet, row, col)) ?? []
    const ranges = (this.#bySheet.get(sheet) ?? []).filter(({ area }) => holds(area, row, col))
    return ranges.length === 0 ? cells : [...cells, ...ranges]
  }

  #note(key: number, cell: FormulaCell): void {
    const known = this.#byCell.get(key)
    if (!known) this.#byCell.set(key, [cell])
    else if (known.at(-1) !== cell) known.push(cell)
  }

  #range(area: Area): RangeNode {
    const { sheet, firstRow, firstCol, lastRow, lastCol } = area
    const name = `${sheet}:${firstRow}:${firstCol}:${lastRow}:${lastCol}`
    const known = this.#ranges.get(name)
    if (known) return known
    const range: RangeNode = { kind: 'range', area, readers: [] }
    this.#ranges.set(name, range)
    const ofSheet = this.#bySheet.get(sheet)
    if (ofSheet) ofSheet.push(range)
    else this.#bySheet.set(sheet, [range])
    return range
  }
}

const holds = ({ firstRow, firstCol, lastRow, lastCol }: Area, row: number, col: number): boolean =>
  row >= firstRow && row <= lastRow && col >= firstCol && col <= lastCol
