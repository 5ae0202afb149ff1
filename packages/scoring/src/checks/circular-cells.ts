import type { Block } from '../sheet/grid.js'
import type { SheetCell } from '../sheet/score-sheet.js'
import { covered, references } from './formulas.js'

/** A cell with a formula, and where the search stands with it. */
interface Visit {
  readonly cell: SheetCell
  readonly blocks: readonly Block[]
  /** When it was reached; 0 is not yet. */
  reached: number
  /** The earliest cell still open that it comes back to. */
  low: number
  open: boolean
}

/** A cell whose references are being followed. */
interface Step {
  readonly visit: Visit
  readonly next: Iterator<Visit>
}

/**
 * The cells whose formulas come back to themselves, directly or around: strongly connected components after Tarjan, «Depth-first
 * search and linear graph algorithms», SIAM J. Comput. 1 (1972). Each reference is followed once and ranges are not
 * unfolded, so a column that sums itself a thousand times costs no memory; no recursion, so no chain is too long.
 *
 * @param cells the cells with formulas, row by row
 */
export function circularCells(cells: readonly SheetCell[]): Set<SheetCell> {
  const visits = cells.map((cell): Visit => {
    return { cell, blocks: references(cell.formula ?? ''), reached: 0, low: 0, open: false }
  })
  const search = new Search(visits)
  for (const visit of visits) if (visit.reached === 0) search.from(visit)
  return search.circular
}

class Search {
  readonly circular = new Set<SheetCell>()
  private readonly byColumn = new Map<number, Visit[]>()
  private readonly opened: Visit[] = []
  private time = 0

  constructor(visits: readonly Visit[]) {
    for (const visit of visits) {
      const column = this.byColumn.get(visit.cell.col) ?? []
      column.push(visit)
      this.byColumn.set(visit.cell.col, column)
    }
  }

  from(start: Visit): void {
    const path: Step[] = [this.enter(start)]
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const { value: used, done } = step.next.next()
      if (done) {
        path.pop()
        const before = path.at(-1)?.visit
        if (before) before.low = Math.min(before.low, step.visit.low)
        this.leave(step.visit)
      } else if (used.reached === 0) path.push(this.enter(used))
      else if (used.open) step.visit.low = Math.min(step.visit.low, used.reached)
    }
  }

  private enter(visit: Visit): Step {
    this.time += 1
    visit.reached = this.time
    visit.low = this.time
    visit.open = true
    this.opened.push(visit)
    return { visit, next: this.usedBy(visit) }
  }

  /** Where nothing earlier is come back to, all that was opened since is one component. */
  private leave(visit: Visit): void {
    if (visit.low !== visit.reached) return
    const component = this.opened.splice(this.opened.lastIndexOf(visit))
    for (const each of component) each.open = false
    const around = component.length > 1 || covered(visit.blocks, visit.cell)
    if (around) for (const each of component) this.circular.add(each.cell)
  }

  /** The cells with formulas that a formula refers to, found as they are asked for. */
  private *usedBy({ blocks }: Visit): Generator<Visit, undefined> {
    for (const block of blocks) {
      for (const [col, column] of this.byColumn) {
        if (col < block.firstCol || col > block.lastCol) continue
        for (let at = firstFrom(column, block.firstRow); at < column.length; at += 1) {
          const used = column[at]
          if (!used || used.cell.row > block.lastRow) break
          yield used
        }
      }
    }
    return undefined
  }
}

/** Place of the first cell of a column from a row on; the cells stand in the order of the sheet. */
function firstFrom(column: readonly Visit[], row: number): number {
  let [low, high] = [0, column.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((column[middle]?.cell.row ?? row) < row) low = middle + 1
    else high = middle
  }
  return low
}
