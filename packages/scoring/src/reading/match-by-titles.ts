import type { Framework, FrameworkNode } from '../framework/framework.js'
import type { NodesOfRows } from '../sheet/assemble.js'
import { maximumColumn, nodeRows, numberIn, type ScoreRow, type ScoreSheet } from '../sheet/score-sheet.js'
import { foldedLikeness } from '../values/fold.js'

/** Titles of one parent's children that share so many words are one; scans and short forms share less than copies. */
const ALIKE = 0.6
/** Fewer rows than this could be of any framework. */
const FEWEST = 4

/** The nodes of a framework that the rows of a sheet are, by titles and maxima. */
export interface TitleMatch {
  readonly framework: Framework
  /** Share of the rows that are nodes, 0 to 1. */
  readonly share: number
  readonly nodes: NodesOfRows
}

/**
 * Finds the nodes of a framework in a sheet that numbers them in another way: row by row by the title, below the node of the row's parent
 * first, and only where the maximum does not speak against it.
 *
 * @returns share 0 for a sheet without maxima or with too few rows to tell
 */
export function matchByTitles(sheet: ScoreSheet, framework: Framework): TitleMatch {
  const rows = nodeRows(sheet)
  const maximum = maximumColumn(sheet)
  const nodes = new Map<number, FrameworkNode>()
  if (maximum < 0 || rows.length < FEWEST) return { framework, share: 0, nodes }
  const byTitle = nodesByTitle(framework)
  const taken = new Set<FrameworkNode>()
  let agreed = 0
  for (const row of rows) {
    const node = nodeOf(row, nodes, byTitle, framework, taken)
    if (!node) continue
    nodes.set(row.codeCell.row, node)
    taken.add(node)
    const own = numberIn(row, maximum)
    agreed += own === null || node.maximum === null || own === node.maximum ? 1 : 0.25
  }
  return { framework, share: agreed / rows.length, nodes }
}

function nodesByTitle({ nodes }: Framework): ReadonlyMap<string, readonly FrameworkNode[]> {
  const byTitle = new Map<string, FrameworkNode[]>()
  for (const node of nodes) byTitle.set(node.folded, [...(byTitle.get(node.folded) ?? []), node])
  return byTitle
}

function nodeOf(
  row: ScoreRow,
  nodes: NodesOfRows,
  byTitle: ReadonlyMap<string, readonly FrameworkNode[]>,
  { roots }: Framework,
  taken: ReadonlySet<FrameworkNode>,
): FrameworkNode | undefined {
  const above = row.parent ? nodes.get(row.parent.codeCell.row) : undefined
  const free = (byTitle.get(row.folded) ?? []).filter((node) => !taken.has(node))
  const exact = free.find((node) => node.parent === (above ?? null)) ?? free[0]
  if (exact) return exact
  const siblings = (above?.children ?? (row.parent ? [] : roots)).filter((node) => !taken.has(node))
  return siblings.find((node) => foldedLikeness(node.folded, row.folded) >= ALIKE)
}
