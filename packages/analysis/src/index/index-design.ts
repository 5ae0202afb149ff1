import type { Text } from '@parscore/scoring'
import type { Aggregation } from '../methods/aggregate.js'
import type { Normalisation } from '../methods/normalise.js'

/** A node of an index: a leaf that is measured, or what others are brought together in. */
export interface IndexNode {
  readonly code: string
  readonly title: Text
  /** Weight among its siblings, 0 or more; not all of them 0. */
  readonly weight: number
  /** Whether more is better; a leaf of which less is better is turned before it is counted. */
  readonly direction: 'more' | 'less'
  /** The most that it can have as published; `null` where no source says. */
  readonly maximum: number | null
  readonly children: readonly IndexNode[]
}

/** How the children of a level become one: by their weighted sum, as points are added, or a weighted mean. */
export type Composition = 'sum' | Aggregation

/** What happens to a unit that misses a leaf: it has no total, or the weight goes to the others of the same parent. */
export type IndexMissing = 'no-total' | 'share-weight'

/** An index as data: what it is made of and how. */
export interface Index {
  readonly id: string
  readonly title: Text
  readonly source: string
  /** The nodes below the whole. */
  readonly nodes: readonly IndexNode[]
  /** How leaves are brought to one scale; `none` takes them as published. */
  readonly scale: Normalisation
  /** From the level above the leaves to the whole; the last one counts for all further levels. */
  readonly composition: readonly Composition[]
  readonly missing: IndexMissing
  /** The whole is given on a scale of this: 100 for an index in percent of the maximum; `null` as it adds up. */
  readonly outOf: number | null
  /** Decimals of the published whole. */
  readonly decimals: number
}

/** The node of the whole in a table of scores. */
export const WHOLE = 'index'

/** The leaves of an index or a node, in order. */
export const indexLeaves = (nodes: readonly IndexNode[]): readonly IndexNode[] =>
  nodes.flatMap((node) => (node.children.length === 0 ? [node] : indexLeaves(node.children)))
