import { kMeansCluster, silhouette } from 'simple-statistics'
import type { Table } from '../table/table.js'
import { completeRows, requireSeed } from './figure.js'
import { normalise } from './normalise.js'
import { uniformOf } from './uniform-block.js'

/** Units that are alike. */
export interface Clusters {
  readonly groups: readonly (readonly string[])[]
  /** Mean silhouette, −1 to 1: above 0.5 the groups are distinct, below 0.25 there is hardly any structure. */
  readonly silhouette: number
  /** Units that miss a node: in no group. */
  readonly left: readonly string[]
}

/** The best of so many beginnings is kept. */
const BEGINNINGS = 20

/**
 * Groups of units that are alike over all nodes: k-means of z-scores (simple-statistics), the best of twenty beginnings by
 * silhouette.
 *
 * Source: P. J. Rousseeuw, Silhouettes (1987).
 *
 * @param count how many groups, at least 2
 * @param seed the same seed gives the same groups
 * @throws RangeError for a count or a seed that is no whole number
 * @returns `null` where there are not more whole units than groups, or fewer that differ
 */
export function clusters(table: Table, count: number, seed: number): Clusters | null {
  requireSeed(seed)
  if (!Number.isInteger(count)) throw new RangeError(`count is ${count}: a whole number of groups`)
  const whole = table.where((unit) => table.nodes.every((node) => table.value(unit, node) !== null))
  if (count < 2 || whole.units.length <= count) return null
  const columns = whole.nodes.map((node) => normalise([...whole.column(node).values()], 'z-score'))
  const points = completeRows(whole.units.map((_, unit) => columns.map((column) => column[unit])))
  const random = uniformOf(seed)
  let best: { labels: number[]; score: number } | null = null
  for (let beginning = 0; beginning < BEGINNINGS; beginning += 1) {
    const labels = labelsFrom(points, count, random)
    if (labels === null) continue
    // A unit that is as near to another group as to its own (both at 0: duplicates) is between them.
    const scores = silhouette(points, labels).map((each) => (Number.isNaN(each) ? 0 : each))
    const score = scores.reduce((total, each) => total + each, 0) / scores.length
    if (!best || score > best.score) best = { labels, score }
  }
  if (!best) return null
  const { labels, score } = best
  const groups = Array.from({ length: count }, (_, group) => whole.units.filter((__, at) => labels[at] === group))
  return {
    groups: groups.sort((a, b) => b.length - a.length),
    silhouette: score,
    left: table.units.filter((unit) => !whole.units.includes(unit)),
  }
}

/** The groups of one beginning; `null` where a group stays empty, as where two duplicates begin groups of their own. */
function labelsFrom(points: number[][], count: number, random: () => number): number[] | null {
  try {
    const { labels } = kMeansCluster(points, count, random)
    return new Set(labels).size < count ? null : labels
  } catch (cause) {
    if (cause instanceof Error && cause.message.includes('no friends')) return null
    throw cause
  }
}
