import { sum } from '../values/decimal.js'
import type { Framework, FrameworkNode } from './framework.js'

/** A node as plain data, as its file has it; what is empty or usual is left out. */
export interface NodeData {
  readonly [key: string]: unknown
}

/** Whether a value says nothing that its absence would not. */
const saysNothing = (key: string, value: unknown): boolean =>
  value === undefined ||
  (key === 'kind' && (value === 'points' || value === 'scored')) ||
  ((key === 'assigned' || key === 'incomplete') && value === false) ||
  (Array.isArray(value) && value.length === 0)

const plain = (entries: Readonly<Record<string, unknown>>): NodeData =>
  Object.fromEntries(Object.entries(entries).filter(([key, value]) => !saysNothing(key, value)))

/**
 * A framework as plain data: what {@link parseFramework} reads makes the same framework again.
 *
 * @param keep the leaves to keep; of the others and of what is then empty nothing remains, and maxima are those of what does
 */
export function frameworkData(framework: Framework, keep: (leaf: FrameworkNode) => boolean = () => true): NodeData {
  const { roots, nodes: _nodes, byCode: _byCode, generalRules, ...rest } = framework
  const all = framework.nodes.every((node) => node.children.length > 0 || keep(node))
  const kept = roots.flatMap((root) => nodeData(root, keep, all))
  const known = sum(kept.map(({ node }) => (node.kind === 'points' ? (node.maximum ?? 0) : 0)))
  // A part whose maxima are all unknown has no total of its own.
  const total = all || known === 0 ? framework.total : known
  const general = generalRules.map((each) => ({ ...each, rule: each.rule.parameters }))
  return { ...plain({ ...rest, generalRules: general, total }), nodes: kept.map(({ data }) => data) }
}

interface Kept {
  readonly data: NodeData
  readonly node: { readonly kind: FrameworkNode['kind']; readonly maximum: number | null }
}

function nodeData(node: FrameworkNode, keep: (leaf: FrameworkNode) => boolean, all: boolean): readonly Kept[] {
  const { parent: _parent, folded: _folded, children, rule, basis, ...rest } = node
  if (children.length === 0 && !keep(node)) return []
  const below = children.flatMap((child) => nodeData(child, keep, all))
  if (children.length > 0 && below.length === 0) return []
  const maximum = all || children.length === 0 ? node.maximum : sumOf(below)
  const data = plain({
    ...rest,
    maximum,
    rule: rule?.parameters,
    basis: basis && plain(basis),
    children: below.map((child) => child.data),
    // What was cut away is not unknown: the part is whole in itself.
    incomplete: all ? rest.incomplete : false,
  })
  return [{ data, node: { kind: node.kind, maximum } }]
}

function sumOf(below: readonly Kept[]): number | null {
  const parts = below.filter(({ node }) => node.kind === 'points').map(({ node }) => node.maximum)
  const known = parts.filter((maximum) => maximum !== null)
  return known.length === parts.length ? sum(known) : null
}
