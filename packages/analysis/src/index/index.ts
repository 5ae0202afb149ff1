import { fail, ok, type Result, sentence, sum, type Text } from '@parscore/scoring'
import { aggregate } from '../methods/aggregate.js'
import { leastOf, mostOf, normalise } from '../methods/normalise.js'
import { type Ranked, rank } from '../methods/rank.js'
import { Table } from '../table/table.js'
import { type Composition, type Index, type IndexNode, indexLeaves, WHOLE } from './index-design.js'
import { indexProblem } from './index-problem.js'

/** What an index comes to. */
export interface IndexScores {
  /** Every node above the leaves, and the whole as the node `index`: not rounded. */
  readonly table: Table
  /** By the decimals of whole figures, not by rounded ones. */
  readonly ranks: readonly Ranked[]
  /** Units without a total, with the leaves that they miss. */
  readonly incomplete: readonly { readonly unit: string; readonly leaves: readonly string[] }[]
}

const NO_LEAF: Text = {
  vi: 'bảng không có cột của nội dung {leaves} trong {index}',
  en: 'the table has no column for {leaves} of {index}',
}

/**
 * The scores of all units, level by level.
 *
 * @param table units × leaves, by the codes of the index
 * @returns an error where a leaf has no column, and for an index without nodes, with a code twice or weights that cannot be
 */
export function scoreIndex(index: Index, table: Table): Result<IndexScores, Text> {
  const problem = indexProblem(index)
  if (problem) return fail(problem)
  const leaves = indexLeaves(index.nodes)
  const absent = leaves.filter(({ code }) => !table.nodes.includes(code)).map(({ code }) => code)
  if (absent.length > 0) return fail(sentence(NO_LEAF, { leaves: absent.join(', '), index: index.title.vi }))
  const scaled = new Map(leaves.map((leaf) => [leaf.code, scaledColumn(index, leaf, table)]))
  const whole: IndexNode = {
    code: WHOLE,
    title: index.title,
    weight: 1,
    direction: 'more',
    maximum: null,
    children: index.nodes,
  }
  const nodes = [...innerNodes(index.nodes), whole]
  const rows = table.units.map((_, unit) => {
    const known = new Map(leaves.map(({ code }) => [code, scaled.get(code)?.[unit] ?? null]))
    return nodes.map((node) => scoreOf(index, node, known))
  })
  const scores = new Table(
    table.units,
    nodes.map(({ code }) => code),
    rows,
    table.source,
  )
  return ok({
    table: scores,
    ranks: rank(scores.column(WHOLE)),
    incomplete: table.units.flatMap((unit) => {
      const missing = leaves.filter(({ code }) => table.value(unit, code) === null).map(({ code }) => code)
      return missing.length === 0 ? [] : [{ unit, leaves: missing }]
    }),
  })
}

/** The nodes that have children, from the top. */
export const innerNodes = (nodes: readonly IndexNode[]): IndexNode[] =>
  nodes.flatMap((node) => (node.children.length === 0 ? [] : [node, ...innerNodes(node.children)]))

/** The figures of a leaf on the scale of the index, turned where less is better. */
export function scaledColumn(index: Pick<Index, 'scale'>, leaf: IndexNode, table: Table): (number | null)[] {
  return normalise(directed(leaf, table), index.scale)
}

/** The figures of a leaf so that more is better: those of which less is better are mirrored within their range. */
export function directed(leaf: IndexNode, table: Table): readonly (number | null)[] {
  const figures = [...table.column(leaf.code).values()]
  if (leaf.direction === 'more') return figures
  const known = figures.filter((value) => value !== null)
  const ends = leastOf(known) + mostOf(known)
  return figures.map((value) => (value === null ? null : ends - value))
}

function scoreOf(index: Index, node: IndexNode, known: ReadonlyMap<string, number | null>): number | null {
  if (node.children.length === 0) return known.get(node.code) ?? null
  const values = node.children.map((child) => scoreOf(index, child, known))
  const isWhole = values.every((value) => value !== null)
  if (!isWhole && (index.missing === 'no-total' || values.every((value) => value === null))) return null
  const made = composed(index, node, values)
  return node.code === WHOLE && index.outOf !== null ? outOf(index, made) : made
}

function composed(index: Index, node: IndexNode, values: readonly (number | null)[]): number | null {
  const how = compositionOf(index, node)
  const weights = node.children.map(({ weight }) => weight)
  if (how !== 'sum') return aggregate(values, weights, how)
  const shares = values.flatMap((value, place) => (value === null ? [] : [{ value, weight: weights[place] ?? 0 }]))
  const part = sum(shares.map(({ weight }) => weight)) / sum(weights)
  return sum(shares.map(({ value, weight }) => (weight === 1 ? value : value * weight))) / (part || 1)
}

/** How the children of a node become one. */
export const compositionOf = ({ composition }: Pick<Index, 'composition'>, node: IndexNode): Composition =>
  composition[Math.min(depthOf(node) - 1, composition.length - 1)] ?? 'sum'

/** Levels below a node. */
const depthOf = ({ children }: IndexNode): number =>
  children.length === 0 ? 0 : 1 + Math.max(...children.map((child) => depthOf(child)))

/** Points in percent of what could be had; `null` where there are none to be had. */
function outOf({ nodes, outOf: scale }: Index, points: number | null): number | null {
  const maxima = nodes.map(({ maximum }) => maximum)
  if (points === null || scale === null || maxima.some((maximum) => maximum === null)) return points
  const most = sum(maxima.map((maximum) => maximum ?? 0))
  return most > 0 ? (points / most) * scale : null
}
