import { type BoundRule, type Framework, type FrameworkNode, inputCount, ruleSchema } from '@parscore/scoring'
import { type Columns, columnsFor } from './columns.js'
import type { PlanColumn } from './filling.js'

/** A row of the score sheet. */
export interface TemplateRow {
  readonly node: FrameworkNode
  /** Counted from 1, as Excel does. */
  readonly row: number
  readonly children: readonly TemplateRow[]
  /** The rule of a leaf: its own, or typing points where none is known; `null` for what has children. */
  readonly rule: BoundRule | null
}

/** A framework laid out in rows and columns. */
export interface TemplateModel {
  readonly framework: Framework
  readonly columns: Columns
  readonly rows: readonly TemplateRow[]
  readonly roots: readonly TemplateRow[]
  readonly firstRow: number
  readonly lastRow: number
  readonly totalRow: number
  readonly indexRow: number
}

/** The row of the header; title, framework and year stand above it. */
export const HEADER_ROW = 5

const typed: BoundRule = ruleSchema.parse({ kind: 'entered' })

/**
 * Lays a framework out: a row for each node in the order of the document, then total and index.
 *
 * @param plans columns of a plan that are asked for
 */
export function templateModel(framework: Framework, plans: readonly PlanColumn[] = []): TemplateModel {
  const rows: TemplateRow[] = []
  const place = (node: FrameworkNode): TemplateRow => {
    const children: TemplateRow[] = []
    const rule = node.children.length > 0 ? null : (node.rule ?? typed)
    const row = { node, row: HEADER_ROW + 1 + rows.length, children, rule }
    rows.push(row)
    for (const child of node.children) children.push(place(child))
    return row
  }
  const roots = framework.roots.map(place)
  const figures = Math.max(1, ...rows.flatMap(({ rule }) => (rule ? [inputCount(rule)] : [])))
  const lastRow = HEADER_ROW + rows.length
  return {
    framework,
    columns: columnsFor(figures, plans),
    rows,
    roots,
    firstRow: HEADER_ROW + 1,
    lastRow,
    totalRow: lastRow + 1,
    indexRow: lastRow + 2,
  }
}

/** The roots that make up the maximum: bonus and penalty stand beside it. */
export const pointRoots = ({ roots }: TemplateModel): readonly TemplateRow[] =>
  roots.filter(({ node }) => node.kind === 'points')

/** Leaves of a row, itself where it is one. */
export const leavesBelow = (row: TemplateRow): readonly TemplateRow[] =>
  row.children.length === 0 ? [row] : row.children.flatMap(leavesBelow)
