import { sum } from '../../values/decimal.js'
import { type LogicalNode, type LogicalSheet, type Place, walk } from './logical-sheet.js'
import type { Random } from './random.js'

/** Every kind of error that is put into a sheet. */
export const plantedKinds = [
  'sum',
  'maximum',
  'over-maximum',
  'not-attainable',
  'total',
  'total-of-maxima',
  'index',
  'swapped-rows',
  'swapped-columns',
  'missing',
  'duplicate',
  'title',
] as const
export type PlantedKind = (typeof plantedKinds)[number]

/** An error that was put into a sheet. */
export interface Planted {
  readonly sheet: LogicalSheet
  /** What was done, for the message of a failing test. */
  readonly what: string
}

/**
 * Puts one error into a sheet, at any depth. Only among the fields that are shown.
 *
 * @param shown how many fields the layout shows
 * @returns `null` where the sheet has no place for an error of this kind
 */
export function plantError(sheet: LogicalSheet, kind: PlantedKind, shown: number, random: Random): Planted | null {
  const place = {
    unit: random.between(0, sheet.units.length - 1),
    column: random.between(0, sheet.columns - 1),
  }
  const [target, changed] =
    planters[kind](
      sheet,
      walk(sheet.fields.slice(0, shown)).map(({ node }) => node),
      place,
      random,
    ) ?? []
  if (!changed) return null
  return { sheet: changed, what: `${kind} ${target}, unit ${place.unit}, column ${place.column}` }
}

type Planter = (
  sheet: LogicalSheet,
  nodes: readonly LogicalNode[],
  place: Place,
  random: Random,
) => readonly [where: string, sheet: LogicalSheet] | null

const isLeaf = ({ children }: LogicalNode) => children.length === 0

const planters: Readonly<Record<PlantedKind, Planter>> = {
  sum: (sheet, nodes, place, random) =>
    changing(
      sheet,
      one(
        nodes.filter((node) => !isLeaf(node)),
        random,
      ),
      (node) => withPoints(node, place, (value) => (value >= 0.25 ? value - 0.25 : value + 0.25)),
    ),
  maximum: (sheet, nodes, _, random) =>
    changing(
      sheet,
      one(
        nodes.filter((node) => !isLeaf(node)),
        random,
      ),
      (node) => ({ ...node, maximum: node.maximum + 0.5 }),
    ),
  'over-maximum': (sheet, nodes, place, random) =>
    changing(sheet, one(nodes.filter(isLeaf), random), (node) => withPoints(node, place, () => node.maximum + 1)),
  // Three quarters of a maximum that its rule gives whole, half or not at all.
  'not-attainable': (sheet, nodes, place, random) =>
    changing(
      sheet,
      one(
        nodes.filter((node) => isLeaf(node) && node.maximum >= 1),
        random,
      ),
      (node) => withPoints(node, place, () => node.maximum * 0.75),
    ),
  total: (sheet, _, place) => ['of all', { ...sheet, slip: { row: 'total', by: 0.5, in: place } }],
  'total-of-maxima': (sheet) => ['of all', { ...sheet, slip: { row: 'total', by: 1, in: 'maximum' } }],
  index: (sheet, _, place) => ['of all', { ...sheet, slip: { row: 'index', by: 1.37, in: place } }],
  'swapped-rows': swappedRows,
  'swapped-columns': (sheet, nodes, { unit }, random) =>
    changing(
      sheet,
      one(
        nodes.filter(({ points }) => points[unit]?.[0] !== points[unit]?.[1] && sheet.columns > 1),
        random,
      ),
      (node) => ({ ...node, points: node.points.map((columns, at) => (at === unit ? columns.toReversed() : columns)) }),
    ),
  missing: (sheet, nodes, _, random) =>
    without(
      sheet,
      one(
        nodes.filter((node) => isLeaf(node) && hasTwins(nodes, node)),
        random,
      ),
    ),
  duplicate: (sheet, nodes, _, random) => twice(sheet, one(nodes.filter(isLeaf), random)),
  title: (sheet, nodes, _, random) =>
    changing(sheet, one(nodes.filter(isLeaf), random), (node) => ({
      ...node,
      title: 'Trồng cây xanh trong khuôn viên trụ sở',
    })),
}

/** Points of two leaves below different parents change places. */
function swappedRows(...[sheet, nodes, place, random]: Parameters<Planter>): ReturnType<Planter> {
  const value = ({ points }: LogicalNode) => points[place.unit]?.[place.column] ?? 0
  const first = one(nodes.filter(isLeaf), random)
  const isOther = (node: LogicalNode) =>
    first !== null && value(node) !== value(first) && parentOf(nodes, node) !== parentOf(nodes, first)
  const second = one(
    nodes.filter((node) => isLeaf(node) && isOther(node)),
    random,
  )
  if (!first || !second) return null
  const [before, after] = [value(first), value(second)]
  const once = replaced(sheet.fields, first, (node) => withPoints(node, place, () => after))
  const fields = replaced(once, second, (node) => withPoints(node, place, () => before))
  return [`of «${first.title}» and «${second.title}»`, { ...sheet, fields }]
}

const parentOf = (nodes: readonly LogicalNode[], child: LogicalNode) =>
  nodes.find(({ children }) => children.includes(child))
/** Whether a node has two siblings at least, so that its parent still has parts without it. */
const hasTwins = (nodes: readonly LogicalNode[], node: LogicalNode) => (parentOf(nodes, node)?.children.length ?? 0) > 2

const one = (nodes: readonly LogicalNode[], random: Random): LogicalNode | null =>
  nodes[random.between(0, nodes.length - 1)] ?? null

function changing(
  sheet: LogicalSheet,
  target: LogicalNode | null,
  change: (node: LogicalNode) => LogicalNode,
): ReturnType<Planter> {
  return target && [`of «${target.title}»`, { ...sheet, fields: replaced(sheet.fields, target, change) }]
}

function without(sheet: LogicalSheet, target: LogicalNode | null): ReturnType<Planter> {
  return target && [`of «${target.title}»`, { ...sheet, fields: spliced(sheet.fields, target, []) }]
}

function twice(sheet: LogicalSheet, target: LogicalNode | null): ReturnType<Planter> {
  return (
    target && [`of «${target.title}»`, { ...sheet, fields: spliced(sheet.fields, target, [target, { ...target }]) }]
  )
}

function withPoints(node: LogicalNode, place: Place, change: (value: number) => number): LogicalNode {
  const points = node.points.map((columns, unit) =>
    columns.map((value, column) => (unit === place.unit && column === place.column ? sum([change(value)]) : value)),
  )
  return { ...node, points }
}

/** The tree with one node changed; the nodes above keep their own numbers. */
const replaced = (
  nodes: readonly LogicalNode[],
  target: LogicalNode,
  change: (node: LogicalNode) => LogicalNode,
): LogicalNode[] =>
  nodes.map((node) =>
    node.title === target.title ? change(node) : { ...node, children: replaced(node.children, target, change) },
  )

/** The tree with other nodes at the place of one. */
const spliced = (nodes: readonly LogicalNode[], target: LogicalNode, by: readonly LogicalNode[]): LogicalNode[] =>
  nodes.flatMap((node) =>
    node.title === target.title ? by : [{ ...node, children: spliced(node.children, target, by) }],
  )
