import { sum } from '../../values/decimal.js'
import type { LayoutChoice } from './layout-choice.js'
import { type LogicalNode, type LogicalSheet, walk } from './logical-sheet.js'

/** A finding without its words: check, criterion or `total`, and column (`maximum`, or unit and place; empty for the row as a whole). */
export type ExpectedFinding = `${string} | ${string} | ${string}`

/**
 * The errors that a sheet has in a layout, reckoned from its numbers alone: what the checks must find, no more and no less.
 *
 * @param original the sheet before the error was put in: what its framework says
 */
export function expectedFindings(sheet: LogicalSheet, original: LogicalSheet, choice: LayoutChoice): ExpectedFinding[] {
  const shown = (all: LogicalSheet) => all.fields.slice(0, choice.fields === 'some' ? 2 : undefined)
  const fields = shown(sheet)
  const known = new Map(walk(shown(original)).map(({ node }) => [node.title, node]))
  const below = walk(fields).flatMap(({ node }) => [
    ...ofSums(sheet, node),
    ...ofLimits(sheet, node, known.get(node.title)),
  ])
  const rows = [
    ...ofTree(fields, shown(original)),
    ...below,
    ...ofSubtotals(below, fields, choice),
    ...ofSlip(sheet, choice),
  ]
  return [...new Set(rows)].sort()
}

const finding = (check: string, row: string, column: string): ExpectedFinding => `${check} | ${row} | ${column}`

/** Every column of points with what a node has in it. */
const columnsOf = (sheet: LogicalSheet, node: LogicalNode) =>
  sheet.units.flatMap((unit, at) =>
    Array.from({ length: sheet.columns }, (_, column) => ({
      name: `${unit} ${column}`,
      points: ({ points }: LogicalNode) => points[at]?.[column] ?? 0,
      own: node.points[at]?.[column] ?? 0,
    })),
  )

/** A row that stands twice counts once. */
const once = (nodes: readonly LogicalNode[]) =>
  nodes.filter(({ title }, at) => nodes.findIndex((each) => each.title === title) === at)

function ofSums(sheet: LogicalSheet, node: LogicalNode): ExpectedFinding[] {
  if (node.children.length === 0) return []
  const parts = once(node.children)
  const maxima = sum(parts.map(({ maximum }) => maximum))
  return [
    ...(maxima === node.maximum ? [] : [finding('maximum-sum-mismatch', node.title, 'maximum')]),
    ...columnsOf(sheet, node).flatMap(({ name, own, points }) =>
      sum(parts.map(points)) === own ? [] : [finding('sum-mismatch', node.title, name)],
    ),
  ]
}

function ofLimits(sheet: LogicalSheet, node: LogicalNode, known: LogicalNode | undefined): ExpectedFinding[] {
  const { title, maximum, children } = node
  const isPossible = (points: number) => [0, maximum / 2, maximum].includes(points)
  return [
    ...(known && known.maximum !== maximum ? [finding('maximum-mismatch', title, 'maximum')] : []),
    ...columnsOf(sheet, node).flatMap(({ name, own }) => {
      if (own > maximum) return [finding('over-maximum', title, name)]
      return known && children.length === 0 && !isPossible(own) ? [finding('not-attainable', title, name)] : []
    }),
  ]
}

/** Rows that the framework has and the sheet has not, and the other way round. */
function ofTree(fields: readonly LogicalNode[], original: readonly LogicalNode[]): ExpectedFinding[] {
  const rows = walk(fields).map(({ node }) => node)
  const parents = walk(original).map(({ node }) => node)
  const twice = rows.filter((row) => rows.some((other) => other !== row && other.title === row.title))
  return [
    ...twice.map(({ title }) => finding('duplicate-code', title, '')),
    ...parents.flatMap(({ title, children }) => {
      const own = rows.find((row) => row.title === title)
      if (!own) return []
      const lacks = own.children.length < children.length
      const renamed = own.children.filter((child) => !children.some((each) => each.title === child.title))
      return [
        ...(lacks ? [finding('missing-criterion', title, '')] : []),
        ...renamed.map((child) => finding('title-mismatch', child.title, '')),
      ]
    }),
  ]
}

/** A subtotal repeats what its field says, and is compared with the same parts. */
function ofSubtotals(
  found: readonly ExpectedFinding[],
  fields: readonly LogicalNode[],
  { totals }: LayoutChoice,
): ExpectedFinding[] {
  if (totals !== 'subtotals') return []
  return found.flatMap((each) => {
    const [check, row = '', column = ''] = each.split(' | ')
    const isSum = check === 'sum-mismatch' || check === 'maximum-sum-mismatch'
    return isSum && fields.some(({ title }) => title === row) ? [finding('total-mismatch', 'total', column)] : []
  })
}

function ofSlip(sheet: LogicalSheet, { totals }: LayoutChoice): ExpectedFinding[] {
  const { slip } = sheet
  if (!slip || totals === 'none' || (slip.row === 'index' && totals !== 'with-index')) return []
  const column = slip.in === 'maximum' ? 'maximum' : `${sheet.units[slip.in.unit]} ${slip.in.column}`
  return [finding(slip.row === 'total' ? 'total-mismatch' : 'index-mismatch', 'total', column)]
}
