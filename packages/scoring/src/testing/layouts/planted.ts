import { type LogicalNode, type LogicalSheet, walk } from './logical-sheet.js'
import type { Random } from './random.js'

/** An error that was put into a sheet. */
export interface Planted {
  readonly sheet: LogicalSheet
  /** What was done, for the message of a failing test. */
  readonly what: string
}

/** Puts one error into a sheet: a leaf over its maximum, a parent that is not its sum, or a maximum that is not. */
export function plantError(sheet: LogicalSheet, random: Random): Planted {
  const all = walk(sheet.fields).map(({ node }) => node)
  const parents = all.filter(({ children }) => children.length > 0)
  const leaves = all.filter(({ children }) => children.length === 0)
  const unit = random.between(0, sheet.units.length - 1)
  const column = random.between(0, sheet.columns - 1)
  const kind = random.pick(['over-maximum', 'sum', 'maximum'])
  const target =
    kind === 'over-maximum'
      ? leaves[random.between(0, leaves.length - 1)]
      : parents[random.between(0, parents.length - 1)]
  if (!target) return { sheet, what: 'nothing' }
  const change = (node: LogicalNode): LogicalNode => {
    if (kind === 'maximum') return { ...node, maximum: node.maximum + 0.5 }
    const points = node.points.map((columns, at) =>
      columns.map((value, place) => (at === unit && place === column ? changed(kind, node, value) : value)),
    )
    return { ...node, points }
  }
  return {
    sheet: { ...sheet, fields: replaced(sheet.fields, target, change) },
    what: `${kind} of «${target.title}», unit ${unit}, column ${column}`,
  }
}

const changed = (kind: string, { maximum }: LogicalNode, value: number) =>
  kind === 'over-maximum' ? maximum + 1 : value >= 0.25 ? value - 0.25 : value + 0.25

/** The tree with one node changed; the nodes above keep their own numbers. */
function replaced(
  nodes: readonly LogicalNode[],
  target: LogicalNode,
  change: (node: LogicalNode) => LogicalNode,
): LogicalNode[] {
  return nodes.map((node) =>
    node === target ? change(node) : { ...node, children: replaced(node.children, target, change) },
  )
}
