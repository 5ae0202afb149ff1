import type { Block } from '@parscore/scoring'
import type { Expression } from './expression.js'
import type { Area } from './value.js'

/** Finds the sheets and names that a formula speaks of. */
export interface Places {
  sheetNamed(name: string): number
  named(name: string, sheet: number): Expression | null
}

/** Names that stand for others are followed no deeper. */
export const DEEPEST_NAME = 20

/**
 * The cells that a formula reads, through names too. INDEX and SUMIF may read beyond what they name; what they name is enough
 * for most, and SUMIF's cells to sum are taken as large as those it looks through.
 */
export function areasOf(expression: Expression, sheet: number, places: Places): readonly Area[] {
  const areas: Area[] = []
  collect(expression, sheet, places, areas, 0)
  return areas
}

function collect(expression: Expression, sheet: number, places: Places, areas: Area[], depth: number): void {
  const into = (each: Expression) => collect(each, sheet, places, areas, depth)
  switch (expression.kind) {
    case 'area':
      take(expression.sheet, expression.block, sheet, places, areas)
      return
    case 'name': {
      const meant = depth < DEEPEST_NAME ? places.named(expression.name, sheet) : null
      if (meant) collect(meant, sheet, places, areas, depth + 1)
      return
    }
    case 'unary':
      into(expression.operand)
      return
    case 'binary':
      into(expression.left)
      into(expression.right)
      return
    case 'call':
      for (const arg of expression.args) if (arg) into(arg)
      if (expression.name === 'SUMIF' || expression.name === 'AVERAGEIF')
        widenSummed(expression.args, sheet, places, areas)
      return
    default:
      return
  }
}

/** `SUMIF(A1:A9,"x",B1)` sums B1:B9. */
function widenSummed(args: readonly (Expression | null)[], sheet: number, places: Places, areas: Area[]): void {
  const [looked, , summed] = args
  if (looked?.kind !== 'area' || summed?.kind !== 'area') return
  const { firstRow, firstCol } = summed.block
  const { block } = looked
  const lastRow = firstRow + block.lastRow - block.firstRow
  const lastCol = firstCol + block.lastCol - block.firstCol
  take(summed.sheet, { firstRow, firstCol, lastRow, lastCol }, sheet, places, areas)
}

function take(named: string | null, block: Block, sheet: number, places: Places, areas: Area[]): void {
  const at = named === null ? sheet : places.sheetNamed(named)
  if (at >= 0) areas.push({ ...block, sheet: at })
}
