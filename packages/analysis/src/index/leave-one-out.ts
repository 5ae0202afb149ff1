import { ok, type Result, type Text } from '@parscore/scoring'
import type { Table } from '../table/table.js'
import { scoreIndex } from './index.js'
import type { Index, IndexNode } from './index-design.js'

/** What ranks become without one node. */
export interface LeftOut {
  readonly node: IndexNode
  /** By unit: the rank without the node, and by how many places it is better (above 0) or worse. */
  readonly ranks: ReadonlyMap<string, { readonly rank: number; readonly gained: number }>
  /** Mean of the places that units move. */
  readonly meanShift: number
}

/**
 * Leaves out each node in turn, dimensions and leaves, and ranks anew: what each does to the ranking.
 *
 * @returns an error where the table lacks a leaf of the index
 */
export function leaveOneOut(index: Index, table: Table): Result<readonly LeftOut[], Text> {
  const whole = scoreIndex(index, table)
  if (!whole.ok) return whole
  const nominal = new Map(whole.value.ranks.map(({ unit, rank }) => [unit, rank]))
  const found: LeftOut[] = []
  for (const node of allNodes(index.nodes)) {
    const nodes = without(index.nodes, node.code)
    const scores = nodes.length === 0 ? null : scoreIndex({ ...index, nodes }, table)
    if (!scores?.ok) continue
    const ranks = new Map(
      scores.value.ranks.map(({ unit, rank }) => [unit, { rank, gained: (nominal.get(unit) ?? rank) - rank }]),
    )
    const shifts = [...ranks.values()].map(({ gained }) => Math.abs(gained))
    const total = shifts.reduce((sum, shift) => sum + shift, 0)
    found.push({ node, ranks, meanShift: shifts.length === 0 ? 0 : total / shifts.length })
  }
  return ok(found)
}

const allNodes = (nodes: readonly IndexNode[]): IndexNode[] =>
  nodes.flatMap((node) => [node, ...allNodes(node.children)])

/** The nodes without one; a node whose last child goes, goes too. */
function without(nodes: readonly IndexNode[], code: string): IndexNode[] {
  return nodes.flatMap((node) => {
    if (node.code === code) return []
    const children = without(node.children, code)
    return node.children.length > 0 && children.length === 0 ? [] : [{ ...node, children }]
  })
}
