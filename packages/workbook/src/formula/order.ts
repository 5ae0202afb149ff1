import type { Dependent, FormulaCell } from './dependents.js'

/** Formulas in the order in which they must be calculated, and those that lead back to themselves. */
export interface CalculationOrder {
  readonly cells: readonly FormulaCell[]
  readonly circular: readonly FormulaCell[]
}

/**
 * Orders all formulas that come after some nodes: each after what it reads (Kahn's algorithm, without recursion: a column of
 * 20 000 running sums is 20 000 deep).
 *
 * @param changed formulas that are to be calculated whatever they read
 * @param sources what reads the cells that were changed
 * @param readers what reads a formula's cell
 */
export function calculationOrder(
  changed: readonly FormulaCell[],
  sources: readonly Dependent[],
  readers: (cell: FormulaCell) => readonly Dependent[],
): CalculationOrder {
  const after = new Map<Dependent, readonly Dependent[]>()
  const waiting = new Map<Dependent, number>()
  const open: Dependent[] = []
  const reach = (node: Dependent) => {
    if (waiting.has(node)) return
    waiting.set(node, 0)
    open.push(node)
  }
  for (const node of [...changed, ...sources]) reach(node)
  for (let node = open.pop(); node; node = open.pop()) {
    const next = node.kind === 'range' ? node.readers : readers(node)
    after.set(node, next)
    for (const each of next) {
      reach(each)
      waiting.set(each, (waiting.get(each) ?? 0) + 1)
    }
  }
  return sorted(after, waiting)
}

function sorted(
  after: ReadonlyMap<Dependent, readonly Dependent[]>,
  waiting: Map<Dependent, number>,
): CalculationOrder {
  const ready = [...waiting].flatMap(([node, count]) => (count === 0 ? [node] : []))
  for (let at = 0; at < ready.length; at += 1) {
    const node = ready[at]
    if (!node) break
    for (const each of after.get(node) ?? []) {
      const left = (waiting.get(each) ?? 0) - 1
      waiting.set(each, left)
      if (left === 0) ready.push(each)
    }
  }
  const circular = [...waiting].flatMap(([node, count]) => (count > 0 ? [node] : []))
  return { cells: ready.filter(isCell), circular: circular.filter(isCell) }
}

const isCell = (node: Dependent): node is FormulaCell => node.kind === 'formula'
